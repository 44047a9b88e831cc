import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { emptyWords } from './empty-words.ts';
import { abilities, asking, contents, courseActs, skills } from './continuation-words.ts';
import { reached } from './find-results.ts';
import { givingLabels } from './giving-labels.ts';
import { createWording, detectLanguage, type WordingAt } from './neutral-words.ts';
import { isPlaceOfDay } from './place-of-day.ts';
import { rankHint } from './ranks.ts';
import { isHowToReach } from './reach-words.ts';
import { sentenceAround, type Stretch } from './sentences.ts';
import type { Span } from './span.ts';
import { roleNouns } from './vocabulary.ts';
import { foldWord, wordsOf } from './words.ts';

/**
 * Sentences that told only of the holder go whole: `Thibault a suivi la session de Metz.` leaves no fact, and words that
 * a holder says (`“I was a cashier before,” says …`) are none. A text that has nothing else keeps what is left of it.
 */
export function dropEmpty(text: string, { spans, isKnown, isAward, language }: Dropping): Span[] {
  if (spans.length === 0) return [];
  const sentences = groupBySentence(text, spans);
  const wordingAt = createWording(text, language);
  const isDropped = (sentence: Sentence) =>
    isEmpty(text, sentence) ||
    isQuoted(text, sentence) ||
    isBereft(text, sentence) ||
    isEndedFor(text, sentence) ||
    isPlaceOfDay(text, sentence.spans, restIn(text, sentence)) ||
    isFormLine(text, sentence) ||
    (isAward && isGiving(text, sentence)) ||
    (isAward && isWithoutSubject(text, sentence, wordingAt)) ||
    isDetailed(text, { sentence, isKnown, isAward });
  const all = sentences.filter(isDropped);
  // Where nothing would be left, what says nothing at all goes even so: `Her.`
  const dropped = isBare(text, all) ? all.filter((sentence) => isEmpty(text, sentence)) : all;
  if (dropped.length === 0 || isBare(text, dropped)) return [...spans];
  const within = new Set(dropped.flatMap((sentence) => sentence.spans));
  const whole = dropped.map(({ start, end, spans: inner }) => ({
    start,
    end,
    kind: 'sentence' as const,
    uncertain: inner.some(({ uncertain }) => uncertain),
  }));
  return [...spans.filter((span) => !within.has(span)), ...whole].sort((one, other) => one.start - other.start);
}

type Dropping = {
  readonly spans: readonly Span[];
  readonly isKnown: (word: string) => boolean;
  readonly isAward: boolean;
  /** The language of the credential. */
  readonly language: string | undefined;
};

/** Whether what the credential is called, or who gives it, has a word; and how often that was asked. */
export function createKnownTest(labels: readonly string[]) {
  // Most texts tell of nobody, and then it is not asked.
  let words: ReadonlySet<string> | undefined;
  let asked = 0;
  const isKnown = (word: string): boolean => {
    asked += 1;
    words ??= new Set(labels.flatMap((label) => wordsOf(label.slice(0, 300)).map(foldWord)));
    return words.has(foldWord(word));
  };
  return { isKnown, timesAsked: () => asked };
}

type Sentence = Stretch & { readonly spans: readonly Span[] };

function groupBySentence(text: string, spans: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const span of spans.slice(0, mostSpans)) {
    const last = sentences.at(-1);
    if (last !== undefined && span.start < last.end && span.end <= last.end) {
      sentences[sentences.length - 1] = { ...last, spans: [...last.spans, span] };
      continue;
    }
    // What lies behind the full stop of a whole sentence is the next one.
    const { start, end } = span.kind === 'sentence' ? span : sentenceAround(text, span);
    // A stretch over a full stop is in no one sentence.
    if (last === undefined || start >= last.end) sentences.push({ start, end, spans: [span] });
  }
  return sentences;
}

// Of a text with more of them, made to be slow, the rest is mended word by word.
const mostSpans = 300;

