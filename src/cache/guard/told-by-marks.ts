import { countAppositions } from './appositions.ts';
import { bracketedCapitals } from './bracketed-capitals.ts';
import type { TextKind } from './drop-articles.ts';
import { readSentenceEnds, type SentenceEnds } from './sentence-ends.ts';
import type { Token } from './tokens.ts';
import { heldTogether } from './with-commas.ts';
import type { WordLists } from './words/word-lists.ts';

/** What only marks and capitals of a text tell, whatever becomes of its words. */
export type ToldByMarks = {
  /** In how many lists the last comma tells what the first item is, or that the next is another. */
  readonly appositions: number;
  /** Words in capitals that stand in brackets. */
  readonly bracketed: readonly string[];
  readonly ends: SentenceEnds;
  /** What other marks would not hold together. */
  readonly held: string;
};

export function readToldByMarks(
  tokens: readonly Token[],
  text: string,
  { kind, lists }: { readonly kind: TextKind; readonly lists: WordLists },
): ToldByMarks {
  // In a title capitals end no sentence, and marks are its own affair.
  const isTitle = kind === 'name' || kind === 'label';
  return {
    appositions: countAppositions(tokens, lists),
    bracketed: bracketedCapitals(tokens, lists),
    ends: readSentenceEnds(isTitle ? '' : text, lists),
    held: isTitle ? '' : heldTogether(text, lists),
  };
}
