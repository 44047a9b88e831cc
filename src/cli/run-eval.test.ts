import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createManualClock } from '../../test/support/manual-clock.ts';
import { evalRow } from '../../test/support/eval-rows.ts';
import { failed, type FailureCode } from '../failures.ts';
import { promptV2 } from '../generation/prompts/v2.ts';
import type { EvalRow } from './eval-row.ts';
import { createMemoryLedger } from './memory-ledger.ts';
import { readDataset } from './read-dataset.ts';
import { runEval } from './run-eval.ts';
import type { Variant } from './variant.ts';

const lines = ['a', 'b', 'c', 'd'].map(
  (id) => `{"id":"${id}","credential":{"name":"Arc Welding","issuer":"Northgate Institute"}}`,
);

test('every case runs through every variant', async () => {
  const { result, asked } = await runOf({});
  assert.equal(asked(), 4);
  assert.deepEqual([result.rows.length, result.total, result.resumed], [4, 4, 0]);
});

test('only what the file lacks is run', async () => {
  const begun = (await runOf({})).appended.slice(0, 2);
  const { result, appended } = await runOf({ rows: begun });
  assert.deepEqual(
    appended.map(({ case_id }) => case_id),
    ['c', 'd'],
  );
  assert.deepEqual([result.rows.length, result.resumed], [4, 2]);
});

test('rows of other settings or other facts do not count', async () => {
  const [row = evalRow()] = (await runOf({})).appended;
  const rows = [
    { ...row, run: 'other' },
    { ...row, case_sha256: 'other' },
    { ...row, model: 'other' },
  ];
  const { result } = await runOf({ rows });
  assert.deepEqual([result.rows.length, result.resumed], [4, 0]);
});

test('an aborted run ends with what was under way', async () => {
  const { result, appended } = await runOf({ abortsAfter: 2 });
  assert.equal(appended.length, 2);
  assert.deepEqual([result.rows.length, result.total], [2, 4]);
});

test('a provider that refuses everyone is asked once', async () => {
  const { result, appended, asked } = await runOf({ code: 'llm_rejected' });
  assert.deepEqual([asked(), appended.length, result.halted], [1, 0, 'llm_rejected']);
});

type RunOptions = {
  readonly rows?: readonly EvalRow[];
  readonly abortsAfter?: number;
  readonly code?: FailureCode;
};

/** Runs four cases, one at a time, through one variant that fails them all. */
async function runOf({ rows = [], abortsAfter = Infinity, code = 'llm_unavailable' }: RunOptions) {
  const dataset = readDataset(lines.join('\n'));
  assert.equal(dataset.kind, 'read');
  const appended: EvalRow[] = [];
  const stopping = new AbortController();
  let asked = 0;
  const variant: Variant = {
    name: { prompt: promptV2, model: 'model', format: 'json_schema' },
    generate: () => {
      asked += 1;
      return Promise.resolve(failed(code, ''));
    },
    ledger: createMemoryLedger(),
    providerName: 'provider',
  };
  const append = (row: EvalRow) => Promise.resolve(void appended.push(row));
  const result = await runEval({
    variants: [variant],
    cases: dataset.cases,
    file: { rows, append },
    run: { fingerprint: 'run', clock: createManualClock(), newId: () => '0'.repeat(32) },
    concurrency: 1,
    signal: stopping.signal,
    onRow: () => {
      if (appended.length >= abortsAfter) stopping.abort();
    },
  });
  return { result, appended, asked: () => asked };
}
