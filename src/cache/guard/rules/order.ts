import { isSameText } from '../same-text.ts';
import type { TextRule } from './text-rule.ts';

/** The same words in another order are another text, unless an order is known to be free: Python for Java programmers. */
export const orderRule: TextRule = {
  name: 'order',
  objects: (one, other) =>
    one.canonical.length === other.canonical.length &&
    sorted(one.canonical) === sorted(other.canonical) &&
    !isSameText(one, other),
};

function sorted(canonical: string): string {
  return canonical.split(' ').toSorted().join(' ');
}
