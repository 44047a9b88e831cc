import type { Annotated } from '../annotate.ts';
import { findAffirmation, readDenials } from '../denials.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Rule, Unsupported } from '../rule.ts';

/** What the facts deny and the text says, and the other way round, where both use the same words. */
export const polarityRule: Rule = {
  name: 'polarity',
  find: (text, facts) => [...affirmed(text, facts), ...denied(text, facts)],
};

const detail = 'nothing that the facts deny, and no denial of what they say';

function affirmed(text: Annotated, { passages }: FactsIndex): Unsupported[] {
  return passages.flatMap(readDenials).flatMap(({ words }) => {
    const place = findAffirmation(text, words);
    if (place === undefined || passages.some((passage) => findAffirmation(passage, words) !== undefined)) return [];
    return [{ ...place, detail }];
  });
}

/** One word alone may be denied of something else. */
function denied(text: Annotated, { passages }: FactsIndex): Unsupported[] {
  return readDenials(text)
    .filter(({ words }) => words.length >= 2)
    .filter(({ words }) => passages.some((passage) => findAffirmation(passage, words) !== undefined))
    .map(({ first, last }) => ({ first, last, detail }));
}
