import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findOwnName, findQuoted, isOfName, sentencesOf } from './quoted.ts';
import { readPassage } from './reading.ts';

const facts = sentencesOf([
  readPassage('criteria', 'It is not true that the course is accredited by ANSI. Pass 9 of 10 tests in one go.'),
]);
const quotedIn = (text: string) => findQuoted(readPassage('/short_description', text).tokens, facts).size;

const cases: readonly [string, number][] = [
  ['Pass 9 of 10 tests in one go.', 8],
  ['What it takes: pass 9 of 10 tests in one go.', 8],
  ['Learners pass 9 of 10 tests in one go.', 0],
  ['Pass 9 of 10 tests in one go, or fewer.', 0],
  ['The course is accredited by ANSI.', 0],
  ['Pass 9 of 10 tests.', 0],
];
for (const [text, words] of cases) {
  test(`${words === 0 ? 'does not repeat' : 'repeats'} a sentence: ${text}`, () => {
    assert.equal(quotedIn(text), words);
  });
}

test('a name is known whole, and a claim that is part of it is none', () => {
  const own = [readPassage('name', 'Life Drawing Tutor Award')];
  const text = readPassage('/short_description', 'It is awarded for Life Drawing Tutor Award.');
  const names = findOwnName(text.tokens, own);
  assert.deepEqual(names, [{ first: 4, last: 7 }]);
  const isSmall = () => true;
  assert.ok(isOfName({ first: 5, last: 6 }, names, isSmall));
  assert.ok(isOfName({ first: 3, last: 4 }, names, isSmall));
  // `Level 7` before it is no part of a name.
  assert.ok(!isOfName({ first: 3, last: 4 }, names, () => false));
  assert.ok(!isOfName({ first: 2, last: 4 }, names, isSmall));
  assert.deepEqual(findOwnName(text.tokens, [readPassage('name', 'Life Drawing')]), []);
  const apart = readPassage('/short_description', 'It is for life. Drawing tutor award.');
  assert.deepEqual(findOwnName(apart.tokens, own), []);
});
