import { sentenceAround } from './sentences.ts';
import type { Span } from './span.ts';

/** In order, without overlaps; what one finder is certain of stays certain. */
export function mergeSpans(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = merged.at(-1);
    if (last === undefined || !isOne(text, last, span)) merged.push(span);
    else
      merged[merged.length - 1] = {
        ...last,
        end: endOfBoth(text, last, span),
        // The local part of an address may be the name itself; a name inside an address is of the address.
        kind: [last.kind, span.kind].includes('sentence')
          ? 'sentence'
          : last.kind === 'person' || (span.end <= last.end && !isSame(last, span))
            ? last.kind
            : span.kind,
        uncertain: last.uncertain && span.uncertain,
      };
  }
  return merged;
}

/** A name over the end of a sentence that goes tells that it was none: what it is the subject of goes, too. */
function endOfBoth(text: string, last: Span, span: Span): number {
  if (span.end <= last.end) return last.end;
  return last.kind === 'sentence' && span.kind === 'person' ? sentenceAround(text, span).end : span.end;
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

/** Whether spans overlap, or are an address and a number with nothing but `or` between them. */
function isOne(text: string, one: Span, next: Span): boolean {
  if (next.start < one.end) return true;
  if (one.kind === 'person' || next.kind === 'person' || next.start - one.end > 8) return false;
  return /^[\s,;/|&]*(?:or|and|und|oder|o|y|ou|et|e|of|en)?[\s,;/|&]*$/.test(text.slice(one.end, next.start));
}
