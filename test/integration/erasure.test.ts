import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { issuerKeyOf } from '../../src/cache/admit.ts';
import { databaseKinds } from '../support/databases.ts';
import { eventually } from '../support/eventually.ts';
import { call, postJson } from '../support/requests.ts';
import { sampleCredential, sampleText } from '../support/samples.ts';
import { startTestService, type TestService } from '../support/service.ts';

const apiKeys = [
  { name: 'officer', secret: 'officer-secret-0123456789', permissions: ['generate', 'read', 'audit', 'admin'] },
  {
    name: 'other',
    secret: 'other-secret-0123456789',
    permissions: ['generate', 'read', 'audit', 'admin'],
    tenant: 'b',
  },
  { name: 'reader', secret: 'reader-secret-0123456789', permissions: ['read', 'audit'] },
];
const as = (name: string) => ({ authorization: `Bearer ${name}-secret-0123456789` });

for (const kind of databaseKinds) {
  suite(`erasing the bodies of LLM calls on ${kind}`, () => {
    let service: TestService;
    before(async () => {
      service = await startTestService({ kind, environment: { API_KEYS: JSON.stringify(apiKeys) } });
    });
    after(async () => {
      await service[Symbol.asyncDispose]();
      await service.database.remove();
    });

    /** A description whose first answer was refused, so that its audit quotes what the model wrote. */
    async function describe(issuer: string, caller = 'officer') {
      service.simulator.script(['placeholder-field', { content: JSON.stringify(sampleText) }]);
      const body = { credential: { ...sampleCredential, issuer } };
      const { json } = await postJson(`${service.url}/v1/descriptions`, body, as(caller));
      return json.provenance.generation_id;
    }
    const erase = (body: object, caller = 'officer') => postJson(`${service.url}/v1/erasures`, body, as(caller));
    async function callsOf(generationId: string, caller = 'officer') {
      const list = await call(`${service.url}/v1/generations/${generationId}/llm-calls`, { headers: as(caller) });
      return Promise.all(
        list.json.data.map(async ({ id }) => {
          const { json } = await call(`${service.url}/v1/llm-calls/${id}`, { headers: as(caller) });
          return json;
        }),
      );
    }

    test('a generation loses its bodies and what quotes them', async () => {
      const [erased, kept] = [await describe('Northgate Institute'), await describe('Northgate Institute')];
      const answer = await erase({ generation_id: erased, reason: 'A court order.' });
      assert.equal(answer.status, 201);
      const { object, erased_payloads, requested_by, reason, generation_id } = answer.json as unknown as Erasure;
      assert.deepEqual(
        { object, erased_payloads, requested_by, reason, generation_id },
        {
          object: 'erasure',
          erased_payloads: 4,
          requested_by: 'officer',
          reason: 'A court order.',
          generation_id: erased,
        },
      );
      for (const each of await callsOf(erased)) {
        assert.deepEqual([each.request, each.response, each.parsed_output], [null, null, null]);
        assert.ok(each.validation_errors.every((error) => !('found' in error) && error.code !== ''));
      }
      for (const each of await callsOf(kept)) assert.ok(each.request !== null && each.response !== null);
    });

    test('a reason without words is refused', async () => {
      for (const words of ['    ', '', 'ab']) {
        const { status, json } = await erase({ issuer: 'Northgate Institute', reason: words });
        assert.deepEqual([status, json.errors.map(({ pointer }) => pointer)], [422, ['/reason']], `"${words}"`);
      }
    });

    test('a field that is no reason is not taken for one', async () => {
      const { json } = await erase({ person: 'A person' });
      assert.equal(
        json.errors.some(({ detail }) => /did .*(?:reason|person)/.test(detail)),
        false,
      );
    });

    test('an issuer that no generation is about is not found, and stays on no record', async () => {
      const { status, json } = await erase({ issuer: 'Nowhere Institute', reason: 'A court order.' });
      assert.deepEqual([status, json.code], [404, 'not_found']);
      const { text } = await call(`${service.url}/v1/erasures`, { headers: as('officer') });
      assert.doesNotMatch(text, /Nowhere/);
    });

    test('a selector that is null is as if left out', async () => {
      const generation = await describe('Null Institute');
      const nulls = { issuer: null, description_id: null, started_after: null, started_before: null };
      const answer = await erase({ ...nulls, generation_id: generation, reason: 'A court order.' });
      assert.equal((answer.json as unknown as Erasure).erased_payloads, 4, answer.text);
      for (const body of [{ ...nulls }, { started_after: '2026-11-24T09:00:00Z', started_before: null }]) {
        const { json } = await erase({ ...body, reason: 'A court order.' });
        assert.match(json.errors[0]?.detail ?? '', /^expected exactly one of generation_id, issuer/);
      }
    });

    test('hashes outlive the bodies they were made of', async () => {
      const generation = await describe('Hashed Institute');
      const before = await callsOf(generation);
      await erase({ generation_id: generation, reason: 'A request.' });
      const hashes = (await callsOf(generation)).map(({ request_sha256, response_sha256 }) => [
        request_sha256,
        response_sha256,
      ]);
      assert.deepEqual(
        hashes,
        before.map(({ request, response }) => [request?.sha256, response?.sha256]),
      );
    });

    test('an issuer is erased whatever the case of its name', async () => {
      const [gone, kept] = [await describe('Closing College'), await describe('Other College')];
      const answer = await erase({ issuer: 'closing college', reason: 'The contract ended.' });
      assert.equal((answer.json as unknown as Erasure).erased_payloads, 4);
      assert.ok((await callsOf(gone)).every(({ request }) => request === null));
      assert.ok((await callsOf(kept)).every(({ request }) => request !== null));
    });

    test('an issuer is erased however its name was typed', async () => {
      const spellings = [
        'St John’s – College',
        "St John's - College",
        "ST JOHN'S - COLLEGE",
        "St  John's\u00a0- College.",
        'Ｓｔ John‘s — College®',
      ];
      const described: string[] = [];
      for (const spelling of spellings) described.push(await describe(spelling));
      const other = await describe("St John's College");
      assert.deepEqual([...new Set(spellings.map(issuerKeyOf))], ["st john's - college"]);
      await erase({ issuer: spellings[0], reason: 'The contract ended.' });
      for (const gone of described) assert.ok((await callsOf(gone)).every(({ request }) => request === null));
      assert.ok((await callsOf(other)).every(({ request }) => request !== null));
    });

    test('a span of time is erased from its first moment to before its last', async () => {
      const generation = await describe('Spanned Institute');
      const [first] = await callsOf(generation);
      const startedAt = Date.parse(first!.started_at);
      const span = (from: number, to: number) => ({
        started_after: new Date(startedAt + from).toISOString(),
        started_before: new Date(startedAt + to).toISOString(),
        reason: 'Retention of a client.',
      });
      const before = await erase(span(-3_600_000, -3_500_000));
      assert.equal((before.json as unknown as Erasure).erased_payloads, 0);
      const within = await erase(span(-100, 3_600_000));
      assert.ok((within.json as unknown as Erasure).erased_payloads >= 4);
      assert.ok((await callsOf(generation)).every(({ request, response }) => request === null && response === null));
    });

    test('another tenant is out of reach', async () => {
      const theirs = await describe('Shared Institute', 'other');
      await erase({ issuer: 'Shared Institute', reason: 'The contract ended.' });
      const answer = await erase({ generation_id: theirs, reason: 'The contract ended.' });
      assert.equal(answer.json.code, 'not_found');
      assert.ok((await callsOf(theirs, 'other')).every(({ request }) => request !== null));
    });

    test('a request names exactly one thing, and why', async () => {
      for (const body of [
        {},
        { reason: 'Nothing named.' },
        { generation_id: '01a20d9f-48ad-74ca-a4ae-278bb74358df' },
        { generation_id: '01a20d9f-48ad-74ca-a4ae-278bb74358df', issuer: 'Both', reason: 'Two things.' },
        { started_after: '2026-11-24T09:00:00Z', reason: 'Half a span.' },
        { issuer: '', reason: 'No name.' },
      ]) {
        const answer = await erase(body);
        assert.equal(answer.json.code, 'invalid_request', JSON.stringify(body));
      }
    });

    test('all that is missing or wrong is named at once', async () => {
      const named = async (body: unknown) => {
        const { json } = await erase(body as object);
        return json.errors.map(({ pointer, code }) => `${pointer} ${code}`);
      };
      assert.deepEqual((await named({})).sort(), [' not_as_expected', '/reason required']);
      assert.deepEqual(await named({ generation_id: 'x' }), ['/generation_id invalid_format', '/reason required']);
      assert.deepEqual(await named([]), [' wrong_type']);
    });

    test('a date without a time is told what a moment is, of a query how it is written', async () => {
      const { json } = await erase({ started_after: '2026-11-24', started_before: '2026-11-25', reason: 'A day.' });
      const expected = 'expected an ISO 8601 moment such as 2026-11-24T09:00:00Z';
      assert.deepEqual(
        json.errors.map(({ detail }) => detail),
        [expected, expected],
      );
      const listed = await call(`${service.url}/v1/generations?started_after=2026-11-24`, { headers: as('reader') });
      assert.equal(listed.json.errors[0]?.detail, `${expected}; in a query, \`+\` of an offset is \`%2B\``);
    });

    test('an erasure of what is not there leaves no record', async () => {
      const stranger = { generation_id: '01a20d9f-48ad-74ca-a4ae-278bb74358df', reason: 'A wrong id.' };
      assert.equal((await erase(stranger)).json.code, 'not_found');
      const started_after = '2026-11-24T10:00:00+01:00';
      for (const started_before of ['2026-11-24T09:00:00Z', '2026-11-24T09:30:00+02:00']) {
        const { json } = await erase({ started_after, started_before, reason: 'The ends swapped.' });
        assert.deepEqual(
          json.errors.map(({ pointer }) => pointer),
          ['/started_before'],
        );
      }
    });

    test('only an admin erases', async () => {
      const answer = await erase({ issuer: 'Northgate Institute', reason: 'Because.' }, 'reader');
      assert.equal(answer.json.code, 'forbidden');
    });
  });
}

