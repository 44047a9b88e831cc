import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { text } from 'node:stream/consumers';

import { systemClock, type Clock } from '../clock.ts';
import { createLifecycle } from './lifecycle.ts';
import { listen } from './listen.ts';

/** Ends a wait of nothing at once, before what has arrived can be read. */
const clock: Clock = {
  ...systemClock,
  sleep: (ms, signal) => (ms === 0 ? Promise.resolve() : systemClock.sleep(ms, signal)),
};

test('requests that have arrived, but are not read, are answered before the end', async () => {
  const lifecycle = createLifecycle();
  const listening = await listen({
    app: (_request, response) => {
      response.end(lifecycle.phase());
    },
    host: '127.0.0.1',
    port: 0,
    lifecycle,
    clock,
    drainMs: 0,
    longestRequestMs: 10_000,
  });
  const sockets = Array.from({ length: 20 }, () => connect(Number(new URL(listening.url).port), '127.0.0.1'));
  const served = sockets.map((socket) => once(socket, 'data'));
  for (const socket of sockets) socket.write('GET / HTTP/1.1\r\nHost: here\r\n\r\n');
  await Promise.all(served);
  for (const socket of sockets) socket.write('GET / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n');
  const [answers] = await Promise.all([
    Promise.all(sockets.map((socket) => text(socket))),
    listening[Symbol.asyncDispose](),
  ]);
  for (const answer of answers) assert.match(answer, /^HTTP\/1\.1 200 OK[^]+draining/);
});
