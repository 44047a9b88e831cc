import { isAmount } from './amounts.ts';
import type { WordLists } from './words/word-lists.ts';

/** Hours as minutes and years as months, one number at a time: a range of hours stays as it is. */
export function inSmallerUnits(words: readonly string[], { smaller }: WordLists): string[] {
  if (smaller.size === 0) return [...words];
  return words.flatMap((word, index) => {
    const unit = isLoneAmount(words, index) ? smaller.get(words[index + 1] ?? '') : undefined;
    if (unit !== undefined) return [String(Math.round(Number(word) * unit.count))];
    const before = smaller.get(word);
    return before !== undefined && isLoneAmount(words, index - 1) ? [before.unit] : [word];
  });
}

/** Up to ten: nobody writes more hours in minutes, and what is only an hour and a part of it stays exact. */
function isLoneAmount(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (!isAmount(word) || !/^(?:10|\d(?:\.(?:5|25|75))?)$/.test(word)) return false;
  const before = words[index - 1] ?? '';
  const isPart = /^(?:of|de|von|di|van)$/.test(before) && isAmount(words[index - 2]);
  return !/^(?:to|a|à|bis|tot|&|-|or|o|ou|oder|out|between|from)$/.test(before) && !isAmount(before) && !isPart;
}
