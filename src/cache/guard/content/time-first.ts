import { isAmount } from '../amounts.ts';
import { readsLikeEnglish, type WordLists } from '../words/word-lists.ts';

/**
 * `By the end of the course, students hand in six plates`, `Students hand in six plates by the end of the course`: one
 * form of a sentence that begins with a time of the course, or has it behind who does it. Where it ends the sentence,
 * what is done must be certain to be what the time is of: a plan for after the course, or lessons that are reviewed,
 * have a time of their own.
 */
export function timeFirst(sentence: readonly string[], lists: WordLists): readonly string[] {
  if (sentence.length > longest || sentence.some((word) => lists.logic.has(word) || /^[.:()?]$/.test(word))) return [];
  const placed = atFront(sentence, lists) ?? behindWho(sentence, lists);
  if (placed !== undefined)
    return [formOf('from', placed), ...(isPlain(placed.rest, lists) ? [formOf('at', placed)] : [])];
  const last = lists.isVerbLast ? undefined : atEnd(sentence);
  return last !== undefined && isPlain(last.rest, lists) ? [formOf('at', last)] : [];
}

/** Longer sentences say more than what is done when. */
const longest = 40;

/** Without the comma behind a time that begins a sentence of who does what: it says no more than its place. */
export function withoutTimeComma(sentence: readonly string[], lists: WordLists): readonly string[] {
  const size = sizeOfTime(sentence);
  const isOfWho = size > 0 && sentence[size] === ',' && sizeOfWho(sentence.slice(size + 1), lists) > 0;
  return isOfWho && !isCompound(sentence[size - 1]) ? sentence.toSpliced(size, 1) : sentence;
}

type Placed = { readonly time: readonly string[]; readonly rest: readonly string[] };

function formOf(how: string, { time, rest }: Placed): string {
  return `when ${how} ${time.join(' ')} | ${rest.join(' ')}`;
}

function atFront(words: readonly string[], lists: WordLists): Placed | undefined {
  const size = sizeOfTime(words);
  const isCut = words[size] === ',';
  const rest = words.slice(isCut ? size + 1 : size);
  if (size === 0) return undefined;
  const time = words.slice(0, size);
  if (lists.isVerbLast) {
    const who = isCut ? 0 : sizeOfWho(rest.slice(1), lists);
    return who === 0
      ? undefined
      : { time, rest: [...rest.slice(1, who + 1), ...rest.slice(0, 1), ...rest.slice(who + 1)] };
  }
  const isTold = sizeOfWho(rest, lists) > 0 && (isCut || !isCompound(words[size - 1]));
  return isTold || (isCut && doing.test(rest[0] ?? '')) ? { time, rest } : undefined;
}

/** `Students, during the workshop, …`; where a verb stands second, right behind it. */
function behindWho(words: readonly string[], lists: WordLists): Placed | undefined {
  const who = sizeOfWho(words, lists);
  if (who === 0) return undefined;
  const isCut = words[who] === ',';
  if (isCut === lists.isVerbLast) return undefined;
  const start = who + 1;
  const size = sizeOfTime(words.slice(start));
  const end = start + size;
  if (size === 0 || end >= words.length || (isCut && words[end] !== ',')) return undefined;
  const rest = isCut
    ? [...words.slice(0, who), ...words.slice(end + 1)]
    : [...words.slice(0, start), ...words.slice(end)];
  return !lists.isVerbLast || !words.includes(',', end + 1) ? { time: words.slice(start, end), rest } : undefined;
}

function atEnd(words: readonly string[]): Placed | undefined {
  const at = words.findIndex((_, index) => index > 1 && sizeOfTime(words.slice(index)) === words.length - index);
  return at === -1 ? undefined : { time: words.slice(at), rest: words.slice(0, at) };
}

/** How many words at the start say when of a course. */
function sizeOfTime(words: readonly string[]): number {
  const found = time.exec(`${words.slice(0, longestTime).join(' ')} `)?.[0] ?? '';
  return found === '' ? 0 : found.trim().split(' ').length;
}

