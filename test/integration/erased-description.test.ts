import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import pg from 'pg';

import { openDatabase } from '../../src/storage/database.ts';
import { lettersOf } from '../support/letters-of.ts';
import { createTestDatabase, databaseKinds, type TestDatabase } from '../support/databases.ts';
import { dumpTables } from '../support/dump-tables.ts';
import { call, postJson, type Answer } from '../support/requests.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { silentStorageEvents } from '../support/silent.ts';

const apiKeys = ['officer', 'stranger'].map((name) => ({
  name,
  secret: `${name}-secret-0123456789`,
  permissions: ['generate', 'read', 'audit', 'admin'],
  tenant: name,
}));
const as = (name: string) => ({ authorization: `Bearer ${name}-secret-0123456789` });

/** The name that must be nowhere once it is erased. */
const canary = /quillanary/i;
const credential = {
  name: 'Quillanary Food Safety and Hygiene',
  issuer: 'Quillanary Institute',
  type: 'certificate',
  criteria: 'Complete the six modules of Quillanary and pass an examination.',
  skills: ['Safe storage of food', 'Cleaning of kitchens'],
  language: 'en',
};
const text = {
  short_description: 'Earners have completed the six modules of Quillanary and passed an examination.',
  highlights: ['Safe storage of food', 'Six modules of Quillanary'],
  audience: 'People who prepare food',
};
const plainCriteria = 'Complete six modules and pass an examination.';
const plain = {
  content: JSON.stringify({
    short_description: 'Earners of this certificate have completed six modules and passed an examination.',
    highlights: ['Safe storage of food', 'Cleaning of kitchens'],
    audience: 'People who prepare food',
  }),
};
const good = { content: JSON.stringify(text) };
const refused = { content: JSON.stringify({ ...text, audience: 'TBD' }) };

