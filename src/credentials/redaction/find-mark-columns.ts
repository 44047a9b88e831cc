import { anyCase } from './any-case.ts';
import { gradeWords } from './continuation-words.ts';
import { labelKindOf } from './record-labels.ts';
import type { Stretch } from './sentences.ts';
import { mark, type Span } from './span.ts';

/**
 * In an award, the marks of a table that has a column for them: `Module | Credits | Mark` over `Latte art | 3 ECTS | 94`, and
 * all of a column that is headed by the holder. Where marks come first they are explained, and points may be what a part
 * counts.
 */
export function findMarkColumns(text: string, people: readonly Stretch[]): Span[] {
  if (!text.includes(' | ')) return [];
  const spans: Span[] = [];
  let columns: readonly number[] = [];
  let owned: readonly number[] = [];
  let heads: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const cells = line.split(' | ');
    const found = cells.length < 2 ? [] : columnsOf(cells);
    const headed = columns.length === 0 && owned.length === 0 ? headedBy(cells, { people, start }) : [];
    if (cells.length < 2) owned = [];
    if (headed.length > 0) owned = headed;
    else if (owned.length > 0) spans.push(...cellsIn(cells, { columns: owned, start, isOne: /[^\s|:-]/ }));
    if (found.length > 0 || cells.length < 2) {
      columns = found;
      heads = cellsIn(cells, { columns, start, isOne: /\S/ });
    } else {
      const marks = cellsIn(cells, { columns, start, isOne: value });
      spans.push(...marks);
      // Over marks that are gone their head says nothing.
      if (marks.length > 0) {
        spans.push(...heads);
        heads = [];
      }
    }
    start += line.length + 1;
  }
  return spans;
}

function columnsOf(header: readonly string[]): number[] {
  const areMarks = header.map((cell) => labelKindOf(cell)?.kind === 'result' && !points.test(cell));
  return areMarks[0] === true ? [] : areMarks.flatMap((isOfMarks, at) => (isOfMarks ? [at] : []));
}

/** The columns whose head is nothing but the holder: `Component | Weight | J. Smith`. */
function headedBy(
  cells: readonly string[],
  { people, start }: { readonly people: readonly Stretch[]; readonly start: number },
): number[] {
  let at = start;
  return cells.flatMap((cell, column) => {
    const [from, to] = [at + cell.search(/\S|$/), at + cell.trimEnd().length];
    at += cell.length + 3;
    return column > 0 && people.some((person) => person.start <= from && to <= person.end) ? [column] : [];
  });
}

type Searched = { readonly columns: readonly number[]; readonly start: number; readonly isOne: RegExp };

function cellsIn(cells: readonly string[], { columns, start, isOne }: Searched): Span[] {
  let at = start;
  return cells.flatMap((cell, column) => {
    const from = at;
    at += cell.length + 3;
    return columns.includes(column) && isOne.test(cell) ? [mark(from, from + cell.length)] : [];
  });
}

const points = /point|punkt|punt|pont/iu;
/** A figure, letter or word that may be a result, where nothing else stands beside it. */
export const resultAlone = String.raw`\d{1,3}(?:[.,]\d{1,2})?(?: ?%| ?/ ?\d{1,3})?|[A-F][+-]?|(?:${anyCase(gradeWords)})`;
const value = new RegExp(String.raw`^\s*(?:${resultAlone})\s*$`, 'u');