for (const kind of databaseKinds) {
  suite(`erasing what a model is being asked for on ${kind}`, () => {
    let service: TestService;
    before(async () => {
      service = await startTestService({ kind, simulator: { latencyMs: 400 } });
    });
    after(async () => {
      await service[Symbol.asyncDispose]();
      await service.database.remove();
    });

    const scopes = [
      { issuer: 'running institute' },
      { started_after: '2026-01-01T00:00:00Z', started_before: '2999-01-01T00:00:00Z' },
    ];
    for (const scope of scopes) {
      test(`keeps nothing of it afterwards: ${Object.keys(scope)[0]}`, async () => {
        const seen = service.simulator.calls().length;
        service.simulator.script(['placeholder-field', { content: JSON.stringify(sampleText) }]);
        const credential = { ...sampleCredential, issuer: 'Running Institute' };
        const described = postJson(`${service.url}/v1/descriptions`, { credential, options: { cache: 'refresh' } });
        await eventually(() => service.simulator.calls().length > seen);
        const erased = await postJson(`${service.url}/v1/erasures`, { ...scope, reason: 'A court order.' });
        assert.equal(erased.status, 201);
        const { json } = await described;
        const list = await call(`${service.url}/v1/generations/${json.provenance.generation_id}/llm-calls`);
        assert.deepEqual(
          list.json.data.map(({ outcome, purpose }) => [outcome, purpose]),
          [
            ['ok', 'generate'],
            ['ok', 'reask'],
          ],
        );
        for (const { id } of list.json.data) {
          const { json: kept } = await call(`${service.url}/v1/llm-calls/${id}`);
          assert.deepEqual([kept.request, kept.response, kept.parsed_output], [null, null, null]);
          assert.ok(kept.validation_errors.every((error) => !('found' in error)));
        }
      });
    }
  });
}

type Erasure = {
  readonly object: string;
  readonly erased_payloads: number;
  readonly requested_by: string;
  readonly reason: string;
  readonly generation_id: string | null;
};
