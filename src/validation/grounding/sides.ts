import type { Annotated } from './annotate.ts';

/** Sides that the facts have, by group. */
export function readSides(passages: readonly Annotated[]): Map<string, Set<string>> {
  const sides = new Map<string, Set<string>>();
  for (const { found } of passages) {
    for (const tag of found.keys()) {
      const [group, side] = sideOf(tag) ?? [];
      if (group !== undefined && side !== undefined) sides.set(group, (sides.get(group) ?? new Set()).add(side));
    }
  }
  return sides;
}

/** Group and side of a tag of contrasts. */
export function sideOf(tag: string): readonly string[] | undefined {
  return tag.startsWith('either:') ? tag.slice('either:'.length).split('/') : undefined;
}
