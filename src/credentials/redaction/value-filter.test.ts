import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createValueFilter } from './value-filter.ts';

const numbered = Array.from({ length: 100 }, (_, at) => ({ value: `student-${1000 + at}` }));

test('of many values those that a text ends somewhere in are searched for', () => {
  const select = createValueFilter([...numbered, { value: 'xy' }]);
  const text = 'Of student-1007 and student-1099.';
  assert.deepEqual(
    select(text).map(({ value }) => value),
    ['student-1007', 'student-1099', 'xy'],
  );
  assert.deepEqual(
    select('').map(({ value }) => value),
    ['xy'],
  );
});

test('few values are all searched for', () => {
  const few = numbered.slice(0, 5);
  assert.deepEqual(createValueFilter(few)('nothing'), few);
});
