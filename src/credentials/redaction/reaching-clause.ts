import { isHowToReach } from './reach-words.ts';
import type { Span } from './span.ts';

/**
 * An address or a number with the clause that says nothing else than how to reach somebody by it: `; on peut le joindre au
 * 06 39 98 12 45`, `(bereikbaar op 06-83391204)`. What is a sentence of its own goes whole elsewhere.
 */
export function withReaching(text: string, span: Span): Span {
  const before = clauseBefore.exec(text.slice(Math.max(0, span.start - reach), span.start));
  const after = clauseAfter.exec(text.slice(span.end, span.end + reach));
  if (before === null || after === null) return span;
  const { sign = '', lead = '' } = before.groups ?? {};
  const { rest = '', end = '' } = after.groups ?? {};
  if (!isHowToReach(`${lead} ${rest}`)) return span;
  if (sign.includes('('))
    return end === ')' ? { ...span, start: span.start - lead.length, end: span.end + rest.length } : span;
  return { ...span, start: span.start - lead.length - sign.length, end: span.end + rest.length };
}

const reach = 80;
/** From the sign that binds the clause to the rest of its sentence. */
const clauseBefore = /(?<sign>[;,(] ?| [–—-] )(?<lead>[^;,()–—.!?:\n\d@]{0,60}(?:[:.] ?)?)$/u;
const clauseAfter = /^(?<rest>[^;,()–—.!?:\n\d@]{0,40})(?<end>[;,).!?\n]|$)/u;