for (const kind of databaseKinds) {
  suite(`erasing a description on ${kind}`, () => {
    let database: TestDatabase;
    let service: TestService;
    before(async () => {
      database = await createTestDatabase(kind);
      service = await start();
      if (kind === 'embedded') await warmUp();
    });
    after(async () => {
      await service[Symbol.asyncDispose]();
      await database.remove();
    });
    const start = () =>
      startTestService({
        database,
        environment: {
          API_KEYS: JSON.stringify(apiKeys),
          CACHE_LIFETIME_SECONDS: '3600',
          EMBEDDER: kind === 'embedded' ? 'local' : 'off',
        },
      });
    const describe = (name: string, more: object = {}) =>
      postJson(`${service.url}/v1/descriptions`, { credential: { ...credential, name }, ...more }, as('officer'));
    const erase = (id: string, caller = 'officer') =>
      postJson(`${service.url}/v1/erasures`, { description_id: id, reason: 'A person is named.' }, as(caller));
    const read = (path: string) => call(`${service.url}/v1${path}`, { headers: as('officer') });

    /** The first embedding loads the model, which takes longer than a request waits, and the breaker is open for a while then. */
    async function warmUp(): Promise<void> {
      const deadline = Date.now() + 120_000;
      for (let attempt = 0; Date.now() < deadline; attempt += 1) {
        const kitchen = { ...credential, issuer: 'Northgate Institute', criteria: plainCriteria };
        const post = (name: string) =>
          postJson(`${service.url}/v1/descriptions`, { credential: { ...kitchen, name } }, as('stranger'));
        const name = `Kitchen Work ${lettersOf(attempt)}`;
        service.simulator.script([plain, plain]);
        await post(name);
        const other = await post(`The ${name}`);
        service.simulator.unscript();
        if (other.json.provenance.source === 'semantic_cache') return;
      }
      throw new Error('no text was shared');
    }

    /** A description that shares the text of another; past the service where the server has no pgvector. */
    async function share(original: Answer, name: string): Promise<Answer> {
      if (kind === 'postgres') service.simulator.script([good]);
      const shared = await describe(name);
      assert.equal(shared.status, 201, shared.text);
      if (kind === 'embedded') assert.equal(shared.json.provenance.source_description_id, original.json.id);
      else await markShared(database.url!, original.json.id, shared.json.id);
      return shared;
    }

    test('takes the text out of every table, the original with all that share it', async () => {
      service.simulator.script([refused, good]);
      const original = await describe(credential.name);
      assert.deepEqual([original.status, original.json.usage.attempts], [201, 2], original.text);
      const shared = await share(original, `Certificate in ${credential.name}`);
      assert.equal((await describe(credential.name)).status, 200);
      const erased = await erase(shared.json.id);
      assert.equal(erased.status, 201, erased.text);
      const { description_id, erased_descriptions, erased_payloads } = erased.json as unknown as Erasure;
      assert.deepEqual([description_id, erased_descriptions], [shared.json.id, 2]);
      assert.ok(erased_payloads >= 4, erased.text);
      for (const { json } of [original, shared]) {
        const calls = await read(`/descriptions/${json.id}/llm-calls`);
        assert.equal(calls.status, 200);
        for (const { id } of calls.json.data) {
          const { request, response, parsed_output } = (await read(`/llm-calls/${id}`)).json;
          assert.deepEqual([request, response, parsed_output], [null, null, null]);
        }
        assert.equal((await read(`/generations/${json.provenance.generation_id}`)).json.description_id, json.id);
      }
      await service[Symbol.asyncDispose]();
      for (const row of await dump()) assert.doesNotMatch(row, canary);
      service = await start();
      service.simulator.script([good]);
      assert.equal((await describe(credential.name)).status, 201);
    });

    async function dump(): Promise<string[]> {
      const { url, dataDirectory } = database;
      await using opened = await openDatabase({ url, dataDirectory, poolSize: 2, events: silentStorageEvents });
      return await dumpTables(opened.db);
    }

    test('answers what was erased as erased, everywhere', async () => {
      service.simulator.script([good]);
      const { json, text: told } = await describe('Quillanary Kitchen Rules');
      assert.ok(json.id, told);
      await erase(json.id);
      for (const path of ['', ...['ob3', 'ob2', 'ctdl', 'schemaorg'].map((standard) => `/exports/${standard}`)]) {
        const answer = await read(`/descriptions/${json.id}${path}`);
        assert.deepEqual([answer.status, answer.json.code, answer.json.retryable], [410, 'erased', false], path);
        assert.match(answer.json.detail, /Post the credential again/);
      }
      const feedback = { verdict: 'inaccurate' };
      const refusedFeedback = await postJson(
        `${service.url}/v1/descriptions/${json.id}/feedback`,
        feedback,
        as('officer'),
      );
      assert.equal(refusedFeedback.json.code, 'erased');
      const list = await read('/descriptions');
      assert.ok(list.json.data.every(({ id }) => id !== json.id));
    });

    test('the same credential is described anew, and a second erasure leaves that', async () => {
      service.simulator.script([good, good]);
      const first = await describe('Quillanary Bread Making');
      await erase(first.json.id);
      const anew = await describe('Quillanary Bread Making');
      assert.equal(anew.status, 201, anew.text);
      const again = await erase(first.json.id);
      const { erased_descriptions, erased_payloads } = again.json as unknown as Erasure;
      assert.deepEqual([again.status, erased_descriptions, erased_payloads], [201, 0, 0]);
      const served = await describe('Quillanary Bread Making');
      assert.deepEqual([served.status, served.json.id], [200, anew.json.id]);
    });

    test('a template has a text, too', async () => {
      service.simulator.script(['unauthorized']);
      const { json } = await describe('Quillanary Soups', { options: { on_failure: 'template' } });
      assert.equal(json.provenance.source, 'template');
      const { erased_descriptions } = (await erase(json.id)).json as unknown as Erasure;
      assert.equal(erased_descriptions, 1);
      assert.equal((await read(`/descriptions/${json.id}`)).status, 410);
    });

    test('another tenant is out of reach', async () => {
      service.simulator.script([good]);
      const { json } = await describe('Quillanary Cakes');
      assert.equal((await erase(json.id, 'stranger')).json.code, 'not_found');
      assert.equal((await read(`/descriptions/${json.id}`)).status, 200);
    });
  });
}

async function markShared(url: string, originalId: string, sharedId: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    `update descriptions set source = 'semantic_cache', source_description_id = $1, similarity = 0.9 where id = $2`,
    [originalId, sharedId],
  );
  await client.end();
}

type Erasure = {
  readonly description_id: string | null;
  readonly erased_descriptions: number;
  readonly erased_payloads: number;
};
