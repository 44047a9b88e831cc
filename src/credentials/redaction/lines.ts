import type { Span } from './span.ts';

export type Line = { readonly text: string; readonly start: number };

/** The lines of a text with where they begin. */
export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { text: line, start };
    start += line.length + 1;
    return found;
  });
}

/** Whether the figures at the ends of lines are shares of one whole. */
export function makeHundred(items: readonly Line[]): boolean {
  const shares = items.map(({ text }) => Number(/(\d{1,3}) ?%?[.;,]?\s*$/.exec(text)?.[1] ?? Number.NaN));
  return shares.reduce((sum, share) => sum + share, 0) === 100;
}

/** A line as a sentence, without the spaces around it. */
export function spanOf({ text, start }: Line): Span {
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + text.trimEnd().length, kind: 'sentence', uncertain: true };
}
