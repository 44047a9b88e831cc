import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { countsList } from './count-lists.ts';
import type { NumberMention } from './number-mention.ts';

/** `Tres puntos de ganchillo`, "four points checked: …": points that are things of a list, where nothing is marked. */
export function countsPoints(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { unit, end, nouns } = mention;
  if (unit !== 'point' || facts.passages.some(isMarked)) return false;
  const noun = text.tokens[end]?.folded ?? '';
  return countsList(text, { ...mention, unit: undefined, nouns: [noun, ...nouns] }, facts);
}

/** Points, credits and scores that the facts give may be what is meant. */
function isMarked({ numbers, place }: Annotated): boolean {
  return (
    place === 'credits' ||
    numbers.some(({ unit, share }) => (unit !== undefined && marks.has(unit)) || share === 'scored')
  );
}

const marks: ReadonlySet<string> = new Set(['point', 'percent', 'credit', 'ects', 'cats', 'cpd']);
