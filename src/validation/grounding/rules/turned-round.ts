import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { lineOf, placesBy, tokenAt } from '../reading.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import { turned } from '../words/turned-words.ts';

/**
 * `Les titulaires supervisent des techniciens` of those who work under supervision, "the highest of three levels" of the
 * first, an assessor who trained the candidates of one who has not: what the facts say, told the other way round.
 */
export const turnedRoundRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience }) =>
    isAudience ? [] : placesBy('sentence', text.tokens).flatMap((places) => turnedIn(text, places, facts)),
};

function turnedIn(text: Annotated, places: readonly number[], facts: FactsIndex): Unsupported[] {
  const [start = 0] = places;
  const line = lineOf(places.map((at) => tokenAt(text.tokens, at)));
  return turned.flatMap(({ rule, detail, known, said }) => {
    const match = said.exec(line);
    if (match === null) return [];
    const first = start + countWords(line.slice(0, match.index));
    // "Not by the trainer", "does not cost extra".
    if (isMarked(text, first, ['negator']) || !isKnown(facts, known) || isKnown(facts, said)) return [];
    return [{ first, last: first + countWords(match[0].trim()), rule, detail }];
  });
}

/** As many words stand before as there are spaces between. */
function countWords(line: string): number {
  return line.split(' ').length - 1;
}

function isKnown({ passages }: FactsIndex, pattern: RegExp): boolean {
  return passages.some(({ tokens }) =>
    placesBy('sentence', tokens).some((places) => pattern.test(lineOf(places.map((at) => tokenAt(tokens, at))))),
  );
}
