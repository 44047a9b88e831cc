import { compareCodes } from '../compare-codes.ts';
import { differInAddressCase } from './address-case.ts';
import { differInCapitalSense } from './capital-sense.ts';
import { differInGermanNoun } from './german-nouns.ts';
import { differInDoing } from './noun-doing.ts';
import { differInOdd } from './odd-number.ts';
import { differInRomanLevel } from './roman-level.ts';
import { differInSharpS } from './sharp-s.ts';
import { differInSymbolCase } from './symbol-case.ts';
import { differInUnitCase } from './unit-case.ts';

/** The rule that keeps apart two texts although they may be equal when folded. */
export function objectsWhenFolded(
  one = '',
  other = '',
  {
    language,
    isTitle,
    type,
  }: { readonly language: string; readonly isTitle: boolean; readonly type?: string | undefined },
): 'unit' | 'letter' | 'capital' | 'hyphen' | 'level' | undefined {
  if (differInUnitCase(one, other)) return 'unit';
  if (differInSharpS(one, other) || differInAddressCase(one, other)) return 'letter';
  const read = { language: language.slice(0, 2).toLowerCase(), isTitle };
  if (differInCapitalSense(one, other, read) || differInSymbolCase(one, other)) return 'capital';
  if (read.language === 'de' && differInGermanNoun(one, other)) return 'capital';
  if (differInRomanLevel(one, other, { language: read.language, type })) return 'level';
  return read.language === 'en' && (differInDoing(one, other) || differInOdd(one, other)) ? 'hyphen' : undefined;
}

/** Items of a list in an order that no case tells, so that the words of equal items stand at one place. */
export function sortedInLines(items: readonly string[]): string {
  return items.toSorted((item, next) => compareCodes(item.toLowerCase(), next.toLowerCase())).join(';\n');
}
