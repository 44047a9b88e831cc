import type { Annotated } from '../annotate.ts';
import type { Unsupported } from '../rule.ts';

/** "Ranking tickets by priority": what people put in an order; not "ranking first", nor a course by its rank. */
export function isSorting({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  if (first !== last || !/^(?:rank|ranks|ranking|ranked)$/.test(tokens[first]?.folded ?? '')) return false;
  const behind = tokens.slice(first + 1, first + 6).filter(({ clause }) => clause === tokens[first]?.clause);
  const by = behind.findIndex(({ folded }) => sortedBy.has(folded));
  const isOfThings = behind.slice(0, by).some(({ folded }) => /[^s]s$/.test(folded));
  return by > 0 && isOfThings && orders.test(behind[by + 1]?.folded ?? '');
}

const sortedBy: ReadonlySet<string> = new Set(['by', 'in', 'according']);
const orders =
  /^(?:to|order|priorit|urgen|importan|risk|severity|impact|cost|size|relevan|value|likelihood|effort|need|date|their|its)/;
