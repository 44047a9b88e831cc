import { isAmount } from '../amounts.ts';
import type { WordLists } from '../words/word-lists.ts';

/**
 * `16 Jahre oder älter` as an age of 16 at least, where it stands alone or says so: behind something else, as in `Permis B,
 * au moins 12 ans`, it may be how long somebody has that.
 */
export function withAge(words: readonly string[], { ages }: WordLists): readonly string[] {
  if (ages === undefined) return words;
  const at = words.indexOf('≥');
  const [years, unit] = words.slice(at + 1, at + 3);
  const isAge =
    at !== -1 && isAmount(years) && Number(years) >= leastAge && Number(years) <= mostAge && unit === ages.year;
  if (!isAge) return words;
  const end = ages.marks.has(words[at + 3] ?? '') ? at + 4 : at + 3;
  const isClosed = end === words.length || /^[&,.]$/.test(words[end] ?? '');
  const start = links.has(words[at - 1] ?? '') ? at - 1 : at;
  const isAlone = start === 0 || words[start - 1] === '.' || end === at + 4;
  return isClosed && isAlone ? [...words.slice(0, start), 'ageof', '≥', years ?? '', ...words.slice(end)] : words;
}

const leastAge = 12;
const mostAge = 30;
const links = new Set(['di', 'de', 'con', 'com', 'ab', 'von', 'vanaf', 'met', 'avec', 'mit']);
