import { matchesIn } from '../matches-in.ts';
import type { Span } from './span.ts';

/** What stands in an object of JSON goes with all of it, which is a record of one person: `{"grade":"A","student":"Jane Smith"}`. */
export function withObjects(text: string, spans: readonly Span[]): Span[] {
  if (spans.length === 0 || !text.includes('{')) return [...spans];
  const objects = matchesIn(text, object).map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  const around = (span: Span) => objects.find(({ start, end }) => start < span.start && span.end <= end);
  return spans.map((span) => ({ ...span, ...around(span), ...(around(span) === undefined ? {} : { kind: 'mark' }) }));
}

const object = /\{\s{0,9}"[^"{}\n]{1,60}"\s{0,9}:[^{}]{1,600}\}/gu;
