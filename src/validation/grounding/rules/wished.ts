import type { Annotated } from '../annotate.ts';
import { wishing } from '../words/wish-words.ts';

/** "Coristas que quieren leer con más soltura" do not yet. */
export function isWished({ tokens }: Annotated, first: number): boolean {
  const { sentence } = tokens[first] ?? {};
  return tokens.slice(0, first).some((token) => token.sentence === sentence && wishing.test(token.folded));
}