const longestTime = 6;
/** In the words of all languages, without articles: none of them says another thing in another. */
const time = new RegExp(
  `^(?:${[
    '(?:by|at|before|after|towards|until) (?:end|start|beginning) of|before|after|during|throughout',
    'al? (?:finalizar|terminar|concluir|final de|término de|inicio de|comienzo de)|a lo largo de|antes de(?: (?:finalizar|terminar|completar|concluir|final de|fin de))?|después de|durante|tras',
    'à (?:fin|issue|terme|début|cours) de|avant (?:fin|début) de|en (?:fin|cours) de|avant|après|pendant|durant|lors de',
    '(?:até )?aofinal de|(?:no|até) (?:fim|final|início) de|antes de fim de|depois de|após|ao? (?:longo|término|fim) de',
    'a (?:termine|fine|inizio) di|(?:entro|prima di) fine di|prima di|dopo|nel corso di',
    'an (?:ende|anfang)|(?:bis zu|vor|nach) ende|vor|nach|waehrend|bis',
    '(?:aan|voor|tegen) (?:einde|begin) van|voor|na|tijdens',
  ].join('|')}) (?:${[
    'course|program|training|workshop|seminar|bootcamp|placement|internship|semester|term|masterclass',
    'curso|programa|taller|formación|prácticas|semestre|máster|seminario|capacitación',
    'formation|stage|cours|atelier|parcours|programme|séminaire',
    'formação|oficina|estágio|capacitação|treinamento|corso|percorso|laboratorio|tirocinio|programma|formazione',
    'kurs(?:es)?|lehrgangs?|ausbildung|weiterbildung|fortbildung|schulung|seminars?|workshops?|praktikums?|semesters?|kursende|lehrgangsende|pruefung',
    'cursus|opleiding|programma|examen',
  ].join('|')}) `,
  'u',
);

/** `during training students`: both may be one word. */
function isCompound(word = ''): boolean {
  return word === 'training';
}

/** How many words at the start say who does it: whoever earns it, one of them or all. */
function sizeOfWho([first = '', second = '']: readonly string[], { earners, every }: WordLists): number {
  if (earners.has(first)) return 1;
  return (first === 'every' || every.has(first) || eachOne.test(first)) && earners.has(second) ? 2 : 0;
}

const eachOne = /^(?:jede[rns]?|elke|iedere)$/;

/**
 * Whether one thing is done, and with it all that is said: nothing behind the verb is done itself, or happens at a time
 * of its own.
 */
function isPlain(rest: readonly string[], lists: WordLists): boolean {
  const who = sizeOfWho(rest, lists);
  const start = who > 0 && lists.must.has(rest[who] ?? '') ? who + 1 : who;
  const object = rest.slice(start + 1);
  const isOpen = (word: string, index: number) =>
    !/^[\p{L}\d]/u.test(word) ||
    clauses.has(word) ||
    (participle.test(word) && !isInFront(object, index, lists)) ||
    timed.test(word) ||
    (lists.relations.has(word) && !(word === lists.of && isAmount(object[index + 1])));
  return doing.test(rest[start] ?? '') && object.length > 0 && !object.some(isOpen);
}

/** English: `six finished plates`, and not `plates finished`, which may have been so by then. */
function isInFront(object: readonly string[], index: number, lists: WordLists): boolean {
  const isFirst = index === 0 || (index === 1 && isAmount(object[0]));
  return isFirst && object.length === index + 2 && readsLikeEnglish(lists);
}

/** What is done when it is done, whatever it is done to. Not planned, reviewed, described: what is reviewed has its own time. */
const doing =
  /^(?:(?:submit|deliver|pass|complete|write|make|build|perform|attend|produce|create|hold|lead|finish|assemble|sew|paint|bake)(?:e?s)?|(?:entreg|aprueb|aprob|super|elabor|redact|realiz|conclu|redig|consegn|complet|realizz|redige|redigo)\p{L}{1,4}|(?:remet|rend|réussi|rédige|réalise|anime|soutien|soutenir)\p{L}{0,4})$/u;

const clauses = new Set(
  'who that which where when how to so que qui quien quienes che chi cómo como comment come dont cui made written taken given held built shown seen taught drawn kept led brought bought found done sent sold won grown worn met told spoken chosen begun run cut set put read lost caught heard left paid sewn shot due valid necessary open ready active current new'.split(
    ' ',
  ),
);
/** What is said of things that have a time of their own: done, available, in force, pending. */
const participle =
  /(?:ed|ing|[ai]d[oa]s?|[éiu]e?s?|[aiu]t[oaie]|nt[oaie]|[ai]bles?|[ai]bil[ei]|[aá]ve(?:l|is)|enti|entes?|válid[oa]s?|necesari[oa]s?|necessári[oa]s?)$/u;
/** What somebody tells of, as it was then. */
const timed =
  /^(?:situa|experien|expérien|esperien|practice|práctica|prática|pratique|pratica|result|résult|risult|level|nivel|nível|niveau|livell|stat[eou]|estad|état|life|vida|vie$|vita$|week|month|semana|semaine|settiman|plan[eo]?s?$|pian[oi]$|lessons?$|visits?$|prior|previous|next$|earlier|later|anterior|posterior|previ[oa]|próxim|antérieur|postérieur|précédent|precedent|successiv|prossim|activit|activid|attivit|ativid)/u;
