import type { TextRule } from './text-rule.ts';

/** The same words in another order are another text, unless an order is known to be free: Python for Java programmers. */
export const orderRule: TextRule = {
  name: 'order',
  objects: (one, other) => one.canonical !== other.canonical && sorted(one.canonical) === sorted(other.canonical),
};

function sorted(canonical: string): string {
  return canonical.split(' ').toSorted().join(' ');
}
