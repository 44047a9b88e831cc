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
  let left = tokens;
  const kept: Section[] = [];
  const truncated: Truncation[] = [];
  for (const section of sections) {
    const fitted = fitSection(section, left - sectionOverhead, countTokens);
    const keptLength = fitted === undefined ? 0 : lengthOf(fitted.section);
    if (fitted !== undefined) {
      kept.push(fitted.section);
      left -= fitted.tokens + sectionOverhead;
    }
    if (keptLength < lengthOf(section)) {
      truncated.push({ pointer: section.pointer, kept_characters: keptLength, total_characters: lengthOf(section) });
    }
  }
  return { kept, truncated };
}

export type FittedSections = { readonly kept: readonly Section[]; readonly truncated: readonly Truncation[] };

/** Counts of pieces do not quite add up to the count of the whole; three tokens a joint are an upper bound. */
const sectionOverhead = 3;

/** No token is longer, so a text of more than this many characters a token cannot fit: no need to count it. */
const mostCharactersPerToken = 16;

type Fitted = { readonly section: Section; readonly tokens: number };

function fitSection(section: Section, tokens: number, countTokens: CountTokens): Fitted | undefined {
  if (lengthOf(section) <= tokens * mostCharactersPerToken) {
    const whole = countTokens(renderSection(section));
    if (whole <= tokens) return { section, tokens: whole };
  }
  const pieces: string[] = [];
  let used = countTokens(renderSection({ ...section, pieces: [] }));
  for (const piece of piecesOf(section)) {
    if (piece.length > (tokens - used) * mostCharactersPerToken) break;
    const cost = countTokens(piece) + sectionOverhead;
    if (used + cost > tokens) break;
    pieces.push(piece);
    used += cost;
  }
  return pieces.length === 0 ? undefined : { section: { ...section, pieces }, tokens: used };
}

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

function* piecesOf({ kind, pieces }: Section): Generator<string> {
  if (kind === 'list') yield* pieces;
  else for (const { segment } of sentences.segment(pieces.join(''))) yield segment;
}
