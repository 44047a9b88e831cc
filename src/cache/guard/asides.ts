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

/**
 * `the pay of 40 employees, including PAYE, National Insurance, and sick pay`: a list begins behind what says so, and
 * behind what each of several has: `four tasks, each with an essay, a plan, and a lesson`.
 */
export function fromOpener(items: Items): Items {
  const at = items.findLastIndex((item, index) => index > 0 && openedBy(item) > 0);
  const opened = items[at]?.slice(openedBy(items[at] ?? [])) ?? [];
  return opened.length === 0 ? items : [opened, ...items.slice(at + 1)];
}

/** How many words lead to the first item of a list. */
function openedBy(item: readonly string[]): number {
  if (openers.has(item[0] ?? '')) return 1;
  const [, each = ''] = eachWith.exec(item.join(' ')) ?? [];
  return each === '' ? 0 : each.split(' ').length;
}

/** Whether words behind `each with` join two things already: what a comma parts from them may be no part of each. */
export function endsEach(words: readonly string[], { and }: WordLists): boolean {
  const at = words.findLastIndex((_, index) => eachWith.test(`${words.slice(index, index + 3).join(' ')} `));
  return at !== -1 && words.slice(at).some((word) => and.has(word));
}

const eachWith =
  /^(each with|cada un[oa] con|chacune? avec|jeweils mit|je mit|jede[rs]? mit|cada uma? com|ciascun[oa] con|ognun[oa] con|elk met|ieder met) /u;

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
