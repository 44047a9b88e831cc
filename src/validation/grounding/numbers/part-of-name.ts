import type { Token } from '../reading.ts';

/** `Cinque Terre`: a number word with a capital inside a sentence is part of a name. */
export function isPartOfName(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first];
  const isCapital = (text: string | undefined) => /^\p{Lu}\p{Ll}/u.test(text ?? '');
  // `Ein gutes Dutzend Projekte` names nothing.
  if (token === undefined || token.first || token.folded === 'dutzend') return false;
  return isCapital(token.text) && isCapital(tokens[first + 1]?.text);
}
