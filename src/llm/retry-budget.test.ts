import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import fc from 'fast-check';

import { createManualClock } from '../../test/support/manual-clock.ts';
import { createRetryBudget } from './retry-budget.ts';

function takeAll(budget: ReturnType<typeof createRetryBudget>): number {
  let taken = 0;
  while (taken < 1000 && budget.take()) taken += 1;
  return taken;
}

suite('retry budget', () => {
  test('few calls have the least', () => {
    const budget = createRetryBudget({ share: 0.2, least: 10, windowMs: 60_000, clock: createManualClock() });
    assert.equal(takeAll(budget), 10);
  });

  test('many calls have their share', () => {
    const budget = createRetryBudget({ share: 0.2, least: 10, windowMs: 60_000, clock: createManualClock() });
    for (let call = 0; call < 500; call += 1) budget.countCall();
    assert.equal(takeAll(budget), 100);
  });

  test('what was spent comes back when the window has passed, not before', () => {
    const clock = createManualClock();
    const budget = createRetryBudget({ share: 0.2, least: 10, windowMs: 60_000, clock });
    takeAll(budget);
    clock.advance(30_000);
    assert.equal(takeAll(budget), 0);
    clock.advance(60_000);
    assert.equal(takeAll(budget), 10);
  });

  test('calls of the half window before count too, older ones do not', () => {
    const clock = createManualClock();
    const budget = createRetryBudget({ share: 0.2, least: 10, windowMs: 60_000, clock });
    for (let call = 0; call < 100; call += 1) budget.countCall();
    clock.advance(30_000);
    for (let call = 0; call < 50; call += 1) budget.countCall();
    assert.equal(takeAll(budget), 30);
    clock.advance(90_000);
    assert.equal(takeAll(budget), 10);
  });

  test('calls after a long pause count at once', () => {
    const clock = createManualClock();
    const budget = createRetryBudget({ share: 0.2, least: 10, windowMs: 60_000, clock });
    clock.advance(600_000);
    for (let call = 0; call < 500; call += 1) budget.countCall();
    assert.equal(takeAll(budget), 100);
  });

  test('a budget of nothing allows nothing', () => {
    const budget = createRetryBudget({ share: 0, least: 0, windowMs: 60_000, clock: createManualClock() });
    budget.countCall();
    assert.equal(budget.take(), false);
  });

  test('no half window has more than the least, and a window and a half later all is back', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 20, maxLength: 100 });
    fc.assert(
      fc.property(pauses, (each) => {
        const clock = createManualClock();
        const budget = createRetryBudget({ share: 0.2, least: 3, windowMs: 1000, clock });
        const takenAtMs: number[] = [];
        for (const pauseMs of each) {
          clock.advance(pauseMs);
          if (budget.take()) takenAtMs.push(clock.monotonicMs());
        }
        takenAtMs.forEach((atMs, index) => {
          const fourthBefore = takenAtMs[index - 3];
          assert.ok(fourthBefore === undefined || atMs - fourthBefore >= 500);
        });
        clock.advance(1500);
        assert.equal(takeAll(budget), 3);
      }),
    );
  });
});
