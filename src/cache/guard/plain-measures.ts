import { isAmount } from './amounts.ts';
import { withWords } from './same-marks.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * The numbers of the one thing that a text asks for, behind it: `26-question test lasting 60 minutes` and `60-minute
 * test with 26 questions` as `test` of both. Where it asks for two things, or denies anything, all stays in place.
 */
export function withMeasuresLast(told: readonly string[], lists: WordLists): readonly string[] {
  const said = withoutWordForLength(told);
  const { tested, logic, ranks } = lists;
  // `practical assessment`.
  const things = said.filter(
    (word, index) => tested.has(word) && !(word === 'practical' && tested.has(said[index + 1] ?? '')),
  );
  if (things.length === 1 && said.indexOf(',') === said.length - 2 && isManner(said, lists)) {
    return withMeasuresLast([said.at(-1) ?? '', ...said.slice(0, -2)], lists);
  }
  const isOne =
    things.length === 1 &&
    !said.some((word) => word === '&' || logic.has(word) || ranks.has(word) || besides.has(word));
  if (!isOne) return said;
  const { measures, rest, isBetween } = readMeasures(withoutBracket(said), lists);
  // A second thing, which no list knows: a presentation of 10 minutes, an exam of 60.
  const kinds = measures.map((measure) => measure.split(' ').at(-1));
  const isOfTwo =
    isBetween ||
    new Set(kinds).size < kinds.length ||
    rest.some((word) => /^[,:()]$/.test(word) || lists.measureLinks.has(word));
  return measures.length === 0 || rest.length === 0 || isOfTwo ? said : [...rest, 'has', ...measures.toSorted()];
}

/** `mit einer Dauer von 3 Stunden`, `de tres horas de duración`: a time is a length, whoever calls it so or not. */
function withoutWordForLength(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => lengths.has(word));
  const isInFront =
    lengthLinks.has(words[at - 1] ?? '') &&
    /^(?:de|di|von|van|of)$/u.test(words[at + 1] ?? '') &&
    isAmount(words[at + 2]);
  if (isInFront) return words.toSpliced(at - 1, 2);
  const isBehind = at === words.length - 1 && words[at - 1] === 'de' && isAmount(words[at - 3]);
  return isBehind ? words.slice(0, -2) : words;
}

const lengthLinks = new Set('de di of with con com avec mit met'.split(' '));
const lengths = new Set('duration duración durée dauer duração durata duur'.split(' '));

/** `an exam after a three-day placement`: before or behind the one thing there is another, which no list knows. */
const besides = new Set(
  'on about sobre sur su ueber over zu waehrend after before during following nach vor während après avant pendant tras después antes durante após depois dopo prima na voor tijdens'.split(
    ' ',
  ),
);

/** The numbers of a text, what else it says, and whether one of them stands between two things or behind another. */
function readMeasures(words: readonly string[], lists: WordLists) {
  const measures: string[] = [];
  const rest: string[] = [];
  let isBetween = false;
  let behind = -1;
  for (let index = 0; index < words.length;) {
    const size = measureSize(words, index, lists);
    const length = size.link + size.measure;
    if (size.measure === 0) rest.push(words[index] ?? '');
    else measures.push(words.slice(index + size.link, index + length).join(' '));
    // Behind a mark a measure is of what stands before it, and nothing else may follow.
    isBetween ||=
      size.link > 0 &&
      /^\p{L}{3,}$/u.test(words[index + length] ?? '') &&
      !lists.measureLinks.has(words[index + length] ?? '');
    // Three parts of 60 minutes are of 60 minutes each.
    isBetween ||=
      size.measure > 0 && behind === index && !/^(?:,|in|en|em)$/.test(words[index] ?? '') && !isOfTime(words, index);
    index += Math.max(1, length);
    if (size.measure > 0) behind = index;
  }
  return { measures, rest, isBetween };
}

/** `60 minuten met 40 vragen`: how long all of them take. */
function isOfTime(words: readonly string[], at: number): boolean {
  const isTime = /^(?:minut[eoa]?n?|minuut)$/u.test(words[at - 1] ?? '');
  return isTime && withWords.has(words[at] ?? '') && question.test(words[at + 2] ?? '');
}

/** `exam, open book`: how the one thing is done. In front, it would be that of a topic: an online shop exam. */
function isManner(words: readonly string[], lists: WordLists): boolean {
  const { modes, logic, tested, units, unitNames, counted, measureLinks } = lists;
  const word = words.at(-1) ?? '';
  const known = [tested, units, unitNames, counted, measureLinks, kinds];
  const isOne =
    !words.some((each) => each === '&' || logic.has(each)) &&
    words.slice(0, -2).every((each) => isAmount(each) || known.some((list) => list.has(each)));
  return isOne && (modes.has(word) || word === 'openbook' || word === 'closedbook' || word === 'proctored');
}

const kinds = new Set('written oral final theory multiplechoice'.split(' '));

/** `exam (60 questions)` as `exam, 60 questions`. */
function withoutBracket(words: readonly string[]): readonly string[] {
  const isLast = words.at(-1) === ')' && words.indexOf('(') > 0 && words.indexOf(')') === words.length - 1;
  return isLast && isAmount(words[words.indexOf('(') + 1])
    ? words.slice(0, -1).map((word) => (word === '(' ? ',' : word))
    : words;
}

/** How many words at a place are a number, its limit and its unit, and how many bind them to what stands before. */
function measureSize(words: readonly string[], index: number, lists: WordLists): { link: number; measure: number } {
  const { units, unitNames, counted, measureLinks } = lists;
  const isIn = /^(?:in|en|em)$/.test(words[index] ?? '') && inTime.test(words[index + 2] ?? '');
  const isLink = measureLinks.has(words[index] ?? '') || words[index] === ',' || words[index] === ':' || isIn;
  const link = index > 0 && isLink ? 1 : 0;
  const start = index + link;
  const sign = /^[≥≤]$/u.test(words[start] ?? '') ? 1 : 0;
  const unit = words[start + sign + 1] ?? '';
  const isUnit = units.has(unit) || unitNames.has(unit) || counted.has(unit) || items.has(unit);
  const isMeasure = isAmount(words[start + sign]) && isUnit && unit !== '%';
  return isMeasure ? { link, measure: sign + 2 } : { link: 0, measure: 0 };
}

const items = new Set('item items page pages'.split(' '));

/** `40 questions in 60 minutes`, `exam in three parts`; in three days it may be held. */
const inTime = /^(?:minut[eoa]?n?|minuut|part[es]?|parti|deel|delen|teil|hour|hora|ora|uur|stunde)$/u;

/** `exam with 40 questions` as `exam of 40 questions`. */
export function withQuestions(words: readonly string[], { tested, measureLinks }: WordLists): string[] {
  const [plainest = ''] = measureLinks;
  return words.map((word, index) => {
    const [amount, unit = '', next = ''] = words.slice(index + 1, index + 4);
    const isQuestions = question.test(unit === 'multiplechoice' ? next : unit);
    const isOf = measureLinks.has(word) && tested.has(words[index - 1] ?? '') && isAmount(amount) && isQuestions;
    return isOf ? plainest : word;
  });
}

const question =
  /^(?:questions?|preguntas?|(?:\p{L}+)?fragen?|perguntas?|quest(?:ão|ões)|domand[ae]|(?:\p{L}+)?vra(?:ag|gen))$/u;
