import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { readAnswer } from './read-answer.ts';

const nowMs = Date.parse('2026-11-24T12:00:00Z');
const choice = { finish_reason: 'stop', message: { content: 'Hello.' } };

function readError(status: number, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = { status, headers: new Headers(headers), body: Buffer.from(text) };
  const read = readAnswer({ kind: 'received', latencyMs: 1, response }, nowMs);
  if (read.kind !== 'unanswered') assert.fail('answered');
  return read;
}

/** Status → code, whether the same call may be repeated, whether another model may be asked. */
const statuses = [
  [300, 'llm_rejected', false, true],
  [307, 'llm_rejected', false, true],
  [400, 'llm_rejected', false, true],
  [401, 'llm_rejected', false, false],
  [402, 'llm_quota_exhausted', false, false],
  [403, 'llm_rejected', false, true],
  [404, 'llm_rejected', false, true],
  [408, 'llm_timeout', false, true],
  [409, 'llm_rejected', false, true],
  [413, 'llm_rejected', false, true],
  [422, 'llm_rejected', false, true],
  [429, 'llm_rate_limited', true, true],
  [446, 'llm_rejected', false, true],
  [499, 'llm_rejected', false, true],
  [500, 'llm_unavailable', true, true],
  [502, 'llm_unavailable', true, true],
  [503, 'llm_unavailable', true, true],
  [504, 'llm_unavailable', true, true],
  [529, 'llm_unavailable', true, true],
] as const;

suite('a failing status', () => {
  for (const [status, code, retryable, canFallBack] of statuses) {
    test(`of ${status} means ${code} whatever the body`, () => {
      for (const body of ['', '<html>', 'null', '[]', '{}', { error: null }, { error: { message: 'It failed.' } }]) {
        const { outcome, unanswered } = readError(status, body);
        const read = [outcome, unanswered.code, unanswered.retryable, unanswered.canFallBack];
        assert.deepEqual(read, ['http_error', code, retryable, canFallBack], JSON.stringify(body));
      }
    });
  }

  test('carries the wait that the provider asks for', () => {
    for (const status of [400, 402, 408, 429, 503]) {
      assert.equal(readError(status, '', { 'retry-after': '7' }).unanswered.retryAfterMs, 7000, `${status}`);
      assert.equal(readError(status, '').unanswered.retryAfterMs, undefined, `${status}`);
    }
  });

  test('counts for more than the status in the body', () => {
    assert.equal(readError(400, { error: { code: 500 } }).unanswered.code, 'llm_rejected');
    assert.equal(readError(503, { error: { code: 401 } }).unanswered.code, 'llm_unavailable');
  });

  test('is told without a word of the body', () => {
    for (const status of [400, 402, 408, 429, 503]) {
      const { unanswered } = readError(status, { error: { message: 'planted' }, detail: 'planted' });
      assert.doesNotMatch(JSON.stringify(unanswered), /planted/);
    }
  });
});

const outOfCredit = [
  { code: 'insufficient_quota' },
  { code: 'INSUFFICIENT_QUOTA' },
  { type: 'insufficient_quota', code: null },
  { code: 'billing_hard_limit_reached' },
  { code: 'billing_not_active' },
  { type: 'budget_exceeded', code: 400 },
  { type: 'exceeded_current_quota_error' },
  { type: 'invalid_request_error', message: 'Your credit balance is too low to access the API.' },
];

const filtered = [
  { code: 'content_filter' },
  { type: 'content_filter', code: 400 },
  { code: 'content_policy_violation' },
  { code: 'invalid_prompt' },
  { code: 'data_inspection_failed' },
  { code: 'ResponsibleAIPolicyViolation' },
  { code: 'x', innererror: { code: 'ResponsibleAIPolicyViolation' } },
  { code: '400', provider_specific_fields: { innererror: { code: 'ResponsibleAIPolicyViolation' } } },
  { code: 403, metadata: { reasons: ['violence'], flagged_input: 'the text' } },
];

const neither = [
  { code: 'rate_limit_exceeded' },
  { code: 'content' },
  { innererror: { code: null } },
  { metadata: { flagged_input: null } },
  { metadata: 'flagged_input' },
  { message: 'content_filter' },
];

suite('what an error says of itself', () => {
  for (const error of outOfCredit) {
    test(`${JSON.stringify(error)} is an exhausted quota`, () => {
      for (const status of [400, 403, 429, 500]) {
        const { unanswered } = readError(status, { error });
        assert.equal(unanswered.code, 'llm_quota_exhausted', `${status}`);
        assert.ok(!unanswered.retryable && !unanswered.canFallBack);
      }
    });
  }

  for (const error of filtered) {
    test(`${JSON.stringify(error)} is a filtered prompt`, () => {
      for (const status of [400, 403, 500]) {
        const { unanswered } = readError(status, { error });
        assert.equal(unanswered.code, 'llm_content_filtered', `${status}`);
        assert.ok(!unanswered.retryable && unanswered.canFallBack);
      }
    });
  }

  for (const error of neither) {
    test(`${JSON.stringify(error)} is neither`, () => {
      assert.equal(readError(400, { error }).unanswered.code, 'llm_rejected');
    });
  }

  test('is read from the whole body where there is no error in it', () => {
    const read = readError(400, { type: 'about:blank', code: 'content_filter', message: 'no' });
    assert.deepEqual([read.errorType, read.unanswered.code], ['content_filter', 'llm_content_filtered']);
  });

  test('is read from a list of one', () => {
    assert.equal(readError(400, [{ error: { code: 'insufficient_quota' } }]).unanswered.code, 'llm_quota_exhausted');
  });
});

