import type { WordLists } from './words/word-lists.ts';

/** The items of a list, the last of them behind its `and`. */
export type Items = readonly (readonly string[])[];

/**
 * Whether the comma before the last `and` ends what is only said of the item before: of `law, including tax, and audit`
 * audit is no part of law. A list that such a word begins has an item more: `law, including tax, audit, and control`.
 */
export function endsAside(items: Items, { relations, respell }: WordLists): boolean {
  const [last = '', behind = ''] = [items.at(-2)?.[0], items.at(-1)?.[0]];
  // `at school, at home, and at work`: each item is one of where.
  const isLink = relations.has(respell(last)) && !relations.has(respell(behind));
  return items.length > 2 && (openers.has(last) || asides.has(last) || isLink);
}

/** `the pay of 40 employees, including PAYE, National Insurance, and sick pay`: a list begins behind what says so. */
export function fromOpener(items: Items): Items {
  const at = items.findLastIndex(([word = ''], index) => index > 0 && openers.has(word));
  const opened = items[at]?.slice(1) ?? [];
  return opened.length === 0 ? items : [opened, ...items.slice(at + 1)];
}

const openers = new Set(
  'including namely incluyendo incluidos incluidas incluido incluida notamment dont einschliesslich einschließlich inklusive darunter incluindo incluídos incluídas nomeadamente inclusi incluse compresi comprese waaronder inclusief zoals'.split(
    ' ',
  ),
);

/** What begins to say more of the item before. */
const asides = new Set(
  'such like especially particularly mainly who which whose where como especialmente sobretodo comme surtout y qui wie insbesondere vor sobretudo come specialmente soprattutto ad vooral'.split(
    ' ',
  ),
);
