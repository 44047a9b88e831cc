import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';

import {
  attemptAt,
  startProvider,
  type AttemptSettings,
  type RecordedAttempt,
} from '../../support/recorded-attempt.ts';

const json = { 'content-type': 'application/json' };
const completion = JSON.stringify({
  id: 'chatcmpl-1',
  model: 'gpt-4o',
  choices: [{ index: 0, message: { role: 'assistant', content: 'Hello' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 9, completion_tokens: 1 },
});

type Call = RecordedAttempt & { readonly received: readonly Buffer[] };

async function callProvider(answer: (response: ServerResponse) => void, settings?: AttemptSettings): Promise<Call> {
  await using provider = await startProvider(answer);
  const recorded = await attemptAt(provider, settings);
  return { ...recorded, received: provider.received };
}

/** Writes a part, and destroys the connection once the part is on its way. */
function writeAndCut(response: ServerResponse, part: string): void {
  response.write(part, () => response.socket?.destroySoon());
}

/** The outcome and the body that the ledger has of a call. */
function kept({ closing }: Call) {
  return { outcome: closing.outcome, errorType: closing.errorType, body: closing.response?.body };
}

suite('the audit seam keeps what came', () => {
  test('broken UTF-8 is kept octet for octet', async () => {
    const [head = '', tail = ''] = completion.split('Hello');
    const octets = Buffer.concat([Buffer.from(head), Buffer.from([0x48, 0xff, 0xc3]), Buffer.from(tail)]);
    const call = await callProvider((response) => response.writeHead(200, json).end(octets));
    assert.ok(kept(call).body?.equals(octets));
    assert.equal(call.outcome.kind === 'answered' && call.outcome.answer.content, 'H\ufffd\ufffd');
  });

  test('a byte order mark is kept and skipped', async () => {
    const octets = Buffer.from(`\ufeff${completion}`);
    const call = await callProvider((response) => response.writeHead(200, json).end(octets));
    assert.ok(kept(call).body?.equals(octets));
    assert.equal(call.outcome.kind, 'answered');
  });

  test('an HTML page with 200 is unreadable and kept', async () => {
    const page = '<!DOCTYPE html><html><body>Welcome</body></html>';
    const call = await callProvider((response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page));
    assert.deepEqual(kept(call), { outcome: 'unreadable', errorType: 'not_a_completion', body: Buffer.from(page) });
  });

  test('a gzip answer is kept as what it held', async () => {
    // The runtime unpacks before anybody can see the octets; the kept headers say that there was a packing.
    const call = await callProvider((response) =>
      response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(completion)),
    );
    assert.deepEqual(kept(call), { outcome: 'ok', errorType: undefined, body: Buffer.from(completion) });
    assert.equal(call.closing.response?.headers['content-encoding'], 'gzip');
    assert.equal(call.opened.request.headers['accept-encoding'], 'identity');
  });

  for (const coding of ['gzip', 'br', 'zstd']) {
    test(`an answer that says ${coding} and is none is unreadable`, async () => {
      const call = await callProvider((response) =>
        response.writeHead(200, { ...json, 'content-encoding': coding }).end(completion),
      );
      assert.equal(kept(call).outcome, 'unreadable', kept(call).errorType);
    });
  }

  for (const status of [200, 204]) {
    test(`an empty body with ${status} is unreadable`, async () => {
      const call = await callProvider((response) => response.writeHead(status).end());
      assert.deepEqual(kept(call), {
        outcome: 'unreadable',
        errorType: 'not_a_completion',
        body: Buffer.alloc(0),
      });
    });
  }

  test('a redirect is kept and not followed', async () => {
    const call = await callProvider((response) =>
      response.writeHead(301, { location: '/v1/elsewhere' }).end('<a href="/v1/elsewhere">Moved Permanently</a>'),
    );
    assert.equal(call.received.length, 1);
    assert.equal(call.closing.httpStatus, 301);
    assert.equal(call.closing.outcome, 'http_error');
    assert.match(kept(call).body?.toString() ?? '', /Moved Permanently/);
  });

  test('a body that ends early keeps its beginning', async () => {
    const call = await callProvider((response) => {
      response.writeHead(200, { ...json, 'content-length': Buffer.byteLength(completion) });
      writeAndCut(response, completion.slice(0, 40));
    });
    assert.equal(kept(call).outcome, 'reset');
    assert.equal(kept(call).body?.toString(), completion.slice(0, 40));
    assert.equal(call.closing.httpStatus, 200);
  });

  test('a chunked body that ends early keeps its beginning', async () => {
    const call = await callProvider((response) => {
      response.writeHead(200, json);
      // All of the completion, and not the chunk that says so.
      writeAndCut(response, completion);
    });
    assert.equal(kept(call).outcome, 'reset');
    assert.equal(kept(call).body?.toString(), completion);
  });

  test('a body beyond four mebibytes stops as unreadable', async () => {
    const mebibyte = Buffer.alloc(1_048_576, 'x');
    const closed = Promise.withResolvers<undefined>();
    const call = await callProvider((response) => {
      response.on('close', () => {
        closed.resolve(undefined);
      });
      const writeOn = (): void => {
        if (!response.destroyed) response.write(mebibyte, writeOn);
      };
      response.writeHead(200, json);
      writeOn();
    });
    await closed.promise;
    assert.equal(kept(call).outcome, 'unreadable');
    assert.equal(kept(call).errorType, 'body_too_large');
    const size = kept(call).body?.length ?? 0;
    assert.ok(size > 4_194_304 && size < 4_194_304 + 1_048_576, `kept ${size} octets`);
  });

  test('names of the answer fit their columns', async () => {
    const odd = { ...JSON.parse(completion), id: 'a\0b\ud800', model: 'constructor', system_fingerprint: '' } as object;
    const call = await callProvider((response) => response.writeHead(200, json).end(JSON.stringify(odd)));
    const { responseId, responseModel, systemFingerprint, costUsd } = call.closing;
    assert.deepEqual([responseId, responseModel, systemFingerprint], ['a\ufffdb\ufffd', 'constructor', undefined]);
    assert.equal(costUsd, undefined);
  });

  test('numbers of the answer fit their columns', async () => {
    const wait = await callProvider((response) => response.writeHead(429, { 'retry-after': '2678400' }).end());
    assert.equal(wait.closing.retryAfterMs, 2_147_483_647);
    const usage = { prompt_tokens: 9e12, completion_tokens: 5 };
    const odd = JSON.stringify({ ...JSON.parse(completion), usage });
    const call = await callProvider((response) => response.writeHead(200, json).end(odd));
    assert.deepEqual(call.closing.usage, { inputTokens: undefined, cachedInputTokens: 0, outputTokens: 5 });
  });

  for (const body of ['null', '[]', '"no"', '1', 'true', '{"error":null}', '{"error":[]}', '{"error":{"code":{}}}']) {
    test(`a 400 that says ${body} is a rejection`, async () => {
      const call = await callProvider((response) => response.writeHead(400, json).end(body));
      assert.equal(call.outcome.kind === 'unanswered' && call.outcome.code, 'llm_rejected');
      assert.equal(kept(call).body?.toString(), body);
    });
  }

  test('a status beyond 599 is an error of the provider', async () => {
    const call = await callProvider((response) => response.writeHead(999, json).end('{}'));
    assert.equal(call.outcome.kind === 'unanswered' && call.outcome.code, 'llm_unavailable');
    assert.equal(call.closing.httpStatus, 999);
  });
});

suite('the audit seam ends every call', () => {
  test('a provider that never answers ends as timeout', async () => {
    const call = await callProvider(() => undefined, { timeoutMs: 50 });
    assert.deepEqual(kept(call), { outcome: 'timeout', errorType: 'timeout', body: undefined });
    assert.equal(call.outcome.kind === 'unanswered' && call.outcome.code, 'llm_timeout');
  });

  test('a body that stalls ends as timeout with its beginning', async () => {
    const call = await callProvider((response) => response.writeHead(200, json).write('{"id":'), { timeoutMs: 500 });
    assert.deepEqual(kept(call), { outcome: 'timeout', errorType: 'timeout', body: Buffer.from('{"id":') });
  });

  test('an answer that is not HTTP ends as reset', async () => {
    const call = await callProvider((response) => response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n'));
    assert.equal(kept(call).outcome, 'reset');
    assert.equal(kept(call).body, undefined);
  });

  test('a closed port ends as reset without a response', async () => {
    const gone = await startProvider(() => undefined);
    await gone[Symbol.asyncDispose]();
    const { closing } = await attemptAt(gone);
    assert.deepEqual([closing.outcome, closing.errorType], ['reset', 'ECONNREFUSED']);
  });
});

suite('the audit seam gives nothing away', () => {
  test('kept headers hold no key and no cookie', async () => {
    const secrets = { authorization: 'Bearer sk-echoed', 'set-cookie': ['session=secret'], 'x-api-key': 'secret' };
    const call = await callProvider(
      (response) => response.writeHead(200, { ...json, ...secrets, 'x-request-id': 'req_1' }).end(completion),
      { apiKey: 'sk-secret' },
    );
    const keptHeaders = [call.opened.request.headers, call.closing.response?.headers];
    assert.doesNotMatch(JSON.stringify(keptHeaders), /secret|echoed|authorization|cookie|api-key/i);
    assert.equal(call.closing.response?.headers['x-request-id'], 'req_1');
  });

  test('a failed opening sends nothing and is thrown on', async () => {
    await using provider = await startProvider((response) => response.end(completion));
    const failure = new Error('the database is away');
    const opening = () => Promise.reject(failure);
    await assert.rejects(attemptAt(provider, { opening }), (error) => error === failure);
    assert.deepEqual(provider.order, []);
  });

  test('a pending opening holds the call back', async () => {
    await using provider = await startProvider((response) => response.writeHead(200, json).end(completion));
    const asked = Promise.withResolvers<undefined>();
    const commit = Promise.withResolvers<undefined>();
    const opening = () => {
      asked.resolve(undefined);
      return commit.promise;
    };
    const attempt = attemptAt(provider, { opening });
    await asked.promise;
    // A call of our own shows that the provider could have been reached all the while.
    await fetch(provider.baseUrl, { method: 'POST', body: 'probe' });
    assert.deepEqual(provider.received.map(String), ['probe']);
    commit.resolve(undefined);
    assert.equal((await attempt).closing.outcome, 'ok');
    assert.equal(provider.received.length, 2);
  });
});
