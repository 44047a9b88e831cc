import { isAmount } from './amounts.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * How old somebody has to be in one form: `tener al menos 18 años`, `18 años cumplidos` and `edad mínima: 18 años` as
 * `ageof ≥ 18`. Only where nothing says what else takes so many years.
 */
export function withPlainAge(words: readonly string[], { ages }: WordLists): readonly string[] {
  if (ages === undefined) return words;
  // `Mindestalter 18`: whoever names the age needs no years.
  const hasYears = (index: number) => words[index + 1] === ages.year;
  const at = words.findIndex(
    (word, index) => isAmount(word) && (hasYears(index) || (isEnd(words[index + 1]) && isNamed(words, index))),
  );
  if (at === -1 || Number(words[at]) < youngest) return words;
  const isOfAge = (word: string | undefined) =>
    word !== undefined && (word === '≥' || ages.marks.has(word) || ages.limits.has(word) || ages.fillers.has(word));
  let start = at;
  while (isOfAge(words[start - 1])) start -= 1;
  const behind = at + (hasYears(at) ? 2 : 1);
  let end = behind;
  while (isOfAge(words[end])) end += 1;
  const said = [...words.slice(start, at), ...words.slice(behind, end)];
  const isLimited = said.some((word) => word === '≥' || ages.limits.has(word));
  // Of 16 years or more, and nothing else, only an age is told.
  const isAlone = start === 0 && end === words.length && said.length === 1 && Number(words[at]) >= adult;
  const isMarked = isAlone || said.some((word) => ages.marks.has(word));
  const isWhole = isEnd(words[end]);
  if (!isLimited || !isMarked || !isWhole) return words;
  return [...words.slice(0, start), 'ageof', '≥', words[at] ?? '', ...words.slice(end)];
}

/** Less is how long something was done: at least 2 years. */
const youngest = 12;
const adult = 16;

function isEnd(word: string | undefined): boolean {
  return word === undefined || /^[.,:&]$/.test(word);
}

/** Whether one of the words right before a number is a word for an age. */
function isNamed(words: readonly string[], index: number): boolean {
  return words.slice(Math.max(0, index - 4), index).some((word) => ageNames.has(word));
}

const ageNames = new Set('mindestalter minimumleeftijd edad idade età âge'.split(' '));
