import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { after, before, suite, test } from 'node:test';

import pg from 'pg';

import { call, postJson } from '../support/requests.ts';
import { sampleCredential, sampleText } from '../support/samples.ts';
import { startTestService, type TestService } from '../support/service.ts';

suite('requests that nobody means well', () => {
  let service: TestService;
  before(async () => {
    service = await startTestService({ kind: 'postgres', simulator: { isStrict: false } });
  });
  after(async () => {
    await service[Symbol.asyncDispose]();
    await service.database.remove();
  });
  const describe = (body: object) => postJson(`${service.url}/v1/descriptions`, body);

  const tooMuch: readonly (readonly [name: string, body: object])[] = [
    [
      'sixty thousand supporting texts',
      { credential: sampleCredential, supporting_texts: many(60_000, { text: 't' }) },
    ],
    ['a hundred thousand skills', { credential: { ...sampleCredential, skills: many(100_000, 'x') } }],
    ['as many skills that are none', { credential: { ...sampleCredential, skills: many(100_000, 1) } }],
    ['forty-five thousand unknown fields', { credential: { name: 'X', ...fields(45_000) } }],
    ['a thousand levels', { credential: { name: 'X', recipient: nested(1000) } }],
  ];
  for (const [name, body] of tooMuch) {
    test(`${name} are refused at once`, async () => {
      const answer = await describe(body);
      assert.equal(answer.json.code, 'invalid_request');
      assert.equal(answer.json.errors.length, 1);
      assert.ok(answer.text.length < 1000);
    });
  }

  test('a body that is declared too large is refused without reading it, one that fits is asked for', async () => {
    const ask = async (length: number) => {
      const headers = { 'content-type': 'application/json', 'content-length': length, expect: '100-continue' };
      const asking = request(`${service.url}/v1/descriptions`, { method: 'POST', headers });
      asking.flushHeaders();
      let isAskedFor = false;
      asking.on('continue', () => {
        isAskedFor = true;
        asking.end('{}'.padEnd(length));
      });
      const [{ statusCode, headers: answered }] = (await once(asking, 'response')) as [IncomingMessage];
      asking.destroy();
      return [isAskedFor, statusCode, answered.connection];
    };
    assert.deepEqual(await ask(99_999_999), [false, 413, 'close']);
    assert.deepEqual(await ask(100), [true, 422, 'keep-alive']);
  });

  test('who reads the answer only after the whole of a body that is too large gets it', async () => {
    const { hostname, port } = new URL(service.url);
    await using socket = connect(Number(port), hostname);
    const body = Buffer.alloc(30_000_000, ' ');
    const head = `POST /v1/descriptions HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\n`;
    socket.write(`${head}Content-Length: ${body.length}\r\n\r\n`);
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.write(body, () => {
        resolve();
      });
    });
    socket.resume();
    const [answer] = (await once(socket, 'data')) as [Buffer];
    assert.match(answer.toString(), /^HTTP\/1\.1 413 /);
  });

  test('thousands of unknown fields are counted, not listed', async () => {
    const answer = await describe({ credential: { ...fields(3000), ...sampleCredential } });
    assert.equal(answer.status, 201);
    assert.equal(answer.json.warnings.length, 51);
    assert.match(answer.json.warnings.at(-1)!.detail, /^2950 more fields/);
  });

  test('an unknown name that is no field name is not kept', async () => {
    const answer = await describe({ credential: { ...sampleCredential, 'planted@example.org': 1, 'Jane Planted': 1 } });
    assert.equal(answer.status, 201);
    assert.doesNotMatch(answer.text, /planted/i);
  });

  test('moments that no database knows are read or refused', async () => {
    for (const path of ['generations', 'llm-calls']) {
      for (const moment of ['2026-01-01T00:00:00%2B23:00', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59-23:00']) {
        const answer = await call(`${service.url}/v1/${path}?started_after=${moment}`);
        assert.ok(answer.status === 200 || answer.json.code === 'invalid_request', `${path} ${moment} ${answer.text}`);
      }
    }
  });

  test('a moment before 1970 finds everything since', async () => {
    const all = await call(`${service.url}/v1/llm-calls?limit=100`);
    const since = await call(`${service.url}/v1/llm-calls?limit=100&started_after=1950-01-01T00:00:00Z`);
    assert.ok(all.json.data.length > 0);
    assert.deepEqual(since.json, all.json);
  });

  test('a NUL in a filter is refused', async () => {
    const list = await call(`${service.url}/v1/llm-calls?request_model=a%00b`);
    const erasure = await postJson(`${service.url}/v1/erasures`, { issuer: 'a\0b', reason: 'Because.' });
    for (const { json } of [list, erasure]) assert.equal(json.code, 'invalid_request');
  });

  test('an answer whose description the database refuses keeps its record', async () => {
    const client = new pg.Client(service.database.url);
    await client.connect();
    await client.query(`alter table descriptions add check (audience <> 'Nobody at all')`);
    await client.end();
    service.simulator.script([{ content: JSON.stringify({ ...sampleText, audience: 'Nobody at all' }) }]);
    const answer = await describe({ credential: sampleCredential });
    assert.equal(answer.json.code, 'internal_error');
    const { json } = await call(`${service.url}/v1/llm-calls?limit=1`);
    const [kept] = json.data;
    assert.equal(kept!.outcome, 'ok');
    assert.ok(kept!.output_tokens! > 0);
    const { json: generation } = await call(`${service.url}/v1/generations/${kept!.generation_id}`);
    assert.equal(generation.error?.code, 'internal_error');
  });
});

function many(count: number, item: unknown): unknown[] {
  return Array.from({ length: count }, () => item);
}

function fields(count: number): object {
  return Object.fromEntries(many(count, 1).map((_, index) => [`field${index}`, 1]));
}

function nested(levels: number): unknown {
  return JSON.parse('['.repeat(levels) + ']'.repeat(levels));
}
