import type { PhraseList, WordLists } from './words/word-lists.ts';

/** Whether a word is or has a number: `70`, `b2`, `saa-c03`. */
export function hasDigit(word: string | undefined): boolean {
  return word !== undefined && /\d/.test(word);
}

/** Whether a word is nothing but a number. */
export function isAmount(word: string | undefined): boolean {
  return word !== undefined && /^\d[\d.,:]*$/.test(word);
}

/** `exam AZ-104` as `AZ-104 exam`, where the code ends the sentence or its part. */
export function moveExamCodes(words: readonly string[]): string[] {
  const text = words.join(' ');
  return text.replace(examCode, '$1$3 $2').split(' ');
}

const examCode =
  /(^| )(exam) ((?:[a-z]{2,4} (?=[a-z]?\d))?(?=\S*\d)[a-z0-9][a-z0-9.]*(?: (?:to |- )?[a-z]?\d[\da-z]*)*)(?= (?:[.&,(]|with |$)|$)/g;

/** `exam of 60 minutes` as `60 minutes exam`, where nothing else could have that length. */
export function moveMeasures(words: readonly string[], { verbs, relations }: WordLists): string[] {
  const at = words.findIndex((word, index) => measured.has(word) && words[index + 1] === 'of');
  const [amount, unit = '', next = '&'] = words.slice(at + 2);
  const and = words.slice(0, at).lastIndexOf('&');
  const isLone = and === -1 || verbs.has(words[and + 1] ?? '');
  // A story of three days tells of them.
  const isOwn = !(told.has(words[at] ?? '') && /^(?:day|week|month)$/.test(unit));
  const isMeasure = at !== -1 && isAmount(amount) && measures.has(unit) && isOwn && measureEnds.has(next) && isLone;
  if (!isMeasure) return [...words];
  // Before all that is said of it: a theory exam of 30 questions is a 30-question theory exam.
  const verb = words.slice(0, at).findLastIndex((word) => verbs.has(word));
  const start =
    verb !== -1 &&
    at - verb < 4 &&
    words.slice(verb + 1, at).every((word) => /^\p{L}{2,}$/u.test(word) && !relations.has(word))
      ? verb + 1
      : at;
  return [...words.slice(0, start), amount ?? '', unit, ...words.slice(start, at + 1), ...words.slice(at + 4)];
}

const measureEnds = new Set(['&', ',', 'with', 'in', 'on', 'by', 'for', 'about']);

const measured = new Set(
  'exam test quiz course essay report interview presentation viva talk internship dissertation thesis story article film video speech rehearsal'.split(
    ' ',
  ),
);
const told = new Set('story article film video speech'.split(' '));
const measures = new Set('minute day week month question word'.split(' '));

/**
 * Limits in one form, before the number: `70 % or more`, `a minimum of 70 %` and `at least 70 %` are `≥ 70 %`, which
 * is neither `> 70 %` nor `70 %`.
 */
export function markBounds(words: readonly string[], lists: WordLists): string[] {
  const { bounds, boundsBehind } = lists;
  const marked: string[] = [];
  for (let index = 0; index < words.length;) {
    const before = phraseAt(words, index, bounds);
    const size = before === undefined ? 0 : before.length;
    // `obter, no mínimo, 10 valores`; `at least grade 4`.
    const isApart = size > 0 && marked.at(-1) === ',' && words[index + size] === ',';
    const isLinked = lists.scores.has(words[index + size] ?? '') || /^[aà]$/u.test(words[index + size] ?? '');
    const scored = isLinked || isApart ? 1 : 0;
    if (before !== undefined && hasDigit(words[index + size + scored])) {
      if (isApart) marked.pop();
      marked.push(...(isApart ? [] : words.slice(index + size, index + size + scored)), before.canonical);
      index += size + scored;
      continue;
    }
    const behind = phraseAt(words, index, boundsBehind);
    if (behind !== undefined && isLimited(marked, behind, words.slice(index, index + behind.length + 1), lists)) {
      index += behind.length;
      continue;
    }
    marked.push(words[index] ?? '');
    index += 1;
  }
  return marked;
}

/** Puts the limit behind a number before it, if it is one of that number. */
function isLimited(
  marked: string[],
  { canonical, length }: Found,
  words: readonly string[],
  lists: WordLists,
): boolean {
  // `aged 11 and older`; `11 and older adults` are others.
  if (words[0] === '&' && words[1] === 'older' && !isClauseEnd(words[length])) return false;
  // `14 valores, no mínimo`: nothing else may follow.
  const isCut = marked.at(-1) === ',' && isClauseEnd(words[length]);
  const at = placeOfAmount(isCut ? marked.slice(0, -1) : marked, lists, words[length - 1]);
  if (at === -1) return false;
  if (isCut) marked.pop();
  marked.splice(at, 0, canonical);
  return true;
}

type Found = { readonly canonical: string; readonly length: number };

function isClauseEnd(word: string | undefined): boolean {
  return word === undefined || /^[.,:&)]$/.test(word);
}

