import { sizeLimits } from '../credentials/documents/size-limits.ts';
import type { FailureReason } from '../failures.ts';

/**
 * Finds what of a body is more than anybody means to send, by pointer, before a check walks through all of it.
 * Iterative: a body may be nested more deeply than a call stack.
 */
export function findExcess(value: unknown): FailureReason | undefined {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth === mostLevels) return excess('too_deep', `expected at most ${mostLevels} levels`);
    const children: unknown[] = Array.isArray(next.value) ? next.value : Object.values(next.value);
    count += children.length;
    if (count > mostValues) return excess('too_many', `expected at most ${mostValues} values in all`);
    for (const child of children) open.push({ value: child, depth: next.depth + 1 });
  }
  return undefined;
}

const { values: mostValues, levels: mostLevels } = sizeLimits;

function excess(code: string, detail: string): FailureReason {
  return { pointer: '', code, detail };
}
