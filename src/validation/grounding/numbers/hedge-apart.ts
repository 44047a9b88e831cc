import type { Tagged } from '../tag.ts';
import type { Qualifier } from '../words/words.ts';

/** `No mínimo, cinco erros`, `com, no máximo, 5 erros`: a hedge that stands before its comma alone. */
export function setApart({ tokens, ending }: Tagged, first: number) {
  if (tokens[first]?.gap.trim() !== ',') return undefined;
  const [hedge] = (ending.get(first - 1) ?? [])
    .filter(({ tag }) => tag.startsWith('qualifier:'))
    .sort((one, other) => one.first - other.first);
  if (hedge === undefined || tokens[hedge.first]?.clause !== tokens[first - 1]?.clause) return undefined;
  // "Twelve, at most, five of them from abroad" hedges the twelve.
  const before = tokens[hedge.first - 1];
  if (before?.clause === tokens[hedge.first]?.clause || before?.kind === 'number') return undefined;
  return { qualifier: hedge.tag.slice('qualifier:'.length) as Qualifier, first: hedge.first };
}
