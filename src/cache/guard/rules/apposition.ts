import type { TextRule } from './text-rule.ts';

/** A comma that may make a thing the name of another is in both: `a trade, welding, and plumbing` and without the last comma. */
export const appositionRule: TextRule = {
  name: 'apposition',
  objects: (one, other) => one.toldByMarks.appositions !== other.toldByMarks.appositions,
};
