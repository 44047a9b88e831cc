import type { TextRule } from './text-rule.ts';

/** The same words in another order are another text, unless an order is known to be free: Python for Java programmers. */
export const orderRule: TextRule = {
  name: 'order',
  objects: ({ canonical: one }, { canonical: other }) =>
    one !== other && one.length === other.length && sorted(one) === sorted(other),
};

function sorted(canonical: string): string {
  return canonical.split(' ').toSorted().join(' ');
}
