import { matchesIn } from '../matches-in.ts';
import {
  actNouns,
  articles,
  asking,
  contents,
  courseActs,
  eventNouns,
  gradeWords,
  held,
  marks,
  people,
  personal,
  places,
  praises,
  skills,
} from './continuation-words.ts';
import { isWrittenAsPerson } from './find-signers.ts';
import { anyCase } from './any-case.ts';
import { hasDay } from './days.ts';
import { withoutFormerDays } from './former-days.ts';
import { isDateLine } from './find-particulars.ts';
import { withoutLaws } from './laws.ts';
import { namesStranger } from './names-stranger.ts';
import { sentenceAfter, sentenceAround, sentenceBehind, type Stretch } from './sentences.ts';
import { betweenNames } from './name-pattern.ts';
import type { Span } from './span.ts';
import { personTitle } from './person-titles.ts';

/**
 * What an award goes on to tell of its holder behind a sentence that names them, in the same paragraph: a result, who
 * supervised, where and when it was, what they wrote. Decided by what such a sentence is; one that speaks of the course,
 * of what it asks for or what its holders can do stays.
 */
export function findContinuations(text: string, { sentences, isKnown, lastFormerYear }: Continued): Span[] {
  const found: Span[] = [];
  const own = new Set(sentences.map(({ start }) => start));
  const isGone = ({ start, end }: Stretch) => {
    const sentence = withoutFormerDays(withoutLaws(text.slice(start, end)), lastFormerYear);
    // Whom a sentence about the holder names is known.
    return isOfHolder(sentence) || (!own.has(start) && namesStranger(sentence, { text, isKnown }));
  };
  let done = 0;
  for (const sentence of sentences) {
    let next = sentence.end < done ? undefined : sentenceAfter(text, sentence);
    for (let steps = 0; next !== undefined && steps < mostSteps; steps += 1) {
      if (isGone(next)) found.push({ ...next, kind: 'sentence', uncertain: true });
      done = next.end;
      next = sentenceAfter(text, next);
    }
  }
  return found;
}

type Continued = {
  readonly sentences: readonly Stretch[];
  /** Whether what the credential is called, or who gives it, has a word. */
  readonly isKnown: (word: string) => boolean;
  /** The last year whose days tell of no award. */
  readonly lastFormerYear: number;
};

// A paragraph with more sentences behind one of the holder is no note on an award.
const mostSteps = 12;

/** What stands in an award for its holder alone, wherever it does: `Abgenommen am 21.05.2025 durch …`, `Témoin : …`. */
export function findOfOne(text: string): Span[] {
  if (!oneHint.test(text)) return [];
  const found: Span[] = [];
  let next: Stretch | undefined = sentenceAround(text, { start: 0, end: 0 });
  for (let steps = 0; next !== undefined && steps < mostSentences; steps += 1) {
    const behind = sentenceBehind(text, next);
    const sentence = withoutLaws(text.slice(next.start, next.end));
    if (isOfOne(sentence) || (behind === undefined && hollowPraise.test(sentence)))
      found.push({ ...next, kind: 'sentence', uncertain: true });
    next = behind;
  }
  return found;
}

const oneHint = /!|(?:19|20)\d\d|(?<=\p{L} ?): ?\p{Lu}/u;
const mostSentences = 400;

function isOfOne(sentence: string): boolean {
  if (sentence.length > longest) return false;
  if (praise.test(sentence) && toOne.test(sentence)) return true;
  const isDated = hasDay(sentence) && (done.test(sentence) || event.test(sentence)) && !contents.test(sentence);
  return (isDated || isLabelled(sentence, 'person')) && !asking.test(sentence);
}

const longest = 220;

/** Whether a sentence goes on about the holder. */
export function isOfHolder(sentence: string): boolean {
  if (praise.test(sentence)) return true;
  if (asking.test(sentence)) return false;
  if (isNote(sentence)) return true;
  if (done.test(sentence)) return particular.test(sentence.slice(1)) && !dated.test(sentence);
  if (courseActs.test(sentence)) return false;
  if (isByPerson(sentence)) return true;
  if (skills.test(sentence) || contents.test(sentence)) return false;
  if (hasDay(sentence) && ![limits, citing, ofNorm].some((known) => known.test(sentence))) return true;
  return addressed.test(sentence) ? particular.test(sentence.slice(1)) && !ready.test(sentence) : acted.test(sentence);
}

