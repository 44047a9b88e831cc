import { childrenOf } from './open-document.ts';
import type { Node } from './node.ts';
import type { Removal } from './remove-personal.ts';

/**
 * The properties of a document that no field was read from, by pointer: the outermost one where nothing in it
 * was used. What was removed is not among them, nor what says the type. Takes the used pointers with their ancestors.
 */
export function findUnused(root: Node, removed: readonly Removal[], aroundUsed: ReadonlySet<string>): string[] {
  const { used } = root.document;
  const removedAt = new Set(removed.map(({ pointer }) => pointer));
  const aroundRemoved = withAncestors(removedAt, aroundUsed);
  const unused: string[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined && unused.length < maxListed; node = waiting.pop()) {
    const { pointer } = node;
    if (used.has(pointer) || removedAt.has(pointer)) continue;
    if (aroundUsed.has(pointer) || aroundRemoved.has(pointer)) waiting.push(...childrenOf(node).toReversed());
    else if (!saysType(pointer)) unused.push(pointer);
  }
  // A name that is no ordinary property name may be somebody's: then the place it stands in is named.
  return [...new Set(unused.map((pointer) => (isOfOrdinaryNames(pointer) ? pointer : parentOf(pointer))))];
}

const maxListed = 500;

/** Pointers and those of everything around them, without those that such a set has already. */
export function withAncestors(pointers: Iterable<string>, known: ReadonlySet<string> = new Set()): Set<string> {
  const all = new Set<string>();
  for (const pointer of pointers) {
    for (
      let around = pointer;
      around !== '' && !all.has(around) && !known.has(around);
      around = around.slice(0, around.lastIndexOf('/'))
    )
      all.add(around);
  }
  return all;
}

function parentOf(pointer: string): string {
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  return isOfOrdinaryNames(parent) ? parent : '/document';
}

function isOfOrdinaryNames(pointer: string): boolean {
  return /^(?:\/@?[\w.:#~+-]*)*$/.test(pointer);
}

function saysType(pointer: string): boolean {
  return /\/@?type(?:\/\d+)?$/.test(pointer);
}
