import type { EvalRow } from './eval-row.ts';
import { estimateMean, estimateQuantile, type Estimate } from './estimate.ts';
import { wilson, type Interval } from './wilson.ts';

/**
 * The measures of some rows, in the order of the table; shares are of all cases. What occurred in any of `all` has a
 * measure, so that the columns of a table have the same lines.
 */
export function summarize(rows: readonly EvalRow[], all: readonly EvalRow[] = rows): Measure[] {
  const share = (label: string, isCounted: (row: EvalRow) => boolean): Measure => {
    const count = rows.filter(isCounted).length;
    return { kind: 'share', label, count, total: rows.length, interval: wilson(count, rows.length) };
  };
  const shares = (label: string, namesOf: (row: EvalRow) => readonly string[]) =>
    [...new Set(all.flatMap(namesOf))]
      .sort()
      .map((name) => share(`${label} ${name}`, (row) => namesOf(row).includes(name)));
  const mean = (label: string, unit: Unit, valuesOf: (row: EvalRow) => number | null): Measure => {
    const values = rows.map(valuesOf).filter((value) => value !== null);
    return { kind: 'figure', label, unit, estimate: estimateMean(values) };
  };
  const latencies = rows.map(({ latency_ms }) => latency_ms);
  const latency = (label: string, quantile: number): Measure => ({
    kind: 'figure',
    label,
    unit: 'ms',
    estimate: estimateQuantile(latencies, quantile),
  });
  return [
    { kind: 'count', label: 'cases', count: rows.length },
    share('valid at first try', (row) => row.code === null && row.answers === 1),
    share('valid after a re-ask', (row) => row.code === null && row.answers > 1),
    share('valid in the end', (row) => row.code === null),
    ...shares('failed:', ({ code }) => (code === null ? [] : [code])),
    ...shares('repaired:', ({ repairs }) => repairs),
    share('ungrounded answer', (row) => ungroundedClasses(row).length > 0),
    ...shares('ungrounded:', ungroundedClasses),
    ...shares('refused for:', otherRefusals),
    share('answered in this format', (row) => row.answered_format === row.response_format),
    mean('reading grade (English)', 'grade', ({ reading_grade }) => reading_grade),
    mean('attempts per case', 'calls', ({ attempts }) => attempts),
    mean('input tokens per case', 'tokens', ({ input_tokens }) => input_tokens),
    mean('output tokens per case', 'tokens', ({ output_tokens }) => output_tokens),
    mean('cost per case', 'usd', ({ cost_usd }) => (cost_usd === null ? null : Number(cost_usd))),
    latency('latency p50', 0.5),
    latency('latency p95', 0.95),
  ];
}

export type Measure =
  | { readonly kind: 'count'; readonly label: string; readonly count: number }
  | {
      readonly kind: 'share';
      readonly label: string;
      readonly count: number;
      readonly total: number;
      readonly interval: Interval | undefined;
    }
  | { readonly kind: 'figure'; readonly label: string; readonly unit: Unit; readonly estimate: Estimate | undefined };

export type Unit = 'grade' | 'calls' | 'tokens' | 'usd' | 'ms';

const groundingPrefix = 'grounding.';

/** `grounding.percentage` → `percentage`; of any answer, also where a later one was accepted. */
function ungroundedClasses({ refusals }: EvalRow): string[] {
  return refusals
    .filter(({ code }) => code.startsWith(groundingPrefix))
    .map(({ code }) => code.slice(groundingPrefix.length));
}

/** The part of the checks that refused an answer: `json`, `locale`, `safety` … */
function otherRefusals({ refusals }: EvalRow): string[] {
  return refusals.filter(({ code }) => !code.startsWith(groundingPrefix)).map(({ code }) => code.split('.')[0] ?? code);
}
