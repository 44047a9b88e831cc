import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { acronymWords } from '../names/acronyms.ts';
import type { Token } from '../reading.ts';
import type { Unsupported } from '../rule.ts';

/** `Search Engine Optimisation` where the facts say SEO: the initials of the whole run of capitals, little words apart. */
export function isSpeltOut(text: Annotated, { names, passages }: FactsIndex, { first, last }: Unsupported): boolean {
  const { tokens } = text;
  const isCapital = (index: number) => /^\p{Lu}/u.test(tokens[index]?.text ?? '');
  let start = first;
  while (first - start < mostInitials && isCapital(start - 1) && tokens[start]?.gap === ' ') start -= 1;
  let end = last;
  while (end - last < mostInitials && isCapital(end + 1) && tokens[end + 1]?.gap === ' ') end += 1;
  if (end === start || end - start > mostInitials) return false;
  const run = tokens.slice(start, end + 1);
  const initials = (each: readonly Token[]) => each.map(({ folded }) => folded.charAt(0)).join('');
  const known = [initials(run), initials(run.filter(({ text }) => /^\p{Lu}/u.test(text)))];
  return known.some(
    (letters) =>
      letters.length >= 2 &&
      [letters, ...(acronymWords.get(letters) ?? [])].some(
        (each) => names.hasWord(each) && (!isLittleWord(text, each) || isWrittenLarge(passages, each)),
      ),
  );
}

/** The "who" of "staff who help" is no organisation. */
function isLittleWord({ vocabularies }: Annotated, letters: string): boolean {
  return vocabularies.some(({ functionWords }) => functionWords.has(letters));
}

function isWrittenLarge(passages: FactsIndex['passages'], letters: string): boolean {
  return passages.some(({ tokens }) =>
    tokens.some(({ text, folded }) => folded === letters && /^\p{Lu}+$/u.test(text)),
  );
}

const mostInitials = 8;
