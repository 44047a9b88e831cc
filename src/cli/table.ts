import type { Measure, Unit } from './summarize.ts';

/** One measure a line, one variant a column, as a Markdown table that is aligned for a terminal too. */
export function renderTable(columns: readonly Column[]): string {
  const lines = [
    ['', ...columns.map(({ title }) => title)],
    ...(columns[0]?.measures ?? []).map(({ label }, index) => [
      label,
      ...columns.map((column) => cellOf(column, index)),
    ]),
  ];
  const widths = lines[0]?.map((_, index) => Math.max(3, ...lines.map((cells) => cells[index]?.length ?? 0))) ?? [];
  const [head = '', ...body] = lines.map((cells) =>
    renderLine(cells.map((cell, index) => cell.padEnd(widths[index] ?? 0))),
  );
  return [head, renderLine(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}

/** The measures of all columns are the same, in the same order. */
export type Column = { readonly title: string; readonly measures: readonly Measure[] };

function renderLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellOf({ measures }: Column, index: number): string {
  const measure = measures[index];
  if (measure === undefined) throw new RangeError('the columns of a table have the same measures');
  switch (measure.kind) {
    case 'count':
      return String(measure.count);
    case 'share':
      return shareCell(measure);
    case 'figure':
      return figureCell(measure);
    default:
      return measure satisfies never;
  }
}

function shareCell({ count, total, interval }: Extract<Measure, { kind: 'share' }>): string {
  if (interval === undefined) return '–';
  const percent = (share: number) => (share * 100).toFixed(1);
  return `${percent(count / total)} % (${percent(interval.low)}–${percent(interval.high)})`;
}

function figureCell({ estimate, unit }: Extract<Measure, { kind: 'figure' }>): string {
  if (estimate === undefined) return '–';
  const { value, interval } = estimate;
  const write = (figure: number) => figure.toFixed(decimals[unit]);
  const range = interval === undefined ? '' : ` (${write(interval.low)}–${write(interval.high)})`;
  return `${write(value)}${suffixes[unit]}${range}`;
}

const decimals = { grade: 1, calls: 2, tokens: 0, usd: 6, ms: 0 } as const satisfies Record<Unit, number>;
const suffixes = { grade: '', calls: '', tokens: '', usd: ' $', ms: ' ms' } as const satisfies Record<Unit, string>;
