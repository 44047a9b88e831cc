import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { answered, callInput, scriptedCall, unanswered } from '../../test/support/calls.ts';
import { createManualClock } from '../../test/support/manual-clock.ts';
import { nextDelayMs, withRetry } from './retry.ts';

const policy = { maxRetries: 3, baseMs: 500, mostMs: 8000 };
const always = { countCall: () => undefined, take: () => true };

suite('retry', () => {
  test('a failure that may pass is tried again, each time naming the call it repeats', async () => {
    const { call, inputs } = scriptedCall([unanswered({ callId: 'a' }), unanswered({ callId: 'b' }), answered]);
    const clock = createManualClock();
    const outcome = await withRetry(call, { policy, retryBudget: always, clock, random: () => 0.5 })(callInput());
    assert.equal(outcome, answered);
    assert.deepEqual(
      inputs.map(({ retryOf }) => retryOf),
      [undefined, 'a', 'b'],
    );
    assert.deepEqual(clock.slept, [250, 500]);
    assert.equal(inputs[0]?.context.tally.spent().waitedMs, 750);
  });

  const single = [
    ['what will not pass', unanswered({ retryable: false }), always, 45_000],
    ['a wait that is longer than what is left', unanswered({ retryAfterMs: 60_000 }), always, 45_000],
    ['a wait that ends with the deadline', unanswered({ retryAfterMs: 750 }), always, 1000],
    ['an empty retry budget', unanswered(), { ...always, take: () => false }, 45_000],
    ['a deadline that is over', unanswered(), always, 0],
  ] as const;
  for (const [name, failure, retryBudget, remainingMs] of single) {
    test(`${name} is not tried again`, async () => {
      const { call, inputs } = scriptedCall([failure]);
      const retried = withRetry(call, { policy, retryBudget, clock: createManualClock(), random: () => 0.5 });
      assert.equal(await retried(callInput(() => remainingMs)), failure);
      assert.equal(inputs.length, 1);
    });
  }

  test('retries end at their number, with the last failure', async () => {
    const failures = [1, 2, 3, 4].map((number) => unanswered({ callId: `${number}` }));
    const { call, inputs } = scriptedCall(failures);
    const clock = createManualClock();
    const outcome = await withRetry(call, { policy, retryBudget: always, clock, random: () => 0 })(callInput());
    assert.equal(outcome, failures[3]);
    assert.equal(inputs.length, 4);
  });

  test('nothing is waited for once the deadline has passed in a wait', async () => {
    const { call, inputs } = scriptedCall([unanswered({ callId: 'a' })]);
    const clock = createManualClock();
    const remainingMs = () => (clock.slept.length === 0 ? 45_000 : 0);
    const outcome = await withRetry(call, { policy, retryBudget: always, clock, random: () => 0.5 })(
      callInput(remainingMs),
    );
    assert.ok(outcome.kind === 'unanswered' && outcome.callId === 'a');
    assert.deepEqual([inputs.length, inputs[0]?.context.tally.spent().waitedMs], [1, 250]);
  });

  test('a call counts once in the budget, and takes one for each retry that it makes', async () => {
    for (const [retryAfterMs, expected] of [
      [undefined, ['call', 'take', 'take']],
      [60_000, ['call']],
    ] as const) {
      const asked: string[] = [];
      const retryBudget = { countCall: () => void asked.push('call'), take: () => asked.push('take') > 0 };
      const { call } = scriptedCall([unanswered({ retryAfterMs }), unanswered(), answered]);
      await withRetry(call, { policy, retryBudget, clock: createManualClock(), random: () => 0.5 })(callInput());
      assert.deepEqual(asked, expected);
    }
  });

  test('a call that is itself a repetition says so', async () => {
    const { call, inputs } = scriptedCall([answered]);
    const retried = withRetry(call, { policy, retryBudget: always, clock: createManualClock(), random: () => 0 });
    await retried({ ...callInput(), retryOf: 'earlier' });
    assert.equal(inputs[0]?.retryOf, 'earlier');
  });

  test("a wait ends with the generation's own signal", async () => {
    const signals: AbortSignal[] = [];
    const sleep = (_ms: number, signal: AbortSignal) => {
      signals.push(signal);
      return Promise.resolve();
    };
    const clock = { ...createManualClock(), sleep };
    const { call } = scriptedCall([unanswered(), answered]);
    const input = callInput();
    await withRetry(call, { policy, retryBudget: always, clock, random: () => 0 })(input);
    assert.equal(signals.length, 1);
    assert.equal(signals[0], input.context.deadline.signal);
  });

  test('a call that throws is not repeated', async () => {
    const { call, inputs } = scriptedCall([]);
    const retried = withRetry(call, { policy, retryBudget: always, clock: createManualClock(), random: () => 0 });
    await assert.rejects(async () => retried(callInput()), /not scripted/);
    assert.equal(inputs.length, 1);
  });

  const delays = [
    { name: 'the first has the base as its upper end', retry: 1, random: 0.999, most: 500 },
    { name: 'each doubles', retry: 3, random: 0.999, most: 2000 },
    { name: 'until the cap', retry: 10, random: 0.999, most: 8000 },
  ];
  for (const { name, retry, random, most } of delays) {
    test(`full jitter: ${name}`, () => {
      assert.equal(
        nextDelayMs({}, retry, policy, () => 0),
        0,
      );
      const delay = nextDelayMs({}, retry, policy, () => random);
      assert.ok(delay > most * 0.99 && delay < most, `${delay}`);
    });
  }

  test("a provider's own wait is the least, with jitter on top", () => {
    const waits = [0, 0.5].map((random) => nextDelayMs({ retryAfterMs: 3000 }, 1, policy, () => random));
    assert.deepEqual(waits, [3000, 3250]);
  });

  test("a provider's wait of zero is a wait, so that nothing doubles", () => {
    assert.equal(
      nextDelayMs({ retryAfterMs: 0 }, 5, policy, () => 0.5),
      250,
    );
  });
});
