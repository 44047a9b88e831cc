import { differInAddressCase } from './address-case.ts';
import { differInCapitalSense } from './capital-sense.ts';
import { differInDoing } from './noun-doing.ts';
import { differInOdd } from './odd-number.ts';
import { differInSharpS } from './sharp-s.ts';
import { differInUnitCase } from './unit-case.ts';

/** The rule that keeps apart two texts although they may be equal when folded. */
export function objectsWhenFolded(
  one = '',
  other = '',
  { language, isTitle }: { readonly language: string; readonly isTitle: boolean },
): 'unit' | 'letter' | 'capital' | 'hyphen' | undefined {
  if (differInUnitCase(one, other)) return 'unit';
  if (differInSharpS(one, other) || differInAddressCase(one, other)) return 'letter';
  const read = { language: language.slice(0, 2).toLowerCase(), isTitle };
  if (differInCapitalSense(one, other, read)) return 'capital';
  return read.language === 'en' && (differInDoing(one, other) || differInOdd(one, other)) ? 'hyphen' : undefined;
}
