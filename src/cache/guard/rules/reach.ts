import type { TextRule } from './text-rule.ts';

/** Marks reach as far in both: `Teachers of maths; science; art` are of three kinds, with commas they may teach all three. */
export const reachRule: TextRule = {
  name: 'reach',
  objects: (one, other) => one.toldByMarks.held !== other.toldByMarks.held,
};
