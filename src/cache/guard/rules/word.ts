import { isSameText } from '../same-text.ts';
import type { TextRule } from './text-rule.ts';

/** Whatever no list calls neutral is a difference: Counterbalance Truck and Reach Truck. Last, since it says least. */
export const wordRule: TextRule = {
  name: 'word',
  // Two texts of nothing but what falls away have nothing in common.
  objects: (one, other) => !isSameText(one, other) || one.canonical === '',
};
