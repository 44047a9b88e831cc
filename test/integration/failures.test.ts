import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';

import pg from 'pg';

import { failureCodes, failures, type FailureCode, type FailureDefinition } from '../../src/failures.ts';
import type { Step } from '../../src/simulator/state.ts';
import { startProxy } from '../support/cut-proxy.ts';
import { createTestDatabase } from '../support/databases.ts';
import { eventually } from '../support/eventually.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { call, postJson, type Answer } from '../support/requests.ts';
import { sampleCredential } from '../support/samples.ts';
import { startTestService, type TestService } from '../support/service.ts';

const keys = JSON.stringify([
  { name: 'writer', secret: 'writer-secret-0123456789', permissions: ['generate'] },
  { name: 'reader', secret: 'reader-secret-0123456789', permissions: ['read', 'audit'] },
  { name: 'officer', secret: 'officer-secret-0123456789', permissions: ['admin'] },
]);
const writer = { authorization: 'Bearer writer-secret-0123456789' };
const officer = { authorization: 'Bearer officer-secret-0123456789' };
const reader = { authorization: 'Bearer reader-secret-0123456789' };

suite('every failure code is reached and says what it declares', () => {
  let service: TestService;
  const reached = new Set<string>();
  before(async () => {
    service = await startTestService({
      environment: {
        API_KEYS: keys,
        LLM_MAX_RETRIES: '0',
        LLM_TIMEOUT_MS: '300',
        MAX_IN_FLIGHT: '1',
        MAX_BODY_BYTES: '20000',
        PROMPT_BUDGET_TOKENS: '1200',
      },
    });
  });
  after(async () => {
    await service[Symbol.asyncDispose]();
    await service.database.remove();
  });

  const path = () => `${service.url}/v1/descriptions`;
  const describe = (body: unknown, headers: Record<string, string> = {}) =>
    postJson(path(), body, { ...writer, ...headers });
  const describeScripted = (...steps: Parameters<TestService['simulator']['script']>[0]) => {
    service.simulator.script(steps);
    return describe({ credential: sampleCredential });
  };
  const send = (init: RequestInit, headers: Record<string, string>) =>
    call(path(), { method: 'POST', ...init, headers: { ...writer, ...headers } });

  /** What is the same of every problem. */
  function expectProblem(answer: Answer, code: FailureCode): void {
    const { status, retryable, retryAfterSeconds, title }: FailureDefinition = failures[code];
    assert.equal(answer.json.code, code, answer.text);
    assert.equal(answer.status, status);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    assert.equal(answer.json.type, `/problems/${code}`);
    assert.equal(answer.json.title, title);
    assert.equal(answer.json.status, status);
    assert.equal(answer.json.retryable, retryable);
    assert.equal(answer.json.request_id, answer.headers.get('x-request-id'));
    const retryAfter = answer.headers.get('retry-after');
    if (retryAfterSeconds === undefined) assert.equal(retryAfter, null);
    else assert.match(retryAfter ?? '', /^[1-9]\d*$/);
    reached.add(code);
  }

  test('a body that is no JSON is answered with the place of its fault', async () => {
    const { json } = await send({ body: '{\n "credential": {]}' }, { 'content-type': 'application/json' });
    assert.match(json.detail, /; it stops being one at line 2, column 17\.$/);
    const repeated = await send(
      { body: '{"document": {},\n  "document": {}}' },
      { 'content-type': 'application/json' },
    );
    assert.match(repeated.json.detail, /the second time at line 2, column 3\.$/);
  });

  test('a request that no operation takes is answered with the id it came with', async () => {
    for (const [target, method] of [
      ['/v2/everything', 'GET'],
      ['/v1/descriptions', 'PUT'],
    ] as const) {
      const ask = (id: string) => call(`${service.url}${target}`, { method, headers: { 'x-request-id': id } });
      assert.equal((await ask('mine-1')).headers.get('x-request-id'), 'mine-1');
      assert.match((await ask('a b<c>')).headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/);
    }
  });

  const twoBadges = {
    '@context': 'https://w3id.org/openbadges/v2',
    '@graph': ['a', 'b'].map((id) => ({ type: 'BadgeClass', id, name: `Badge ${id}`, description: 'Weld.' })),
  };
  const cases: readonly (readonly [code: FailureCode, name: string, ask: () => Promise<Answer>])[] = [
    [
      'invalid_json',
      'a body that is no JSON',
      () => send({ body: '{"credential":' }, { 'content-type': 'application/json' }),
    ],
    ['invalid_json', 'an empty body', () => send({}, { 'content-type': 'application/json' })],
    [
      'invalid_json',
      'a body in broken UTF-8',
      () => send({ body: new Uint8Array([123, 34, 195, 40, 34, 125]) }, { 'content-type': 'application/json' }),
    ],
    [
      'invalid_json',
      'a gzip body that is none',
      () => send({ body: 'no gzip' }, { 'content-type': 'application/json', 'content-encoding': 'gzip' }),
    ],
    [
      'invalid_json',
      'a document with a key twice',
      () =>
        send(
          { body: '{"document":{"type":"Achievement","name":"Arc Welding","name":"Pipe Welding"}}' },
          { 'content-type': 'application/json' },
        ),
    ],
    [
      'invalid_request',
      'a parameter that the operation lacks',
      () => call(`${path()}/01a20d9f-48ad-74ca-a4ae-278bb74358df/exports/ob3?locale=de`, { headers: reader }),
    ],
    ['invalid_header', 'a request id of odd characters', () => describe({}, { 'x-request-id': 'a b<c>' })],
    ['unauthenticated', 'no key', () => postJson(path(), {})],
    ['unauthenticated', 'an unknown key', () => postJson(path(), {}, { authorization: 'Bearer of bad news' })],
    ['forbidden', 'a key without the permission', () => postJson(path(), {}, reader)],
    ['not_found', 'an unknown path', () => call(`${service.url}/v2/everything`)],
    ['not_found', 'an unknown id', () => call(`${path()}/01a20d9f-48ad-74ca-a4ae-278bb74358df`, { headers: reader })],
    ['not_found', 'an id that is none', () => call(`${path()}/42`, { headers: reader })],
    ['not_found', 'a path with broken escapes', () => call(`${path()}/%E0%A4%A`, { headers: reader })],
    ['method_not_allowed', 'a method the path lacks', () => call(path(), { method: 'DELETE', headers: writer })],
    [
      'not_acceptable',
      'an Accept that leaves JSON out',
      () => describe({ credential: sampleCredential }, { accept: 'text/csv' }),
    ],
    ['payload_too_large', 'a body over the limit', () => describe({ credential: { name: 'x'.repeat(30_000) } })],
    [
      'payload_too_large',
      'a gzip body over the limit once unpacked',
      () =>
        send(
          { body: gzipSync(JSON.stringify({ credential: { name: 'x'.repeat(100_000) } })) },
          { 'content-type': 'application/json', 'content-encoding': 'gzip' },
        ),
    ],
    [
      'unsupported_media_type',
      'a form',
      () => send({ body: 'a=b' }, { 'content-type': 'application/x-www-form-urlencoded' }),
    ],
    [
      'unsupported_media_type',
      'an unknown compression',
      () => send({ body: '{}' }, { 'content-type': 'application/json', 'content-encoding': 'zip' }),
    ],
    [
      'unsupported_media_type',
      'JSON in Latin-1',
      () => send({ body: '{}' }, { 'content-type': 'application/json; charset=latin1' }),
    ],
    [
      'invalid_request',
      'mistakes in the body',
      () => describe({ credential: { name: 7 }, options: { tone: 'loud', max_characters: 10 }, extra: 1 }),
    ],
    ['invalid_request', 'a blank name', () => describe({ credential: { name: ' \u200b ', level: 'B2' } })],
    ['invalid_request', 'an unknown language', () => describe({ credential: { name: 'A', language: 'Klingonese' } })],
    ['invalid_request', 'a limit out of range', () => call(`${path()}?limit=101`, { headers: reader })],
    ['invalid_request', 'a cursor of nobody', () => call(`${path()}?cursor=abc`, { headers: reader })],
    ['invalid_request', 'an unknown query parameter', () => call(`${path()}?limt=5`, { headers: reader })],
    ['invalid_request', 'neither credential nor document', () => describe({ options: {} })],
    [
      'invalid_request',
      'credential and document at once',
      () => describe({ credential: sampleCredential, document: twoBadges }),
    ],
    ['credential_unrecognized', 'a document of nobody', () => describe({ document: { colour: 'red' } })],
    [
      'credential_unrecognized',
      'a document that is not what it is said to be',
      () => describe({ document: twoBadges, document_format: 'ctdl' }),
    ],
    ['credential_ambiguous', 'a document with two achievements', () => describe({ document: twoBadges })],
    [
      'credential_insufficient',
      'a name and nothing else',
      () => describe({ credential: { name: 'Badge', language: 'en' } }),
    ],
    [
      'context_budget_exceeded',
      'a name of 12,000 characters',
      () => describe({ credential: { name: 'Welding level one '.repeat(700), level: 'B2' } }),
    ],
    ['llm_refused', 'a model that declines', () => describeScripted('refusal-field', 'refusal-prose')],
    ['llm_content_filtered', 'a filtered answer', () => describeScripted('content-filter')],
    ['llm_content_filtered', 'a filtered prompt', () => describeScripted('prompt-filtered')],
    ['llm_output_ungrounded', 'unfounded claims', () => describeScripted('ungrounded', 'ungrounded', 'ungrounded')],
    ['llm_output_invalid', 'three invalid answers', () => describeScripted('wrong-type', 'null-field', 'empty-field')],
    [
      'llm_output_truncated',
      'three answers cut off',
      () => describeScripted('truncated-length', 'truncated-stop', 'truncated-length'),
    ],
    ['llm_rejected', 'a wrong provider key', () => describeScripted('unauthorized')],
    [
      'llm_rejected',
      'a bad request in every format',
      () => describeScripted('bad-request', 'bad-request', 'bad-request'),
    ],
    ['llm_rate_limited', 'a rate limit', () => describeScripted('rate-limit-seconds')],
    ['llm_unavailable', 'a failing provider', () => describeScripted('server-error')],
    ['llm_unavailable', 'a reset connection', () => describeScripted('reset')],
    ['llm_unavailable', 'a body cut off', () => describeScripted('cut-body')],
    ['llm_unavailable', 'a page instead of a completion', () => describeScripted('html-page')],
    ['llm_quota_exhausted', 'a quota that is used up', () => describeScripted('quota-exhausted')],
    ['llm_timeout', 'a model that never answers', () => describeScripted('hang')],
    ['llm_timeout', 'a model that drips', () => describeScripted('slow-drip')],
  ];
  for (const [code, name, ask] of cases) {
    test(`${code}: ${name}`, async () => {
      // Failures in a row would open the breaker, which answers for the model.
      if (code.startsWith('llm_')) assert.equal((await describeScripted('answer')).status, 201);
      expectProblem(await ask(), code);
    });
  }

  test('erased: a description whose text was erased', async () => {
    const { json } = await describeScripted('answer');
    const body = { description_id: json.id, reason: 'A person is named.' };
    assert.equal((await postJson(`${service.url}/v1/erasures`, body, officer)).status, 201);
    expectProblem(await call(`${path()}/${json.id}`, { headers: reader }), 'erased');
  });

  test('overloaded: one generation more than there may be', async () => {
    assert.equal((await describeScripted('answer')).status, 201);
    service.simulator.script(['hang', 'hang']);
    const answers = await Promise.all([
      describe({ credential: sampleCredential }),
      describe({ credential: sampleCredential }),
    ]);
    const [refused] = answers.filter(({ status }) => status === 503);
    expectProblem(refused!, 'overloaded');
  });

  test('mistakes are named by pointer, with a hint, without values', async () => {
    const { json, text } = await describe({
      credential: { name: 7, issuer: { nam: 'canary' } },
      options: { tone: 'canary', max_character: 10 },
    });
    assert.deepEqual(
      json.errors.map(({ pointer, code }) => `${pointer} ${code}`),
      [
        '/credential/name wrong_type',
        '/credential/issuer/name required',
        '/options/tone unknown_value',
        '/options/max_character unknown_field',
        '/credential/issuer/nam unknown_field',
      ],
    );
    const details = json.errors.map(({ detail }) => detail);
    assert.match(details[3]!, /did you mean `max_characters`\?/);
    assert.match(details[4]!, /did you mean `name`\?/);
    assert.doesNotMatch(text, /canary/);
  });

  test('a method that a path lacks is told what erases', async () => {
    const { json } = await call(`${path()}/01a20d9f-48ad-74ca-a4ae-278bb74358df`, {
      method: 'DELETE',
      headers: writer,
    });
    assert.equal(json.detail, 'The path takes GET, HEAD. `POST /v1/erasures` erases.');
  });

  for (const list of ['generations', 'llm-calls']) {
    test(`a span of ${list} that ends before it begins is refused`, async () => {
      const span = 'started_after=2026-11-25T09:00:00Z&started_before=2026-11-24T09:00:00Z';
      const answer = await call(`${service.url}/v1/${list}?${span}`, { headers: reader });
      expectProblem(answer, 'invalid_request');
      const { pointer, detail } = answer.json.errors[0]!;
      assert.deepEqual([pointer, detail], ['/query/started_before', 'expected a moment after started_after']);
    });
  }

  test('a body as zstd is read, as the refusal of others says', async () => {
    const packed = zstdCompressSync('{"credential":{}}');
    const headers = { 'content-type': 'application/json', 'content-encoding': 'zstd' };
    expectProblem(await send({ body: packed }, headers), 'invalid_request');
    assert.match((await send({ body: 'x' }, { ...headers, 'content-encoding': 'zip' })).json.detail, /zstd/);
  });

  test('shutting_down: readiness while the service drains', async () => {
    const draining = await startTestService({ environment: { SHUTDOWN_DELAY_MS: '1000' } });
    const stopped = draining[Symbol.asyncDispose]();
    expectProblem(await call(`${draining.url}/readyz`), 'shutting_down');
    await stopped;
    await draining.database.remove();
  });

  test('storage_unavailable: a database that is gone, and no model is called', async () => {
    await using server = await startPostgres();
    await using lonely = await startTestService({
      database: {
        kind: 'postgres',
        url: server.url,
        dataDirectory: '',
        environment: { DATABASE_URL: server.url },
        remove: () => Promise.resolve(),
      },
    });
    server.process.kill('SIGKILL');
    // The processes that Postgres keeps for its connections outlive it by a moment.
    await eventually(async () => (await call(`${lonely.url}/readyz`)).status !== 200);
    const readiness = await call(`${lonely.url}/readyz`);
    for (const answer of [
      await postJson(`${lonely.url}/v1/descriptions`, { credential: sampleCredential }),
      await call(`${lonely.url}/v1/descriptions`),
      readiness,
    ]) {
      expectProblem(answer, 'storage_unavailable');
    }
    assert.match(readiness.json.detail, /database \(postgres\)/);
    assert.deepEqual(
      readiness.json.errors.map(({ pointer, code }) => ({ pointer, code })),
      [{ pointer: '/parts/database', code: 'not_ready' }],
    );
    assert.equal((await call(`${lonely.url}/healthz`)).status, 200);
    assert.equal(lonely.simulator.calls().length, 0);
  });

  test('a generation that breaks down is named with its attempts, whatever broke', async () => {
    const database = await createTestDatabase('postgres');
    const proxy = await startProxy(database.url!);
    const url = Object.assign(new URL(database.url!), { host: new URL(proxy.url).host }).href;
    const answers: Answer[] = [];
    let metrics: string;
    {
      await using breaking = await startTestService({
        database: { ...database, url, environment: { DATABASE_URL: url } },
        simulator: { latencyMs: 500 },
      });
      const answered = async (breakDown: () => Promise<void> | void, step: Step = 'answer') => {
        const before = breaking.simulator.calls().length;
        breaking.simulator.script([step]);
        const answer = postJson(`${breaking.url}/v1/descriptions`, { credential: sampleCredential });
        await eventually(() => breaking.simulator.calls().length > before);
        await breakDown();
        return answer;
      };
      answers.push(await answered(() => runOn(database.url!, 'alter table descriptions rename to gone')));
      answers.push(await answered(proxy.cut, 'empty-field'));
      metrics = (await call(`${breaking.url}/metrics`)).text;
    }
    await proxy.close();
    assert.deepEqual(
      answers.map(({ json }) => [json.code, json.attempts]),
      [
        ['internal_error', 1],
        ['storage_unavailable', 1],
      ],
    );
    for (const { json } of answers) assert.equal(json.instance, `/v1/generations/${json.generation_id}`);
    // What could not be closed is counted by whoever gives it up, and its call is not open for ever.
    assert.match(metrics, /^credscribe_generations_total\{[^}]*code="internal_error"[^}]*\} 1$/m);
    assert.doesNotMatch(metrics, /^credscribe_generations_total\{[^}]*code="storage_unavailable"/m);
    assert.match(metrics, /^credscribe_llm_calls_open(?:\{[^}]*\})? 0$/m);
    await database.remove();
  });

  test('no code is declared that nothing reaches', () => {
    // A bug cannot be ordered from outside: src/http/serve.test.ts has one. Nor can a process be paused for minutes:
    // test/integration/abandoned.test.ts gives its generations up.
    const elsewhere = ['internal_error', 'generation_abandoned'];
    assert.deepEqual([...reached, ...elsewhere].sort(), [...failureCodes].sort());
  });

  test('every code is in the document and has a page', async () => {
    const document = readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8');
    for (const code of failureCodes) {
      assert.match(document, new RegExp(`^ +- ${code}$`, 'm'));
      const page = await call(`${service.url}/problems/${code}`);
      assert.equal(page.status, 200);
      assert.match(page.text, new RegExp(`<code>${code}</code>`));
    }
  });
});

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statement);
  await client.end();
}
