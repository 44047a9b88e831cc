import { matchesIn } from '../matches-in.ts';
import { anyCase } from '../redaction/any-case.ts';
import { commonWords } from '../redaction/common-words.ts';
import { calledTogether, congratulating, thanking } from '../redaction/greetings.ts';
import { isPhrase } from '../redaction/ordinary-words.ts';
import { tellsRank } from '../redaction/ranks.ts';
import { personTitle } from '../redaction/person-titles.ts';
import { roleNouns } from '../redaction/vocabulary.ts';
import { foldWord } from '../redaction/words.ts';
import { organisation } from './certified-names.ts';
import { isOfGroup, isShapedAsName } from './name-shape.ts';
import { isPrize, withoutRole } from './told-holders.ts';
import {
  atEnd,
  candidate,
  certifiedDeed,
  certifying,
  earning,
  fullName,
  greeting,
  objectBehind,
  ofOne,
  participle,
  roleBefore,
  shownDeed,
} from './told-frames.ts';

/**
 * Whom a definition names as the one who earned it, though it has neither a day nor a title: `Jane Smith has completed
 * the course`, `We recognise Jane Smith as a taster`, `Congratulations, Jane!`. Biographies tell deeds in the past tense.
 */
export function namedEarners(text: string): string[] {
  return [
    ...(traces.test(text) || mentionsWinner.test(text) ? inFull(text) : []),
    ...owners(text),
    ...greetedByFirstName(text),
  ];
}

function inFull(text: string): string[] {
  return matchesIn(text, candidate).flatMap(({ index, 0: found, groups }) => {
    const name = withoutRole((groups?.name ?? '').replace(objectBehind, '')).replace(titleInside, '');
    const end = index + found.replace(objectBehind, '').length;
    const led = text.slice(Math.max(0, end - name.length - 80), end - name.length);
    const before = led.replace(titleBehind, '');
    const after = text.slice(end, end + 200);
    if (
      !isShapedAsName(name) ||
      isOfGroup(name) ||
      organisation.test(name) ||
      ofCourse.test(name) ||
      /\p{Ll}\. /u.test(name) ||
      isPrize(after)
    )
      return [];
    return isLedTo(before, after) || isSaidToEarn(after) ? [name] : [];
  });
}

