import type { Annotated } from '../annotate.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { clauseBounds } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { countedFrom, events } from '../words/validity-events.ts';
import { expiry, validity } from './validity.ts';

/** From when a validity counts: "from the date of issue" of what counts from the exam. */
export const validFromRule: Rule = {
  name: 'validity',
  find: (text, facts) => {
    const said = text.tokens.flatMap((_, at) => (isOfValidity(text, at) ? (startBehind(text, at) ?? []) : []));
    if (said.length === 0) return [];
    const known = startsOf(facts);
    if (known.size === 0) return [];
    return said
      .filter(({ event }) => !known.has(event))
      .map(({ first, last }) => ({ first, last, detail: 'a validity that counts from when the facts say' }));
  },
};

/** The events that the facts count it from. */
const startsOf = oncePerFacts(({ passages }): ReadonlySet<string> => {
  const starts = passages
    .filter(({ place }) => place === 'validity')
    .flatMap((passage) => passage.tokens.flatMap((_, at) => startBehind(passage, at) ?? []));
  return new Set(starts.map(({ event }) => event));
});

function isOfValidity({ tokens }: Annotated, at: number): boolean {
  const { sentence } = tokens[at] ?? {};
  return (
    countedFrom.test(tokens[at]?.folded ?? '') &&
    tokens.some((token) => token.sentence === sentence && (validity.test(token.folded) || lasting.test(token.folded)))
  );
}

const lasting = new RegExp(`^(?:vale|valen|valem|vaut|dura|dure|gilt|gelten|lasts?|runs)$|${expiry.source}`);

/** The first event behind what it is counted from. */
function startBehind({ tokens }: Annotated, at: number): { event: string; first: number; last: number } | undefined {
  if (!countedFrom.test(tokens[at]?.folded ?? '')) return undefined;
  const end = Math.min(clauseBounds(tokens, at).last, at + reach);
  for (let index = at + 1; index <= end; index += 1) {
    const event = Object.keys(events).find((each) => events[each]?.test(tokens[index]?.folded ?? ''));
    if (event !== undefined) return { event, first: at, last: index };
  }
  return undefined;
}

/** In words: `a partir da data da prova`. */
const reach = 6;
