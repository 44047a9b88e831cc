import { matchesIn } from '../matches-in.ts';
import { anyCase } from '../redaction/any-case.ts';
import { commonWords } from '../redaction/common-words.ts';
import { gradeWords } from '../redaction/continuation-words.ts';
import { formerYear, hasDay } from '../redaction/days.ts';
import { calledTogether } from '../redaction/greetings.ts';
import { isPhrase } from '../redaction/ordinary-words.ts';
import { tellsRank } from '../redaction/ranks.ts';
import { determiners, honorifics, namedAfter, openers, roleNouns } from '../redaction/vocabulary.ts';
import { foldWord } from '../redaction/words.ts';
import { organisation } from './certified-names.ts';
import { institution } from './labelled-names.ts';
import { isOfGroup, isShapedAsName, isShapedAsToldName } from './name-shape.ts';
import { tellsOfOneAward } from './one-award.ts';
import { tellsOfAuthor } from './told-authors.ts';
import { isPrize } from './told-holders.ts';
import { fullName, irregularPast, role } from './told-frames.ts';

/**
 * Of whom a sentence tells what one person did, got or can do, with the name for its subject: `Priya placed 3rd of 118`,
 * `Jana Nováková erreichte am … Platz 1 von 46`, `Iker Zubizarreta sabe interpretar planos`. Of one word, only a rank, a
 * grade or what they showed in the course makes a person.
 */
export function deedTellers(text: string): string[] {
  return [...inFull(text), ...inOneWord(text), ...behindVerb(text), ...inCourse(text)];
}

function inFull(text: string): string[] {
  return matchesIn(text, subject).flatMap(({ index, 0: found, groups }) => {
    const name = groups?.name ?? '';
    const after = restOfSentence(text, index + found.length);
    return isPersonsName(name) && isOwnDeed(after) ? [name] : [];
  });
}

function isOwnDeed(after: string): boolean {
  if (isPrize(after) || formerYear.test(after) || ofMany.test(after) || tellsOfAuthor('', after)) return false;
  return isLearnersDeed(after);
}

/** Whether what stands behind a name says what one who learns has got, joined, learnt or shown. */
export function isLearnersDeed(after: string): boolean {
  if ([knowing, ofLearners, doingAll, joining].some((deed) => deed.test(after))) return true;
  return getting.test(after) && (tellsRank.test(after) || grade.test(after));
}

function isPersonsName(name: string): boolean {
  const words = name.split(' ');
  if (organisation.test(name) || institution.test(name) || isOfGroup(name)) return false;
  if (words.some((word) => namedAfter.has(foldWord(word))) || isNoName(words[0] ?? '')) return false;
  return isShapedAsName(name) || (isShapedAsToldName(name) && /\p{Lu}\. /u.test(name));
}

/** `A Beatriz terminou com 18 valores`: what begins a sentence without an article, or in Portuguese and Italian with one. */
function inOneWord(text: string): string[] {
  return matchesIn(text, alone).flatMap(({ index, 0: found, groups }) => {
    const name = groups?.name ?? '';
    const after = restOfSentence(text, index + found.length);
    if (isPrize(after) || formerYear.test(after) || ofMany.test(after)) return [];
    if (!getting.test(after) || being.test(after) || !(tellsRank.test(after) || grade.test(after))) return [];
    return isNoName(name) || isNamedElsewhere(text, name) ? [] : [name];
  });
}

/** `Im Juni erhielt Anna Klein die Note 1,3.` */
function behindVerb(text: string): string[] {
  if (!invertedHint.test(text)) return [];
  return matchesIn(text, inverted).flatMap(({ index, 0: found, groups }) => {
    const name = groups?.name ?? '';
    const after = restOfSentence(text, index + found.length);
    const isResult = tellsRank.test(after) || grade.test(after);
    return isPersonsName(name) && isResult && !isPrize(after) && !formerYear.test(found + after) ? [name] : [];
  });
}

const verbFirst =
  'erhielt|erreichte|belegte|erzielte|errang|bestand|schloss|hat|behaalde|haalde|scoorde|kreeg|heeft|slaagde|rondde';