/** A day that bounds something for everybody: `valid until 31 December 2026`, `the regulation of 27 April 2016`. */
const limits =
  /(?<!\p{L})(?:valid[oae]?|until|after|before|regulations?|expires?|deadline|gültig|bis|nach|vor|frist|\p{L}*verordnung|valables?|jusqu['’]au|avant|après|règlement|válid[oa]s?|hasta|antes|después|reglamento|até|depois|regulamento|prazo|entro|fino|prima|dopo|regolamento|geldig|tot|voor|na|verordening)(?!\p{L})/iu;
/** `The exam blueprint is version 3.1, published on 2 May 2025.` */
const ofNorm = new RegExp(
  String.raw`(?<!\p{L})(?:\p{Lu}{2,6}(?: \d[\d.]*)?|${anyCase(
    'blueprint|version|edition|standards?|norms?|plan|polic(?:y|ies)|code|syllabus|scheme|guidelines?|curriculum|framework|rules?|act|law|\\p{L}*(?:lehrplan|richtlinie|ordnung|norm|fassung|ausgabe|verordnung)|référentiel|norme|édition|plan|charte|norma|programa|plan|pliego|guía|ley|edición|versión|reglamento|norma|plano|regulamento|versão|edição|norma|programma|regolamento|piano|linee guida|versione|edizione|richtlijn|norm|reglement|leidraad|leerplan|versie|editie',
  )})(?!\p{L})(?:[^.!?]|(?<=\d)\.(?=\d)){0,80}(?<!\p{L})(?:${anyCase(
    'revised|published|updated|amended|adopted|approved|issued|in force|into force|dated|überarbeitet|veröffentlicht|aktualisiert|beschlossen|in kraft|révisée?s?|publiée?s?|mise?s? à jour|adoptée?s?|en vigueur|revisad[oa]s?|publicad[oa]s?|actualizad[oa]s?|aprobad[oa]s?|en vigor|vigente|revist[oa]s?|atualizad[oa]s?|aprovad[oa]s?|em vigor|rivist[oaie]|pubblicat[oaie]|aggiornat[oaie]|approvat[oaie]|in vigore|herzien|gepubliceerd|bijgewerkt|vastgesteld|van kracht',
  )})(?!\p{L})`,
  'u',
);
/** `Références : arrêté du 24 juillet 2007` */
const citing = new RegExp(
  String.raw`^(?:${anyCase('références?|textes? de référence|base (?:légale|juridique)|legal basis|references?|rechtsgrundlagen?|base (?:legal|jurídica)|referencias?|normativa|referências?|base legal|riferimenti(?: normativi)?|base giuridica|rechtsgrond')}) ?: ?(?:${anyCase('arrêtés?|décrets?|lois?|order|decree|act|erlass|gesetz|decretos?|orden|ley|leis?|portaria|decret[oi]|legg[ei]|besluit|wet')})(?!\p{L})`,
  'u',
);
/** What somebody is able to do now. */
export const ready =
  /(?<!\p{L})(?:ready|able|prête?s?|capables?|bereit|fähig|in der Lage|list[oa]s?|capaz|capaces|pront[oaei]|klaar|in staat)(?!\p{L})/iu;

/** Whether a sentence is of a form that tells of one award, whatever words it has. */
function isNote(sentence: string): boolean {
  if (event.test(sentence) && !contents.test(sentence)) return true;
  return isLabelled(sentence) || isDateLine(sentence) || notes.some((note) => note.test(sentence));
}

function isLabelled(sentence: string, only?: 'person'): boolean {
  const found = sentence.includes(':') ? label.exec(sentence) : null;
  if (found === null) return false;
  const { mark, person, place, date, value = '' } = found.groups ?? {};
  if (only !== undefined) return person !== undefined && ofAward.test(person) && isWrittenAsPerson(value);
  if (mark !== undefined) return value.length < 60 && resultValue.test(value);
  if (person !== undefined) return isWrittenAsPerson(value);
  // `Stage Combat: Rapier and Dagger`.
  if (place !== undefined) return /\p{Lu}|\d/u.test(value) && !anywhere.test(value) && !/^stage \p{L}/iu.test(sentence);
  return date !== undefined && /\d/.test(value);
}

const label = new RegExp(
  String.raw`^(?:\p{L}{2,12} ){0,2}?(?:(?<mark>${anyCase(marks)})|(?<person>\p{L}{0,10}(?:${anyCase(people)}))|(?<place>${anyCase(places)})|(?<date>${anyCase('dates?|day|datum|tag|fechas?|data|jour|dag|giorno|dia|día')}))(?: (?:\p{L}{2,12}|n[º°])){0,2} ?: ?(?<value>\S[^\n]*)$`,
  'u',
);
/** Of those who have to do with a course, whom an award alone names. */
const ofAward =
  /^(?:witness|signator|signed|supervis|examin|zeug|prüfer|betreu|testig|testemunh|témoin|testimon|getuig|jur)/iu;
const resultValue = new RegExp(String.raw`^["“„«]? ?(?:\d|[A-F][+-]?(?!\p{L})|${anyCase(gradeWords)})`, 'u');
const anywhere = /online|distan|remote|virtu|hybrid|web|en ligne|en línea/iu;

/** `Final mark 17/20.` */
const statedResult = new RegExp(
  String.raw`^(?!(?:\p{L}+ )?[Gg]rade \d{1,2}[.!]?$)(?:\p{L}{1,12} )?(?:${anyCase(marks)})(?: \p{L}{2,12})? \d{1,4}(?:[.,]\d{1,2})?(?: ?(?:\/|of|out of|von|sur|su|de|van) ?\d{1,4})? ?%?[.!]?$`,
  'u',
);
/** `Mit Auszeichnung.` */
const honour = new RegExp(
  String.raw`^(?:(?:${anyCase('with|mit|avec|con|com|met|passed|bestanden')}) )?(?:\p{L}{2,6} ){0,2}(?:${anyCase(gradeWords)})(?: (?:${anyCase('passed|bestanden|abgeschlossen|geslaagd|du jury|de jurado|do júri')}))?[.!]?$`,
  'u',
);
const room = /^(?:Room|Raum|Saal|Salle|Aula|Sala|Lokaal|Zaal)(?: [\p{L}\d-]*\d[\p{L}\d-]*)+[.]?$/u;
const praise = new RegExp(String.raw`^[¡\s]*(?:${anyCase(praises)})(?:[ ,]{1,2}[^\s.!?]+){0,4} ?[!.]+$`, 'u');

/** `Bravo pour cette belle saison !`, behind which nothing more is said: it tells nothing of what was learnt. */
const hollowPraise = new RegExp(
  String.raw`^[¡\s]*(?:${anyCase(praises)})(?: (?:${anyCase('to|à|a|an|aan')}) (?:${anyCase('all|everyone|you all|toutes(?: et (?:à )?tous)?|tous(?: et (?:à )?toutes)?|tod[oa]s|alle|euch allen|tutt[ie]|allen|iedereen')}))?(?:,? (?:${anyCase('on|for|pour|por|para|pel[oa]|zu|zur|zum|für|per|con|met|voor')}) (?:\p{L}{1,7} )?(?:\p{Ll}{3,14} ){0,2}(?:${anyCase('season|achievement|accomplishment|success|work|effort|journey|milestone|result|commitment|dedication|saison|réussite|parcours|travail|effort|efforts|engagement|succès|résultat|temporada|logro|trabajo|esfuerzo|éxito|recorrido|leistung|erfolg|einsatz|arbeit|ergebnis|conquista|trabalho|esforço|sucesso|percurso|traguardo|successo|lavoro|impegno|stagione|percorso|risultato|prestatie|succes|werk|inzet|seizoen|resultaat')}))? ?!+$`,
  'u',
);

/** `Parabéns, Ju!` */
const toOne = /[ ,]\p{Lu}\p{Ll}+ ?!/u;

const ordinal =
  'first|second|third|fourth|fifth|erste[rn]?|zweite[rn]?|dritte[rn]?|vierte[rn]?|premi(?:er|ère)|deuxième|troisième|quatrième|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|primeir[oa]|terceir[oa]|quart[oa]|prim[oa]|second[oa]|terz[oa]|eerste|tweede|derde|vierde';
/** `Quarto su 60.` */
const rank = new RegExp(
  String.raw`^(?:\p{L}{2,12} )?(?:${anyCase(ordinal)}|\d{1,3}(?:\.?[ºª°]|st|nd|rd|th|\.|e|er))(?: (?:${anyCase('place|platz|place|puesto|lugar|posto|plaats')}))? (?:of|out of|in|among|von|unter|sur|parmi|de|entre|em|su|tra|van)(?: (?:the|de|den|los|os))? \d{1,4}(?: (?:${anyCase('participants?|candidates?|students?|learners?|teilnehm\\p{L}+|candidats|participantes|alumnos|candidatos|alunos|candidati|partecipanti|deelnemers|kandidaten')}))?\.?$`,
  'u',
);
/** `Remis par la maire Suzanne Grant.` */
function isByPerson(sentence: string): boolean {
  return matchesIn(sentence, by).some(
    ({ index, 0: words }) =>
      handed.test(sentence.slice(0, index)) && isWrittenAsPerson(sentence.slice(index + words.length)),
  );
}

const by =
  /(?<!\p{L})(?:by|from|von|durch|par|por|pel[oa]|da|dal|dalla|dall['’]|door)(?: (?!the |a )\p{Ll}[\p{L}'’-]{0,16}){0,2} (?=\p{Lu})/gu;
/** What one person does for the holder of an award; a course is delivered by Red Hat. */
const handed =
  /(?<!\p{L})(?:(?:counter)?signed|handed|presented|awarded|supervised|examined|assessed|mentored|tutored|witnessed|marked|congratulated|unterschrieben|unterzeichnet|überreicht|betreut|geprüft|abgenommen|verliehen|begutachtet|begleitet|remise?s?|signée?s?|encadrée?s?|supervisée?s?|évaluée?s?|suivie?s?|entregad[oa]s?|firmad[oa]s?|supervisad[oa]s?|evaluad[oa]s?|tutelad[oa]s?|felicitad[oa]s?|assinad[oa]s?|entregues?|orientad[oa]s?|avaliad[oa]s?|firmat[oaei]|consegnat[oaei]|valutat[oaei]|seguit[oaei]|rilasciat[oaei]|ondertekend|getekend|overhandigd|uitgereikt|begeleid|beoordeeld|afgenomen)(?!\p{L})/iu;

/** `Mrs L. Oduya assessed the work.` */
const titledFirst = new RegExp(
  String.raw`^(?:(?:La|El|A|O|Il|Lo|De|Die|Der|Le) )?${personTitle} (?:\p{Lu}\. ?){0,2}\p{Lu}[\p{L}'’-]+`,
  'u',
);

const surname = String.raw`${betweenNames}\p{Lu}[\p{L}'’-]{1,30}`;
/** `A. Pemberton.`, `Dr. Karin Vogel, Prüferin.` */
const personLine = new RegExp(
  String.raw`^(?:(?:\p{Lu}\p{Ll}{0,4}\. ?)?(?:\p{Lu}\. ?){1,3}${surname}|${personTitle} (?:\p{Lu}[\p{L}'’-]+ ){0,2}${surname})(?:,? \(?[^.\n]{1,50}\)?)?\.?$`,
  'u',
);

/** `The viva took place on 4 June.` */
const event = new RegExp(
  String.raw`^(?:(?:${anyCase('the|die|der|das|la|le|el|o|a|il|lo|het|de|her|his|ihre?|seine?')}) |L['’])?(?:\p{L}{3,14} ){0,2}?\p{L}{0,15}(?:${anyCase(eventNouns)})(?: [^.!?\n]{1,80}?)? (?:${held})(?!\p{L})`,
  'u',
);
/** `Internship at Harrow Dental Clinic.`; of German nouns one capital alone may be any. */
const act = new RegExp(
  String.raw`^(?:${anyCase(actNouns)}) (?:at|bei|chez|in|en|a|na|no|em|presso|bij|aan|hos|ved)(?: (?!${anyCase(articles)}(?!\p{L}))\p{Ll}{3,15})? \p{Lu}[\p{L}'’-]+(?: |,|(?<!^(?:Prakt|Praxis|Ausl)[^.]*)\.?$)`,
  'u',
);
/** `Passed at the second attempt.`, `Signed by Prof. Ana Ruiz.` */
const done = new RegExp(
  String.raw`^(?:${anyCase('(?:counter)?signed|completed|finished|handed over|presented|certificate handed over|nominated|abgeschlossen|überreicht|beendet|remise?|terminée?|effectuée?|entregad[oa]|terminad[oa]|concluíd[oa]|entregue|consegnat[oa]|terminat[oa]|conclus[oa]|overhandigd|afgerond|afgesloten|held|taken|issued|awarded|passed|examined|supervised|witnessed|born|bestanden|abgelegt|abgenommen|gehalten|ausgestellt|unterschrieben|unterzeichnet|geprüft|betreut|geb\\.|geboren|reçue?|tenue?|signée?|fait|délivrée?|encadrée?|née?|aprobad[oa]|firmad[oa]|celebrad[oa]|expedid[oa]|emitid[oa]|supervisad[oa]|evaluad[oa]|nacid[oa]|aprovad[oa]|assinad[oa]|realizad[oa]|orientad[oa]|avaliad[oa]|nascid[oa]|superat[oa]|firmat[oa]|tenut[oa]|svolt[oa]|rilasciat[oa]|seguit[oa]|valutat[oa]|nat[oa]|geslaagd|getekend|gehouden|afgenomen|afgelegd|uitgereikt|afgegeven|beoordeeld|begeleid')}) (?:${anyCase('at|on|in|by|to|am|im|bei|beim|von|vom|durch|au|à|le|par|en|el|por|pela|pelo|a|ao|à|na|no|em|al|da|dal|dalla|dai|il|nel|bij|op|te|door')}) `,
  'u',
);
/** `Signed in 1998, the agreement ended the conflict.` */
const dated =
  /^[^,]{0,60}(?:19|20)\d\d(?: \p{Ll}+){0,4}, (?:the|this|el|la|este|o|a|der|die|das|dieser|le|cette|il|questo|het|de|dit) /u;
const particular = new RegExp(
  String.raw`\d|\p{Lu}\p{L}+|(?:${anyCase('attempt|try|anlauf|versuch|essai|intento|tentativa|tentativo|poging|first|best|top|jury|meilleure?|première?|mejor|primer[oa]?|melhor|primeir[oa]|migliore|prim[oa]|eerste|beste[rnm]?')})(?!\p{L})`,
  'u',
);

/** `Her tutor was Alan Whitcombe.`, `Your final score is 87.` */
const owned = new RegExp(
  String.raw`^(?:(?:${anyCase('her|his|ihre?|seine?|son|sa|ses|su|sus|(?:o |a |os |as )?(?:seu|sua|seus|suas)|(?:il |la |i |le )?(?:suo|sua|suoi|sue)|haar|zijn')}) (?:\p{L}{3,14} ){0,2}?\p{L}{0,15}(?:${anyCase(personal)})(?!\p{L})|(?:${anyCase('your|deine?|ihre?|euer|ton|ta|votre|tu|su|(?:o |a )?(?:teu|tua|seu|sua)|(?:il |la )?(?:tuo|tua|suo|sua)|je|jouw|uw')}) (?:\p{L}{3,14} ){0,2}?\p{L}{0,15}(?:${anyCase(personal)})(?: \p{L}{3,12})?(?: \p{L}{1,8})? (?=[^.!?\n]{0,60}\d))`,
  'u',
);
/** `You came third of 40.` */
const addressed =
  /^(?:Du (?:fick|fik|fikk|var|har)|You(?:['’]ve| have)? (?:(?!need|proceed|succeed)\p{L}+ed|came|took|sat|won|got|did|met|were|had|led|beat)|Du (?:hast|warst|bist|\p{Ll}+test)|Sie (?:haben|waren|sind|\p{Ll}+ten)|Tu (?:as|étais|es)|Vous (?:avez|étiez|êtes)|(?:Has|Usted ha|Ha) \p{Ll}+[di]o|(?:Obtuviste|Quedaste|Sacaste|Fuiste|Lograste|Aprobaste)|(?:Você|Tu) \p{Ll}+(?:u|ste)|(?:Obtiveste|Ficaste|Foste)|Hai \p{Ll}+(?:to|so)|Sei stat[oa]|(?:Je|Jij|U) (?:hebt|heeft|bent|was|had|\p{Ll}+(?:de|te)))(?!\p{L})/u;

/** `She now works for Kestrel Freight.` */
const works =
  /^(?:(?:She|He|Sie|Er|Elle|Il|Ella|Él|Ela|Ele|Lei|Lui|Zij|Ze|Hij|Now|Ahora|Agora|Ora|Oggi|Hoy|Hoje|Heute|Nu) )?(?:(?:now|today|currently) )?(?:works|lives|leads|runs|arbeitet|lebt|leitet|travaille|dirige|exerce|vive|[Tt]rabaja|[Tt]rabalha|[Ll]avora|werkt|woont|leidt)(?: (?:now|jetzt|heute|désormais|aujourd['’]hui|ahora|hoy|agora|hoje|ora|oggi|nu))?(?: (?:as|als|comme|como|come) [^.]{1,30})? (?:for|at|in|bei|als|chez|à|en|para|na|no|em|presso|per|a|bij|te) (?:(?:the|la|le|el|o|il|der|dem|het|de) )?(?=\p{Lu})/u;

/** `She came top.`, `Fue felicitada por el tribunal.` */
const acted =
  /^(?:(?:Hon|Han|Hun|Hän) (?!kan|ska|må)\p{Ll}+|\p{Lu}\p{Ll}{2,}ła|(?:She|He)(?: (?:also|then|later|now|successfully))? (?:was|had|did|has|\p{Ll}+ed|came|took|sat|won|wrote|gave|got|led|held|met|built|made|went|ran|spoke|chose|drew|sang|taught|left|found|retook|withdrew|rose|broke|beat|sent|brought)|(?:Sie|Er) (?:war|wurde|hat|hatte|bestand|erhielt|nahm|schloss|kam|schrieb|hielt|gewann|\p{Ll}{3,}te)|(?:Elle|Il) (?:a|avait|était|fut|obtint|reçut|eut|est (?:arriv|sorti|class|devenu|venu|parti|diplôm|lauréat|né)\p{L}*)|(?:Ella|Él) (?:fue|ha|había|era|estaba|tuvo|\p{Ll}+(?:ó|io))|(?:Ela|Ele) (?:foi|tinha|era|estava|teve|\p{Ll}+(?:ou|eu|iu))|(?:Lei|Lui|Egli) (?:è|ha|aveva|era|fu)|(?:Ze|Zij|Hij) (?:was|werd|heeft|had|kreeg|nam|won|deed|schreef|liep|hield|kwam|voer|reed|vloog|zwom|sprak|gaf|bracht|las|koos|ging|\p{Ll}{2,}(?:de|te))|(?:Fue|Foi|Obtuvo|Obteve|Recibió|Recebeu|Logró|Superó|Aprobó|Ganó|Ganhou|Quedó|Ficou|Defendió|Defendeu|Participó|Participou|Asistió|Concluiu|Completó|Presentó|Apresentou|Realizó|Realizou|Ottenne|Conseguì|Vinse)|È stat[oa] \p{Ll}+[oa]|Ha \p{Ll}+(?:to|so|do))(?!\p{L})/u;

const notes = [personLine, statedResult, honour, rank, room, act, works, owned, titledFirst];