/** A handicap of 18 or better, or a time, is at most that; 70 % or better at least. */
function isUnclear(last: string | undefined, words: readonly string[]): boolean {
  return /^(?:better|besser)$/.test(last ?? '') && !words.slice(-nearest).some((word) => markWords.has(word));
}

const markWords = new Set('% point points mark marks gpa percent'.split(' '));

/**
 * Where the number stands that the next words limit: the last one, with what it counts behind it (`6 home meetings or
 * more`), or the points out of that total (`12 sur 20 au moins`), and it has no limit yet.
 */
function placeOfAmount(words: readonly string[], lists: WordLists, end: string | undefined): number {
  const { relations, and, verbs, outOf } = lists;
  if (isUnclear(end, words)) return -1;
  // Behind a number a verb in -s is a plural: 19 answers, 4 designs.
  const isVerb = (word: string) => verbs.has(word) && !word.endsWith('s');
  const isEnd = (word: string) => relations.has(word) || and.has(word) || isVerb(word) || /^[^\p{L}\d%]$/u.test(word);
  // A limit stands near its number; to look further back would cost a long text its square.
  const near = words.slice(-nearest);
  const last = words.length - near.length + near.findLastIndex((word) => hasDigit(word));
  if (!near.some((word) => hasDigit(word))) return -1;
  const counted = withoutScored(withoutExperience(words.slice(last + 1)), lists);
  // `deux stands d'information au minimum`: what such a word limits is a number, and no other stands there.
  const isOfKind = counted.length === 3 && counted[1] === lists.of && limiting.has(end ?? '');
  if (last === -1 || counted.length > 3 || (!isOfKind && counted.some(isEnd))) return -1;
  const place = outOf.has(words[last - 1] ?? '') ? placeOfPoints(words, last) : last;
  const before = words[place - 1] ?? '';
  return '≥≤><'.includes(before || ' ') || before === 'to' ? -1 : place;
}

const nearest = 12;
const limiting = new Set(['mínimo', 'máximo', 'auminimum', 'aumaximum', 'minimo', 'massimo']);

/** `3 years of experience or more`: of what a time is one changes nothing. */
function withoutExperience(words: readonly string[]): readonly string[] {
  const [unit = '', link = '', of = '', ...rest] = words;
  return ofTime.has(of) && link.length < 4 ? [unit, ...rest] : words;
}

/** `80 % de asistencia, como mínimo`: of what it is a share of, too. */
function withoutScored(words: readonly string[], { scores, scoreLinks }: WordLists): readonly string[] {
  const [percent = '', link = '', scored = '', ...rest] = words;
  return percent === '%' && scoreLinks.has(link) && scores.has(scored) && rest.length === 0 ? [percent] : words;
}

const ofTime = new Set('experience experiencia expérience experiência esperienza ervaring berufserfahrung'.split(' '));

/**
 * Where the points stand out of a total: `12 of 20`, `50 points of 100`. Elsewhere the limit is that of the last
 * number: 3 modules of 10 hours or more are no 3 modules or more.
 */
function placeOfPoints(words: readonly string[], total: number): number {
  const place = pointWords.has(words[total - 2] ?? '') ? total - 3 : total - 2;
  return isAmount(words[place]) && !/^\p{L}+$/u.test(words[total + 1] ?? '') ? place : total;
}

const pointWords = new Set('point points punkt punkte punkten punto puntos ponto pontos punti punt punten'.split(' '));

function phraseAt(words: readonly string[], index: number, phrases: PhraseList) {
  const found = phrases
    .get(words[index] ?? '')
    ?.find((phrase) => phrase.words.every((word, offset) => words[index + offset] === word));
  return found === undefined ? undefined : { canonical: found.canonical, length: found.words.length };
}
