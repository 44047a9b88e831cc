import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { readDataset } from './read-dataset.ts';

const good = '{"credential":{"name":"Arc Welding","issuer":"Northgate Institute"},"options":{"tone":"formal"}}';
const named = (id: string) => good.replace('{', `{"id":"${id}",`);

test('a line is a body of the API with an id', () => {
  const dataset = readDataset(`${named('weld')}\n\n${good}\r\n`);
  assert.equal(dataset.kind, 'read');
  assert.deepEqual(
    dataset.cases.map(({ id, options }) => [id, options.tone, options.locale]),
    [
      ['weld', 'formal', 'en'],
      ['line-3', 'formal', 'en'],
    ],
  );
});

test('the limit leaves later lines unread', () => {
  assert.equal(readDataset(`${good}\nnonsense`, 1).kind, 'read');
});

test('the dataset of this repository can be read', () => {
  const dataset = readDataset(readFileSync(new URL('../../test/eval/credentials.jsonl', import.meta.url), 'utf8'));
  assert.equal(dataset.kind, 'read');
  assert.equal(dataset.cases.length, 200);
  assert.ok(new Set(dataset.cases.map(({ options }) => options.locale)).size >= 7);
});

const mistakes: readonly [title: string, text: string, mistake: RegExp][] = [
  ['an empty file', ' \n\n', /^the dataset has no lines$/],
  ['a line that is no JSON', `${good}\n{canary`, /^line 2 is not a JSON object$/],
  ['a line that is no object', '["canary"]', /^line 1 is not a JSON object$/],
  ['an unknown field', '{"credentials":{}}', /^line 1: invalid_request: \/credentials: did you mean `credential`\?$/],
  [
    'a misspelt name',
    '{"credential":{"nmae":"canary"}}',
    /^line 1: invalid_request: \/credential\/name: expected a string; did `nmae` mean it\?$/,
  ],
  ['neither form', '{"options":{}}', /^line 1: invalid_request: the body: expected exactly one/],
  ['an option that is none', good.replace('formal', 'canary'), /^line 1: invalid_request: \/options\/tone: /],
  [
    'a name and nothing else',
    '{"credential":{"name":"canary"}}',
    /^line 1: credential_insufficient: \/credential: add/,
  ],
  ['a document of no known kind', '{"document":{"a":"canary"}}', /^line 1: credential_unrecognized: /],
  ['an id that is no name', good.replace('{', '{"id":7,'), /^line 1: \/id must be 1–100 letters/],
  ['an id that is there twice', `${named('a')}\n${named('a')}`, /^2 lines have the id a$/],
];

for (const [title, text, mistake] of mistakes) {
  test(`${title} is refused by name`, () => {
    const dataset = readDataset(text);
    assert.equal(dataset.kind, 'invalid');
    assert.match(dataset.mistakes.join('\n'), mistake);
    assert.doesNotMatch(dataset.mistakes.join('\n'), /canary/);
  });
}

test('many mistakes are cut short and counted', () => {
  const dataset = readDataset('x\n'.repeat(14));
  assert.equal(dataset.kind, 'invalid');
  assert.equal(dataset.mistakes.length, 11);
  assert.equal(dataset.mistakes.at(-1), 'and 4 more');
});