const echoedInput = 'This model takes max_completion_tokens.';
const objections = [
  [{ param: 'max_completion_tokens', message: 'Unsupported.' }, 'limit_parameter'],
  [{ message: "Unsupported parameter: 'max_tokens'." }, 'limit_parameter'],
  [{ detail: 'max_tokens is not permitted' }, 'limit_parameter'],
  [{ message: [{ loc: ['body', 'max_completion_tokens'], msg: 'Extra inputs.' }] }, 'limit_parameter'],
  [{ message: { detail: [{ loc: ['body', 'max_tokens'], msg: 'Extra inputs.' }] } }, 'limit_parameter'],
  [{ message: [{ loc: ['body', 'response_format'], msg: 'no', input: echoedInput }] }, 'unnamed'],
  [{ param: 'response_format' }, 'unnamed'],
  [{}, 'unnamed'],
  [{ param: 'response_format.json_schema.strict' }, 'unnamed'],
  [{ param: 'messages', message: "'messages' must contain the word 'json'." }, 'unnamed'],
  [{ param: 'model', message: 'The model does not support response_format.' }, 'unnamed'],
  [{ param: 'extra_body.guided_decoding' }, 'unnamed'],
  [{ param: '0' }, 'unnamed'],
  [{ param: 'messages[1].content' }, undefined],
  [{ param: 'model', code: 'model_not_found' }, undefined],
  [{ code: 'string_above_max_length' }, undefined],
  [{ code: 'context_length_exceeded', message: 'Reduce max_tokens.' }, undefined],
  [{ message: 'The maximum context length is 8192 tokens.' }, undefined],
  [{ type: 'exceed_context_size_error' }, undefined],
  [{ message: 'Context length exceeded.' }, undefined],
] as const;

suite('what a provider objects to', () => {
  for (const [error, objection] of objections) {
    test(`is ${objection ?? 'nothing of the dialect'} in ${JSON.stringify(error)}`, () => {
      assert.equal(readError(400, { error }).unanswered.objection, objection);
      assert.equal(readError(422, { error }).unanswered.objection, objection);
    });
  }

  test('is told where the prompt is too long, with the setting that makes it shorter', () => {
    const tooLong = (code: string) => readError(400, { error: { code } }).unanswered.detail;
    assert.match(tooLong('context_length_exceeded'), /\(400\): .*PROMPT_BUDGET_TOKENS/);
    assert.doesNotMatch(tooLong('invalid_value'), /PROMPT_BUDGET_TOKENS/);
  });

  test('is asked of bad requests only', () => {
    for (const status of [401, 403, 404, 413, 429, 500]) {
      const { unanswered } = readError(status, { error: { param: 'max_tokens' } });
      assert.equal(unanswered.objection, undefined, `${status}`);
    }
  });
});

const inOks = [
  [{ code: 429 }, 'llm_rate_limited'],
  [{ code: '429' }, 'llm_rate_limited'],
  [{ code: 401 }, 'llm_rejected'],
  [{ code: 502, message: 'The provider died.' }, 'llm_unavailable'],
  [{ code: 'insufficient_quota' }, 'llm_quota_exhausted'],
  [{ code: 'server_error' }, 'llm_unavailable'],
  [{ code: 399 }, 'llm_unavailable'],
  ['It failed.', 'llm_unavailable'],
] as const;

suite('an error in a 200', () => {
  for (const [error, code] of inOks) {
    test(`of ${JSON.stringify(error)} means ${code}, with choices or without`, () => {
      assert.equal(readError(200, { error }).unanswered.code, code);
      assert.equal(readError(200, { error, choices: [choice] }).unanswered.code, code);
      assert.equal(readError(200, { choices: [{ ...choice, error }] }).unanswered.code, code);
    });
  }
});

suite('the type of an error', () => {
  for (const [error, errorType] of [
    [{ code: 'rate_limit_exceeded', type: 'requests' }, 'rate_limit_exceeded'],
    [{ code: null, type: 'server_error' }, 'server_error'],
    [{ code: 1234 }, '1234'],
    [{ code: ['x'], type: {} }, 'http_503'],
    [{}, 'http_503'],
    [{ code: 'a b\0c/d\ud800é' }, 'a_b_c_d__'],
    [{ code: 'Http-1.2_x' }, 'Http-1.2_x'],
    [{ code: 'x'.repeat(300) }, 'x'.repeat(100)],
  ] as const) {
    test(`is ${errorType.slice(0, 20)} in ${JSON.stringify(error).slice(0, 50)}`, () => {
      assert.equal(readError(503, { error }).errorType, errorType);
    });
  }
});
