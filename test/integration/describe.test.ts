import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { databaseKinds } from '../support/databases.ts';
import { call, postJson, type Answer } from '../support/requests.ts';
import { sampleCredential, sampleText } from '../support/samples.ts';
import { startTestService, type TestService } from '../support/service.ts';

for (const kind of databaseKinds) {
  suite(`descriptions on ${kind}`, () => {
    let service: TestService;
    before(async () => {
      service = await startTestService({ kind, environment: { LLM_FALLBACK_MODELS: 'second-model' } });
    });
    after(async () => {
      await service[Symbol.asyncDispose]();
      await service.database.remove();
    });
    const describe = (body: object) => postJson(`${service.url}/v1/descriptions`, body);
    const script = (...steps: Parameters<TestService['simulator']['script']>[0]) => {
      service.simulator.script(steps);
    };

    test('a posted credential becomes a complete description', async () => {
      script({ content: JSON.stringify(sampleText) });
      const created = await describe({ credential: sampleCredential });
      assert.equal(created.status, 201);
      assert.equal(created.headers.get('location'), `/v1/descriptions/${created.json.id}`);
      const { short_description, highlights, audience, locale, truncated, readability, provenance, usage } =
        created.json;
      assert.deepEqual({ short_description, highlights, audience }, sampleText);
      assert.equal(locale, 'en');
      assert.deepEqual(truncated, []);
      assert.equal(provenance.response_model, 'simulator');
      assert.ok(readability.words_per_sentence > 3 && readability.reading_grade !== null);
      assert.equal(provenance.audience, 'inferred');
      assert.equal(usage.attempts, 1);
      const read = await call(`${service.url}${created.headers.get('location')}`);
      assert.deepEqual(read.json, created.json);
    });

    test('a stated audience is marked as stated', async () => {
      script({ content: JSON.stringify(sampleText) });
      const created = await describe({ credential: { ...sampleCredential, audience: 'Cloud engineers' } });
      assert.equal(created.json.provenance.audience, 'stated');
    });

    test('a refused answer is asked again with its reasons', async () => {
      script('null-field', { content: JSON.stringify(sampleText) });
      const created = await describe({ credential: sampleCredential });
      assert.equal(created.status, 201);
      assert.equal(created.json.usage.attempts, 2);
      const calls = await call(`${service.url}/v1/descriptions/${created.json.id}/llm-calls`);
      const [first, second] = calls.json.data;
      assert.deepEqual(
        first!.validation_errors.map(({ code, pointer }) => [code, pointer]),
        [['field.null', '/audience']],
      );
      assert.equal(second!.purpose, 'reask');
      const sent = JSON.parse(service.simulator.calls().at(-1)!.body.toString()) as {
        messages: { role: string; content: string }[];
      };
      assert.match(sent.messages.at(-1)!.content, /"audience": expected 3 to 200 characters/);
      assert.equal(sent.messages.at(-2)!.role, 'assistant');
    });

    test('a failure is a generation and a problem alike', async () => {
      script('null-field', 'empty-field', 'placeholder-field');
      const refused = await describe({ credential: sampleCredential });
      assert.equal(refused.status, 502);
      assert.equal(refused.headers.get('content-type'), 'application/problem+json');
      const { code, retryable, generation_id, attempts, errors } = refused.json;
      assert.deepEqual({ code, retryable, attempts }, { code: 'llm_output_invalid', retryable: true, attempts: 3 });
      const generation = await call(`${service.url}/v1/generations/${generation_id}`);
      assert.equal(generation.json.status, 'failed');
      assert.equal(generation.json.description_id, null);
      assert.deepEqual(generation.json.error?.errors, errors);
      assert.equal(generation.json.usage.attempts, 3);
    });

    test('a template stands in where it was asked for', async () => {
      script('null-field', 'empty-field', 'placeholder-field');
      const created = await describe({ credential: sampleCredential, options: { on_failure: 'template' } });
      assert.equal(created.status, 201);
      const { short_description, highlights, provenance, usage } = created.json;
      assert.match(short_description, /“Cloud Security Practitioner” by Northgate Institute\. .*40 hours/);
      assert.deepEqual(highlights.slice(0, 3), sampleCredential.skills);
      const { source, ai_generated, request_model, response_model } = provenance;
      assert.deepEqual(
        { source, ai_generated, response_model },
        { source: 'template', ai_generated: false, response_model: null },
      );
      assert.equal(request_model, 'gpt-4o');
      assert.equal(usage.attempts, 3);
      const { json } = await call(`${service.url}/v1/generations/${provenance.generation_id}`);
      assert.deepEqual([json.status, json.source, json.error?.code], ['succeeded', 'template', 'llm_output_invalid']);
      assert.equal(json.description_id, created.json.id);
      const exported = await call(`${service.url}/v1/descriptions/${created.json.id}/exports/ob3`);
      assert.match(exported.text, /digitalsourcetype\/algorithmicMedia/);
    });

    test('a template counts as a failed generation', async () => {
      const { text } = await call(`${service.url}/metrics`);
      assert.match(text, /generations_total\{[^}]*result="failed",code="llm_output_invalid"[^}]*\} 2/);
      const failed = await call(`${service.url}/v1/generations?code=llm_output_invalid`);
      assert.equal(failed.json.data.length, 2);
    });

    test('a template that does not pass leaves the error', async () => {
      script('null-field', 'empty-field', 'placeholder-field');
      const options = { on_failure: 'template', locale: 'ja' };
      const refused = await describe({ credential: sampleCredential, options });
      assert.deepEqual([refused.status, refused.json.code], [502, 'llm_output_invalid']);
    });

    test('a model that is not there falls back to the next', async () => {
      script('model-not-found', { content: JSON.stringify(sampleText) });
      const created = await describe({ credential: sampleCredential });
      assert.equal(created.status, 201);
      assert.equal(created.json.provenance.request_model, 'second-model');
    });

    test('a rate limit is told, with its wait, where the next model refuses for good', async () => {
      script('rate-limit-ms', 'rate-limit-ms', 'rate-limit-ms', 'rate-limit-ms', 'model-not-found');
      const refused = await describe({ credential: sampleCredential });
      assert.deepEqual([refused.status, refused.json.code], [503, 'llm_rate_limited']);
      assert.equal(refused.headers.get('retry-after'), '1');
    });

    test('a rate limit is waited out for as long as asked', async () => {
      script('rate-limit-ms', { content: JSON.stringify(sampleText) });
      const created = await describe({ credential: sampleCredential });
      assert.equal(created.status, 201);
      const { json } = await call(`${service.url}/v1/descriptions/${created.json.id}/llm-calls`);
      const [limited, answered] = json.data;
      assert.equal(limited!.retry_after_ms, 250);
      assert.equal(answered!.retry_of, limited!.id);
      assert.ok(Date.parse(answered!.started_at) - Date.parse(limited!.ended_at!) >= 250);
    });

    test('the audit keeps the very octets of both bodies', async () => {
      script('invalid-utf8', { content: JSON.stringify(sampleText) });
      const created = await describe({ credential: sampleCredential });
      const { json } = await call(`${service.url}/v1/descriptions/${created.json.id}/llm-calls`);
      const recorded = service.simulator.calls().slice(-2);
      for (const [index, { id }] of json.data.entries()) {
        for (const [part, octets] of [
          ['request', recorded[index]!.body],
          ['response', recorded[index]!.sent],
        ] as const) {
          const response = await fetch(`${service.url}/v1/llm-calls/${id}/${part}`);
          assert.deepEqual(Buffer.from(await response.arrayBuffer()), octets);
        }
      }
      const first = await call(`${service.url}/v1/llm-calls/${json.data[0]!.id}`);
      assert.equal(first.json.response?.encoding, 'base64');
      assert.equal(first.json.request?.encoding, 'utf-8');
      assert.ok(!('authorization' in first.json.request.headers));
    });

    test('facts are kept without recipient and dates', async () => {
      script({ content: JSON.stringify(sampleText) });
      const created = await describe({
        credential: {
          ...sampleCredential,
          recipient: { name: 'Canary Person' },
          issued_on: '1999-12-31',
          credential_id: 'canary-id',
        },
      });
      assert.equal(created.status, 201);
      const { body } = service.simulator.calls().at(-1)!;
      assert.doesNotMatch(body.toString(), /Canary|1999-12-31|canary-id/);
    });

    test('unknown fields come back as warnings', async () => {
      script({ content: JSON.stringify(sampleText) });
      const issuer = JSON.parse('{"name": "Northgate Institute", "__proto__": 1}') as object;
      const proto = JSON.parse('{"__proto__": {"name": "x"}}') as object;
      const created = await describe({
        credential: { ...sampleCredential, issuer, skils: ['x'], 'a/b~c': 1, ...proto },
      });
      assert.deepEqual(created.json.warnings, [
        { code: 'unknown_field', pointer: '/credential/skils', detail: 'not used; did you mean `skills`?' },
        { code: 'unknown_field', pointer: '/credential/a~1b~0c', detail: 'not used' },
        { code: 'unknown_field', pointer: '/credential/__proto__', detail: 'not used' },
        { code: 'unknown_field', pointer: '/credential/issuer/__proto__', detail: 'not used' },
      ]);
    });

    test('lists are paged newest first by cursor', async () => {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: Answer = await call(
          `${service.url}/v1/generations?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`,
        );
        seen.push(...page.json.data.map(({ id }) => id));
        cursor = page.json.next_cursor;
      }
      assert.ok(seen.length >= 8);
      assert.deepEqual(seen, [...new Set(seen)].sort().reverse());
    });

    test('lists are filtered by status and code', async () => {
      const failed = await call(`${service.url}/v1/generations?status=failed&code=llm_output_invalid`);
      assert.equal(failed.json.data.length, 2);
      const none = await call(`${service.url}/v1/generations?started_before=2020-01-01T00:00:00Z`);
      assert.deepEqual(none.json, { data: [], next_cursor: null });
    });

    for (const list of ['generations', 'llm-calls']) {
      test(`a span of ${list} has its first moment and not its last`, async () => {
        const idsOf = async (query: string): Promise<string[]> => {
          const { json } = await call(`${service.url}/v1/${list}?limit=100&${query}`);
          return json.data.map(({ id }) => id);
        };
        const id = (await idsOf('')).at(3)!;
        const moment = new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toISOString();
        const [from, until] = [await idsOf(`started_after=${moment}`), await idsOf(`started_before=${moment}`)];
        assert.deepEqual([from.includes(id), until.includes(id)], [true, false]);
        assert.deepEqual([...from, ...until], await idsOf(''));
      });
    }
  });
}
