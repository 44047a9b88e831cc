import type { Annotated } from '../annotate.ts';
import type { Denial } from '../denials.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isLeftOpenBehind } from '../left-open-behind.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { withoutWords } from '../words/denial-words.ts';

/**
 * `Auch ohne weitere Sprachen`, `weitere Sprachen braucht es nicht` of facts whose next clause says so: "are welcome, but
 * not needed". What they leave open may be denied as a need, and whoever has none of it may come.
 */
export function isNotNeededBehind(text: Annotated, denial: Denial, { passages }: FactsIndex): boolean {
  const isWithout = text.tokens.slice(denial.first, denial.last + 1).some(({ folded }) => withoutWords.has(folded));
  if (denial.kind !== 'open' && !isWithout && !isOfNeed(text, denial)) return false;
  return passages.some((passage) =>
    passage.tokens.some(
      ({ folded }, at) => denial.words.some((word) => isAkin(word, folded)) && isLeftOpenBehind(passage, at),
    ),
  );
}

/** `Braucht es nicht`: the need stands before its negator. */
function isOfNeed({ tokens }: Annotated, { first, last }: Denial): boolean {
  return tokens.slice(first, last + 2).some(({ folded }) => needing.test(folded));
}

const needing =
  /^(?:need|braucht|brauchen|benotig|hoef|nodig|precis|necesit|hace$|falta$|faut$|besoin|serv(?:e|ono)$|occorr)/;
