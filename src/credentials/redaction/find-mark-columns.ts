import { anyCase } from './any-case.ts';
import { gradeWords } from './continuation-words.ts';
import { labelKindOf } from './record-labels.ts';
import { mark, type Span } from './span.ts';

/**
 * In an award, the marks of a table that has a column for them: `Module | Credits | Mark` over `Latte art | 3 ECTS | 94`. Where
 * marks come first they are explained, and points may be what a part counts.
 */
export function findMarkColumns(text: string): Span[] {
  if (!text.includes(' | ')) return [];
  const spans: Span[] = [];
  let columns: readonly number[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const cells = line.split(' | ');
    const found = cells.length < 2 ? [] : columnsOf(cells);
    if (found.length > 0 || cells.length < 2) columns = found;
    else spans.push(...marksIn(cells, { columns, start }));
    start += line.length + 1;
  }
  return spans;
}

function columnsOf(header: readonly string[]): number[] {
  const areMarks = header.map((cell) => labelKindOf(cell)?.kind === 'result' && !points.test(cell));
  return areMarks[0] === true ? [] : areMarks.flatMap((isOfMarks, at) => (isOfMarks ? [at] : []));
}

function marksIn(
  cells: readonly string[],
  { columns, start }: { readonly columns: readonly number[]; readonly start: number },
): Span[] {
  let at = start;
  return cells.flatMap((cell, column) => {
    const from = at;
    at += cell.length + 3;
    return columns.includes(column) && value.test(cell) ? [mark(from, from + cell.length)] : [];
  });
}

const points = /point|punkt|punt|pont/iu;
/** A figure, letter or word that may be a result, where nothing else stands beside it. */
export const resultAlone = String.raw`\d{1,3}(?:[.,]\d{1,2})?(?: ?%| ?/ ?\d{1,3})?|[A-F][+-]?|(?:${anyCase(gradeWords)})`;
const value = new RegExp(String.raw`^\s*(?:${resultAlone})\s*$`, 'u');
