import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';

import { createInFlight } from './in-flight.ts';

/** Whether a promise is settled once everything that is ready has run. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  void promise.then(() => (settled = true));
  await setImmediate();
  return settled;
}

test('there are places up to the most', () => {
  const inFlight = createInFlight(2);
  assert.equal(inFlight.most, 2);
  const places = [inFlight.enter(), inFlight.enter(), inFlight.enter()];
  assert.deepEqual(
    places.map(({ isFree }) => isFree),
    [true, true, false],
  );
  assert.equal(inFlight.count(), 2);
});

test('a place that is left can be taken again', () => {
  const inFlight = createInFlight(1);
  for (let round = 0; round < 3; round += 1) {
    using place = inFlight.enter();
    assert.ok(place.isFree);
    assert.equal(inFlight.count(), 1);
  }
  assert.equal(inFlight.count(), 0);
});

test('a place is left when the work throws', () => {
  const inFlight = createInFlight(1);
  const work = () => {
    using _place = inFlight.enter();
    throw new Error('broken');
  };
  assert.throws(work, /broken/);
  assert.equal(inFlight.count(), 0);
  assert.ok(inFlight.enter().isFree);
});

test('being turned away takes and frees no place', () => {
  const inFlight = createInFlight(1);
  using _taken = inFlight.enter();
  for (let round = 0; round < 3; round += 1) {
    using place = inFlight.enter();
    assert.ok(!place.isFree);
  }
  assert.equal(inFlight.count(), 1);
  assert.ok(!inFlight.enter().isFree);
});

test('without places everyone is turned away', async () => {
  const inFlight = createInFlight(0);
  assert.ok(!inFlight.enter().isFree);
  assert.ok(await isSettled(inFlight.idle()));
});

test('it is idle at first', async () => {
  assert.ok(await isSettled(createInFlight(1).idle()));
});

test('it is idle when the last one has left', async () => {
  const inFlight = createInFlight(2);
  const first = inFlight.enter();
  // Whoever waits already must also hear of it when more have come since.
  const idle = inFlight.idle();
  const second = inFlight.enter();
  assert.ok(!(await isSettled(idle)));
  first[Symbol.dispose]();
  assert.ok(!(await isSettled(idle)));
  second[Symbol.dispose]();
  assert.ok(await isSettled(idle));
});

test('it is busy again after it was idle', async () => {
  const inFlight = createInFlight(1);
  inFlight.enter()[Symbol.dispose]();
  const place = inFlight.enter();
  const idle = inFlight.idle();
  assert.ok(!(await isSettled(idle)));
  place[Symbol.dispose]();
  assert.ok(await isSettled(idle));
});
