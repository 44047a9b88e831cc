import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { sentenceAround, type Token } from '../reading.ts';
import type { Unsupported } from '../rule.ts';

/**
 * What tells a false alarm from a claim whatever the rule: how much of what is said there the facts say, too, and in one
 * place. Shares from 0 to 1, counts as the logarithm of one more; 1 or 0 for what is so or is not.
 */
export function doubtFeatures(
  { tokens, place }: Annotated,
  { first, last }: Unsupported,
  { passages }: FactsIndex,
): DoubtFeatures {
  const claim = contentOf(tokens.slice(first, last + 1));
  const clause = contentOf(tokens.filter((token) => token.clause === tokens[first]?.clause));
  const sentence = contentOf(sentenceAround(tokens, first));
  const known = passages.flatMap((passage) => sentencesOf(passage.tokens));
  const all = [...new Set(known.flat())];
  return {
    known_claim: shareOf(claim, all),
    known_clause: shareOf(clause, all),
    known_sentence: shareOf(sentence, all),
    known_text: shareOf(contentOf(tokens), all),
    claim_in_one: Math.max(0, ...known.map((words) => shareOf(claim, words))),
    clause_in_one: Math.max(0, ...known.map((words) => shareOf(clause, words))),
    is_verbatim: Number(passages.some((passage) => hasInOrder(passage.tokens, tokens.slice(first, last + 1)))),
    claim_words: Math.log1p(claim.length),
    clause_words: Math.log1p(clause.length),
    sentence_words: Math.log1p(sentence.length),
    facts_words: Math.log1p(all.length),
    has_figure: Number(tokens.slice(first, last + 1).some(({ folded }) => /\d/.test(folded))),
    is_whole_start: Number(first === 0),
    is_highlight: Number(place.startsWith('/highlights')),
    is_audience: Number(place === '/audience'),
  };
}

export type DoubtFeatures = Readonly<Record<(typeof featureNames)[number], number>>;

export const featureNames = [
  'known_claim',
  'known_clause',
  'known_sentence',
  'known_text',
  'claim_in_one',
  'clause_in_one',
  'is_verbatim',
  'claim_words',
  'clause_words',
  'sentence_words',
  'facts_words',
  'has_figure',
  'is_whole_start',
  'is_highlight',
  'is_audience',
] as const;

/** Short words are most often grammar; figures say something at any length. */
function contentOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ folded }) => (folded.length > 3 || /\d/.test(folded) ? [folded] : []));
}

function sentencesOf(tokens: readonly Token[]): string[][] {
  return [...Map.groupBy(tokens, ({ sentence }) => sentence).values()].map(contentOf);
}

/** 1 where there is no content that could be unknown. */
function shareOf(words: readonly string[], known: readonly string[]): number {
  if (words.length === 0) return 1;
  return words.filter((word) => known.some((each) => isAkin(each, word))).length / words.length;
}

function hasInOrder(tokens: readonly Token[], claim: readonly Token[]): boolean {
  return tokens.some((_, at) => claim.every(({ folded }, step) => tokens[at + step]?.folded === folded));
}