const invertedHint = new RegExp(String.raw` (?:${verbFirst}) \p{Lu}`, 'u');

/** `Durant le stage, Jean-Baptiste a su conseiller`, `Während des Praktikums zeigte Anna` */
function inCourse(text: string): string[] {
  if (!during.test(text)) return [];
  // Emperors, firms and programs did something in a course, too: `During the course, Napoleon marched on Moscow.`
  const isOfOne = hasDay(text) || grade.test(text) || tellsOfOneAward(text);
  return [duringCourse, duringCourseInverted].flatMap((pattern) =>
    matchesIn(text, pattern).flatMap(({ 0: found, groups }) => {
      const name = groups?.name ?? '';
      if (name.includes(' ')) return isPersonsName(name) ? [name] : [];
      const isLearner = isOfOne || ownWork.test(found);
      return isLearner && !isNoName(name) && !isNamedElsewhere(text, name) ? [name] : [];
    }),
  );
}

function isNoName(word: string): boolean {
  const folded = foldWord(word);
  const isWord = [commonWords, calledTogether, roleNouns, determiners, openers, honorifics, pronouns, namedAfter];
  return (
    isWord.some((set) => set.has(folded)) ||
    isPhrase([word]) ||
    (/\p{Ll}s$/u.test(word.slice(-2)) && !/[aeiou]s$/.test(folded))
  );
}

/** What begins sentences and is no name, though it has a capital there. */
const pronouns: ReadonlySet<string> = new Set(
  `i you we your our their du ihre ich vous nous tu yo tus usted eu voces io noi voi ik u je jij wij jullie
  im am in on at to by of over under since seit bis bei op em no na nos nas ao del al aux au dans sur
  januar februar marz mai juni juli oktober dezember january february june july october december enero febrero marzo mayo
  junio julio octubre diciembre janvier fevrier juin juillet octobre decembre janeiro fevereiro junho julho outubro dezembro
  gennaio febbraio maggio giugno luglio ottobre dicembre januari februari maart juni juli
  support feedback attendance access
  she he they it who whoever everyone everybody someone nobody anyone each all most some both none one this that these those
  sie er es wer man alle jeder jede viele einige niemand wir ihr il elle on qui celui celle chacun personne tous nul
  ella el quien cada todos todas nadie alguien usted ela ele quem ninguem voce lei lui chi ognuno tutti nessuno
  hij zij wie iedereen niemand allen velen men`.split(/\s+/),
);

/** `Learners of Python`, `in Lyon`: what stands behind a small word elsewhere, or has an article, is no first name. */
function isNamedElsewhere(text: string, name: string): boolean {
  return new RegExp(
    String.raw`(?<!\p{L})(?:an|the|every|in|of|on|with|using|from|ein|der|die|das|mit|aus|von|in|für|un|une|le|la|les|des|el|los|en|con|sobre|um|uma|no|na|em|com|il|lo|gli|di|de|het|een|met|uit|van|op) ${name}(?!\p{L})`,
    'u',
  ).test(text);
}

/** A full stop behind a figure is that of a day. */
function restOfSentence(text: string, from: number): string {
  return /^(?:[^.!?\n]|(?<=(?<!\d)\d{1,2})\.(?= )|\.(?=[\dºª°])){0,240}/u.exec(text.slice(from, from + 240))?.[0] ?? '';
}

/** The capital first: that is looked for faster than what stands before it. */
const start = String.raw`(?=\p{Lu})(?<=^|\n|[.!?:;] |[–—•] )`;
/** Behind an article or a word for who learns: `O formando Valdemar Semedo`. */
const before = String.raw`(?:${role}|(?:[AO]|La|Il) )`;
const subject = new RegExp(String.raw`${start}${before}${fullName}(?= \p{Ll})`, 'gu');
const firstName = String.raw`\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?`;
const alone = new RegExp(String.raw`${start}(?:(?:[AO]|La|Il) )?(?<name>${firstName})(?= \p{Ll})`, 'gu');

const inverted = new RegExp(
  String.raw`${start}(?:Im|Am|In|Beim?|Zum|Mit|Op|Met|Bij|Tijdens|Während|Nach|Na|Als|Hier) [^.!?:;\n]{2,60}? (?:${verbFirst}) ${fullName}(?= )`,
  'gu',
);

