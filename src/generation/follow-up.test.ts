import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Answered } from '../llm/call.ts';
import { reason } from '../validation/verdict.ts';
import { followUpOf } from './follow-up.ts';
import { firstAsk, type Ask, type Refused } from './next-ask.ts';
import { promptV1 } from './prompts/v1.ts';

const reasons = [
  reason('field.too_long', '/short_description', 'at most 280 characters, got 310', 'A text that is long'),
  reason('field.blank', '/highlights/2', '3 to 200 characters of text', '"\n…'),
  reason('answer.reasoning', '', 'the JSON object', 'Let me think'),
];
const verdict: Refused = { kind: 'invalid', reasons, repairs: [] };

const answered = (content: string | null): Answered => ({
  kind: 'answered',
  answer: { content, refusal: null, finishReason: 'stop', responseModel: 'gpt-4o' },
  model: 'gpt-4o',
  closing: {
    callId: 'call-1',
    tenantId: 'local',
    outcome: 'ok',
    httpStatus: 200,
    errorType: undefined,
    responseId: undefined,
    responseModel: 'gpt-4o',
    systemFingerprint: undefined,
    finishReason: 'stop',
    usage: undefined,
    costUsd: undefined,
    latencyMs: 1,
    retryAfterMs: undefined,
    response: undefined,
    repairs: [],
    validationErrors: [],
  },
});

const followUp = (ask: Partial<Ask>, content: string | null = '{"short_description": "A text"}') =>
  followUpOf({ ...firstAsk, ...ask }, verdict, answered(content), promptV1);

test('a plain ask has no follow-up', () => {
  assert.deepEqual(followUp({ followUp: 'none', quotesAnswer: true }), []);
});

test('a plea for brevity and a restated task quote nothing', () => {
  const cases = [
    { kind: 'shorter', content: promptV1.shorter() },
    { kind: 'neutral', content: promptV1.neutral() },
  ] as const;
  for (const { kind, content } of cases) {
    assert.deepEqual(followUp({ followUp: kind, quotesAnswer: true }), [{ role: 'user', content }]);
  }
});

test('reasons follow the answer that they are about', () => {
  assert.deepEqual(followUp({ followUp: 'reasons', quotesAnswer: true }), [
    { role: 'assistant', content: '{"short_description": "A text"}' },
    { role: 'user', content: promptV1.reask(reasons) },
  ]);
});

test('reasons stand alone where the answer is not quoted', () => {
  assert.deepEqual(followUp({ followUp: 'reasons', quotesAnswer: false }), [
    { role: 'user', content: promptV1.reask(reasons) },
  ]);
});

test('a long answer is quoted by its first two thousand characters', () => {
  const [quoted] = followUp({ followUp: 'reasons', quotesAnswer: true }, `${'a'.repeat(1999)}bcd`);
  assert.deepEqual(quoted, { role: 'assistant', content: `${'a'.repeat(1999)}b` });
});

test('a quotation does not end in half a character', () => {
  const [quoted] = followUp({ followUp: 'reasons', quotesAnswer: true }, `${'a'.repeat(1999)}🎓`);
  assert.equal(quoted?.content, 'a'.repeat(1999));
});

test('an answer without content is quoted as an empty one', () => {
  const [quoted] = followUp({ followUp: 'reasons', quotesAnswer: true }, null);
  assert.deepEqual(quoted, { role: 'assistant', content: '' });
});

test("reasons are numbered and in the model's terms", () => {
  const [message] = followUp({ followUp: 'reasons' });
  assert.deepEqual(message?.content.split('\n').slice(0, 4), [
    'The answer was not accepted:',
    '1. "short_description" is "A text that is long": expected at most 280 characters, got 310.',
    String.raw`2. "highlights.2" is "\"\n…": expected 3 to 200 characters of text.`,
    '3. The answer is "Let me think": expected the JSON object.',
  ]);
});

test('at most twelve reasons are given', () => {
  const many = Array.from({ length: 20 }, (_, index) => reason('field.repeated', `/highlights/${index}`, 'another'));
  const content = promptV1.reask(many);
  assert.match(content, /^12\. "highlights\.11"/m);
  assert.doesNotMatch(content, /^13\./m);
});
