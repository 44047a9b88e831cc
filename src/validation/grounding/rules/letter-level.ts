import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

/** `Stufe B` where the facts have `Stufe C`: a level that is a letter, and another than theirs. */
export function otherLetterLevel(text: Annotated, { passages }: FactsIndex): Unsupported[] {
  const told = lettersIn(text);
  if (told.length === 0) return [];
  const known = passages
    .flatMap(lettersIn)
    .map(({ letter }) => letter)
    .sort();
  const [lowest, highest] = [known[0], known.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  // `Stufen A bis D` have those between.
  return told
    .filter(({ letter }) => letter < lowest || letter > highest)
    .map(({ first, last }) => ({ first, last, detail: 'a level only as the facts state it' }));
}

type Letter = { readonly letter: string; readonly first: number; readonly last: number };

function lettersIn({ tokens }: Annotated): Letter[] {
  return tokens.flatMap(({ folded, clause }, first) => {
    if (!levels.test(folded)) return [];
    const letters: Letter[] = [];
    for (let last = first + 1; last <= first + 3 && tokens[last]?.clause === clause; last += 2) {
      const { text = '' } = tokens[last] ?? {};
      if (!/^[A-Z]$/.test(text)) break;
      letters.push({ letter: text, first, last });
    }
    return letters;
  });
}

const levels = /^(?:levels?|stufen?|niveaus?|niveaux|nivel|nivele?s|niveis|livell[oi]|lizenzstufen?)$/;
