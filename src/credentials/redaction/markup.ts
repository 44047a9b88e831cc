import { matchesIn } from '../matches-in.ts';
import type { Span } from './span.ts';

const mark = String.raw`(?:[*_~]{1,3}|\x60{1,2}|</?(?:b|i|u|s|em|strong|span|mark)\b[^<>]{0,60}>)`;
const marks = new RegExp(mark, 'gu');
const marksBefore = new RegExp(`(?<![\\p{L}\\p{N}])${mark}{1,3}$`, 'u');
const marksAfter = new RegExp(`^${mark}{1,3}(?![\\p{L}\\p{N}])`, 'u');
const marksBetween = new RegExp(`^(?=\\s?[*_~\x60<])(?:${mark}{0,3}[ \u00a0]?${mark}{0,3})(?=\\p{L})`, 'u');

const reach = 120;

/** What a name that goes had around it goes too: `**Margaret** _Jones_` leaves no asterisk without its partner. */
export function withMarkup(text: string, span: Span): Span {
  const before = marksBefore.exec(text.slice(Math.max(0, span.start - reach), span.start))?.[0].length ?? 0;
  const after = marksAfter.exec(text.slice(span.end, span.end + reach))?.[0].length ?? 0;
  if (before + after === 0) return span;
  const widened = [
    { start: span.start - before, end: span.end + after },
    { start: span.start - before, end: span.end },
    { start: span.start, end: span.end + after },
  ];
  const balanced = widened.find(({ start, end }) => isBalanced(text.slice(start, end)));
  return balanced === undefined ? span : { ...span, ...balanced };
}

/** How long the marks between two words of a name are, with the space among them: `** _`. */
export function markupBetween(text: string, from: number): number {
  return marksBetween.exec(text.slice(from, from + reach))?.[0].length ?? 0;
}

/** Whether each mark that opens is closed. */
function isBalanced(text: string): boolean {
  const open = new Map<string, number>();
  for (const [found] of matchesIn(text, marks)) {
    const name = found.startsWith('<') ? found.replace(/[</]|[\s>].*$/g, '') : found;
    const step = found.startsWith('<') ? (found.startsWith('</') ? -1 : 1) : open.get(name) === 1 ? -1 : 1;
    open.set(name, (open.get(name) ?? 0) + step);
  }
  return open.size > 0 && [...open.values()].every((count) => count === 0);
}
