import type { Annotated } from '../annotate.ts';
import type { Denial } from '../denials.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { wrongWords } from '../words/count-words.ts';

/** "No errors in the calculation section", where the facts want 100 % there: nothing wrong is everything right. */
export function isFullMark({ tokens }: Annotated, { words, first, last }: Denial, { passages }: FactsIndex): boolean {
  if (!tokens.slice(first, last + 1).some(({ folded }) => wrongWords.test(folded))) return false;
  const where = words.filter((word) => !wrongWords.test(word));
  return (
    where.length > 0 &&
    passages.some(({ tokens: known, numbers, place }) =>
      numbers.some(({ unit, values, start, share }) => {
        if (unit !== 'percent' || values[0] !== 100 || share === 'attended' || !asking.has(place)) return false;
        const near = known.slice(Math.max(0, start - reach), start + reach);
        return where.every((word) => near.some(({ folded }) => isAkin(folded, word)));
      }),
    )
  );
}

const asking: ReadonlySet<string> = new Set(['criteria', 'assessment', 'description']);
/** In words. */
const reach = 9;
