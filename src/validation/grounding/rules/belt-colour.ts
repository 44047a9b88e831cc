import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import { beltColours, beltWords } from '../words/belt-words.ts';

/** `Faixa cinza`, "purple belt": a belt whose colour the facts give to none. */
export function otherBeltColour(text: Annotated, facts: FactsIndex): Unsupported[] {
  const told = beltsIn(text);
  if (told.length === 0) return [];
  return told
    .filter(({ colour, first }) => !isBeltInFacts(facts, colour) && !isMarked(text, first, ['negator']))
    .map(({ first, last }) => ({ first, last, detail: 'a level only as the facts state it' }));
}

/**
 * Whether the facts have a belt of that colour, "Green or Black Belts", or the colour alone as the level or in the name
 * of what is about belts.
 */
export function isBeltInFacts({ passages }: FactsIndex, colour: string): boolean {
  const pattern = beltColours.get(colour);
  if (pattern === undefined) return false;
  return passages.some(
    (passage) =>
      beltsIn(passage).some((belt) => belt.colour === colour) ||
      (titles.has(passage.place) && passage.tokens.some(({ folded }) => pattern.test(folded))),
  );
}

type Belt = { readonly colour: string; readonly first: number; readonly last: number };

/** Every colour beside a word for a belt, with those that are joined to it. */
function beltsIn({ tokens }: Annotated): Belt[] {
  return tokens.flatMap(({ folded }, at) => {
    const [, colourOfOne = ''] = oneWord.exec(folded) ?? [];
    const own = colourOf(colourOfOne);
    if (own !== undefined) return [{ colour: own, first: at, last: at }, ...joinedTo(tokens, at, -1)];
    return beltWords.test(folded) ? [...joinedTo(tokens, at, -1), ...joinedTo(tokens, at, 1)] : [];
  });
}

/** The colours on one side of a belt, as long as nothing but "or", "and" and commas stands between. */
function joinedTo(tokens: Annotated['tokens'], belt: number, step: -1 | 1): Belt[] {
  const belts: Belt[] = [];
  for (let at = belt + step; tokens[at]?.sentence === tokens[belt]?.sentence; at += step) {
    const { folded = '' } = tokens[at] ?? {};
    const colour = colourOf(folded);
    if (colour !== undefined) belts.push({ colour, first: Math.min(at, belt), last: Math.max(at, belt) });
    // A joint goes on only from a colour.
    else if (belts.length === 0 || !joints.has(folded)) break;
  }
  return belts;
}

function colourOf(word: string): string | undefined {
  if (word === '') return undefined;
  for (const [colour, pattern] of beltColours) if (pattern.test(word)) return colour;
  return undefined;
}

const titles: ReadonlySet<string> = new Set(['level', 'name', 'type']);
const oneWord = /^(\w{3,9})(?:gurt(?:e[ns]?|s)?|gurtels?|gurteln)$/;
const joints: ReadonlySet<string> = new Set('or and to oder und bis ou et e ed o y u en of a tot'.split(' '));
