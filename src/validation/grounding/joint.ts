import type { Annotated } from './annotate.ts';
import { joints } from './words/joint-words.ts';

/**
 * Whether an "and" or "but" stands there. Dutch `en` is "and", the French and Spanish one "in"; Italian `è` and
 * Portuguese `é` are "is".
 */
export function isJointAt({ vocabularies, tokens }: Pick<Annotated, 'vocabularies' | 'tokens'>, at: number): boolean {
  const { folded, text } = tokens[at] ?? {};
  if (folded === undefined || text === undefined) return false;
  if (folded === 'e') return /^e$/i.test(text);
  if (folded !== 'en') return joints.has(folded);
  return vocabularies.every(({ language }) => !inLanguages.has(language));
}

const inLanguages: ReadonlySet<string> = new Set(['es', 'fr']);
