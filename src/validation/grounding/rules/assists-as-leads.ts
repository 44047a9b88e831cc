import type { FactsIndex } from '../facts-index.ts';
import { lineOf, placesBy, tokenAt } from '../reading.ts';
import type { Annotated } from '../annotate.ts';
import type { Rule } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import { assisting, leading, supported } from '../words/assist-words.ts';

/** "Works as head coach" of who assists one: help with what somebody else leads is no lead. */
export const assistsAsLeadsRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience }) => {
    if (isAudience || !leading.test(lineOf(text.tokens)) || !onlyAssists(facts)) return [];
    return sentencesOf(text).flatMap(({ places, line }) => {
      const match = assisting.test(line) ? null : leading.exec(line);
      const at = match === null ? -1 : match.input.slice(0, match.index + 1).split(' ').length - 2;
      const first = places[at];
      if (match === null || first === undefined || isMarked(text, first, ['negator', 'prepared'])) return [];
      return [{ first, last: first + match[0].trim().split(' ').length - 1, detail }];
    });
  },
};

const detail = 'help with what somebody else leads, as the facts have it';

/** Whether the facts have people help who leads, and lead nothing themselves. */
function onlyAssists({ passages }: FactsIndex): boolean {
  const lines = passages.filter(({ place }) => place !== 'issuer').flatMap((passage) => sentencesOf(passage));
  return (
    lines.some(({ line }) => supported.test(line)) &&
    !lines.some(({ line }) => !assisting.test(line) && leading.test(line))
  );
}

function sentencesOf({ tokens }: Annotated) {
  return placesBy('sentence', tokens).map((places) => ({
    places,
    line: lineOf(places.map((at) => tokenAt(tokens, at))),
  }));
}
