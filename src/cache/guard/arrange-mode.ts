import { isAmount } from './amounts.ts';
import { inPlainMode } from './plain-mode.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * A form of participation made of nothing but words for one: `Online, self-paced`, `Self-paced online`. Of two that
 * are joined by a word each side is such a form, and one is no longer than the other: `online or in person`.
 */
export function arrangeMode(words: readonly string[], lists: WordLists): string[] {
  const plain = inPlainMode(words, lists);
  if (plain !== undefined) return [...plain];
  const { modes, joints } = lists;
  const said = words.find((word) => joints.has(word));
  const joint = said === '&' && saysWhen(words) && words.every((word) => word === '&' || modes.has(word)) ? ',' : said;
  const sides = [[]] as string[][];
  for (const word of words) {
    if (word === joint && joint !== ',') sides.push([]);
    else if (word !== ',' && word !== '&') sides.at(-1)?.push(word);
  }
  const [first = []] = sides;
  // Evenings online, weekends in person: each time has its own place.
  const isOfMany =
    words.includes(',') &&
    [true, false].every((isPace) => words.filter((word) => modes.has(word) && paces.has(word) === isPace).length > 1);
  if (isOfMany) return [...words];
  const isMode = sides.every((side) => side.length > 0 && side.every((word) => modes.has(word)));
  if (!isMode || (joint !== undefined && joint !== ',' && sides.some((side) => side.length !== first.length)))
    return [...words];
  const sorted = sides.map((side) => side.toSorted().join(' ')).toSorted();
  return sorted.join(` ${joint ?? ''} `).split(' ');
}

/** `Online and self-paced`: one word says where, the other when; both hold, as with a comma. */
function saysWhen(words: readonly string[]): boolean {
  const [where, when] = [
    words.filter((word) => word !== '&' && !paces.has(word)),
    words.filter((word) => paces.has(word)),
  ];
  return (
    where.length === 1 &&
    when.length === 1 &&
    words.length === 3 &&
    !/^(?:live|evenings?|weekends?)$/.test(when[0] ?? '')
  );
}

const paces = new Set(
  'selfpaced parttime fulltime ondemand evening evenings weekend weekends selfstudy asynchronous synchronous live asynchron synchron asíncrono asíncrona síncrono síncrona'.split(
    ' ',
  ),
);

/** `20 weeks, part time` as `part time 20 weeks`. */
export function withModesFirst(words: readonly string[], { modes, logic }: WordLists): string[] {
  // 40 hours online, 20 hours in person: each way has its own time.
  const isOfMany =
    words.filter((word) => isAmount(word)).length > 1 && words.filter((word) => modes.has(word)).length > 1;
  if (isOfMany || words.some((word) => logic.has(word) || word === '&')) return [...words];
  // `part time over 10 weeks`; over 40 hours are more.
  const isIdle = (word: string, index: number) =>
    word === ',' ||
    (word === 'at' && index > 0 && words.includes('per')) ||
    (word === 'over' && modes.has(words[index - 1] ?? '') && /^(?:day|week|month|year)$/.test(words[index + 2] ?? ''));
  const plain = words.filter((word, index) => !isIdle(word, index));
  const [kind = '', link, amount, unit = '', ...rest] = plain;
  // `course of 3 days` as `3 days course`.
  if (link === 'of' && isAmount(amount) && rest.length === 0) return [amount ?? '', unit, kind];
  return [...plain.filter((word) => modes.has(word)).toSorted(), ...plain.filter((word) => !modes.has(word))];
}
