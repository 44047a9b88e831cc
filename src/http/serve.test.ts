import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';

import { z } from 'zod';

import { systemClock } from '../clock.ts';
import { failed } from '../failures.ts';
import { StorageUnavailableError } from '../storage/database.ts';
import { describeError } from '../telemetry/describe-error.ts';
import { createApp } from './app.ts';
import { createAuthenticate } from './authenticate.ts';
import { createLifecycle } from './lifecycle.ts';
import { createReadBody } from './read-body.ts';
import { answer, lines, refuse, route, type RouteResult } from './route.ts';
import { createServe } from './serve.ts';

/** Asks a service of one operation, `{"size": 1}` by declaration, whose handler does what the test says. */
async function askHandler(handle: () => Promise<RouteResult>, { lifecycle = createLifecycle(), accept = '*/*' } = {}) {
  const logged: unknown[] = [];
  const events = {
    errorCaught: (error: unknown) => logged.push(describeError(error)),
    requestCompleted: () => undefined,
    requestAborted: () => undefined,
  };
  const sized = route(
    {
      operationId: 'getSize',
      summary: 'A size',
      tag: 'Test',
      method: 'get',
      path: '/size',
      permission: 'read',
      input: {},
      answer: {
        status: 200,
        description: 'It.',
        mediaType: 'application/json',
        schema: z.strictObject({ size: z.int() }),
        lineSchema: z.strictObject({ size: z.int() }),
      },
      failures: ['storage_unavailable'],
    },
    handle,
  );
  const newRequestId = () => 'request-1';
  const serve = createServe({
    authenticate: createAuthenticate([]),
    readBody: createReadBody(1000),
    lifecycle,
    clock: systemClock,
    newRequestId,
    events,
  });
  const server = createServer(createApp({ routes: [sized], serve, events, newRequestId })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/size`, {
    headers: { accept },
  });
  const text = await response.text();
  server.close();
  return {
    status: response.status,
    connection: response.headers.get('connection'),
    text,
    code: (JSON.parse(text) as { code?: string }).code,
    log: JSON.stringify(logged),
  };
}

test('a declared answer goes out as it is', async () => {
  const { status, text } = await askHandler(() => Promise.resolve(answer({ size: 3 })));
  assert.deepEqual({ status, text }, { status: 200, text: '{"size":3}' });
});

test('lines of which the first cannot be read are answered as a problem', async () => {
  for (const [error, code] of [
    [new StorageUnavailableError(new Error('gone')), 'storage_unavailable'],
    [new Error('a bug'), 'internal_error'],
  ] as const) {
    async function* rows() {
      await Promise.reject(error);
      yield {};
    }
    assert.equal((await askHandler(() => Promise.resolve(lines(rows())))).code, code);
  }
});

test('an answer of another shape becomes internal_error', async () => {
  for (const body of [{}, { size: '3' }, { size: 3, extra: 'planted' }, null]) {
    const { status, code, text, log } = await askHandler(() => Promise.resolve(answer(body)));
    assert.deepEqual({ status, code }, { status: 500, code: 'internal_error' });
    assert.match(log, /UndeclaredAnswerError/);
    assert.doesNotMatch(text + log, /planted/);
  }
});

test('a failure that is not declared becomes internal_error', async () => {
  const { code, log } = await askHandler(() => Promise.resolve(refuse(failed('llm_timeout', 'late'))));
  assert.equal(code, 'internal_error');
  assert.match(log, /failure llm_timeout/);
});

test('a thrown error becomes internal_error without its message', async () => {
  const thrown = new Error('planted secret', { cause: new TypeError('planted cause') });
  const { code, text, log } = await askHandler(() => Promise.reject(thrown));
  assert.equal(code, 'internal_error');
  assert.doesNotMatch(text + log, /planted/);
  assert.match(log, /serve\.test\.ts/);
});

test('an accept header is read by its media types alone', async () => {
  for (const accept of [
    'application/json; charset=utf-8',
    'text/csv, application/JSON;profile="a,b";q=0.5',
    'application/problem+json',
    '*/*',
  ]) {
    const { text } = await askHandler(() => Promise.resolve(answer({ size: 3 })), { accept });
    assert.equal(text, '{"size":3}', accept);
  }
  for (const accept of [
    'text/csv',
    'application/json;v=1;q=0',
    'application/json; q=0',
    'application/json;q=0, application/problem+json',
  ]) {
    const { code } = await askHandler(() => Promise.resolve(answer({ size: 3 })), { accept });
    assert.equal(code, 'not_acceptable', accept);
  }
});

test('new work is turned away while the service stops', async () => {
  const lifecycle = createLifecycle();
  lifecycle.stop();
  const { status, code, connection } = await askHandler(() => Promise.resolve(answer({ size: 3 })), { lifecycle });
  assert.deepEqual({ status, code, connection }, { status: 503, code: 'shutting_down', connection: 'close' });
});

test('a draining service answers and closes the connection', async () => {
  const lifecycle = createLifecycle();
  lifecycle.drain();
  const { status, connection } = await askHandler(() => Promise.resolve(answer({ size: 3 })), { lifecycle });
  assert.deepEqual({ status, connection }, { status: 200, connection: 'close' });
});
