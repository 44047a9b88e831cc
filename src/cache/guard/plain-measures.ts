import { isAmount } from './amounts.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * The numbers of the one thing that a text asks for, behind it: `26-question test lasting 60 minutes` and `60-minute
 * test with 26 questions` as `test` of both. Where it asks for two things, or denies anything, all stays in place.
 */
export function withMeasuresLast(words: readonly string[], lists: WordLists): readonly string[] {
  const { tested, logic, ranks } = lists;
  const things = words.filter((word) => tested.has(word));
  const isOne = things.length === 1 && !words.some((word) => word === '&' || logic.has(word) || ranks.has(word));
  if (!isOne) return words;
  const measures: string[] = [];
  const rest: string[] = [];
  let isBetween = false;
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
    index += Math.max(1, length);
  }
  // A second thing, which no list knows: a presentation of 10 minutes, an exam of 60.
  const kinds = measures.map((measure) => measure.split(' ').at(-1));
  const isOfTwo =
    isBetween ||
    new Set(kinds).size < kinds.length ||
    rest.some((word) => /^[,:()]$/.test(word) || lists.measureLinks.has(word));
  return measures.length === 0 || rest.length === 0 || isOfTwo ? words : [...rest, 'has', ...measures.toSorted()];
}

/** How many words at a place are a number, its limit and its unit, and how many bind them to what stands before. */
function measureSize(words: readonly string[], index: number, lists: WordLists): { link: number; measure: number } {
  const { units, unitNames, counted, measureLinks } = lists;
  const isLink = measureLinks.has(words[index] ?? '') || words[index] === ',' || words[index] === ':';
  const link = index > 0 && isLink ? 1 : 0;
  const start = index + link;
  const sign = /^[≥≤]$/u.test(words[start] ?? '') ? 1 : 0;
  const unit = words[start + sign + 1] ?? '';
  const isUnit = units.has(unit) || unitNames.has(unit) || counted.has(unit) || items.has(unit);
  const isMeasure = isAmount(words[start + sign]) && isUnit && unit !== '%';
  return isMeasure ? { link, measure: sign + 2 } : { link: 0, measure: 0 };
}

const items = new Set('item items page pages'.split(' '));