function isEmpty(text: string, { start, end, spans }: Sentence): boolean {
  if (end - start > longestEmpty) return false;
  const rest = restOf(text, { start, end, spans });
  // A name and a result leave nothing, or a word for the earner alone.
  if (rest.length === 0) return spans.length > 1 && spans.some(({ kind }) => kind === 'person');
  return rest.every((word) => emptyWords.has(word)) || isHowToReach(restIn(text, { start, end, spans }));
}

const longestEmpty = 300;

function restOf(text: string, sentence: Sentence): string[] {
  return wordsOf(restIn(text, sentence)).map(foldWord);
}

/** What is left of a sentence. */
function restIn(text: string, { start, end, spans }: Sentence): string {
  let from = start;
  let rest = '';
  for (const span of spans) {
    rest += `${text.slice(from, span.start)} `;
    from = Math.max(from, span.end);
  }
  return rest + text.slice(from, end);
}

/** `The certificate was handed to Jane Smith at the spring fair by the mayor.`, where nothing says what for. */
function isGiving(text: string, { start, end, spans }: Sentence): boolean {
  const person = spans.find(({ kind }) => kind === 'person');
  if (person === undefined || !given.test(text.slice(start, person.start))) return false;
  const before = restIn(text, { start, end: person.start, spans: spans.filter((span) => span.end <= person.start) });
  const after = restIn(text, { start: person.end, end, spans: spans.filter((span) => span.start >= person.end) });
  return receiving.test(before) && occasion.test(after) && !whatFor.test(after) && !tellsOfCourse(after);
}

const given =
  /(?<!\p{L})(?:handed|presented|conferred|bestowed|awarded|issued|given|granted|überreicht|ausgehändigt|verliehen|ausgestellt|übergeben|(?:consegnat|conferit|rilasciat|assegnat)[oa]|(?:entregad|otorgad|concedid|conferid|outorgad|expedid|emitid|atribuíd)[oa]|entregue|remise?|décernée?|délivrée?|attribuée?|uitgereikt|overhandigd|toegekend|verleend|(?:wręczon|przyznan|wydan|nadan)[aeyo])(?!\p{L})/iu;
/** What stands before who is given something. */
const receiving =
  /(?<!\p{L})(?:to|upon|on|an|à|al?|allo|alla|ao|aan|till?|dla|(?:dem|der) \p{Lu}\p{L}+)(?: (?:Mr|Mrs|Ms|Dr)\.?)? ?$|(?<=(?:wręczon|przyznan|wydan|nadan)[aeyo] )$/u;
/** When, where or by whom, with a name, and nothing else. */
const occasion =
  /^[\s,]*(?:(?:in|on|at|by|during|am|im|bei|durch|von|par|por|pel[oa]|en|em|à|au|da|dal|dalla|nella?|op|te|door|w)(?!\p{L})[^;:]{0,60}\p{Lu}[^;:]{0,60})[.!]?$/u;
const whatFor =
  /(?<!\p{L})(?:for|für|als|pour|para|come|como|comme|voor|za|för|as|upon|after|nach|après|tras|após|recognition|Anerkennung|reconnaissance|reconocimiento|reconhecimento|riconoscimento|erkenning|who|which|qui|que|che|die|worth|ECTS|hours?|Stunden|heures|horas|ore)(?!\p{L})/iu;

/** `Holder: Jane Smith, born in Lyon; membership 42.`: a line of a form that is filled in with the holder alone. */
function isFormLine(text: string, { start, end, spans }: Sentence): boolean {
  const [first] = spans;
  if (first?.kind !== 'person') return false;
  const label = formLabel.exec(text.slice(start, first.start))?.[1]?.trimEnd();
  // `Délivré à : Jane Smith, note obtenue 16/20`: whatever is told behind the comma is told of her.
  if (label !== undefined && ofGiving.test(label)) return detailsOnly(text.slice(first.end, end));
  if (label === undefined || !wordsOf(label).every(isOfForm)) return false;
  const others = restIn(text, { start: first.end, end, spans: spans.slice(1) });
  return others.split(/[,;|()/]| [–—-] /).every((part) => ofHolder.test(part.trim()));
}

