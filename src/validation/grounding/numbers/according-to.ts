import type { Tagged } from '../tag.ts';

/** `Segundo a sétima edição`, `secondo le norme`: by what they say, where `o segundo` and `il secondo` would be the second. */
export function isAccordingTo({ tokens }: Tagged, index: number): boolean {
  const [before, own, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (own === undefined || next?.clause !== own.clause) return false;
  const articles = articlesBehind.get(own.folded);
  return articles?.test(next.folded) === true && (before?.clause !== own.clause || !definite.test(before.folded));
}

const articlesBehind: ReadonlyMap<string, RegExp> = new Map([
  ['segundo', /^(?:as?|os?)$/],
  ['secondo', /^(?:il|lo|la|i|gli|le|l)$/],
]);
const definite = /^(?:o|um|do|no|ao|il|un|lo|del|al|nel|el)$/;
