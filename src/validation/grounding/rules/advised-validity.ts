import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Rule } from '../rule.ts';
import { isOfAdvice } from './obligation.ts';
import { expiry, validity } from './validity.ts';
import { renewing } from './renewal.ts';

/** What is only advised from time to time does not end by then: "a refresher is recommended every 12 months". */
export const advisedValidityRule: Rule = {
  name: 'validity',
  find: (text, facts, { isAudience }) => {
    if (isAudience || !isAdviceOnly(facts)) return [];
    return text.tokens.flatMap(({ folded, clause }, first) => {
      const isOfTime = expiry.test(folded) || validity.test(folded) || lasting.test(folded) || renewing.test(folded);
      const at = text.tokens.findIndex((token, index) => token.clause === clause && isSpan(text, index));
      return isOfTime && at !== -1 && !isOpen(text, clause)
        ? [{ first: Math.min(first, at), last: Math.max(first, at), detail: 'no end where the facts only advise' }]
        : [];
    });
  },
};

function isAdviceOnly({ passages }: FactsIndex): boolean {
  const stated = passages.filter(({ place }) => place === 'validity');
  return (
    stated.length > 0 &&
    stated.every(
      (passage) =>
        isOfAdvice(passage) && !passage.tokens.some(({ folded }) => expiry.test(folded) || validity.test(folded)),
    )
  );
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