function isOfForm(word: string): boolean {
  const folded = foldWord(word);
  return emptyWords.has(folded) || roleNouns.has(folded);
}

function detailsOnly(rest: string): boolean {
  return /^\s*(?:$|[.,;(|–—-])/u.test(rest) && !whatFor.test(rest) && !tellsOfCourse(rest);
}

const ofGiving = new RegExp(`^(?:${anyCase(givingLabels)})$`, 'u');
const formLabel = /^(?:[*•–-] |\d{1,2}[.)] )?([\p{L} ’'/()]{2,40})(?: ?:| [–—-]) ?$/u;
/** A birth, a number, the label of an address that went, or a place. */
const ofHolder =
  /^[.!–— -]*$|^(?:born|née?|geb\.|geboren|nat[oa]|nacid[oa]|nascid[oa])(?!\p{L})|^(?:[Ee]-?[Mm]ail|[Tt][eé]l(?:efon\p{L}*)?|[Pp]hone|[Mm]obile|ID|[Nn][ro]|[Mm]ember(?:ship)?|[Mm]atr\p{L}*|[Mm]itglied\p{L}*)[ .:]*(?:\p{L}{1,12}[ .:]*)?[\d-]*[.!]?$|^\p{Lu}[\p{L}'’-]+[.!]?$|^(?:exam|test|esame|examen|exame|prova|prueba|épreuve|Prüfung|toets)\p{L}* (?:passed|taken|sostenut[oa]|superat[oa]|aprobad[oa]|superad[oa]|aprovad[oa]|réussie?|passée?|validée?|bestanden|abgelegt|behaald|afgelegd)(?: (?:il|on|am|el|le|em|op))? *[.!]?$/u;

/**
 * Whether a sentence that told a result, a number or the like of the holder has more of that kind: a name, a figure, a
 * nickname, `his`. What is so much about one person is removed whole rather than word by word.
 */
function isDetailed(
  text: string,
  { sentence, isKnown, isAward }: { readonly sentence: Sentence } & Pick<Dropping, 'isKnown' | 'isAward'>,
): boolean {
  const { start, end, spans } = sentence;
  const tellsResult = spans.some(({ kind, uncertain, isAside }) => kind === 'mark' && uncertain && isAside !== true);
  if (!tellsResult && !(isAward && isDeed(text, sentence))) return false;
  const rest = restIn(text, sentence);
  if (ownWords.test(rest) || figure.test(rest)) return true;
  const others = text.slice(0, start) + text.slice(end);
  const isNew = (word: string) => !isKnown(word) && !emptyWords.has(foldWord(word)) && !others.includes(word);
  return detectLanguage(text) !== 'de' && matchesIn(rest, proper).some(({ 0: word }) => isNew(word));
}

/** `Jane Smith scored 93 % in the exam.`: a verb without its object is left. */
function isBereft(text: string, { start, end, spans }: Sentence): boolean {
  const [first] = spans;
  if (first?.kind !== 'person') return false;
  const lead = text.slice(start, first.start);
  const isInverted = verbBefore.test(lead);
  const isAdverbial = adverbial.test(lead) && !tellsOfCourse(lead);
  if (!isInverted && !isAdverbial && !/^[^\p{L}]*(?:\p{L}{1,12}[.,]? ){0,3}$/u.test(lead)) return false;
  return spans.some((span) => {
    if (span.kind !== 'mark' || !span.uncertain) return false;
    const [before, after] = [between(text, spans, { start: first.end, end: span.start }), text.slice(span.end, end)];
    // `Priya placed 3rd of 118 in the leaderboard`: its verb went with the rank.
    if (/^,? ?$/.test(before) && isVerb(text.slice(span.start, span.end)) && !clause.test(after)) return true;
    // `The earner's rescue drill took …`
    if (/^['’]s?(?: [\p{L}-]+){1,6} $/u.test(before) && /^[.!]?$/.test(after)) return true;
    const isAlone = (isInverted ? /^(?: \p{L}{1,4})? ?$/u : objectOf).test(before)
      ? !clause.test(after)
      : participleBehind.test(after) && auxiliary.test(before);
    return isAlone && !tellsOfCourse(before + after);
  });
}

/** `Das Kolloquium endete für Anna Klein mit der Note 1,3`, of which no result is left. */
function isEndedFor(text: string, { start, end, spans }: Sentence): boolean {
  const at = spans.findIndex(({ kind }) => kind === 'person');
  const person = spans[at];
  if (person === undefined || !endedFor.test(text.slice(start, person.start))) return false;
  return /^[\s.!]*$/.test(restIn(text, { start: person.end, end, spans: spans.slice(at + 1) }));
}

const endedFor =
  /(?<!\p{L})(?:ended|closed|endete|verlief|s['’]est (?:terminée?|soldée?)|terminó|acabó|se cerró|terminou|acabou|si è concluso|è finit[oa]|eindigde|verliep) (?:for|für|pour|para|per|voor) (?:\p{L}{1,5}\.? )?$/u;
/** `Alla prova finale la`, which says when or where alone. */
const adverbial =
  /^(?:At|In|On|Bei[m]?|Am|Im|In|À|Au|Aux|Dans|Lors|En|Al|Na|No|Em|Alla?|Nel|Nella|Bij|Op)(?: [\p{L}’'-]{1,14}){1,5},? $/u;

/** What is left between two places; an address in brackets is no word of the sentence. */
function between(text: string, spans: readonly Span[], stretch: Stretch): string {
  const within = spans.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  return within.length === 0
    ? text.slice(stretch.start, stretch.end)
    : restIn(text, { ...stretch, spans: within }).replace(/ ?\(\s*\)|\s+(?=\s)/g, '');
}

/** Where it ends in `and`, another verb is behind. */
function isVerb(mark: string): boolean {
  return rankHint.test(mark) && !/(?<!\p{L})(?:and|und|et|y|e|en)\s*$/u.test(mark);
}

const objectOf = new RegExp(
  String.raw`^,? (?:(?:has|have|ha|hat|heeft|a|har) )?(?:\p{L}{3,14}(?:ly|mente|ment) )?(?:${reached}|fick|fik|fikk|sai|recibió|recebeu|otrzymała?|získala?)(?: (?:an?|une?|una|uma?|een|eine[nr]?))? ?$`,
  'iu',
);
/**
 * `Kari Nordmann fikk …`: there is no wording for the holder in Danish, Norwegian and Swedish, and a verb without its
 * subject does not read there; in Czech or Polish it does. What they have completed (`har klarat kursen`) is of the course.
 */
function isWithoutSubject(text: string, { start, end, spans: [first] }: Sentence, wordingAt: WordingAt): boolean {
  if (first?.kind !== 'person' || /\p{L}/u.test(text.slice(start, first.start))) return false;
  if (!/^ (?!(?:har|hade|hadde|havde|var|er|är) )\p{Ll}/u.test(text.slice(first.end, first.end + 10))) return false;
  return scandinavian.test(text.slice(first.end, end)) && wordingAt(first.start) === undefined;
}

const scandinavian = /[åøæ]|(?<!\p{L})(?:och|og|det|är|hade|hadde|havde|fick|fik|fikk|för)(?!\p{L})/iu;

/** `Im Juni erhielt Anna Klein die Note 1,3.` */
const verbBefore = new RegExp(String.raw`(?<!\p{L})(?:${reached}|fick|fik|fikk|erhielt|bekam|kreeg) $`, 'iu');
/** More is told behind. */
const clause =
  /[,;:]|(?<!\p{L})(?:and|und|et|y|e|en(?! (?:el|la|los|las|un|una|su|este|esta)(?!\p{L}))|och|og|i(?= \p{L}+ła?(?!\p{L}))|but|aber|who|which|qui|que|che|som)(?!\p{L})/u;
const auxiliary = /^ (?:hat|heeft)(?: \p{L}{1,30}){0,6} ?$/u;
const participleBehind = /^ (?:erreicht|erzielt|erhalten|bekommen|behaald|gescoord|gehaald)[.!]?$/u;

/** What the holder did or is, told with the name first; not what they can do, nor what was completed. */
function isDeed(text: string, { start, end, spans: [first] }: Sentence): boolean {
  if (first?.kind !== 'person' || !leadingToName.test(text.slice(start, first.start))) return false;
  return !tellsOfCourse(text.slice(first.end, end));
}

function tellsOfCourse(rest: string): boolean {
  return [skills, abilities, contents, asking, courseActs].some((kept) => kept.test(rest));
}

const leadingToName = /^[^\p{L}]*(?:\p{L}{1,12}\.? ){0,2}$/u;

const ownWords =
  /(?<!\p{L})(?:his|him|hers?|he|she|ihre[nrms]?|seine[nrms]?|zijn|haar|hij|zij|sua|seu|suo|suoi|sue|suy[oa]s?|hans|hennes)(?!\p{L})|[«»“”„"]/iu;
/** No amount or level that a course has, and no code of a standard: `43 years`, `13 na 15`. */
const figure =
  /(?<![\p{L}\p{N}.,/-]|(?<!\p{L})(?:worth|levels?|niveaus?|nivel|nível|livello|stufe|modul[eo]?|módulo|units?|EQF|NQF|RNCP) )\d{1,4}(?:[.,]\d{1,2})?(?![\p{N}.,]*\d)(?! ?(?:%|hours?|hrs?|horas?|heures?|Stunden|Unterrichts\p{L}+|ore|uur|uren|timer|timmar|godzin\p{L}*|h(?!\p{L})|ECTS|credits?|créditos?|crédits?|crediti|CFU|days?|días?|jours?|Tagen?|dias?|giorni|dagen|weeks?|semanas?|semaines?|Wochen|settimane|weken|months?|meses|mois|Monate|mesi|maanden|modules?|módulos?|Modulen?|moduli|labs?|courses?|cursos|cours|Kurse|corsi|cursussen))/iu;
const proper = /(?<=[\p{L}\p{N},;:)(»”"'’] ?\(?)(?<!\p{L})\p{Lu}[\p{L}'’-]{2,30}/gu;

/** Speech of a removed person about themselves. */
function isQuoted(text: string, { start, end, spans }: Sentence): boolean {
  const sentence = text.slice(start, end);
  return spans.some(({ kind }) => kind === 'person') && /["“”„«»‘]/.test(sentence) && self.test(sentence);
}

export const self =
  /(?<!\p{L})(?:I|me|[Mm]y|[Ii]ch|[Mm]ein\p{L}*|mir|mich|[Jj]e|[Jj]['’]\p{L}+|m['’]\p{L}+|[Mm]on|[Mm]a|[Mm]es|[Yy]o|[Mm]is?|[Ee]u|[Mm]eu|[Mm]inha|[Ii]o|[Mm]io|[Mm]ia|[Ii]k|[Mm]ijn|[Jj]ag|[Mm]oj\p{L}*|era|estaba|fui|[Hh]o(?= \p{Ll})|sono)(?!\p{L})/u;

/** Whether nothing would be left. */
export function isBare(text: string, dropped: readonly Stretch[]): boolean {
  let from = 0;
  for (const { start, end } of dropped) {
    if (/[\p{L}\p{N}]/u.test(text.slice(from, start))) return false;
    from = end;
  }
  return !/[\p{L}\p{N}]/u.test(text.slice(from));
}
