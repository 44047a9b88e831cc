import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';

import fc from 'fast-check';

import { spawnService, type ServiceProcess } from '../support/process.ts';
import { call, postJson, type Answer } from '../support/requests.ts';
import { readDocument } from './document.ts';

// Runs against SERVICE_URL, or against the service started as `npm start` starts it.
suite('the service keeps to its document', () => {
  const document = readDocument();
  const directory = mkdtempSync(join(tmpdir(), 'credscribe-contract-'));
  let service: ServiceProcess | undefined;
  let url = process.env.SERVICE_URL ?? '';
  before(async () => {
    if (url !== '') return;
    service = spawnService({ DATA_DIR: directory, LOG_LEVEL: 'error' });
    url = await service.url;
  });
  after(async () => {
    service?.child.kill('SIGTERM');
    await service?.exited;
    rmSync(directory, { recursive: true, force: true });
  });

  function expectDeclared(operationId: string, answer: Answer): Answer {
    assert.deepEqual(document.judge(operationId, answer), []);
    return answer;
  }
  const create = async (body: unknown) =>
    expectDeclared('createDescription', await postJson(`${url}/v1/descriptions`, body));

  test('every example of a request succeeds', async () => {
    const examples = document.operations.flatMap(({ path, operation }) =>
      Object.values(operation.requestBody?.content['application/json']?.examples ?? {}).map(({ value }) => ({
        path,
        operation,
        value,
      })),
    );
    assert.ok(examples.length > 0);
    const { json } = await create({ credential: { name: 'Example', level: 'B2' } });
    for (const { path, operation, value } of examples) {
      const target = path.replace('{id}', json.id);
      const answer = expectDeclared(operation.operationId, await postJson(`${url}${target}`, value));
      assert.ok(answer.status === 201 || answer.status === 200, `${path} ${answer.text}`);
    }
  });

  test('every operation answers as it is declared', async () => {
    const created = await create({ credential: { name: 'Contract', level: 'B2' } });
    const generationId = created.json.provenance.generation_id;
    const calls = expectDeclared(
      'listLlmCallsOfGeneration',
      await call(`${url}/v1/generations/${generationId}/llm-calls`),
    );
    const span = { started_after: '2001-01-01T00:00:00Z', started_before: '2001-01-02T00:00:00Z' };
    const erasure = { ...span, reason: 'The contract of a test.' };
    const erased = expectDeclared('createErasure', await postJson(`${url}/v1/erasures`, erasure));
    const ids: Record<string, string> = {
      '/v1/erasures/{id}': erased.json.id,
      '/v1/descriptions/{id}': created.json.id,
      '/v1/descriptions/{id}/llm-calls': created.json.id,
      ...Object.fromEntries(
        ['ob3', 'ob2', 'ctdl', 'schemaorg'].map((name) => [`/v1/descriptions/{id}/exports/${name}`, created.json.id]),
      ),
      '/v1/generations/{id}': generationId,
      '/v1/generations/{id}/llm-calls': generationId,
      '/v1/llm-calls/{id}': calls.json.data[0]!.id,
      '/v1/llm-calls/{id}/request': calls.json.data[0]!.id,
      '/v1/llm-calls/{id}/response': calls.json.data[0]!.id,
      '/problems/{code}': 'llm_timeout',
    };
    for (const { path, method, operation } of document.operations) {
      if (method !== 'get') continue;
      const target = path.replace(/\{\w+\}/, ids[path] ?? '');
      const answer = expectDeclared(operation.operationId, await call(`${url}${target}`));
      assert.equal(answer.status, 200, path);
    }
  });

  test('every operation with an id says not_found for a stranger', async () => {
    for (const { path, method, operation } of document.operations) {
      if (!path.includes('{')) continue;
      const target = path.replace(/\{\w+\}/, '01a20d9f-48ad-74ca-a4ae-278bb74358df');
      const [body] = Object.values(operation.requestBody?.content['application/json']?.examples ?? {});
      const asked = method === 'post' ? postJson(`${url}${target}`, body?.value) : call(`${url}${target}`);
      const answer = expectDeclared(operation.operationId, await asked);
      assert.equal(answer.json.code, 'not_found', path);
    }
  });

  test('a path with a wrong last part names the right ones', async () => {
    const { status, json } = await call(`${url}/v1/descriptions/01a20d9f-48ad-74ca-a4ae-278bb74358df/exports/elm`);
    assert.equal(status, 404);
    assert.match(json.detail, /and here `ob3`, `ob2`, `ctdl`, `schemaorg`\.$/);
    assert.match((await call(`${url}/nothing`)).json.detail, /shows what there is\.$/);
  });

  test('every path turns other methods away with Allow', async () => {
    for (const path of new Set(document.operations.map((each) => each.path))) {
      const answer = await call(`${url}${path.replace(/\{\w+\}/, 'x')}`, { method: 'PUT' });
      assert.equal(answer.json.code, 'method_not_allowed', path);
      const declared = document.operations
        .filter((each) => each.path === path)
        .map(({ method }) => method.toUpperCase());
      for (const method of declared) assert.match(answer.headers.get('allow') ?? '', new RegExp(method));
    }
  });

  test('the served document is the published one', async () => {
    const served = await call(`${url}/openapi.yaml`);
    assert.equal(served.text, document.text);
  });

  test('no body whatever makes an undeclared answer or a bug', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\0',
        '\ud800',
        '\u202e',
        '<|endoftext|>',
        '{{7*7}}',
        '__proto__',
        'constructor',
        "'; drop table generations; --",
        '=1+1',
        '\u200b',
      ),
    );
    const value = fc.oneof(
      hostile,
      fc.integer(),
      fc.constant(null),
      fc.array(hostile, { maxLength: 3 }),
      fc.dictionary(hostile, hostile, { maxKeys: 3 }),
    );
    const names = [
      'name',
      'issuer',
      'type',
      'level',
      'description',
      'criteria',
      'skills',
      'learning_outcomes',
      'duration',
      'credits',
      'language',
      'audience',
      'recipient',
      '__proto__',
      'constructor',
      'toString',
      'x/y~z',
    ];
    const credential = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 8 });
    const body = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({
          credential: fc.tuple(hostile, credential).map(([name, rest]) => ({ ...rest, name })),
          options: fc.constantFrom(undefined, {}, { locale: 'es' }),
        }),
      },
      { weight: 1, arbitrary: fc.jsonValue() },
    );
    await fc.assert(
      fc.asyncProperty(body, async (posted) => {
        const answer = await create(posted);
        assert.notEqual(answer.json.code, 'internal_error', answer.text);
      }),
      { numRuns: 300 },
    );
  });

  test('nesting without end is an answer, not a crash', async () => {
    for (const text of ['['.repeat(500_000), `{"credential":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`]) {
      const answer = expectDeclared(
        'createDescription',
        await call(`${url}/v1/descriptions`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: text,
        }),
      );
      assert.ok(answer.status < 500, answer.text);
    }
  });
});
