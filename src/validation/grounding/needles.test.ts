import assert from 'node:assert/strict';
import { test } from 'node:test';

import { needlesOf, pickByNeedles } from './needles.ts';

const read: readonly (readonly [RegExp, readonly string[] | undefined])[] = [
  [/best course/, ['best course']],
  [/best(?: [a-z]+){0,2} courses?/, ['best']],
  [/(?:course|workshop) of/, ['course', 'workshop']],
  [/(?:course|day) of/, undefined],
  [/(?<key>hires?|recruits?)/, ['hire', 'recruit']],
  [/(?:course)?/, undefined],
  [/cours{2}e/, ['cours']],
  [/course*s/, ['cours']],
  [/(?<!best )(?=workshop)day/, undefined],
  [/[course]+/, undefined],
  [/(?<word>day)\k<word>/, undefined],
  [/\x41\u0041day/, undefined],
  [/no\. 1\b/, ['no. 1']],
  [/course/i, undefined],
];

for (const [pattern, needles] of read) {
  test(`what ${String(pattern)} cannot match without`, () => {
    assert.deepEqual(needlesOf(pattern), needles);
  });
}

test('patterns that can match a text are picked in their order, those that need what it lacks are not', () => {
  const pick = pickByNeedles([/workshops?/, /\bday\b/, /coursework/, /(?:course|cour)s/, /lesson/], (each) => each);
  assert.deepEqual(pick('a course and a workshop').map(String), ['/workshops?/', '/\\bday\\b/', '/(?:course|cour)s/']);
  assert.deepEqual(pick('').map(String), ['/\\bday\\b/']);
});
