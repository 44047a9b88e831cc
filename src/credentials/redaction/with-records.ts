import { matchesIn } from '../matches-in.ts';
import type { Span } from './span.ts';

/** An object of JSON with the holder in it goes as a whole, since it is a record of them: `{"grade":"A","student":"Jane Smith"}`. */
export function withRecords(text: string, spans: readonly Span[]): Span[] {
  if (!text.includes('{') || !spans.some(({ kind }) => kind === 'person')) return [...spans];
  const records = matchesIn(text, object)
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => spans.some((span) => span.kind === 'person' && start < span.start && span.end <= end));
  return [...spans, ...records.map((record): Span => ({ ...record, kind: 'mark', uncertain: false }))];
}

const object = /\{\s{0,9}"[^"{}\n]{1,60}"\s{0,9}:(?:[^{}]|\{[^{}]{0,400}\}){1,600}\}/gu;