/** `In recognition of Jane Smith’s outstanding performance`: unlike the work of whom a prize honours. */
function owners(text: string): string[] {
  if (!mayRecognise.test(text)) return [];
  const thanked = matchesIn(text, recognisedWork).map(({ groups }) => groups?.name ?? '');
  const owning = matchesIn(text, recognised).flatMap(({ index, 0: found, groups }) => {
    const owner = groups?.name ?? '';
    const name = owner.replace(/(?:['’]s?|(?<=\p{Ll})s)$/u, '');
    const after = text.slice(index + found.length, index + found.length + 200);
    return name !== owner && isShapedAsName(name) && !organisation.test(name) && performed.test(after) ? [name] : [];
  });
  return [...owning, ...thanked.filter((name) => isShapedAsName(name) && !organisation.test(name))];
}

const mayRecognise = /recogni|apprecia|cknowledg|nerkenn|rkenning|certifies|confirms|celebrates/u;
const recognised = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('in (?:recognition|appreciation|acknowledge?ment) of|in anerkennung (?:von)?|(?:ter|als) erkenning van|(?:badge|certificate|credential|diploma) (?:recogni[sz]es|acknowledges|certifies|confirms|celebrates)')}) ?(?:(?:${personTitle}) )?${fullName}`,
  'gu',
);
/** `In Anerkennung der Leistung von Minh Anh Tran, die …`, whose nouns have capitals as a name has. */
const recognisedWork = new RegExp(
  String.raw`(?<!\p{L})[Ii]n Anerkennung (?:de[rs] )?(?:\p{L}+ ){0,3}?von (?:(?:${personTitle}) )?${fullName}(?=[,.;]|$| (?:für|bei|beim|im|als)(?!\p{L}))`,
  'gu',
);
const performed =
  /^ (?:\p{Ll}+,? ){0,3}(?:performance|participation|completion|attendance|success|progress|effort|dedication|commitment|achievement|accomplishment|contribution|service|skill|mastery|abilit(?:y|ies)|knowledge|competence|expertise|(?:outstanding|excellent|exceptional|hard|good|great) work|Leistung|Erfolg|Teilnahme|Einsatz|Engagement|Abschluss|prestatie|inzet|deelname|bijdrage)(?:s|en)?(?!\p{L})(?![^.!?\n]*, (?:the|this|der|die|de) [^.!?\n]*(?:prize|award|medal|scholarship|preis|prijs))/iu;

function isLedTo(before: string, after: string): boolean {
  if (certifying.test(before) || leading.test(before) || winning.test(before)) return true;
  if (stating.test(before) && isDeed(after)) return true;
  if (roleBefore.test(before) && /[,:] $/.test(before)) return true;
  if (
    greeting.test(before) &&
    /^(?:[!,.:]| ?!|$| (?:from|of|on|for|pour|por|pel[oa]s?|für|zu[rm]?|per|voor|met) )/.test(after)
  )
    return true;
  if (deedRecognised.test(before) && circumstances.test(after)) return true;
  if (devoted.test(before) && /^[.!]?\s*(?:$|\n|\p{Lu})/u.test(after)) return true;
  return (
    recognising.test(before) &&
    !(founded.test(before) && /^[,.;]/.test(after)) &&
    /^(?: (?:as|for|al[sz]|por|pel[oa]s?|pour|per|für|voor|wegen|vanwege|come|como|comme|auprès)(?!\p{L})|[,.;]|$)/u.test(
      after,
    )
  );
}

function isSaidToEarn(after: string): boolean {
  if (formalDeed.test(after) || certifiedDeed.test(after) || (inPerfectTense.test(after) && shownDeed.test(after)))
    return true;
  const rest = after.trimStart().split(/[.!?\n]/, 1)[0] ?? '';
  return isDeed(after) && (inPerfectTense.test(after) ? goalAnywhere : goalWithArticle).test(rest);
}

function isDeed(after: string): boolean {
  return [earning, atEnd, participle, shownDeed, formalDeed, trainedDeed].some((deed) => deed.test(after));
}

/** `Lic. Rosaura Benavides`, and the citizen of `el C. José Ortega`. */
const titleInside = /^(?:\p{Lu}\p{L}{1,3}\. |C\. (?=\p{Lu}\p{Ll}+ \p{Lu}))+/u;

/** `Miss `, `Monsieur `, `la Lic. `: what stands between the words that lead to a name and the name. */
const titleBehind = new RegExp(
  String.raw`(?:(?<!\p{L})(?:the|de(?= heer)|het|la|el|o|a|il|lo) )?(?:(?<!\p{L})(?:${personTitle}|Professor(?:in|a)?|Lic\.|Rev\.|C\.|[Dd]on|[Dd]oña|[Dd]ona|heer|M\.) ){1,3}$`,
  'u',
);
/** `Be it known that`, which certifies in other words. */
const leading =
  /(?<!\p{L})(?:be it known that|to whom it may concern:|we (?:hereby )?confirm that|of the (?:day|week|month|quarter|year|season) goes to|certif(?:y|ies) that|(?:hooray|three cheers) for|(?:hats off|shout-?out|kudos) to|(?:delighted|proud|pleased|happy|glad) that|nos (?:alegra|enorgullece|complace) que|sommes (?:fiers|heureux|ravis) que|freuen (?:wir )?uns,? dass|(?:orgulho|prazer) (?:de|em) que|siamo (?:lieti|orgogliosi|felici) che|zijn (?:trots|blij) dat|(?:special|honou?rable) mention (?:goes )?(?:to|for)|mención (?:especial|honorífica) (?:a|para)|mention (?:spéciale|honorable) (?:à|pour)|menção (?:especial|honrosa) (?:a|para)|menzione (?:speciale|d['’]onore) (?:a|per)|besondere erwähnung(?: für)?|eervolle vermelding voor|(?:examined|assessed|judged|reviewed) the (?:work|portfolio|thesis|performance|application) of|por cuanto|härmed intygas att|zaświadcza się,? że|potwierdza się,? że|(?:(?:first|second|third) place|this (?:award|badge|title|year['’]s award))[^.!?\n]{0,50} goes to|confers? (?:up)?on|hereby (?:elects?|appoints?|admits?|awards?|names?|declares?)|certificate of (?:attendance|completion|achievement|participation) ?[—–:-]|attestation de (?:réussite|participation|formation) ?[—–:-]|(?:verleiht|überreicht)(?: (?:seinem|ihrem)(?: \p{L}+)?)?|hace constar que el|in the name of|certified individual ?:|(?:employee|volunteer|member|student|player|colleague|trainee|apprentice|team member) of the (?:day|week|month|quarter|year|season) ?:|name of (?:the )?(?:holder|recipient|participant|student|candidate) ?:) ?$/iu;
/** What is said of facts, too: only what somebody has passed behind it makes a holder. */
const stating =
  /(?<!\p{L})(?:(?:acknowledges?|confirms?|attests?|declares?|states?|recogni[sz]es) that|acredita que|reconoce que|reconhece que|declara que|riconosce che|dichiara che|confirme que|reconnaît que|déclare que|bekräftar att) $/iu;
/** `Foi formado na capoeira` */
const trainedDeed = /^ (?:foi|fue|è stat[oa]) (?:formad|certificad|habilitad|abilitat|aprovad)/u;
const recognising =
  /(?<!\p{L})(?:(?:we|hereby|proudly|(?:delighted|proud|pleased|honou?red) to) (?:recogni[sz]e|honou?r|thank|commend|congratulate|salute|certify)|certificamos a|certifions|certifichiamo|(?:zertifizieren|certificeren)(?: wir| wij)?|thanks|in (?:recognition|appreciation) of (?:(?:the |his |her |their )(?:\p{L}+ ){1,3}(?:of|by))?|en reconnaissance d(?:e |u )(?:(?:l['’])?(?:\p{L}+ ){1,3}de)?|en reconocimiento (?:a|de|por) (?:(?:la|el|su) (?:\p{L}+ ){1,3}de)?|en reconocimiento (?:al|del) (?:\p{L}+ ){1,3}de|em reconhecimento (?:ao?|à|do|da) (?:(?:\p{L}+ ){1,3}d[eoa])?|in riconoscimento d\p{L}{1,4} (?:\p{L}+ ){0,3}di|en reconocimiento (?:a|de)|in riconoscimento (?:a|ad|di)|en reconnaissance (?:à|d['’])|in anerkennung (?:de[rs] )?(?:\p{L}+ ){0,3}von|ter erkenning van (?:\p{L}+ ){0,3}van|(?:(?:als )?blijk van|uit) (?:waardering|dank|erkenning) (?:voor|aan)|als (?:dank|zeichen (?:de[rs] )?\p{L}+) (?:für|an)|(?:as a token|in token) of \p{L}+ (?:to|for)|en (?:señal|muestra) de \p{L}+ a|en (?:remerciement|hommage) à|em sinal de \p{L}+ a|(?:come )?(?:in )?segno di \p{L}+ (?:a|ad|per)) ?$/iu;
/** `Créée le 12 mai 1998 en hommage à`: whom a credential is in honour of that somebody once founded, in a year. */
const founded = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('founded|established|created|instituted|launched|introduced|endowed|fond[ée]{1,3}s?|créée?s?|instituée?s?|lancée?s?|fundad[oa]s?|cread[oa]s?|instituid[oa]s?|criad[oa]s?|instituíd[oa]s?|fondat[oaie]|creat[oaie]|istituit[oaie]|gegründet|gestiftet|eingeführt|opgericht|ingesteld')}) [^.!?\n]{0,40}(?:1[6-9]|20)\d\d [^.!?\n]{0,30}$`,
  'u',
);
/** `In recognition of the outstanding performance of`, with what it was shown in behind the name. */
const deedRecognised =
  /(?<!\p{L})(?:reco[gn]|recon|riconosc|anerkenn|erkenning)[^.!?\n]{1,60} (?:performance|participation|completion|success|dedication|commitment|effort|achievement|desempeño|rendimiento|participación|esfuerzo|réussite|réussites?|efforts?|leistung|teilnahme|einsatz|desempenho|participação|esforço|prestazione|rendimento|partecipazione|impegno|prestatie|deelname|inzet)(?:s|en)? (?:of|by|de|von|di|van) $/iu;
