import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

import { createManualClock } from '../../test/support/manual-clock.ts';
import { testConfig } from '../../test/support/service.ts';
import { readEvalOptions } from './eval-options.ts';
import { evaluate } from './eval.ts';

const dataset = fileURLToPath(new URL('../../test/eval/credentials.jsonl', import.meta.url));

const mistakes: readonly [title: string, argv: readonly string[], mistake: RegExp][] = [
  ['a dataset that is not there', ['none.jsonl'], /^none\.jsonl cannot be read: ENOENT$/],
  ['a directory for a dataset', ['.'], /^\. cannot be read: EISDIR$/],
  ['an output that is the dataset', [dataset, '--out', dataset], /^--out must not be the dataset$/],
  ['an output that is something else', [dataset, '--out', import.meta.filename], /line 1 is not a row of an eval/],
];

for (const [title, argv, mistake] of mistakes) {
  test(`${title} is refused by name`, async () => {
    const options = readEvalOptions(argv, 'model');
    assert.equal(options.kind, 'options');
    const evaluated = await evaluate(options, {
      config: testConfig({}),
      clock: createManualClock(),
      newId: () => 'id',
      newMarker: () => 'marker',
      random: () => 0,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    assert.equal(evaluated.kind, 'invalid');
    assert.match(evaluated.mistakes.join('\n'), mistake);
  });
}
