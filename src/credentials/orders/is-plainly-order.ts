import { otherOrders } from './other-orders.ts';
import type { PlainOrder } from './plain-order.ts';
import { promptOrders } from './prompt-orders.ts';
import type { ReadSentence } from './read-sentence.ts';
import { shapeOrders } from './shape-orders.ts';
import { speechOrders } from './speech-orders.ts';

/** Whether a sentence is one that no fact begins with: it speaks to a model, whatever follows. */
export function isPlainlyOrder({ folded, found, isDense }: ReadSentence): boolean {
  if (isDense && plainOrders.some(({ signs, pattern }) => signs === '' && pattern.test(folded))) return true;
  for (const kind of found.keys()) {
    const order = orderOf.get(kind);
    if (order?.pattern.test(folded) === true && !(order.isWeak === true && isOfLearners(found))) return true;
  }
  return false;
}

const plainOrders = [...promptOrders, ...speechOrders, ...shapeOrders, ...otherOrders];

const orderOf: ReadonlyMap<string, PlainOrder> = new Map(
  plainOrders.map((order, index) => [`plain order ${index}`, order]),
);

function isOfLearners(found: ReadSentence['found']): boolean {
  return found.has('learners') || found.has('works') || found.has('structure');
}

/** The signs as kinds of words. */
export const plainSigns: Readonly<Record<string, string>> = Object.fromEntries(
  plainOrders.map(({ signs }, index) => [`plain order ${index}`, signs]),
);
