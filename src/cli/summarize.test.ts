import assert from 'node:assert/strict';
import { test } from 'node:test';

import { evalRow } from '../../test/support/eval-rows.ts';
import type { EvalRow } from './eval-row.ts';
import { summarize } from './summarize.ts';

const refusal = (code: string) => ({ answer: 1, code, pointer: '/short_description' });

const rows: readonly EvalRow[] = [
  evalRow({ repairs: ['fence', 'key'] }),
  evalRow({ answers: 2, refusals: [refusal('grounding.percentage'), refusal('grounding.percentage')] }),
  evalRow({ code: 'llm_output_invalid', answers: 3, refusals: [refusal('json.missing')], text: null }),
  evalRow({ code: 'llm_unavailable', answers: 0, answered_format: null, cost_usd: null, reading_grade: null }),
];

const expected: readonly [label: string, count: number][] = [
  ['valid at first try', 1],
  ['valid after a re-ask', 1],
  ['valid in the end', 2],
  ['failed: llm_output_invalid', 1],
  ['failed: llm_unavailable', 1],
  ['repaired: fence', 1],
  ['repaired: key', 1],
  ['ungrounded answer', 1],
  ['ungrounded: percentage', 1],
  ['refused for: json', 1],
  ['answered in this format', 3],
];

test('every share counts cases, once each', () => {
  const shares = summarize(rows).filter((measure) => measure.kind === 'share');
  assert.deepEqual(
    shares.map(({ label, count }) => [label, count]),
    expected,
  );
  assert.ok(shares.every(({ total }) => total === 4));
});

test('what is not known is left out of a mean', () => {
  const figures = summarize(rows).filter((measure) => measure.kind === 'figure');
  const estimateOf = (label: string) => figures.find((measure) => measure.label === label)?.estimate?.value;
  assert.equal(estimateOf('reading grade (English)'), 8);
  assert.ok(Math.abs((estimateOf('cost per case') ?? 0) - 0.0005) < 1e-12);
});

test('what occurred elsewhere counts as none', () => {
  const labels = summarize([evalRow()], rows).map(({ label }) => label);
  assert.deepEqual(
    labels,
    summarize(rows).map(({ label }) => label),
  );
});
