import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Failing } from './faults.ts';
import { sendJson } from './send-json.ts';

/** Fails as a provider fails, instead of sending the whole answer; gives what was sent. */
export async function fail(response: ServerResponse, fault: Failing, whole: Buffer): Promise<Buffer> {
  const reply = (status: number, type: string, headers: Record<string, string> = {}, code: string | null = null) =>
    sendJson(response, status, { error: { message: `simulated ${fault}`, type, param: null, code } }, headers);
  switch (fault) {
    case 'rate-limit':
      return reply(429, 'requests', {}, 'rate_limit_exceeded');
    case 'rate-limit-seconds':
      return reply(429, 'requests', { 'retry-after': '1' }, 'rate_limit_exceeded');
    case 'rate-limit-ms':
      return reply(429, 'requests', { 'retry-after-ms': '250' }, 'rate_limit_exceeded');
    case 'rate-limit-date':
      return reply(
        429,
        'requests',
        { 'retry-after': new Date(Date.now() + 1000).toUTCString() },
        'rate_limit_exceeded',
      );
    case 'server-error':
      return reply(500, 'server_error');
    case 'bad-gateway': {
      const page = Buffer.from('<html><h1>502 Bad Gateway</h1></html>');
      response.writeHead(502, { 'content-type': 'text/html' }).end(page);
      return page;
    }
    case 'unavailable':
      return reply(503, 'server_error', { 'retry-after': '1' });
    case 'unauthorized':
      return reply(401, 'invalid_request_error', {}, 'invalid_api_key');
    case 'model-not-found':
      return reply(404, 'invalid_request_error', {}, 'model_not_found');
    case 'bad-request':
      return reply(400, 'invalid_request_error');
    case 'quota-exhausted':
      return reply(429, 'insufficient_quota', {}, 'insufficient_quota');
    case 'prompt-filtered':
      return reply(400, 'invalid_request_error', {}, 'content_filter');
    case 'reset':
      response.socket?.resetAndDestroy();
      return Buffer.alloc(0);
    case 'hang':
      return Buffer.alloc(0);
    case 'slow-drip':
      return drip(response, whole);
    case 'cut-body':
      return cutBody(response, whole);
    default:
      return fault satisfies never;
  }
}

/** One octet at a time, slower than any caller waits. */
async function drip(response: ServerResponse, whole: Buffer): Promise<Buffer> {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': whole.length });
  let sent = 0;
  while (sent < whole.length && !response.destroyed) {
    response.write(whole.subarray(sent, sent + 1));
    sent += 1;
    await sleep(100);
  }
  response.end();
  return whole.subarray(0, sent);
}

/** Announces the whole body, sends half of it and closes the connection. */
async function cutBody(response: ServerResponse, whole: Buffer): Promise<Buffer> {
  const half = whole.subarray(0, Math.floor(whole.length / 2));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': whole.length });
  await new Promise<void>((resolve) => {
    response.write(half, () => {
      resolve();
    });
  });
  response.socket?.destroySoon();
  return half;
}
