import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import { baseKeysOf } from '../numbers/value-keys.ts';
import type { Rule } from '../rule.ts';
import { isOfAdvice } from './obligation.ts';
import { expiry, validity } from './validity.ts';
import { renewing } from './renewal.ts';

/** What is only advised from time to time does not end by then: "a refresher is recommended every 12 months". */
export const advisedValidityRule: Rule = {
  name: 'validity',
  find: (text, facts, { isAudience }) => {
    if (isAudience || !isAdviceOnly(facts)) return [];
    const stated = statedLengths(facts);
    return text.tokens.flatMap(({ folded, clause }, first) => {
      const isOfTime = expiry.test(folded) || validity.test(folded) || lasting.test(folded) || renewing.test(folded);
      const at = text.tokens.findIndex((token, index) => token.clause === clause && isSpan(text, index));
      const length = text.numbers.find(({ start, end }) => start <= at && at <= end);
      const isStated = length !== undefined && baseKeysOf(length).some((key) => stated.includes(key));
      return isOfTime && at !== -1 && !isStated && !isOpen(text, clause)
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

/** The "3 years" of "3 years; a refresher after one year is advised": a length alone, and what is advised apart from it. */
function statedLengths({ passages }: FactsIndex): number[] {
  return passages.flatMap(({ place, tokens, numbers }) => {
    if (place !== 'validity') return [];
    const wordsIn = (clause: number | undefined) => tokens.filter((token) => token.clause === clause).length;
    const isApart = ({ start, end }: NumberMention) => {
      const { clause } = tokens[start] ?? {};
      const isAlone = wordsIn(clause) === end - start + 1;
      return isAlone && tokens.some((token) => token.clause !== clause && wordsIn(token.clause) >= fewestOfAdvice);
    };
    return numbers.filter(isApart).flatMap(baseKeysOf);
  });
}

/** Less may be the advice of the length: "2 years, recommended". */
const fewestOfAdvice = 3;

function isSpan({ starting }: Annotated, index: number): boolean {
  return (starting.get(index) ?? []).some(({ tag }) => /^unit:(?:day|week|month|year|term)$/.test(tag));
}

function isOpen(text: Annotated, clause: number): boolean {
  return ['mark:optional', 'mark:negator'].some((tag) =>
    (text.found.get(tag) ?? []).some(({ first }) => text.tokens[first]?.clause === clause),
  );
}

const lasting = /^(?:lapses?$|runs$|vale$|valid|dura$|dure$|perime|periment|geldt$)/;
