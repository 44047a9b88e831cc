import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extractObjects } from './extract.ts';

const object = { short_description: 'One text.', highlights: ['One fact'], audience: 'Some people' };
const json = JSON.stringify(object);

test('braces of prose before an answer are passed over', () => {
  const openings = [
    ...['Sure :-{ here: ', 'It\'s "{" fine ', "Here's {the: answer's value} ", 'I write {key: value... '],
    ...['Use {curly: braces} so: ', 'The braces { and } hold ', 'Here is {it}: '],
  ];
  for (const opening of openings) {
    const extracted = extractObjects(opening + json);
    assert.ok(extracted.kind === 'objects', opening);
    assert.deepEqual(extracted.values.at(-1), object, opening);
    assert.ok(extracted.repairs.includes('prose'), opening);
  }
});

test('an answer that is cut behind a brace of prose is truncated', () => {
  for (const opening of ['Sure :-{ here: ', 'It\'s "{" fine ', 'I write {key: value... ']) {
    for (let length = 20; length < json.length - 1; length += 1) {
      const extracted = extractObjects(opening + json.slice(0, length));
      assert.ok(extracted.kind === 'truncated' || (extracted.kind === 'objects' && extracted.endedOpen));
    }
  }
});

test('what an object with quoted keys holds is not taken for the answer', () => {
  for (const text of [`{"draft": ${json}, "final": {"short`, `{'draft': ${json}, 'final': {'short`]) {
    assert.equal(extractObjects(text).kind, 'truncated', text);
  }
});

test('more objects than anyone would write are ambiguous', () => {
  const extracted = extractObjects('{"a":1}'.repeat(9_000));
  assert.ok(extracted.kind === 'none');
  assert.deepEqual(
    extracted.reasons.map(({ code }) => code),
    ['json.ambiguous'],
  );
});

test('reasoning blocks one behind the other are cut', () => {
  const extracted = extractObjects(`${'<think>a</think>\n'.repeat(3)}[thinking]b[/thinking]${json}`);
  assert.ok(extracted.kind === 'objects');
  assert.deepEqual(extracted.values, [object]);
  assert.ok(extracted.repairs.includes('reasoning'));
});
