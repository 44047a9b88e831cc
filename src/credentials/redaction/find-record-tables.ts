import { isFirstName } from './first-names.ts';
import { labelKindOf, type RecordLabel } from './record-labels.ts';
import { isOfPerson } from './record-values.ts';
import type { Stretch } from './sentences.ts';

/**
 * Finds tables of persons, a row each, under a line of labels: `Name,Student number,Grade`. A table of courses has names and
 * results, too: its rows have neither a number of a person nor the name of one.
 */
export function findRecordTables(text: string, isAward: boolean): RecordTable[] {
  const lines = linesOf(text);
  const found: RecordTable[] = [];
  for (let at = 0; at < lines.length - 1; at += 1) {
    const [header, next] = [lines[at], lines[at + 1]];
    if (header === undefined || next === undefined) continue;
    const columns = columnsOf(header.text);
    if (columns === undefined) continue;
    const rows: Row[] = [];
    let end = at + 1;
    for (let row = lines[end]; row !== undefined; row = lines[(end += 1)]) {
      const cells = row.text.split(columns.sign);
      if (cells.length !== columns.labels.length || columnsOf(row.text) !== undefined) break;
      rows.push({ line: row, cells });
    }
    // The next labels begin the next table, so that each line is read in one.
    at = end - 1;
    const ofPersons = rows.filter(({ cells }) => isRowOfPerson(columns.labels, { cells, isAward }));
    if (ofPersons.length === 0) continue;
    const known = new Set(ofPersons);
    const isWhole = rows.every((row) => known.has(row) || /^[\s|:,;-]*$/.test(row.line.text));
    const first = isWhole ? header.start : ofPersons[0]?.line.start;
    const last = isWhole ? rows.at(-1)?.line.end : ofPersons.at(-1)?.line.end;
    if (first !== undefined && last !== undefined)
      found.push({ start: first, end: last, names: ofPersons.flatMap(({ cells }) => namesOf(columns.labels, cells)) });
  }
  return found;
}

export type RecordTable = Stretch & { readonly names: readonly string[] };
type Line = Stretch & { readonly text: string };
type Row = { readonly line: Line; readonly cells: readonly string[] };
type Labels = readonly (RecordLabel | undefined)[];

function linesOf(text: string): Line[] {
  if (!text.includes('\n') || !/[|,;\t]/.test(text)) return [];
  let start = 0;
  return text.split('\n').map((line) => {
    const stretch = { start, end: start + line.length, text: line };
    start += line.length + 1;
    return stretch;
  });
}

/** What a line of labels calls the columns under it. */
function columnsOf(line: string): { readonly sign: string; readonly labels: Labels } | undefined {
  if (line.length > longestHeader) return undefined;
  const sign = ['|', '\t', ';', ','].find((each) => line.includes(each));
  if (sign === undefined) return undefined;
  const labels = line.split(sign).map(labelKindOf);
  const known = labels.filter((label) => label !== undefined);
  return known.length >= 2 ? { sign, labels } : undefined;
}

const longestHeader = 300;

function isRowOfPerson(
  labels: Labels,
  { cells, isAward }: { readonly cells: readonly string[]; readonly isAward: boolean },
): boolean {
  const own = cells.flatMap((cell, at) => {
    const label = labels[at];
    return label !== undefined && isOfPerson(label.kind, bareOf(cell)) ? [label] : [];
  });
  const hasName = own.some(({ kind, isSure }) => isNameKind(kind) && !isSure);
  if (own.length > 1 && own.some(({ isSure }) => isSure)) return true;
  const kinds = new Set(own.map(({ kind }) => kind));
  // Of a template a row is of somebody by a known first name, or by what learners are called over a name, a day and a result.
  const isNamed =
    (kinds.has('holder') && kinds.has('date')) || namesOf(labels, cells).some((name) => isFirstName(firstOf(name)));
  return hasName && (isAward || (isNamed && kinds.has('result'))) && [...kinds].some(isTelling);
}

function isTelling(kind: RecordLabel['kind']): boolean {
  return !isNameKind(kind) && kind !== 'date';
}

function firstOf(name: string): string {
  return name.split(/[ ,]/u, 1)[0] ?? '';
}

function namesOf(labels: Labels, cells: readonly string[]): string[] {
  return cells.flatMap((cell, at) =>
    isNameKind(labels[at]?.kind) && isOfPerson('name', bareOf(cell)) ? [bareOf(cell)] : [],
  );
}

function isNameKind(kind: RecordLabel['kind'] | undefined): boolean {
  return kind === 'name' || kind === 'holder';
}

function bareOf(cell: string): string {
  return cell.replace(/^[\s"'*_`]+|[\s"'*_`]+$/gu, '');
}
