import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { answered, callInput, scriptedCall, unanswered } from '../../test/support/calls.ts';
import { createManualClock } from '../../test/support/manual-clock.ts';
import { nextState, withBreaker, type BreakerSignal, type BreakerState, type BreakerTicket } from './breaker.ts';

const closed = (failures: number): BreakerState => ({ kind: 'closed', failures });
const open = (probing: boolean, untilMs = 50): BreakerState => ({ kind: 'open', untilMs, probing });

/** State × ticket × signal → state, with three failures to open and 100 as the end of a new opening. */
const table: readonly (readonly [BreakerState, BreakerTicket, BreakerSignal, BreakerState])[] = [
  [closed(0), 'call', 'success', closed(0)],
  [closed(2), 'call', 'success', closed(0)],
  [closed(0), 'call', 'failure', closed(1)],
  [closed(1), 'call', 'failure', closed(2)],
  [closed(2), 'call', 'failure', open(false, 100)],
  [closed(2), 'call', 'neutral', closed(2)],
  [open(true), 'probe', 'success', closed(0)],
  [open(true), 'probe', 'failure', open(false, 100)],
  [open(true), 'probe', 'neutral', open(false)],
  [open(true), 'call', 'success', open(true)],
  [open(true), 'call', 'failure', open(true)],
  [open(true), 'call', 'neutral', open(true)],
  [open(false), 'call', 'success', open(false)],
  [open(false), 'call', 'failure', open(false)],
  [open(false), 'call', 'neutral', open(false)],
];