/** Of whom a paper says so, and nothing else: `This award recognises the dedication of Jane Smith.` */
const devoted =
  /(?<!\p{L})(?:recogni[sz]es|acknowledges|reconoce|reconnaît|würdigt|anerkennt|reconhece|riconosce|erkent)(?: \p{L}['’\p{L}]{0,9}){1,3} (?:dedication|commitment|efforts?|participation|attendance|dedicación|esfuerzo|participación|engagement|assiduité|efforts|Einsatz|Engagement|Teilnahme|dedicação|esforço|participação|impegno|dedizione|partecipazione|inzet|toewijding|deelname) (?:of|by|de|von|di|do|da|van) $/u;
const circumstances =
  /^ (?:in|on|at|during|throughout|en|durante|dans|lors|im|bei|beim|em|no|na|nel|nella|bij|tijdens)(?!\p{L})/u;
/** In the perfect tense, as the holder's paper is written. */
const inPerfectTense =
  /^(?:, [^.;\n]{2,60},)?(?:,? (?:who|qui|quien|que|che|die|der))?\s(?:has|ha|a|hat|heeft|har|is|est|è) /u;
/** `Jane Smith is hereby granted`, `Jane Smith, having fulfilled all requirements` */
const formalDeed =
  /^,? (?:is|are|wird|ist|est|es|è|é|wordt) (?:hereby|herewith|hiermit|par la présente|por la presente|con la presente|pela presente|hierbij) |^(?:, [^.,\n]{1,40},|,)? having (?:fulfilled|completed|passed|satisfied|met|attended|demonstrated)(?!\p{L})|^,? ?\(?(?:passport|student|member|employee|staff|id|licen[cs]e|matrikel\p{L}*|personnummer) ?(?:no|number|nr|id|#)?\.?:? ?[\p{L}-]{0,4}\d|^, (?:geboren am|born(?: on)?|née? le|nat[oa] (?:a \p{L}+ )?il|nacid[oa] el|nascid[oa] (?:a|em)) \d|^\shas been (?:awarded|granted|conferred|certified)(?!\p{L})|^ is (?:admitted to the degree|entitled to)(?!\p{L})|^\s(?:has (?:\p{L}+ly )?|successfully )(?:completed|passed|finished)(?!\p{L})/u;
/** What a credential is given for. */
const goal = String.raw`\p{L}*(?:cours|course|training|programme?|bootcamp|apprenticeship|sessions?|criteria|requirements?|exam|assessment|certifi|badge|workshop|modules?|hours|credential|proficiency|kurs|lehrgang|prüfung|schulung|ausbildung|seminar|fortbildung|curso|formaci|formação|requisitos|examen|exame|pruebas|especializaci|taller|horas|formation|stage|épreuve|heures|corso|esame|formazione|(?<!\p{L})(?:ore|prove)(?!\p{L})|requisiti|cursus|opleiding|toets|uren|utbildning|szkoleni)`;
const goalAnywhere = new RegExp(goal, 'iu');
/** `Lehrgang Lohn-`, whose nouns have capitals, too. */
const ofCourse = /(?:kurs|lehrgang|prüfung|schulung|ausbildung|seminar)/iu;
const goalWithArticle = new RegExp(
  String.raw`(?<!\p{L})(?:the|this|these|all|our|der|die|das|diese\p{L}*|el|la|los|las|est[ea]|le|les|l['’]|ce|cette|o|os|as|il|lo|i|gli|quest[oa]|de|het|deze|dit|kurs) (?:\p{L}+ ){0,3}${goal}|proficiency|full course|^ ukończyła? kurs|(?<!\p{L})\d{1,4} (?:hours|Stunden|horas|heures|ore|uur|uren|credits|ECTS)(?!\p{L})`,
  'iu',
);

/** Whether it can be worth to look at each name. */
const winner =
  '(?:[Ww]inners?|[Gg]ewinner(?:in)?|[Ss]ieger(?:in)?|[Gg]anadora?|[Ll]auréate?|[Vv]encedora?|[Vv]inci(?:tore|trice)|[Ww]innaar)';
const mentionsWinner = new RegExp(`${winner}(?: |:)`, 'u');
/** `This year's winner is`; whom a prize honours has won nothing here. */
const winning = new RegExp(String.raw`(?<!\p{L})${winner}(?: (?:is|are|was|ist|es|est|é|è)|:) $`, 'u');
const traces =
  /\d, (?:has|hat|ha|a|heeft) |(?<![\p{L}'’.-])\p{Lu}[\p{L}'’.-]{1,60}[,\n]? ?(?:who |qui |quien |que |che |die |der )?(?:has|ha|a|hat|heeft|har|is|est|è|was|met|having|completed|obtained|earned|participated|finished|graduated|obtuvo|participó|asistió|aprobó|absolvierte|bestand|besuchte|obteve|participou|frequentou|completou|behaalde|voltooide|volgde|successfully|demonstrated|attended|passed|ukończył|concluiu|superó|completó) |[Cc]ertif|[Aa]ttest|[Bb]estätig|[Bb]escheinig|[Vv]erkla|[Cc]onstar|[Dd]eclar|[Dd]ichiara|[Ii]ntyg|[Zz]aświadcz|known that|that \p{Lu}|[Rr]eco[gn]|[Rr]econ|[Rr]iconosc|[Aa]nerkenn|rkenning|aardering|ppreciation of|[Dd]ank (?:für|an|voor|aan) |Zeichen de|[Tt]oken of|(?:señal|muestra|sinal|segno) de? ?|remerciement|hommage|goes to|confer|in the name|[Cc]ongrat|[Bb]rav[oa] |[Mm]en(?:tion|ción|ção|zione) |[Ee]rwähnung|vermelding|[Ww]ell done|[Gg]ood job|[Ff]elici|[Ff]élici|[Ee]nhorabuena|[Gg]lückwunsch|[Gg]ratul|[Pp]arab|[Cc]omplimenti|[Gg]efelici|[Dd]ear|[Ll]iebe|[Ee]stimad|[Pp]rezad|[Gg]entil|[Gg]eachte|[Ss]ehr geehrte|[:,] \p{Lu}[\p{L}'’.-]{1,60} \p{Lu}|(?:M[rs]s?\.?|Miss|Frau|Herrn?|heer|don|doña|senhora?|Monsieur|Madame|Pani?) \p{Lu}/u;

/** `Congratulations, Xiomara! You …`: one word, where it is no role and the text speaks to whom it names. */
function greetedByFirstName(text: string): string[] {
  const found = [firstName, firstNameAlone].flatMap((pattern) => matchesIn(text, pattern));
  const praised = matchesIn(text, firstNamePraised).map(({ groups }) => groups?.name ?? '');
  const names = new Set(found.map(({ groups }) => groups?.name ?? ''));
  return [...new Set([...names, ...praised])].flatMap((name) => {
    const folded = foldWord(name);
    const isWord = commonWords.has(folded) || calledTogether.has(folded) || roleNouns.has(folded) || isPhrase([name]);
    // Whom a preposition leads to is no vocative, and stands without a sign behind.
    return isWord || (!praised.includes(name) && isCalledSo(text, name)) ? [] : [name];
  });
}

/** `An Explorer reads maps`, `Rustaceans know`: what has an article or stands alone elsewhere is no first name. */
function isCalledSo(text: string, name: string): boolean {
  return new RegExp(
    String.raw`(?<!\p{L})(?:an?|the|every|each|all|eine?|der|die|das|une?|le|la|les|des|el|los|las|una?|uma?|os?|il|gli|de|het|een) ${name}|${name}s?(?! ?[!,.])(?!\p{L})`,
    'u',
  ).test(text);
}

const firstName = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase(`${congratulating}|brav[oa]|${thanking}`)})(?:,? (?:to )?)(?<name>\p{Lu}\p{Ll}{2,20})(?= ?[!,.] ?(?:[Yy]ou|[Ff]or|[Ff]ür|[Vv]oor|[Pp]er|[Dd]u|[Ss]ie|[Ii]hr|[Tt]u|[Hh]as|[Vv]ous|[Vv]ocê|[Hh]ai|[Jj]e|[Uu]|[Pp]el[ao]|[Pp]or|[Pp]our)(?!\p{L}))`,
  'gu',
);
/** `Bravo à Mehdi pour son projet`: what somebody is praised for is theirs; bodies are thanked for a visit or a licence. */
const praisedFor = String.raw`(?:for|on|pour|por|pel[oa]s?|für|zu[rm]?|per|voor|met)`;
const praisedAs = String.raw`,? (?:(?:the|la|le|der|die|el|il) )?${tellsRank.source}|, (?:major|premi(?:er|ère)) de (?:sa |la )?promotion|, (?:who (?:has|is|was|\p{Ll}+ed)|qui (?:a|est)|que (?:ha|\p{Ll}+ó)|che (?:ha|è)) `;
const praisedName = String.raw`(?:${anyCase('to|à|ao?|an|al|alla|aan|for|para|pour|per|für|voor')}) (?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)`;
const firstNamePraised = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${anyCase(`${congratulating}|brav[oa]`)}) ${praisedName}(?= ${praisedFor}(?!\p{L})|${praisedAs}| ?[!:])|(?:${anyCase(thanking)}) ${praisedName}(?= ${praisedFor} ${ofOne}|${praisedAs}))`,
  'gu',
);
/** `Parabéns, Vanderleia!`, `Félicitations Mehdi !`, whatever is said behind. */
const firstNameAlone = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${anyCase(`${congratulating}|brav[oa]`)}), (?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?= ?[!,.])|(?:${anyCase(congratulating)}) (?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?= ?!))`,
  'gu',
);
