import assert from 'node:assert/strict';
import { test } from 'node:test';

import { lazyParts } from './lazy-parts.ts';

type Sum = { readonly left: number };
type Worked = { readonly doubled: number; readonly quadrupled: number; readonly missing: number | undefined };

function countingParts() {
  const counts = { doubled: 0, missing: 0 };
  const wholeOf = lazyParts<Sum, Worked>({
    doubled: ({ left }) => {
      counts.doubled += 1;
      return 2 * left;
    },
    quadrupled: ({ doubled }) => 2 * doubled,
    missing: () => {
      counts.missing += 1;
      return undefined;
    },
  });
  return { counts, wholeOf };
}

test('a part is worked out when it is asked for, once, even to nothing', () => {
  const { counts, wholeOf } = countingParts();
  const whole = wholeOf({ left: 3 });
  assert.equal(counts.doubled, 0);
  assert.deepEqual([whole.doubled, whole.quadrupled, whole.missing, whole.missing], [6, 12, undefined, undefined]);
  assert.deepEqual(counts, { doubled: 1, missing: 1 });
});

test('two wholes share no part', () => {
  const { wholeOf } = countingParts();
  assert.deepEqual([wholeOf({ left: 3 }).doubled, wholeOf({ left: 4 }).doubled], [6, 8]);
});

test('what is made from a whole with another part in it changes nothing of the whole', () => {
  const { wholeOf } = countingParts();
  const whole = wholeOf({ left: 3 });
  const derived = Object.create(whole, { doubled: { value: 500 } }) as Worked;
  assert.deepEqual([derived.quadrupled, whole.quadrupled], [1000, 12]);
});
