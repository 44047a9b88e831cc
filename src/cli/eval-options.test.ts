import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readEvalOptions } from './eval-options.ts';

test('a dataset alone is enough', () => {
  const options = readEvalOptions(['set.jsonl'], 'gpt-4o');
  assert.equal(options.kind, 'options');
  assert.deepEqual(
    options.prompts.map(({ version }) => version),
    ['v2'],
  );
  assert.deepEqual([options.models, options.formats, options.out], [['gpt-4o'], ['json_schema'], 'eval-rows.jsonl']);
});

test('lists are separated by commas', () => {
  const argv = ['set.jsonl', '--prompts', 'v1, v2', '--models=a,b', '--formats=none,json_object', '--limit', '5'];
  const options = readEvalOptions(argv, 'gpt-4o');
  assert.equal(options.kind, 'options');
  assert.deepEqual([options.prompts.length, options.models, options.limit], [2, ['a', 'b'], 5]);
});

test('help needs no dataset', () => {
  assert.equal(readEvalOptions(['--help'], 'gpt-4o').kind, 'help');
});

const mistakes: readonly [argv: readonly string[], mistake: string][] = [
  [[], 'one dataset must be named, got 0'],
  [['a', 'b'], 'one dataset must be named, got 2'],
  [['a', '--prompts=v3'], '--prompts must be of v1, v2, got "v3"'],
  [['a', '--prompts=constructor'], '--prompts must be of v1, v2, got "constructor"'],
  [
    ['a', '--formats=jsonschema'],
    '--formats must be of json_schema, json_object, none, got "jsonschema"; did you mean json_schema?',
  ],
  [['a', '--models=x,x'], '--models must be different names separated by commas, got "x,x"'],
  [['a', '--models=,'], '--models must be different names separated by commas, got ","'],
  [['a', '--limit=0'], '--limit must be an integer, 1–1000000, got "0"'],
  [['a', '--concurrency=65'], '--concurrency must be an integer, 1–64, got "65"'],
  [['a', '--promts=v1'], "Unknown option '--promts'"],
];

for (const [argv, mistake] of mistakes) {
  test(`${argv.join(' ') || 'nothing'} is refused by name`, () => {
    const options = readEvalOptions(argv, 'gpt-4o');
    assert.equal(options.kind, 'invalid');
    assert.ok(options.mistakes.includes(mistake), options.mistakes.join('\n'));
  });
}
