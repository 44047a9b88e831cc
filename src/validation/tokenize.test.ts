import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { tokenize } from './tokenize.ts';

test('a text is read into strings, words and marks', () => {
  const cases = [
    { text: '"a"', tokens: [{ kind: 'string', value: 'a' }] },
    { text: "'it's'", tokens: [{ kind: 'string', value: "it's" }] },
    { text: '“a”', tokens: [{ kind: 'string', value: 'a' }] },
    { text: '"\\u00e9\\n\\/\\""', tokens: [{ kind: 'string', value: 'é\n/"' }] },
    { text: 'True', tokens: [{ kind: 'word', value: 'True' }] },
    { text: '-1.5e+3', tokens: [{ kind: 'word', value: '-1.5e+3' }] },
    { text: '...', tokens: [{ kind: 'word', value: '...' }] },
    { text: '// note\n', tokens: [{ kind: 'comment', value: '// note' }] },
    { text: '/* note', tokens: [{ kind: 'comment', value: '/* note' }] },
    { text: '"a', tokens: [{ kind: 'unreadable' }] },
    { text: '"\\q"', tokens: [{ kind: 'unreadable' }] },
    { text: '"\\u12g4"', tokens: [{ kind: 'unreadable' }] },
    { text: ' \n ', tokens: [] },
  ];
  for (const { text, tokens } of cases) assert.deepEqual(tokenize(text), tokens, text);
  const kinds = tokenize('{a: ["b", 1]}').map(({ kind }) => kind);
  const [mark, word, text] = ['mark', 'word', 'string'];
  assert.deepEqual(kinds, [mark, word, mark, mark, text, mark, word, mark, mark]);
});

test('any JSON string is read as its value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      assert.deepEqual(tokenize(JSON.stringify(value)), [{ kind: 'string', value }]);
    }),
  );
});
