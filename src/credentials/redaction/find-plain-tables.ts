import { spanOf, type Line } from './lines.ts';
import { labelKindOf } from './record-labels.ts';
import type { Span } from './span.ts';

/**
 * In an award, the rows of a table in plain lines with the line that heads it, where that calls a column marks or there is
 * none: `module,credits,mark` over `Acoustics,10,71`, `Acoustics 10 71` over `Harmony 10 64`. Credits and hours alone are the
 * course's, and stay under their head.
 */
export function findPlainTables(lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const rows = rowsFrom(lines, at);
    const columns = columnsOf(rows[0]);
    const head = headOf(lines[at - 1]);
    const isOfMarks = head === undefined ? columns > 1 && rows.some(isUneven) : head.isOfMarks;
    if (rows.length > 1 && isOfMarks) spans.push(...[...(head === undefined ? [] : [head.line]), ...rows].map(spanOf));
    at += Math.max(0, rows.length - 1);
  }
  return spans;
}

/** `71`, as credits and hours seldom are. */
function isUneven({ text }: Line): boolean {
  const last = Number(/(\d{1,3})\s*$/.exec(text)?.[1] ?? 0);
  return last > 12 && last % 5 !== 0;
}

/** The lines from there on that have as many figures behind their words as the first one. */
function rowsFrom(lines: readonly Line[], at: number): readonly Line[] {
  const columns = columnsOf(lines[at]);
  if (columns === 0) return [];
  const rest = lines.slice(at, at + mostRows);
  const stop = rest.findIndex((line) => columnsOf(line) !== columns);
  return stop === -1 ? rest : rest.slice(0, stop);
}

const mostRows = 200;
const longestLine = 120;

/** How many figures stand behind the words of a row; 0 where it is none. */
function columnsOf(line: Line | undefined): number {
  if (line === undefined || line.text.length > longestLine) return 0;
  const figures = row.exec(line.text)?.groups?.figures;
  return figures === undefined ? 0 : figures.trim().split(/[ ,;\t]+/).length;
}

const row =
  /^\s*(?=\S*\p{L}{3})\p{Lu}[\p{L}\p{N}&/()'’. -]{1,60}?(?<figures>(?:[ \t]{1,20}|[ \t]?[,;][ \t]?)(?:\d{1,3}(?:\.\d{1,2})?%?)(?:(?:[ \t]{1,20}|[ \t]?[,;][ \t]?)(?:\d{1,3}(?:\.\d{1,2})?%?|[A-F][+-]?)){0,4})(?: e lode| cum laude)?\s*$/u;

/** A line of a few words and no figures, as `Module Credits Mark`; a sentence ends in a sign. */
function headOf(line: Line | undefined): { readonly line: Line; readonly isOfMarks: boolean } | undefined {
  if (line === undefined || line.text.length > longestLine || !head.test(line.text)) return undefined;
  const words = line.text.trim().split(/[ ,;\t|]+/);
  return words.length < 2
    ? undefined
    : { line, isOfMarks: !asked.test(line.text) && words.some((word) => labelKindOf(word)?.kind === 'result') };
}

/** `Pass mark`, `Max mark` */
const asked = /(?<!\p{L})(?:pass(?:ing)?|max\S*|min\S*|mindest\S*|bestehen\S*)(?!\p{L})/iu;
const head = /^\s*\p{L}[\p{L} ,;\t()%.-]*\p{L}[\s)%]*:?\s*$/u;