/** What countries, companies and devices get ranks and grades among. */
const ofMany =
  /(?<!\p{L})(?:countr(?:y|ies)|cities|companies|universities|schools|brands|models|languages|teams|league|ranking of|index|customers?|reviews?|Länder|Städte|Unternehmen|Hochschulen|Mannschaften|Liga|pays|villes|entreprises|universités|équipes|países|ciudades|cidades|empresas|universidades|equipos|equipas|paesi|città|aziende|università|squadre|landen|steden|bedrijven|universiteiten|teams)(?!\p{L})/u;

const adverb =
  '(?: (?:also|even|then|auch|sogar|también|aussi|também|anche|ook|successfully|erfolgreich|con éxito|com êxito))?';
const gets = [
  '(?:has |was |had )?(?:placed|ranked|finished|came|ended|achieved|reached|obtained|earned|secured|received|scored|got|took|gained|passed|completed|graduated|awarded|graded|attained|won)',
  'belegte|erreichte|errang|erzielte|erhielt|kam|wurde|landete|holte|bekam|schloss|bestand|absolvierte|beendete|hat|ist',
  'quedó|obtuvo|alcanzó|logró|consiguió|ocupó|terminó|sacó|recibió|aprobó|superó|finalizó|completó|ha (?:obtenido|quedado|alcanzado|logrado|conseguido|terminado|aprobado|superado)|se (?:clasificó|graduó|tituló)',
  "a (?:obtenu|terminé|fini|décroché|atteint|reçu|eu|validé|réussi|été (?:classée?|reçue?|admise?))|est (?:arrivée?|sortie?|classée?|reçue?)|s['’]est classée?|obtint|termine|obtient",
  'ficou|terminou|obteve|alcançou|conquistou|conseguiu|recebeu|tirou|concluiu|classificou-se|foi|acabou|passou',
  '(?:si è|è|è stat[oa]) (?:classificat|arrivat|piazzat|promoss|laureat|diplomat)[oa]|ha (?:ottenuto|conquistato|conseguito|raggiunto|preso|superato|concluso|completato|terminato)|ottenne|conseguì|chiude|ha chiuso',
  'eindigde|werd|behaalde|haalde|kwam|scoorde|kreeg|ontving|slaagde|rondde|voltooide|sloot|heeft|is',
].join('|');
const getting = new RegExp(String.raw`^${adverb} (?:${gets})(?!\p{L})`, 'u');
/** What is said of things, too: of one word no person is told by it. */
const being =
  /^ (?:is|ist|hat|has|was|wurde|werd|heeft|foi|a|ha|reached)(?=,| (?!\p{L}*(?:ed|é|u|i|t|to|ato|ado|ido)(?!\p{L})))/u;
