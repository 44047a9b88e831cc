import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { findRepeatedKey } from './find-repeated-key.ts';

const cases: readonly (readonly [name: string, text: string, at: number | undefined])[] = [
  ['no object', '["a","a",1]', undefined],
  ['once each', '{"a":"a","b":"a"}', undefined],
  ['twice', '{"a":1,"a":1}', 7],
  ['with other spaces', '{"a" \n:1, "a"\t: 2}', 10],
  ['deep inside', '[{"a":{"b":1,"c":[{}],"b":2}}]', 22],
  ['in two objects', '{"a":{"a":1},"b":[{"a":1},{"a":1}]}', undefined],
  ['behind an object', '{"a":{"b":1},"a":2}', 13],
  ['as a value and a key', '{"a":"b","b":"a"}', undefined],
  ['inside a text', String.raw`{"a":"{\"b\":1,\"b\":2}"}`, undefined],
  ['written as an escape', String.raw`{"a":1,"\u0061":2}`, 7],
  ['with a backslash at its end', String.raw`{"a\\":1,"a":2,"a\\":3}`, 15],
  ['the key of a prototype', '{"__proto__":1,"__proto__":2}', 15],
  ['empty', '{"":1,"":2}', 6],
];

for (const [name, text, at] of cases) {
  test(`a key that stands twice: ${name}`, () => {
    JSON.parse(text);
    assert.equal(findRepeatedKey(text), at);
  });
}

test('what JSON.stringify writes has each key once, and an object with one more of its own does not', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (before, members) => {
      const text = JSON.stringify({ before, inside: [members] }, undefined, 1);
      assert.equal(findRepeatedKey(text), undefined);
      const [key = ''] = Object.keys(members);
      const repeated = `${JSON.stringify([before, members]).slice(0, -2)},${JSON.stringify(key)}:0}]`;
      assert.equal(findRepeatedKey(repeated), repeated.length - `${JSON.stringify(key)}:0}]`.length);
    }),
  );
});

test('a megabyte of nesting, of one letter or of backslashes is read in one pass', () => {
  const texts = [
    `${'{"a":'.repeat(180_000)}1${'}'.repeat(180_000)}`,
    JSON.stringify({ a: 'a'.repeat(1_000_000) }),
    JSON.stringify({ a: '\\"'.repeat(250_000) }),
    JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, 1]))),
  ];
  for (const text of texts) {
    const before = process.threadCpuUsage();
    assert.equal(findRepeatedKey(text), undefined);
    const { user } = process.threadCpuUsage(before);
    assert.ok(user < 500_000, `${user / 1000} ms`);
  }
});
