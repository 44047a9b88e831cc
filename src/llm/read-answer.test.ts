import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import type { Exchange } from './exchange.ts';
import { readAnswer } from './read-answer.ts';

const nowMs = Date.parse('2026-11-24T12:00:00Z');

function received(status: number, body: string | Buffer, headers: Record<string, string> = {}): Exchange {
  return {
    kind: 'received',
    latencyMs: 1,
    response: { status, headers: new Headers(headers), body: Buffer.from(body) },
  };
}

function readBody(body: unknown, status = 200) {
  return readAnswer(received(status, JSON.stringify(body)), nowMs);
}

function readAnswered(body: unknown, status = 200) {
  const read = readBody(body, status);
  if (read.kind !== 'answered') assert.fail(`unanswered: ${read.errorType}`);
  return read;
}

function readUnanswered(exchange: Exchange) {
  const read = readAnswer(exchange, nowMs);
  if (read.kind !== 'unanswered') assert.fail('answered');
  return read;
}

const choice = { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hello.', refusal: null } };
const completion = {
  id: 'chatcmpl-1',
  model: 'gpt-4o-2024-08-06',
  system_fingerprint: 'fp_1',
  choices: [choice],
  usage: { prompt_tokens: 20, completion_tokens: 5, total_tokens: 25, prompt_tokens_details: { cached_tokens: 8 } },
};

suite('a completion', () => {
  test('gives its answer, its usage and its names', () => {
    assert.deepEqual(readBody(completion), {
      kind: 'answered',
      answer: { content: 'Hello.', refusal: null, finishReason: 'stop', responseModel: 'gpt-4o-2024-08-06' },
      usage: { inputTokens: 20, cachedInputTokens: 8, outputTokens: 5 },
      responseId: 'chatcmpl-1',
      systemFingerprint: 'fp_1',
      finishReason: 'stop',
    });
  });

  test('without names has none, and an empty name is none', () => {
    const { responseId, systemFingerprint, answer } = readAnswered({ id: '', model: 7, choices: [choice] });
    assert.deepEqual([responseId, systemFingerprint, answer.responseModel], [undefined, undefined, undefined]);
  });

  test('with names that a text column cannot hold has them mended and shortened', () => {
    const read = readAnswered({ ...completion, id: 'a\0b', model: 'm\ud800', system_fingerprint: 'f'.repeat(300) });
    assert.equal(read.responseId, 'a\ufffdb');
    assert.equal(read.answer.responseModel, 'm\ufffd');
    assert.equal(read.systemFingerprint, 'f'.repeat(200));
  });

  test('with several choices answers with the first', () => {
    const second = { ...choice, message: { content: 'Goodbye.' } };
    assert.equal(readAnswered({ choices: [choice, second] }).answer.content, 'Hello.');
  });

  test('without any choice is an answer without content', () => {
    assert.deepEqual(readAnswered({ choices: [] }).answer, {
      content: null,
      refusal: null,
      finishReason: 'unknown',
      responseModel: undefined,
    });
  });

  test('is read behind a byte order mark and in a list of one', () => {
    const text = JSON.stringify(completion);
    for (const body of [`\ufeff${text}`, `[${text}]`, ` \n${text}\n`]) {
      assert.equal(readAnswer(received(200, body), nowMs).kind, 'answered', body.slice(0, 5));
    }
  });

  test('with broken UTF-8 keeps a mark where the octets were', () => {
    const text = JSON.stringify({ choices: [{ ...choice, message: { content: 'a#b' } }] });
    const body = Buffer.from(text);
    body[text.indexOf('#')] = 0xff;
    const read = readAnswer(received(200, body), nowMs);
    assert.ok(read.kind === 'answered' && read.answer.content === 'a\ufffdb');
  });

  test('with an empty error beside it is still an answer', () => {
    for (const error of [{}, '', { message: '' }, { code: null }, null]) {
      assert.equal(readAnswered({ ...completion, error }).answer.content, 'Hello.', JSON.stringify(error));
    }
    assert.equal(readBody({ ...completion, error: 'overloaded' }).kind, 'unanswered');
  });

  test('with a failing status is an answer only where there are choices', () => {
    assert.equal(readAnswered(completion, 400).answer.content, 'Hello.');
    assert.equal(readBody({ ...completion, choices: [] }, 400).kind, 'unanswered');
  });
});

const messages: readonly (readonly [string, unknown, string | null, string | null])[] = [
  ['text', { content: 'Hello.' }, 'Hello.', null],
  ['an empty text', { content: '' }, '', null],
  ['no content', { content: null }, null, null],
  ['no fields', {}, null, null],
  ['nothing', null, null, null],
  ['content of another type', { content: { text: 'Hello.' } }, null, null],
  ['content that is a list of texts', { content: ['Hello.'] }, null, null],
  ['a refusal', { content: null, refusal: 'No.' }, null, 'No.'],
  ['a refusal of another type', { content: 'Hello.', refusal: true }, 'Hello.', null],
  ['parts', { content: [{ text: 'Hel' }, { type: 'text', text: 'lo.' }] }, 'Hello.', null],
  [
    'parts without text',
    {
      content: [
        { type: 'thinking', thinking: [] },
        { type: 'text', text: 'Hi.' },
      ],
    },
    'Hi.',
    null,
  ],
  ['no parts', { content: [] }, null, null],
  ['a refusal in its parts', { content: [{ type: 'refusal', refusal: 'No.' }] }, null, 'No.'],
  ['two refusals', { refusal: 'Never.', content: [{ type: 'refusal', refusal: 'No.' }] }, null, 'Never.'],
];

suite('the content of a message', () => {
  for (const [name, message, content, refusal] of messages) {
    test(`is read from ${name}`, () => {
      const { answer } = readAnswered({ choices: [{ ...choice, message }] });
      assert.deepEqual([answer.content, answer.refusal], [content, refusal]);
    });
  }
});

const spellings = {
  stop: ['stop', 'STOP', 'end_turn', 'stop_sequence', 'eos', 'eos_token'],
  length: [
    ...['length', 'max_tokens', 'MAX_TOKENS', 'max-tokens', 'max_output_tokens', 'model_length'],
    'model_context_window_exceeded',
  ],
  content_filter: [
    ...['content_filter', 'content_filtered', 'Content-Filter', 'SAFETY', 'RECITATION', 'BLOCKLIST', 'SPII'],
    ...['PROHIBITED_CONTENT', 'guardrail_intervened', 'sensitive', 'content_filter: PROHIBITED_CONTENT\nby Gemini'],
  ],
  refusal: ['refusal'],
  unknown: ['error', 'tool_calls', 'constructor', 'stopped', ' ', '', null, 7, undefined],
};

suite('a finish reason', () => {
  for (const [reason, spelt] of Object.entries(spellings)) {
    for (const spelling of spelt) {
      test(`${spelling === undefined ? 'that is missing' : JSON.stringify(spelling)} means ${reason}`, () => {
        const { answer } = readAnswered({ choices: [{ ...choice, finish_reason: spelling }] });
        assert.equal(answer.finishReason, reason);
      });
    }
  }

  test('is also kept as the provider spelt it', () => {
    assert.equal(readAnswered({ choices: [{ ...choice, finish_reason: 'MAX_TOKENS' }] }).finishReason, 'MAX_TOKENS');
  });
});

const counts: readonly (readonly [
  string,
  unknown,
  readonly [number | undefined, number, number | undefined] | undefined,
])[] = [
  ['no usage', undefined, undefined],
  ['a usage that is null', null, undefined],
  ['a usage of another type', 'none', undefined],
  ['a usage without counts', {}, undefined],
  ['a total alone', { total_tokens: 25 }, undefined],
  ['input alone', { prompt_tokens: 20 }, [20, 0, undefined]],
  ['output alone', { completion_tokens: 5 }, [undefined, 0, 5]],
  ['zeros', { prompt_tokens: 0, completion_tokens: 0 }, [0, 0, 0]],
  ['the other names of the counts', { input_tokens: 20, output_tokens: 5 }, [20, 0, 5]],
  ['both names', { prompt_tokens: 20, input_tokens: 1, completion_tokens: 5, output_tokens: 1 }, [20, 0, 5]],
  ['a larger total', { prompt_tokens: 20, completion_tokens: 5, total_tokens: 65 }, [20, 0, 45]],
  ['input with a total', { prompt_tokens: 20, total_tokens: 25 }, [20, 0, 5]],
  ['input with a smaller total', { prompt_tokens: 20, total_tokens: 3 }, [20, 0, undefined]],
  ['a smaller total', { prompt_tokens: 20, completion_tokens: 5, total_tokens: 3 }, [20, 0, 5]],
  ['output with a total and no input', { completion_tokens: 5, total_tokens: 65 }, [undefined, 0, 5]],
  ['no details', { prompt_tokens: 20, completion_tokens: 5, prompt_tokens_details: null }, [20, 0, 5]],
  ['a negative count', { prompt_tokens: -1, completion_tokens: 5 }, [undefined, 0, 5]],
  ['a count with a fraction', { prompt_tokens: 2.5, completion_tokens: 5 }, [undefined, 0, 5]],
  ['a count as text', { prompt_tokens: '20', completion_tokens: 5 }, [undefined, 0, 5]],
  ['the largest count', { prompt_tokens: 100_000_000, completion_tokens: 5 }, [100_000_000, 0, 5]],
  ['a count beyond the largest', { prompt_tokens: 100_000_001, completion_tokens: 5 }, [undefined, 0, 5]],
];

suite('the tokens of an answer', () => {
  for (const [name, usage, expected] of counts) {
    test(`are read from ${name}`, () => {
      const read = readAnswered({ choices: [choice], usage }).usage;
      const tokens = read && [read.inputTokens, read.cachedInputTokens, read.outputTokens];
      assert.deepEqual(tokens, expected);
    });
  }
});

const two = JSON.stringify([{ choices: [] }, { choices: [] }]);
const otherThings = ['', ' ', 'null', '7', '"Hello."', '[]', '[[]]', two, '{}', '{"choices":', '<html>502</html>'];
const otherChoices = [{ choices: null }, { choices: {} }, { choices: 'none' }, { choices: ['Hello.'] }];

suite('something else than a completion', () => {
  for (const body of [...otherThings, ...otherChoices.map((other) => JSON.stringify(other))]) {
    test(`such as ${body === '' ? 'nothing' : body} is unreadable`, () => {
      assert.deepEqual(readUnanswered(received(200, body)), {
        kind: 'unanswered',
        outcome: 'unreadable',
        errorType: 'not_a_completion',
        unanswered: {
          kind: 'unanswered',
          code: 'llm_unavailable',
          detail: 'The provider answered with something else than a completion.',
          retryable: true,
          canFallBack: true,
        },
      });
    });
  }
});

suite('a broken exchange', () => {
  for (const [outcome, code] of [
    ['timeout', 'llm_timeout'],
    ['reset', 'llm_unavailable'],
    ['unreadable', 'llm_unavailable'],
  ] as const) {
    test(`by ${outcome} is ${code}, and may pass`, () => {
      // What had come is not read, even where it is whole.
      const response = { status: 200, headers: new Headers(), body: Buffer.from(JSON.stringify(completion)) };
      const read = readUnanswered({ kind: 'broken', outcome, errorType: 'E1', latencyMs: 1, response });
      assert.deepEqual([read.outcome, read.errorType, read.unanswered.code], [outcome, 'E1', code]);
      assert.ok(read.unanswered.retryable && read.unanswered.canFallBack);
      assert.equal(read.unanswered.callId, undefined);
    });
  }
});
