import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { isResult } from '../redaction/find-quoted-results.ts';
import type { Node } from './node.ts';
import { longestLookedThrough } from './size-limits.ts';
import { textsIn } from './told-names.ts';

/** The results in what a document has of its holder: values of their own (`B+`, `91 marks`), and scores in sentences. */
export function resultsIn(node: Node): PersonalValue[] {
  const found = textsIn(node, 6).flatMap((text) =>
    isResult(text) ? [text.trim()] : matchesIn(text.slice(0, longestLookedThrough), score).map(([value]) => value),
  );
  return found.slice(0, mostResults).map((value) => ({ kind: 'result', value }));
}

const mostResults = 20;
/** `46/50`, `93 %`, but no day of a month and no year. */
const score = /(?<![\p{L}\p{N}.,/-])\d{1,4}(?:[.,]\d{1,2})? ?(?:\/ ?\d{2,4}|%)(?![\p{L}\p{N}]|[/.,-]\d)/gu;
