import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { reason } from '../validation/verdict.ts';
import { firstAsk, nextAsk, type Ask, type Asked, type Refused } from './next-ask.ts';

const invalid = (code: string, pointer = ''): Refused => ({
  kind: 'invalid',
  reasons: [reason(code, pointer, 'something else')],
  repairs: [],
});
const tooLong = invalid('field.too_long', '/audience');
const truncated: Refused = { ...invalid('answer.truncated'), kind: 'truncated' };
const filtered: Refused = { ...invalid('answer.filtered'), kind: 'filtered' };
const refused: Refused = { ...invalid('answer.refused'), kind: 'refused' };

/** Plays the verdicts one after the other; gives every ask, `undefined` where there was nothing left to try. */
function play(verdicts: readonly Refused[], { maxReasks = 5, modelCount = 1 } = {}): (Ask | undefined)[] {
  const history: Asked[] = [];
  const asks: (Ask | undefined)[] = [nextAsk(history, { maxReasks, modelCount })];
  for (const verdict of verdicts) {
    const ask = asks.at(-1);
    assert.ok(ask !== undefined, 'a verdict follows an ask');
    history.push({ ask, verdict });
    asks.push(nextAsk(history, { maxReasks, modelCount }));
  }
  return asks;
}

/** The last ask, as far as it differs from the first. */
function lastAsk(verdicts: readonly Refused[], limits: { maxReasks?: number; modelCount?: number } = {}) {
  const ask = play(verdicts, limits).at(-1);
  if (ask === undefined) return undefined;
  const standard = new Map<string, unknown>(Object.entries(firstAsk));
  return Object.fromEntries(Object.entries(ask).filter(([name, value]) => standard.get(name) !== value));
}

test('the first ask is plain', () => {
  assert.deepEqual(play([]), [
    { followUp: 'none', quotesAnswer: false, firstModel: 0, responseFormat: 'json_schema', outputFactor: 1 },
  ]);
});

test('a refused answer is met by its kind', () => {
  const cases = [
    { verdict: tooLong, ask: { followUp: 'reasons', quotesAnswer: true } },
    { verdict: truncated, ask: { followUp: 'shorter', outputFactor: 2 } },
    { verdict: refused, ask: { followUp: 'neutral' } },
    { verdict: filtered, ask: { firstModel: 1 } },
  ];
  for (const { verdict, ask } of cases) assert.deepEqual(lastAsk([verdict], { modelCount: 2 }), ask, verdict.kind);
});

test('an answer that obeyed an order is not quoted, nor told why', () => {
  assert.deepEqual(lastAsk([invalid('safety.obeyed', '/audience')]), {});
});

test('an answer without JSON is not quoted', () => {
  const cases = [
    { code: 'answer.empty', ask: {} },
    { code: 'answer.reasoning', ask: { followUp: 'reasons' } },
    { code: 'answer.too_large', ask: { followUp: 'reasons' } },
    { code: 'json.missing', ask: { followUp: 'reasons' } },
    { code: 'json.ambiguous', ask: { followUp: 'reasons', quotesAnswer: true } },
    { code: 'field.missing', ask: { followUp: 'reasons', quotesAnswer: true } },
  ];
  for (const { code, ask } of cases) assert.deepEqual(lastAsk([invalid(code)]), ask, code);
});

test('the same fault twice changes the model, or else the format', () => {
  const unquoted = { followUp: 'reasons' };
  assert.deepEqual(lastAsk([tooLong, tooLong], { modelCount: 2 }), { ...unquoted, firstModel: 1 });
  assert.deepEqual(lastAsk([tooLong, tooLong], { modelCount: 1 }), { ...unquoted, responseFormat: 'json_object' });
  assert.deepEqual(lastAsk([tooLong, tooLong, tooLong], { modelCount: 2 }), {
    ...unquoted,
    firstModel: 1,
    responseFormat: 'json_object',
  });
});

