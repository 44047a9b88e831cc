import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import type { Exchange } from './exchange.ts';
import { readEmbedding } from './read-embedding.ts';

function received(body: unknown, status = 200): Exchange {
  const octets = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return { kind: 'received', latencyMs: 5, response: { status, headers: new Headers(), body: octets } };
}

const base64 = Buffer.from(Float32Array.of(0.6, -0.8).buffer).toString('base64');

suite('an embedding', () => {
  for (const [what, embedding] of [
    ['numbers', [0.6, -0.8]],
    ['base64', base64],
  ] as const) {
    test(`is read from ${what}`, () => {
      const answer = { model: 'm', data: [{ embedding }], usage: { prompt_tokens: 3, total_tokens: 3 } };
      assert.deepEqual(readEmbedding(received(answer), 2, 0), {
        kind: 'embedded',
        embedding: Float32Array.of(0.6, -0.8),
        usage: { inputTokens: 3, cachedInputTokens: 0, outputTokens: 0 },
        responseModel: 'm',
      });
    });
  }

  test('is read behind a byte order mark', () => {
    assert.equal(
      readEmbedding(received(`\ufeff${JSON.stringify({ data: [{ embedding: base64 }] })}`), 2, 0).kind,
      'embedded',
    );
  });

  for (const [what, body] of [
    ['of another number of dimensions', { data: [{ embedding: [0.6, -0.8, 0] }] }],
    ['of nothing but zeros', { data: [{ embedding: [0, 0] }] }],
    ['that is not finite', { data: [{ embedding: Buffer.from(Float32Array.of(NaN, 1).buffer).toString('base64') }] }],
    ['without data', { data: [] }],
    ['that is a completion', { choices: [{ message: { content: 'Hello' } }] }],
    ['that is a page', '<html>'],
  ] as const) {
    test(`${what} is unreadable`, () => {
      const read = readEmbedding(received(body), 2, 0);
      assert.ok(read.kind === 'not_embedded');
      assert.deepEqual([read.outcome, read.errorType], ['unreadable', 'not_an_embedding']);
    });
  }

  test('a count that nobody can believe is not known, and a name fits its column', () => {
    const usage = { prompt_tokens: 3_000_000_000, total_tokens: 3_000_000_000 };
    const read = readEmbedding(
      received({ model: `a\0${'b'.repeat(300)}`, data: [{ embedding: [0.6, -0.8] }], usage }),
      2,
      0,
    );
    assert.ok(read.kind === 'embedded');
    assert.deepEqual(read.usage, { inputTokens: undefined, cachedInputTokens: 0, outputTokens: 0 });
    assert.equal(read.responseModel, `a\ufffd${'b'.repeat(198)}`);
  });

  test('an error of the provider keeps its name', () => {
    const error = { error: { code: 'insufficient_quota', message: 'pay' } };
    const read = readEmbedding(received(error, 429), 2, 0);
    assert.ok(read.kind === 'not_embedded');
    assert.deepEqual([read.outcome, read.errorType], ['http_error', 'insufficient_quota']);
  });

  test('a connection that broke keeps how', () => {
    const read = readEmbedding(
      { kind: 'broken', outcome: 'timeout', errorType: 'timeout', latencyMs: 900, response: undefined },
      2,
      0,
    );
    assert.ok(read.kind === 'not_embedded');
    assert.equal(read.outcome, 'timeout');
  });
});
