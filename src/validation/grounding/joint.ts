import type { Annotated } from './annotate.ts';
import type { Token } from './reading.ts';
import { andWords } from './words/and-words.ts';
import { joints } from './words/joint-words.ts';

/** Whether an "and" or "but" stands there. */
export function isJointAt(passage: Speaking & Pick<Annotated, 'tokens'>, at: number): boolean {
  const token = passage.tokens[at];
  const isJoint = token !== undefined && joints.has(token.folded) && !isOtherWord(passage, token);
  return isJoint && !isInsideName(passage.tokens, at);
}

/** "Multiple-choice and multiple-response questions": two kinds of one thing, which is named behind. */
function isInsideName(tokens: readonly Token[], at: number): boolean {
  const isKind = (last: number) => tokens[last]?.gap === '-' && tokens[last].kind === 'word';
  return isKind(at - 1) && isKind(at + 2);
}

/** Whether a word is an "and". */
export function isAnd(passage: Speaking, token: Token): boolean {
  return andWords.has(token.folded) && !isOtherWord(passage, token);
}

/** Italian `è` and Portuguese `é`, which without their accents are "and". */
export function isIs(token: Token | undefined): boolean {
  return /^[èéÈÉ]$/u.test(token?.text ?? '');
}

type Speaking = Pick<Annotated, 'vocabularies'>;

/** Dutch `en` is "and", the French and Spanish one "in". */
function isOtherWord({ vocabularies }: Speaking, token: Token): boolean {
  if (token.folded === 'en') return vocabularies.some(({ language }) => inLanguages.has(language));
  return isIs(token);
}

const inLanguages: ReadonlySet<string> = new Set(['es', 'fr']);