test('another fault keeps model and format', () => {
  const again = { followUp: 'reasons', quotesAnswer: true };
  const others = [
    invalid('field.too_long', '/short_description'),
    invalid('field.too_short', '/audience'),
    { ...tooLong, reasons: [...tooLong.reasons, reason('field.missing', '/highlights', 'a list')] },
  ];
  for (const other of others) assert.deepEqual(lastAsk([tooLong, other], { modelCount: 2 }), again);
  // A fault that was seen before the last one is not the same fault twice.
  assert.deepEqual(lastAsk([tooLong, invalid('field.blank'), tooLong], { modelCount: 2 }), again);
});

test('the order of the reasons and what was found make no other fault', () => {
  const one = reason('field.too_long', '/audience', 'at most 200 characters, got 300', 'found first');
  const two = reason('field.missing', '/highlights', 'a list of strings');
  const changed = { ...one, detail: 'at most 200 characters, got 240', found: 'found second' };
  const verdicts: Refused[] = [
    { kind: 'invalid', reasons: [one, two], repairs: [] },
    { kind: 'invalid', reasons: [two, changed], repairs: ['fence'] },
  ];
  assert.deepEqual(lastAsk(verdicts, { modelCount: 2 }), { followUp: 'reasons', firstModel: 1 });
});

test('a truncated answer doubles the output tokens up to four times', () => {
  const factors = play([truncated, truncated, truncated, truncated]).map((ask) => ask?.outputFactor);
  assert.deepEqual(factors, [1, 2, 4, 4, 4]);
});

test('an answer truncated twice goes to the next model, while there is one', () => {
  const models = play([truncated, truncated, truncated, truncated], { modelCount: 3 }).map((ask) => ask?.firstModel);
  assert.deepEqual(models, [0, 0, 1, 2, 2]);
});

test('a filtered prompt is never sent to the same model again', () => {
  assert.equal(lastAsk([filtered]), undefined);
  assert.deepEqual(lastAsk([filtered, filtered], { modelCount: 3 }), { firstModel: 2 });
  assert.equal(lastAsk([filtered, filtered, filtered], { modelCount: 3 }), undefined);
});

test('a second refusal goes to the next model or ends', () => {
  assert.equal(lastAsk([refused, refused]), undefined);
  assert.deepEqual(lastAsk([refused, refused], { modelCount: 2 }), { firstModel: 1 });
});

test('what was learnt stays while the follow-up changes', () => {
  assert.deepEqual(lastAsk([truncated, tooLong]), { followUp: 'reasons', quotesAnswer: true, outputFactor: 2 });
  assert.deepEqual(lastAsk([tooLong, truncated]), { followUp: 'shorter', outputFactor: 2 });
  assert.deepEqual(lastAsk([tooLong, tooLong, refused]), { followUp: 'neutral', responseFormat: 'json_object' });
});

test('asks again as often as it may', () => {
  for (const maxReasks of [0, 1, 2, 5]) {
    const verdicts = Array.from({ length: maxReasks + 1 }, () => tooLong);
    const asks = play(verdicts, { maxReasks });
    assert.equal(asks.at(-1), undefined);
    assert.ok(asks.slice(0, -1).every((ask) => ask !== undefined));
  }
});

test('every ask names a model there is, and no model is returned to', () => {
  const verdicts = fc.array(fc.constantFrom(tooLong, truncated, filtered, refused, invalid('answer.empty')));
  fc.assert(
    fc.property(verdicts, fc.integer({ min: 1, max: 4 }), (sequence, modelCount) => {
      const history: Asked[] = [];
      for (const verdict of sequence) {
        const ask = nextAsk(history, { maxReasks: 10, modelCount });
        if (ask === undefined) return;
        assert.ok(ask.firstModel < modelCount);
        assert.ok(ask.firstModel >= (history.at(-1)?.ask.firstModel ?? 0));
        history.push({ ask, verdict });
      }
    }),
  );
});
