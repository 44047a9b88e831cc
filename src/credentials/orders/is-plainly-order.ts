import { plainOrders } from './plain-orders.ts';
import type { ReadSentence } from './read-sentence.ts';

/** Whether a sentence is one that no fact begins with: it speaks to a model, whatever follows. */
export function isPlainlyOrder({ folded, found, isDense }: ReadSentence): boolean {
  if (isDense && unsigned.some(({ pattern }) => pattern.test(folded))) return true;
  for (const kind of found.keys()) {
    const order = plainOrders.get(kind);
    if (order?.pattern.test(folded) === true && !(order.isWeak === true && isOfLearners(found))) return true;
  }
  return false;
}

// In scripts without spaces words are no signs.
const unsigned = Array.from(plainOrders.values()).filter(({ signs }) => signs === '');

function isOfLearners(found: ReadSentence['found']): boolean {
  return found.has('learners') || found.has('works') || found.has('structure');
}
