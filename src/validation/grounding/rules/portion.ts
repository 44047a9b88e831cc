import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isOneAt } from '../numbers/joints.ts';
import { valueKey } from '../numbers/value-keys.ts';
import type { Rule } from '../rule.ts';
import { otherWords } from '../words/count-words.ts';

/** "Three speeches, two of them recorded" where the facts have one of them: their two days support no such part. */
export const portionRule: Rule = {
  name: 'number',
  find: (text, facts) => {
    const portions = portionsIn(text);
    const known = portions.length === 0 ? [] : facts.passages.flatMap(portionsIn);
    if (known.length === 0) return [];
    return portions
      .filter(
        ({ value, first }) =>
          !known.some((each) => each.value === value || (each.rest === value && isOfRest(text, first))),
      )
      .filter(({ value }) => !isCounted(value, facts))
      .map(({ first, last }) => ({ first, last, detail: 'no other part than the facts give' }));
  },
};

/** How many of what was counted before, and how many are left. */
function portionsIn(passage: Annotated) {
  const { found, numbers } = passage;
  return (found.get('role:time/part') ?? []).flatMap((part) => {
    const own = numbers.find(({ end, first }) => end === part.first - 1 || first === part.last + 1);
    const one = [part.first - 1, part.last + 1].find((at) => isOneAt(passage, at));
    // "A third of them" is a share.
    const isCount = own?.unit === undefined && own?.form !== 'ordinal' && Number.isInteger(own?.values[0] ?? 1);
    if ((own === undefined && one === undefined) || !isCount) return [];
    const value = own?.values[0] ?? 1;
    const at = own ?? { first: one ?? part.first, last: one ?? part.last, start: one ?? part.first };
    const whole = numbers.findLast(({ end }) => end < at.start)?.values[0];
    return [{ value, rest: whole === undefined ? undefined : whole - value, first: at.first, last: at.last }];
  });
}

/** "Two of them not recorded". */
function isOfRest({ tokens, found }: Annotated, index: number): boolean {
  const { clause } = tokens[index] ?? {};
  return (
    tokens.some((token) => token.clause === clause && otherWords.test(token.folded)) ||
    (found.get('mark:negator') ?? []).some(({ first }) => tokens[first]?.clause === clause)
  );
}

function isCounted(value: number, { numbers }: FactsIndex): boolean {
  return (numbers.get(valueKey(value)) ?? []).some(({ mention }) => mention.unit === undefined);
}