suite('breaker', () => {
  for (const [state, ticket, signal, next] of table) {
    test(`${JSON.stringify(state)} and ${signal} of a ${ticket} give ${JSON.stringify(next)}`, () => {
      assert.deepEqual(nextState(state, ticket, signal, { opensAfter: 3, openUntilMs: 100 }), next);
    });
  }

  test('failures in a row open it, refusals say how long, and one probe closes it', async () => {
    const clock = createManualClock();
    const { call, inputs } = scriptedCall([unanswered(), unanswered(), answered, answered]);
    const guarded = withBreaker(call, { opensAfter: 2, openMs: 10_000, clock });
    await guarded(callInput());
    await guarded(callInput());
    const refused = await guarded(callInput());
    assert.ok(refused.kind === 'unanswered' && refused.retryAfterMs === 10_000 && refused.canFallBack);
    assert.equal(inputs.length, 2);
    clock.advance(10_000);
    assert.equal(await guarded(callInput()), answered);
    assert.equal(await guarded(callInput()), answered);
  });

  test('only one probe passes at a time', async () => {
    const clock = createManualClock();
    const probe = Promise.withResolvers<typeof answered>();
    let calls = 0;
    const guarded = withBreaker(
      () => {
        calls += 1;
        return calls === 1 ? Promise.resolve(unanswered()) : probe.promise;
      },
      { opensAfter: 1, openMs: 1000, clock },
    );
    await guarded(callInput());
    clock.advance(1000);
    const probing = guarded(callInput());
    const second = await guarded(callInput());
    assert.equal(second.kind, 'unanswered');
    probe.resolve(answered);
    assert.equal(await probing, answered);
    assert.equal(calls, 2);
  });

  test('a call that entered before it opened makes no room for a second probe', async () => {
    const clock = createManualClock();
    const late = Promise.withResolvers<ReturnType<typeof unanswered>>();
    const probe = Promise.withResolvers<typeof answered>();
    const steps = [late.promise, Promise.resolve(unanswered()), probe.promise];
    const guarded = withBreaker(() => steps.shift() ?? assert.fail('a second probe'), {
      opensAfter: 1,
      openMs: 1000,
      clock,
    });
    const calling = guarded(callInput());
    await guarded(callInput());
    clock.advance(1000);
    const probing = guarded(callInput());
    late.resolve(unanswered({ code: 'llm_rate_limited' }));
    await calling;
    assert.equal((await guarded(callInput())).kind, 'unanswered');
    probe.resolve(answered);
    assert.equal(await probing, answered);
  });

  test('a refusal is not repeated, and lasts from the last failure until the end', async () => {
    const clock = createManualClock();
    clock.advance(5000);
    const { call, inputs } = scriptedCall([unanswered(), answered]);
    const guarded = withBreaker(call, { opensAfter: 1, openMs: 10_000, clock });
    await guarded(callInput());
    for (const [passedMs, retryAfterMs] of [
      [0, 10_000],
      [4000, 6000],
      [5999, 1000],
    ] as const) {
      clock.advance(passedMs);
      const refused = await guarded(callInput());
      assert.ok(refused.kind === 'unanswered' && refused.code === 'llm_unavailable' && !refused.retryable);
      assert.deepEqual([refused.retryAfterMs, refused.callId], [retryAfterMs, undefined]);
    }
    assert.equal(inputs.length, 1);
    clock.advance(1);
    assert.equal(await guarded(callInput()), answered);
  });

  test('a refusal beside a long probe asks for a second', async () => {
    const clock = createManualClock();
    const probe = Promise.withResolvers<typeof answered>();
    const steps = [Promise.resolve(unanswered()), probe.promise];
    const guarded = withBreaker(() => steps.shift() ?? assert.fail('a second probe'), {
      opensAfter: 1,
      openMs: 1000,
      clock,
    });
    await guarded(callInput());
    clock.advance(1000);
    const probing = guarded(callInput());
    clock.advance(60_000);
    const refused = await guarded(callInput());
    assert.ok(refused.kind === 'unanswered' && refused.retryAfterMs === 1000);
    probe.resolve(answered);
    await probing;
  });

  test('a probe that fails opens it again, for as long as before', async () => {
    const clock = createManualClock();
    const { call, inputs } = scriptedCall([unanswered(), unanswered(), unanswered(), answered]);
    const guarded = withBreaker(call, { opensAfter: 2, openMs: 1000, clock });
    await guarded(callInput());
    await guarded(callInput());
    clock.advance(1000);
    await guarded(callInput());
    clock.advance(999);
    assert.equal((await guarded(callInput())).kind, 'unanswered');
    assert.equal(inputs.length, 3);
    clock.advance(1);
    assert.equal(await guarded(callInput()), answered);
  });

  test('an answer between failures starts the count anew', async () => {
    const { call, inputs } = scriptedCall([unanswered(), answered, unanswered(), answered]);
    const guarded = withBreaker(call, { opensAfter: 2, openMs: 1000, clock: createManualClock() });
    for (const _ of [1, 2, 3, 4]) await guarded(callInput());
    assert.equal(inputs.length, 4);
  });

  test('throttling between failures does not', async () => {
    const { call, inputs } = scriptedCall([unanswered(), unanswered({ code: 'llm_rate_limited' }), unanswered()]);
    const guarded = withBreaker(call, { opensAfter: 2, openMs: 1000, clock: createManualClock() });
    for (const _ of [1, 2, 3, 4]) await guarded(callInput());
    assert.equal(inputs.length, 3);
  });

  test('a timeout with time left opens it', async () => {
    const { call, inputs } = scriptedCall([unanswered({ code: 'llm_timeout' })]);
    const guarded = withBreaker(call, { opensAfter: 1, openMs: 1000, clock: createManualClock() });
    for (const _ of [1, 2]) await guarded(callInput(() => 1));
    assert.equal(inputs.length, 1);
  });

  const neutral = [
    ['throttling', unanswered({ code: 'llm_rate_limited' }), 45_000],
    ['a rejected call', unanswered({ code: 'llm_rejected' }), 45_000],
    ["the end of the generation's own time", unanswered({ code: 'llm_timeout' }), 0],
  ] as const;
  for (const [name, outcome, remainingMs] of neutral) {
    test(`${name} does not open it`, async () => {
      const { call, inputs } = scriptedCall([outcome, outcome, outcome]);
      const guarded = withBreaker(call, { opensAfter: 1, openMs: 1000, clock: createManualClock() });
      for (const _ of [1, 2, 3]) await guarded(callInput(() => remainingMs));
      assert.equal(inputs.length, 3);
    });
  }

  test('a probe that throws gives its place back', async () => {
    const clock = createManualClock();
    let calls = 0;
    const guarded = withBreaker(
      () => {
        calls += 1;
        if (calls === 2) throw new Error('the ledger is gone');
        return Promise.resolve(calls === 1 ? unanswered() : answered);
      },
      { opensAfter: 1, openMs: 1000, clock },
    );
    await guarded(callInput());
    clock.advance(1000);
    await assert.rejects(guarded(callInput()), /ledger/);
    assert.equal(await guarded(callInput()), answered);
  });
});
