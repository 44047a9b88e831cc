import type { Annotated } from '../annotate.ts';
import type { FactsIndex, NumberInFact } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Rule } from '../rule.ts';

/** "A handful of projects", where the facts count no few of them: less a number than a size, and still a claim of it. */
export const vagueCountRule: Rule = {
  name: 'number',
  find: (text, facts) =>
    text.tokens.flatMap(({ folded }, first) => {
      const last = handfuls.has(folded) ? countedBehind(text, first) : undefined;
      if (last === undefined || isFew(text, last, facts)) return [];
      return [{ first, last, detail: 'a number only where the facts state it of the same thing' }];
    }),
};

const handfuls = new Set('handful handvoll poignee punado manciata punhado handvol handjevol mancheia'.split(' '));

/** What courses count or measure: flour comes by the handful, too. */
function countedBehind({ tokens, starting }: Annotated, index: number): number | undefined {
  return [1, 2, 3]
    .map((step) => index + step)
    .find(
      (at) =>
        tokens[at]?.clause === tokens[index]?.clause && (starting.get(at) ?? []).some(({ tag }) => counts.test(tag)),
    );
}

const counts = /^(?:counted:|unit:(?:hour|day|week|weekend|month|year|minute)$)/;

/** Whether the facts have a few of the same, or list a few of whatever they list. */
function isFew({ tokens, starting }: Annotated, at: number, facts: FactsIndex): boolean {
  const tags = (starting.get(at) ?? []).map(({ tag }) => tag.replace(/^\w+:/, ''));
  const noun = tokens[at]?.folded ?? '';
  const isSame = ({ mention: { unit, values, counted, nouns } }: NumberInFact) =>
    values.some((value) => few.includes(value)) &&
    ((unit !== undefined && tags.includes(unit)) ||
      counted.some((each) => tags.includes(each)) ||
      nouns.some((each) => isAkin(each, noun)));
  const isListed = (value: number) => facts.enumerated.has(value) || Array.from(facts.counts.values()).includes(value);
  return few.some(isListed) || Array.from(facts.numbers.values()).some((all) => all.some(isSame));
}

/** How many that may be. */
const few = [3, 4, 5, 6, 7];
