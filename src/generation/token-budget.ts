import { sentences } from '../sentences.ts';
import { lengthOf, renderSection, type Section } from './sections.ts';
import type { CountTokens } from './token-count.ts';

/** What did not go into the prompt. Characters are UTF-16 code units of the tidied text. */
export type Truncation = {
  readonly pointer: string;
  readonly kept_characters: number;
  readonly total_characters: number;
};

/** Gives tokens to the sections greedily, in their order; what does not fit is cut at a sentence or item end, or left out. */
export function fitSections(sections: readonly Section[], tokens: number, countTokens: CountTokens): FittedSections {
  let used = 0;
  const kept: Section[] = [];
  const truncated: Truncation[] = [];
  for (const section of sections) {
    const fitted = fitSection(section, tokens - used - jointTokens, countTokens);
    const keptLength = fitted === undefined ? 0 : lengthOf(fitted.section);
    if (fitted !== undefined) {
      kept.push(fitted.section);
      used += fitted.tokens + jointTokens;
    }
    if (keptLength < lengthOf(section)) {
      truncated.push({ pointer: section.pointer, kept_characters: keptLength, total_characters: lengthOf(section) });
    }
  }
  return { kept, truncated, tokens: used };
}

export type FittedSections = {
  readonly kept: readonly Section[];
  readonly truncated: readonly Truncation[];
  /** Of the kept sections, their joints included. */
  readonly tokens: number;
};

/** The tokens of sections that are sent whole. */
export function countSections(sections: readonly Section[], countTokens: CountTokens): number {
  return sections.reduce((sum, section) => sum + countTokens(renderSection(section)) + jointTokens, 0);
}

/** Counts of pieces do not quite add up to the count of the whole; three tokens a joint are an upper bound. */
export const jointTokens = 3;

/** No token is longer, so a text of more than this many characters a token cannot fit: no need to count it. */
const mostCharactersPerToken = 16;
/** Prose has four to five. */
const likelyCharactersPerToken = 7;

type Fitted = { readonly section: Section; readonly tokens: number };

function fitSection(section: Section, tokens: number, countTokens: CountTokens): Fitted | undefined {
  // Counting a text only to find that it is too long costs more than counting what is kept of it.
  if (lengthOf(section) <= tokens * likelyCharactersPerToken) {
    const whole = countTokens(renderSection(section));
    if (whole <= tokens) return { section, tokens: whole };
  }
  const pieces: string[] = [];
  let used = countTokens(renderSection({ ...section, pieces: [] }));
  for (const piece of piecesOf(section)) {
    if (piece.length > (tokens - used) * mostCharactersPerToken) break;
    const cost = countTokens(piece) + jointTokens;
    if (used + cost > tokens) break;
    pieces.push(piece);
    used += cost;
  }
  return pieces.length === 0 ? undefined : { section: { ...section, pieces }, tokens: used };
}

function* piecesOf({ kind, pieces }: Section): Generator<string> {
  if (kind === 'list') yield* pieces;
  else for (const { segment } of sentences.segment(pieces.join(''))) yield* segment.match(wordsOfLongSentence) ?? [];
}

/** A text without full stops is no sentence: it is cut at a word. */
const wordsOfLongSentence = /[^]{1,1000}(?:\s|$)|[^]{1,1000}/gu;
