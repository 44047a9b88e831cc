import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { sql } from 'kysely';

import { openDatabase } from '../../src/storage/database.ts';
import { createTestDatabase, databaseKinds, type TestDatabase } from '../support/databases.ts';
import { eventually } from '../support/eventually.ts';
import { call, postJson } from '../support/requests.ts';
import { sampleCredential } from '../support/samples.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { silentStorageEvents as events } from '../support/silent.ts';

const apiKeys = [
  { name: 'officer', secret: 'officer-secret-0123456789', permissions: ['generate', 'read', 'audit', 'admin'] },
  { name: 'other', secret: 'other-secret-0123456789', permissions: ['audit', 'admin'], tenant: 'b' },
  { name: 'auditor', secret: 'auditor-secret-0123456789', permissions: ['audit'] },
  { name: 'reader', secret: 'reader-secret-0123456789', permissions: ['read'] },
];
const as = (name: string) => ({ authorization: `Bearer ${name}-secret-0123456789` });
const reason = 'A court order.';
const everSince = { started_after: '2026-01-01T00:00:00Z', started_before: '2999-01-01T00:00:00Z' };

for (const kind of databaseKinds) {
  suite(`reading what was erased on ${kind}`, () => {
    let database: TestDatabase;
    let service: TestService;
    const start = () =>
      startTestService({
        database,
        environment: { API_KEYS: JSON.stringify(apiKeys) },
        simulator: { latencyMs: 200, isStrict: false },
      });
    before(async () => {
      database = await createTestDatabase(kind);
      service = await start();
    });
    after(async () => {
      await service[Symbol.asyncDispose]();
      await database.remove();
    });

    const read = async (path: string, caller = 'officer') => call(`${service.url}/v1${path}`, { headers: as(caller) });
    const erase = async (body: object, caller = 'officer') => {
      const { json } = await postJson(`${service.url}/v1/erasures`, { ...body, reason }, as(caller));
      return json as unknown as Erasure;
    };
    /** A description of its own, with the id of its only call. */
    async function describe(issuer: string) {
      const body = { credential: { ...sampleCredential, issuer }, options: { cache: 'bypass' } };
      const { json } = await postJson(`${service.url}/v1/descriptions`, body, as('officer'));
      const calls = await read(`/descriptions/${json.id}/llm-calls`);
      return { id: json.id, generationId: json.provenance.generation_id, callId: calls.json.data[0]!.id };
    }
    const erasedAtOf = async ({ generationId, callId }: Described) => [
      (await read(`/generations/${generationId}`)).json.erased_at,
      (await read(`/llm-calls/${callId}`)).json.erased_at,
    ];
    const bodyOf = async (callId: string, part = 'request') => {
      const { status, json } = await read(`/llm-calls/${callId}/${part}`);
      return { status, code: json.code, detail: json.detail };
    };
    async function onDatabase(work: (run: Run) => Promise<unknown>): Promise<void> {
      await service[Symbol.asyncDispose]();
      const { url, dataDirectory } = database;
      {
        await using opened = await openDatabase({ url, dataDirectory, poolSize: 2, events });
        await work((statement) => statement.execute(opened.db));
      }
      service = await start();
    }

    test('the record says what was named and how much went, and no name', async () => {
      const { generationId } = await describe('Named Institute');
      const byGeneration = await erase({ generation_id: generationId });
      await describe('Quillanary Institute');
      const byIssuer = await erase({ issuer: 'Quillanary Institute' });
      assert.equal(byIssuer.issuer, 'Quillanary Institute');
      assert.deepEqual((await read(`/erasures/${byGeneration.id}`)).json, byGeneration);
      const { text, json } = await read(`/erasures/${byIssuer.id}`, 'auditor');
      assert.ok(!text.includes('Quillanary'));
      assert.deepEqual(json, { ...byIssuer, issuer: null });
      const { scope, erased_payloads, requested_by } = byGeneration;
      assert.deepEqual([scope, erased_payloads, requested_by], ['generation', 2, 'officer']);
    });

    test('records are listed in pages, newest first', async () => {
      const made = [];
      for (const issuer of ['One', 'Two', 'Three']) {
        await describe(issuer);
        made.unshift(await erase({ issuer }));
      }
      const first = await read('/erasures?limit=2');
      const second = await read(`/erasures?limit=1&cursor=${first.json.next_cursor}`);
      const ids = [...first.json.data, ...second.json.data].map(({ id }) => id);
      assert.deepEqual(
        ids,
        made.map(({ id }) => id),
      );
    });

    test('another tenant has no record, and no other permission reads one', async () => {
      const ours = await erase({ issuer: 'Ours' });
      assert.equal((await read(`/erasures/${ours.id}`, 'other')).json.code, 'not_found');
      assert.deepEqual((await read('/erasures', 'other')).json.data, []);
      for (const path of ['/erasures', `/erasures/${ours.id}`]) {
        assert.equal((await read(path, 'reader')).json.code, 'forbidden');
      }
    });

    const scopes = {
      generation: ({ generationId }: Described) => ({ generation_id: generationId }),
      issuer: () => ({ issuer: 'scoped institute.' }),
      description: ({ id }: Described) => ({ description_id: id }),
      span: () => everSince,
    };
    for (const [scope, selectorOf] of Object.entries(scopes)) {
      test(`a body that was erased is gone by the erasure that took it: ${scope}`, async () => {
        const described = await describe('Scoped Institute');
        assert.deepEqual(await erasedAtOf(described), [null, null]);
        assert.equal((await read(`/llm-calls/${described.callId}/request`)).status, 200);
        const erasure = await erase(selectorOf(described));
        assert.equal(erasure.scope, scope);
        // Whatever else would have taken it later did not.
        await erase({ generation_id: described.generationId });
        for (const part of ['request', 'response']) {
          assert.deepEqual(await bodyOf(described.callId, part), {
            status: 410,
            code: 'erased',
            detail: `The ${part} body was erased by the erasure ${erasure.id}. Its hash is with the call.`,
          });
        }
        const [ofGeneration, ofCall] = await erasedAtOf(described);
        assert.equal(ofCall, erasure.erased_at);
        // A generation is marked just before.
        const early = Date.parse(erasure.erased_at) - Date.parse(ofGeneration ?? '');
        assert.ok(early >= 0 && early < 5000, `${early}`);
        const list = await read('/generations?limit=100');
        assert.equal(list.json.data.find(({ id }) => id === described.generationId)?.erased_at, ofGeneration);
      });
    }

    test('an erasure of before has nothing to do with what came after', async () => {
      await erase({ issuer: 'Later Institute' });
      await erase(everSince);
      const described = await describe('Later Institute');
      assert.deepEqual(await erasedAtOf(described), [null, null]);
      assert.equal((await read(`/llm-calls/${described.callId}/response`)).status, 200);
    });

    test('of what ran while it was erased, nothing that came later is there', async () => {
      const seen = service.simulator.calls().length;
      const describing = describe('Running Institute');
      await eventually(() => service.simulator.calls().length > seen);
      const erasure = await erase({ issuer: 'Running Institute' });
      const described = await describing;
      const { status, detail } = await bodyOf(described.callId, 'response');
      assert.deepEqual([status, detail.includes(erasure.id)], [410, true]);
      assert.ok((await erasedAtOf(described)).every((erasedAt) => erasedAt !== null));
    });

    test('a call that nothing came for has no response, erased or not', async () => {
      service.simulator.script(['reset', 'reset', 'reset', 'reset', 'reset', 'reset']);
      const body = { credential: { ...sampleCredential, issuer: 'Silent Institute' }, options: { cache: 'bypass' } };
      const { json } = await postJson(`${service.url}/v1/descriptions`, body, as('officer'));
      service.simulator.unscript();
      const calls = await read(`/generations/${json.generation_id}/llm-calls`);
      const { id } = calls.json.data[0]!;
      await erase({ generation_id: json.generation_id });
      assert.deepEqual(await bodyOf(id, 'response'), {
        status: 404,
        code: 'not_found',
        detail: 'Nothing came for this LLM call.',
      });
      assert.equal((await bodyOf(id)).status, 410);
    });

    test('an unknown call is none, and another tenant learns no more', async () => {
      const { callId } = await describe('Unknown Institute');
      await erase({ issuer: 'Unknown Institute' });
      const { json } = await read(`/llm-calls/${callId}/request`, 'other');
      assert.deepEqual([json.status, json.detail], [404, 'No LLM call has this id.']);
    });

    test('a body whose mark is all that is left of an erasure is erased', async () => {
      const described = await describe('Marked Institute');
      await onDatabase(async (run) => {
        await run(sql`update generations set payloads_erased_at = now() where id = ${described.generationId}`);
        await dropBodies(run);
      });
      assert.deepEqual(await bodyOf(described.callId), {
        status: 410,
        code: 'erased',
        detail: 'The request body was erased. Its hash is with the call.',
      });
    });

    test('a body whose retention is over was not erased', async () => {
      const described = await describe('Retained Institute');
      await onDatabase(dropBodies);
      assert.deepEqual(await bodyOf(described.callId, 'response'), {
        status: 404,
        code: 'not_found',
        detail: 'The response body is kept no longer: its retention is over. Its hash is with the call.',
      });
      assert.deepEqual(await erasedAtOf(described), [null, null]);
      const { json } = await read(`/llm-calls/${described.callId}`);
      assert.deepEqual([json.request, json.response], [null, null]);
    });
  });
}

/** As retention does, a month at a time. */
async function dropBodies(run: Run): Promise<void> {
  await run(sql`select drop_oldest_audit_partition('llm_call_payloads', now() + interval '2 months')`);
}

type Run = (statement: ReturnType<typeof sql>) => Promise<unknown>;
type Described = { readonly id: string; readonly generationId: string; readonly callId: string };
type Erasure = {
  readonly id: string;
  readonly scope: string;
  readonly issuer: string | null;
  readonly erased_payloads: number;
  readonly requested_by: string;
  readonly erased_at: string;
};
