import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { escapeInnerQuotes } from './escape-inner-quotes.ts';

test('quotes around words inside a text are escaped', () => {
  const cases = [
    { slice: '{"a": "say "no" early"}', escaped: '{"a": "say \\"no\\" early"}' },
    { slice: '{"a": ["the "b" and the ("c d") of e"]}', escaped: '{"a": ["the \\"b\\" and the (\\"c d\\") of e"]}' },
    { slice: '{"a": "it ends in "b"."}', escaped: '{"a": "it ends in \\"b\\"."}' },
    { slice: '{"a": "\\"b\\" and "c" too"}', escaped: '{"a": "\\"b\\" and \\"c\\" too"}' },
  ];
  for (const { slice, escaped } of cases) assert.equal(escapeInnerQuotes(slice), escaped, slice);
});

test('a quote that could also end the text leaves two readings', () => {
  const slices = [
    '{"a": "say "no", early"}',
    '{"a": "say "no": early"}',
    '{"a": "they say "no""}',
    '{"a": ["one "two", "three" four"]}',
    '{"a": "lost its end, "b": "c"}',
    '{"a": "one "two" "three" four"}',
    '{"a": "5" wide"}',
  ];
  for (const slice of slices) assert.equal(escapeInnerQuotes(slice), undefined, slice);
});

test('JSON stays as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      for (const json of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
        assert.equal(escapeInnerQuotes(json), json);
      }
    }),
  );
});
