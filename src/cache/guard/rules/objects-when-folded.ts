import { differInSharpS } from './sharp-s.ts';
import { differInUnitCase } from './unit-case.ts';

/** The rule that keeps apart two texts although they may be equal when folded. */
export function objectsWhenFolded(one = '', other = ''): 'unit' | 'letter' | undefined {
  if (differInUnitCase(one, other)) return 'unit';
  return differInSharpS(one, other) ? 'letter' : undefined;
}