/** `18 valores`, `91/100`, `with distinction`, `mit der Note 1,3`; what is asked for has a word for that before. */
const grade = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])\d{1,3}(?:[.,]\d{1,2})? ?(?:%|percent|Prozent|procent|por ciento|por cento|pour cent|per cento|/ ?\d{1,3}(?!\d)|(?:out of|von|sur|sobre|su|op) \d{1,3}(?!\d)|points?(?!\p{L})|Punkten?(?!\p{L})|puntos|pontos|valores|punti|punten)|(?<!\p{L})(?:een|un|uma?|una|eine?n?) \d{1,2}[.,]\d(?!\d)|(?<!\p{L})(?:[Nn]ote|[Gg]rade(?: of)?|[Nn]ota(?: de| di)?|[Cc]ijfer|[Vv]oto(?: di)?) \d{1,2}(?:[.,]\d)?(?!\d)|(?<!\p{L})(?:with|mit|avec|con|com|met|cum|a|an|la mention|menzione|mención)(?: (?:an?|the|la|el|il|o|a|mention|menção|mención|félicitations|eine[rm]|een|una?|uma?))?(?: (?:high|first-class|grote|großer|grande))? ?(?:${anyCase(gradeWords)})(?!\p{L})|(?<!\p{L})(?:summa |magna )?cum laude(?!\p{L})`,
  'u',
);

const goal = String.raw`\p{L}*(?:${anyCase('course|programme|program|training|class|workshop|bootcamp|cohort|module|apprenticeship|kurs|lehrgang|programm|schulung|ausbildung|weiterbildung|seminar|jahrgang|curso|programa|taller|formación|módulo|cohorte|formation|parcours|stage|cursus|atelier|promotion|formação|oficina|turma|corso|programma|percorso|laboratorio|tirocinio|opleiding|programma|leergang|lichting|getuigschrift|certificaat|diploma|certificate|zertifikat|zeugnis|certificado|certificat|certificato|attestato|attestation|título|titre|titolo|grau|grado|brevet|patentino')})(?:s|en|e|es)?(?!\p{L})`;
const one = `(?:${anyCase("the|this|our|den|die|das|diesen|dieses|diese|am|an der|unseren|el|la|este|esta|nuestro|al|le|ce|cette|notre|l['’]|au|o|a|ao|à|il|lo|questo|questa|al|alla|all['’]|de|het|deze|dit|aan de|aan het")}) ?`;
const joins =
  "joined|enrolled (?:in|on)|undertook|signed up for|started|attended|took part in|followed|took|trat|begann|durchlief|besuchte|absolvierte|belegte|nahm|cursó|realizó|inició|siguió|se (?:incorporó|inscribió|unió) (?:al?|en)|asistió|participó en|a (?:suivi|rejoint|intégré|participé|effectué)|s['’]est inscrite?|frequentou|ingressou|participou|realizou|iniciou|integrou|ha (?:frequentato|seguito|svolto|partecipato)|si è iscritt[oa]|frequentò|volgde|doorliep|nam|startte|behaalde|schreef zich in (?:voor)?";
const joining = new RegExp(String.raw`^${adverb} (?:${joins}) ${one}(?:[\p{L}\p{N}-]+ ){0,3}?${goal}`, 'u');
/** What a person knows or has learnt; a product `can`, too. */
const knowing =
  /^ (?:knows how to|has learn(?:ed|t) (?:how )?to|learn(?:ed|t) (?:how )?to|sabe|(?:ha aprendido|aprendió|aprendeu) a|sait|a appris à|a su|sa|ha imparato a|ha saputo|weiß|hat gelernt|heeft geleerd|weet) (?=\p{Ll})/u;
/** `cumpriu todos os módulos`, `answered every question` */
const doingAll =
  /^ (?:(?:has|hat|heeft|ha|a) )?(?:\p{Ll}{2,}(?:ed|te|de|ó|ou|iu|eu|ò|é|i|u|ado|ido|ato|ito|uto))?[^.,;!?\n]{0,30} (?:every|all|each|alle[ns]?|jede[rsn]?|todos|todas|tous|toutes|tutt[ie]|elke?)(?: (?:the|l[aoe]s|as|os|gli|le|i|die|der|de|his|her))? (?:\p{L}+ ){0,2}?(?:questions?|modules?|units?|tasks?|sessions?|exercises?|lessons?|Fragen?|Modul\p{Ll}{0,2}|Aufgaben?|Termine|módulos?|preguntas?|sesiones|tareas|ejercicios|perguntas|aulas|tarefas|séances|exercices|épreuves|modul[oi]|domande|lezioni|prove|vragen|opdrachten|lessen|toetsen)(?!\p{L})/u;
/** Verbs whose subject in a template is a learner; who `demonstrated` something may be of a play. */
const ofLearners =
  /^ (?:has |also )?(?:submitted|handed in|defended|retook|resat|excelled|impressed|logged \d|enrolled|stood out|shone|(?:is|was) (?:one of|among|the only|the first|the youngest) (?:\p{L}+ ){0,3}?(?:learners?|students?|candidates?|participants?|earners?|holders?)|can now|is now able|\p{Ll}{2,12} (?:hers|his own|her own)|kann (?:jetzt|nun)|kan nu|demonstrated (?:\p{L}+ ){0,3}?(?:proficiency|mastery|competenc(?:e|y|ies)|skills?|understanding|knowledge|ability)|demonstrated [^.!?\n]{0,80} (?:assessment|course|placement|training|workshop|exam|practical|portfolio|module)s?|showed (?:great|excellent|outstanding|exceptional|strong|real|good)|entregó|defendió|presentó su|destacó|impresionó|demostró|dominó|a (?:rendu|remis|soutenu|présenté (?:son|sa)|démontré|fait preuve|impressionné)|s['’]est (?:distinguée?|illustrée?)|reichte|verteidigte|überzeugte|beeindruckte|meisterte|glänzte|bewies|entregou|defendeu|apresentou (?:o seu|a sua|seu|sua)|destacou-se|impressionou|demonstrou|ha (?:consegnato|discusso|impressionato|dimostrato|presentato (?:il suo|la sua))|si è distint[oa]|leverde|verdedigde|overtuigde|blonk|maakte indruk|toonde)(?!\p{L})(?! (?:that|dass|que|che|dat)(?!\p{L}))/u;

const courseWord = String.raw`\p{L}*(?:${anyCase('course|training|placement|internship|programme|project|exam|assessment|workshop|module|practical|stage|formation|épreuve|projet|atelier|évaluation|alternance|kurs(?:es)?|praktikums?|lehrgangs?|prüfung|schulung|ausbildung|projekts?|seminars?|curso|prácticas|taller|formación|examen|proyecto|evaluación|estágio|formação|exame|oficina|projeto|avaliação|corso|tirocinio|esame|laboratorio|progetto|prova|cursus|opleiding|praktijk|toets')})(?!\p{L})`;
/** What each learner does or passes alone, where nobody is taught about. */
const ownWork =
  /(?:placement|internship|exam|assessment|workshop|practical|(?<!\p{L})stage|épreuve|atelier|évaluation|alternance|praktikum|prüfung|prácticas|taller|examen|evaluación|estágio|exame|oficina|avaliação|tirocinio|esame|laboratorio|prova|praktijk|toets)/iu;
const lead = `(?:${anyCase('during|throughout|in|on|at|durant|pendant|lors|au cours|dans|pendant toute|während|im laufe|im|beim|in der|durante|en|nel corso|nel|nella|all|tijdens|gedurende|no|na|ao longo')})`;
/** What one person did once, in the active. */
const did = String.raw`(?:(?!(?:used|called|based|needed|required)(?!\p{L}))\p{Ll}{2,}ed|${irregularPast}|has \p{Ll}+(?:ed|n|t)|(?:a|ha) (?!été|sido|stat)\p{Ll}{2,}|s['’]est|se|si è|\p{Ll}{2,}(?:ó|ou|eu|iu|ò)|supo|hizo|dio|soube|fez|fece|diede)`;
/** A course word a few words behind the preposition, and a comma; Spanish, Portuguese and Italian may leave that out. */
const duringCourse = new RegExp(
  String.raw`${start}${lead}(?: [\p{L}’'-]{1,14}){0,3}? (?:[dl]['’])?${courseWord}(?: [\p{L}’'-]{1,14}){0,4}(?:, (?:(?:la|le|il|el|o|a) )?|(?= \p{Lu}\p{Ll}+ (?:ha|\p{Ll}{2,}(?:ó|ou|eu|iu)) ) )(?<name>${firstName}(?: ${firstName}){0,2}) (?:also )?${did}(?!\p{L})`,
  'gu',
);
/** German and Dutch put the verb before the name then. */
const duringCourseInverted = new RegExp(
  String.raw`${start}(?:Während|Im Laufe|Im|Beim|In der|Tijdens|Gedurende|In het|In de)(?: [\p{L}-]{1,14}){0,3}? ${courseWord}(?: [\p{L}-]{1,14}){0,3} (?:bewies|half|hat|baute|schrieb|bestand|hielt|nahm|gab|liet|hielp|bewees|heeft|gaf|nam|schreef|hield|\p{Ll}{3,}(?:te|de)) (?<name>${firstName}(?: ${firstName}){0,2})(?= \p{Ll})`,
  'gu',
);
const during = new RegExp(String.raw`${start}${lead}(?: [\p{L}’'-]{1,14}){0,3}? (?:[dl]['’])?${courseWord}`, 'u');
