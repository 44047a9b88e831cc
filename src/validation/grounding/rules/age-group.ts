import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

/** "Junior swimmers" of "juniors aged 12 to 16": people by their age, and no rank at work. */
export function isAgeGroup(
  { tokens }: Annotated,
  { first, last }: Pick<Unsupported, 'first' | 'last'>,
  { passages }: FactsIndex,
): boolean {
  const group = groups.find((each) => each.test(tokens[first]?.folded ?? ''));
  if (group === undefined || first !== last) return false;
  const beside = [tokens[first - 1], tokens[last + 1]];
  if (beside.some((token) => token?.clause === tokens[first]?.clause && jobs.test(token?.folded ?? ''))) return false;
  return passages.some(
    ({ place, words }) => people.has(place) && Array.from(words).some((word) => group.test(word) && plural.test(word)),
  );
}

const groups = [/^juni?or/, /^senior/];
const plural = /(?:s|en|es|i)$/;
const people: ReadonlySet<string> = new Set(['name', 'description', 'audience', 'prerequisites', 'criteria']);
const jobs =
  /manager|engineer|developer|entwickl|ontwikkel|analyst|consultant|berater|adviseur|executive|officer|leader|architect|programm|programad|desarrollad|desenvolvedor|sviluppat|developp|ingenie|ingegner|ingenieur|gestor|cadre|dirigent|director/;
