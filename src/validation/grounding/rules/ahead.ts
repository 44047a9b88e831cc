import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isPartOf } from '../numbers/part-of.ts';
import { baseKeysOf } from '../numbers/value-keys.ts';
import type { Rule, Unsupported } from '../rule.ts';

/** Another step of a series than the facts give, and what the facts only prepare for as done. */
export const aheadRule: Rule = {
  name: 'number',
  find: (text, facts) => [...otherSteps(text, facts), ...doneAhead(text, facts)],
};

const detail = 'the step of the series, and no more of it done, as the facts say';

/** "The second of three levels" of the first of three. */
function otherSteps(text: Annotated, { passages }: FactsIndex): Unsupported[] {
  const own = stepsIn(text);
  const known = own.length === 0 ? [] : passages.flatMap(stepsIn);
  // A text that tells the whole series says more than one.
  if (own.length !== 1) return [];
  return own
    .filter(({ step, whole }) => {
      const same = known.filter((each) => each.whole === whole);
      return same.length > 0 && same.every((each) => each.step !== step);
    })
    .map(({ first, last }) => ({ first, last, detail }));
}

function stepsIn(passage: Annotated) {
  return passage.numbers.flatMap((part, index) => {
    const whole = passage.numbers[index + 1];
    const isStep = part.form === 'ordinal' && whole !== undefined && isPartOf(passage, { ...part, values: [1] }, whole);
    return isStep ? [{ step: part.values[0], whole: whole.values[0], first: part.first, last: whole.end }] : [];
  });
}

/** "Have completed the eight-week training" of what prepares for it. */
function doneAhead(text: Annotated, { passages }: FactsIndex): Unsupported[] {
  const { tokens, numbers, found } = text;
  const prepared = (passage: Annotated) =>
    new Set((passage.found.get('mark:prepared') ?? []).map(({ first }) => passage.tokens[first]?.clause));
  if (!passages.some(({ found: known }) => known.has('mark:prepared')) || found.has('mark:prepared')) return [];
  return numbers.flatMap((mention) => {
    const { clause } = tokens[mention.start] ?? {};
    const isDone = tokens.some((token) => token.clause === clause && done.test(token.folded));
    if (!isDone || mention.unit === undefined) return [];
    const keys = baseKeysOf(mention);
    const known = passages.flatMap((passage) => {
      const ahead = prepared(passage);
      return passage.numbers
        .filter((fact) => fact.unit !== undefined && baseKeysOf(fact).some((key) => keys.includes(key)))
        .map((fact) => ahead.has(passage.tokens[fact.start]?.clause));
    });
    return known.length > 0 && known.every(Boolean) ? [{ first: mention.first, last: mention.last, detail }] : [];
  });
}

const done =
  /^(?:complet|finish|abgeschloss|absolv|afgerond|gevolgd|doorlop|voltooid|termin|achev|concl|super[aó]|passed$|bestanden)/;
