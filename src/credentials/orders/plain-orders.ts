import { otherOrders } from './other-orders.ts';
import { insteadOrders } from './instead-orders.ts';
import type { PlainOrder } from './plain-order.ts';
import { promptOrders } from './prompt-orders.ts';
import { shapeOrders } from './shape-orders.ts';
import { speechOrders } from './speech-orders.ts';
import { toldOrders } from './told-orders.ts';

/** All of them, by the kind that their signs are among the words of a sentence. */
export const plainOrders: ReadonlyMap<string, PlainOrder> = new Map(
  [...promptOrders, ...speechOrders, ...shapeOrders, ...otherOrders, ...toldOrders, ...insteadOrders].map(
    (order, index) => [`plain order ${index}`, order],
  ),
);

/** The signs as kinds of words. */
export const plainSigns: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(plainOrders, ([kind, { signs }]) => [kind, signs]),
);
