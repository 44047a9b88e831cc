import type { Annotated } from './annotate.ts';
import type { Found } from './phrases.ts';
import { anchorsIn } from './numbers/read-rates.ts';
import type { Unit } from './words/words.ts';

/** Sides that the facts have, by group. */
export function readSides(passages: readonly Annotated[]): Map<string, Set<string>> {
  const sides = new Map<string, Set<string>>();
  for (const passage of passages) {
    const spring = passage.words.has('spring') ? ['either:season/spring'] : [];
    for (const tag of [
      ...passage.found.keys(),
      ...spring,
      ...rhythmsIn(passage, 'every').map(({ tag: each }) => each),
    ]) {
      const [group, side] = sideOf(tag) ?? [];
      if (group !== undefined && side !== undefined) sides.set(group, (sides.get(group) ?? new Set()).add(side));
    }
  }
  return sides;
}

/** `A month`, `una vez por semana` have their rhythm as `monthly` has; every other week is no week. */
export function rhythmsIn(passage: Annotated, which: 'each' | 'every'): Found[] {
  const anchors = anchorsIn(passage).filter(({ every }) => which === 'every' || every === 1);
  return anchors.map(({ first, last, period, every }) => ({
    tag: `either:rhythm/${every === 1 ? (rhythmOf[period] ?? period) : `${every} ${period}`}`,
    first,
    last,
  }));
}

const rhythmOf: Partial<Record<Unit, string>> = { day: 'daily', week: 'weekly', month: 'monthly', year: 'yearly' };

/** Group and side of a tag of contrasts. */
export function sideOf(tag: string): readonly string[] | undefined {
  return tag.startsWith('either:') ? tag.slice('either:'.length).split('/') : undefined;
}
