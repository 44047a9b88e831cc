import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { scanObjects } from './scan.ts';

function slicesOf(text: string): string[] {
  return scanObjects(text).objects.map(({ start, end }) => text.slice(start, end));
}

test('top-level objects are found in what surrounds them', () => {
  const cases = [
    { text: '', slices: [] },
    { text: 'no object', slices: [] },
    { text: '{"a": 1}', slices: ['{"a": 1}'] },
    { text: 'Here: {"a": {"b": [1]}} Done.', slices: ['{"a": {"b": [1]}}'] },
    { text: '{"a": 1}\n{"b": 2}', slices: ['{"a": 1}', '{"b": 2}'] },
    { text: '[{"a": 1}, {"b": 2}]', slices: ['{"a": 1}', '{"b": 2}'] },
    { text: '```json\n{"a": 1}\n```', slices: ['{"a": 1}'] },
    { text: "{'a': 1}", slices: ["{'a': 1}"] },
    { text: '{“a”: 1}', slices: ['{“a”: 1}'] },
    { text: '{a: 1}', slices: ['{a: 1}'] },
    { text: '{ /* note */ "a": 1}', slices: ['{ /* note */ "a": 1}'] },
    { text: "{a: it's} it's", slices: ["{a: it's}"] },
    { text: '{}', slices: ['{}'] },
  ];
  for (const { text, slices } of cases) {
    assert.deepEqual(slicesOf(text), slices, text);
    assert.equal(scanObjects(text).open, undefined, text);
  }
});

test('braces of prose begin no object', () => {
  for (const text of ['{name}', 'a {b} c', '{1, 2}', '{…}', '} and', 'A { is a brace']) {
    assert.deepEqual(scanObjects(text), { objects: [] }, text);
  }
});

test('brackets inside strings and comments do not count', () => {
  const texts = [
    '{"a": "}"}',
    '{"a": "{["}',
    '{"a": "\\"}"}',
    '{"a": "\\\\"}',
    "{'a': 'it's {here'}",
    '{“a”: “}”}',
    '{"a": 1 /* } */}',
    '{"a": 1 // }\n}',
    '{"a": "/*"}',
    '{"a": "https://example.org/}"}',
  ];
  for (const text of texts) assert.deepEqual(slicesOf(`${text} and more`), [text]);
});

test('an object that the text ends inside is open', () => {
  const cases = [
    { text: '{"', stack: ['{'], insideString: true, last: '{' },
    { text: '{"a"', stack: ['{'], insideString: false, last: '"' },
    { text: '{"a": ', stack: ['{'], insideString: false, last: ':' },
    { text: '{"a": "b', stack: ['{'], insideString: true, last: ':' },
    { text: '{"a": "b\\"', stack: ['{'], insideString: true, last: ':' },
    { text: '{"a": ["b",', stack: ['{', '['], insideString: false, last: ',' },
    { text: '{"a": {"b": [1]', stack: ['{', '{'], insideString: false, last: ']' },
    { text: '{"a": 1 /* then', stack: ['{'], insideString: false, last: '1' },
    { text: "{'a': 'b", stack: ['{'], insideString: true, last: ':' },
  ];
  for (const { text, ...walk } of cases) {
    assert.deepEqual(scanObjects(`So: ${text}`).open, { start: 4, walk: { kind: 'open', ...walk } }, text);
  }
});

test('a whole object before an open one is kept', () => {
  const { objects, open } = scanObjects('{"a": 1} {"b": ');
  assert.deepEqual(objects, [{ start: 0, end: 8 }]);
  assert.equal(open?.start, 9);
});

const objects = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, noNullPrototype: true });

test('any JSON object is found whole, and open when it is cut', () => {
  fc.assert(
    fc.property(objects, fc.nat(), (value, cut) => {
      const json = JSON.stringify(value);
      assert.deepEqual(slicesOf(`Here: ${json}\nDone.`), [json]);
      const prefix = json.slice(0, 2 + (cut % (json.length - 2)));
      assert.deepEqual(scanObjects(prefix).objects, []);
      assert.ok(scanObjects(prefix).open !== undefined, prefix);
    }),
  );
});
