import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { baseKeysOf } from '../numbers/value-keys.ts';
import type { Rule } from '../rule.ts';
import { isOfAdvice } from './obligation.ts';
import { expiry, validity } from './validity.ts';
import { renewing } from './renewal.ts';

/** What is only advised from time to time does not end by then: "a refresher is recommended every 12 months". */
export const advisedValidityRule: Rule = {
  name: 'validity',
  find: (text, facts, { isAudience }) => {
    const lengths = isAudience ? undefined : readLengths(facts);
    if (lengths === undefined) return [];
    return text.tokens.flatMap(({ folded, clause }, first) => {
      const isOfTime = expiry.test(folded) || validity.test(folded) || lasting.test(folded) || renewing.test(folded);
      const at = text.tokens.findIndex((token, index) => token.clause === clause && isSpan(text, index));
      return isOfTime && at !== -1 && !isOpen(text, clause) && !isStated(text, clause, lengths)
        ? [{ first: Math.min(first, at), last: Math.max(first, at), detail: 'no end where the facts only advise' }]
        : [];
    });
  },
};

type Lengths = Readonly<Record<'stated' | 'advised', ReadonlySet<number>>>;

/** The lengths of the validity that stand in clauses of advice, and the others; undefined where nothing is advised. */
function readLengths({ passages }: FactsIndex): Lengths | undefined {
  const validities = passages.filter(({ place }) => place === 'validity');
  const isAdvice =
    validities.some(isOfAdvice) &&
    !validities.some(({ tokens }) => tokens.some(({ folded }) => expiry.test(folded) || validity.test(folded)));
  if (!isAdvice) return undefined;
  const lengths = { stated: new Set<number>(), advised: new Set<number>() };
  for (const { numbers, tokens, found } of validities) {
    const advised = new Set((found.get('mark:optional') ?? []).map(({ first }) => tokens[first]?.clause));
    for (const mention of numbers) {
      const kind = advised.has(tokens[mention.start]?.clause) ? 'advised' : 'stated';
      for (const key of baseKeysOf(mention)) lengths[kind].add(key);
    }
  }
  return lengths;
}

/** `3 Jahre; Auffrischung empfohlen nach 1 Jahr` ends after three years, and not after one. */
function isStated({ numbers, tokens }: Annotated, clause: number, { stated, advised }: Lengths): boolean {
  if (stated.size === 0) return false;
  const keys = numbers.filter(({ start }) => tokens[start]?.clause === clause).flatMap(baseKeysOf);
  return !keys.some((key) => advised.has(key) && !stated.has(key));
}

function isSpan({ starting }: Annotated, index: number): boolean {
  return (starting.get(index) ?? []).some(({ tag }) => /^unit:(?:day|week|month|year|term)$/.test(tag));
}

function isOpen(text: Annotated, clause: number): boolean {
  return ['mark:optional', 'mark:negator'].some((tag) =>
    (text.found.get(tag) ?? []).some(({ first }) => text.tokens[first]?.clause === clause),
  );
}

const lasting = /^(?:lapses?$|runs$|vale$|valid|dura$|dure$|perime|periment|geldt$)/;
