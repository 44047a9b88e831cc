import assert from 'node:assert/strict';
import { test } from 'node:test';

import { renderTable, type Column } from './table.ts';
import type { Measure } from './summarize.ts';

const share = (label: string, count: number, total: number): Measure => ({
  kind: 'share',
  label,
  count,
  total,
  interval: total === 0 ? undefined : { low: 0.1, high: 0.9 },
});

const figure = (value: number | undefined): Measure => ({
  kind: 'figure',
  label: 'latency',
  unit: 'ms',
  estimate: value === undefined ? undefined : { value, interval: { low: value - 2, high: value + 2 } },
});

const columns: readonly Column[] = [
  { title: 'v1', measures: [{ kind: 'count', label: 'cases', count: 4 }, share('valid', 2, 4), figure(12.4)] },
  { title: 'v2', measures: [{ kind: 'count', label: 'cases', count: 0 }, share('valid', 0, 0), figure(undefined)] },
];

test('measures are lines and variants are columns', () => {
  assert.equal(
    renderTable(columns),
    [
      '|         | v1                 | v2  |',
      '| ------- | ------------------ | --- |',
      '| cases   | 4                  | 0   |',
      '| valid   | 50.0 % (10.0–90.0) | –   |',
      '| latency | 12 ms (10–14)      | –   |',
    ].join('\n'),
  );
});
