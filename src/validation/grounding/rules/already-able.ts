import type { Annotated } from '../annotate.ts';
import type { Unsupported } from '../rule.ts';
import { wishing } from '../words/wish-words.ts';

/** "Players who know tunes by heart and want them on paper": what an audience can do already, and what it comes for. */
export function isAlreadyAble({ tokens }: Annotated, { first, last }: Pick<Unsupported, 'first' | 'last'>): boolean {
  const { sentence } = tokens[first] ?? {};
  const isHere = (token: Annotated['tokens'][number]) => token.sentence === sentence;
  const isRelative = tokens
    .slice(Math.max(0, first - reach), first)
    .some((token) => isHere(token) && whose.has(token.folded));
  return isRelative && tokens.slice(last + 1).some((token) => isHere(token) && wishing.test(token.folded));
}

/** In words. */
const reach = 3;
const whose = new Set('who die der qui que che wie wer quien chi quem'.split(' '));
