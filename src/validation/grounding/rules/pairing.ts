import type { FactsIndex } from '../facts-index.ts';
import { readFigures, type Figure } from '../numbers/figures.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Rule } from '../rule.ts';

/** Figures of the facts that have changed places: "six contacts and 30 meetings" for "30 contacts and 6 meetings". */
export const pairingRule: Rule = {
  name: 'number',
  find: (text, { figures: known }) => {
    const figures = readFigures(text).slice(0, mostFigures);
    return figures
      .filter((one) => figures.some((other) => isExchanged(one, other, known)))
      .map(({ first, last }) => ({ first, last, detail: 'each figure with what the facts give it to' }));
  },
};

/** A text of more figures is none. */
const mostFigures = 40;

/** Whether two figures fit the facts much better with their values exchanged. */
function isExchanged(one: Figure, other: Figure, known: FactsIndex['figures']): boolean {
  if (one.kind !== other.kind || one.value === other.value || isPart(one, other)) return false;
  const alike = (figure: Figure, value: number) =>
    known.reduce((best, each) => {
      const isSame = each.kind === figure.kind && each.value === value;
      return isSame ? Math.max(best, likeness(figure, each)) : best;
    }, 0);
  const straight = alike(one, one.value) + alike(other, other.value);
  const crossed = alike(one, other.value) + alike(other, one.value);
  return crossed >= 2 * straight && crossed - straight > leastDifference;
}

const leastDifference = 2;

/** The two of "26 out of 40". */
function isPart(one: Figure, other: Figure): boolean {
  return Math.max(one.first - other.last, other.first - one.last) <= 3;
}

/** Two for each word that comes back as it is, one for each in another form. */
function likeness({ words }: Figure, other: Figure): number {
  return words.reduce((sum, word) => {
    if (other.words.includes(word)) return sum + 2;
    return other.words.some((each) => isAkin(word, each)) ? sum + 1 : sum;
  }, 0);
}
