import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createManualClock } from '../../test/support/manual-clock.ts';
import { createDeadline } from './deadline.ts';

test('a deadline aborts when its time is over by the clock that it was given', () => {
  const clock = createManualClock();
  using deadline = createDeadline(clock, 45_000);
  clock.advance(44_999);
  assert.deepEqual([deadline.signal.aborted, deadline.remainingMs()], [false, 1]);
  clock.advance(1);
  assert.deepEqual([deadline.signal.aborted, deadline.remainingMs()], [true, 0]);
});

test('a deadline that was met leaves no timer', () => {
  const clock = createManualClock();
  {
    using _ = createDeadline(clock, 45_000);
    assert.equal(clock.timers(), 1);
  }
  assert.equal(clock.timers(), 0);
});
