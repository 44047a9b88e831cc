import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';

import { createTestDatabase, type TestDatabase } from '../support/databases.ts';
import { eventually } from '../support/eventually.ts';
import { redisIsAbsent, startRedis, type RedisServer } from '../support/redis-server.ts';
import { call, postJson } from '../support/requests.ts';
import { sampleCredential, sampleText } from '../support/samples.ts';
import { startTestService, type TestService } from '../support/service.ts';

const good = { content: JSON.stringify(sampleText) };

suite('a description that is erased on one of two replicas', { skip: redisIsAbsent }, () => {
  let redis: RedisServer;
  let database: TestDatabase;
  let one: TestService;
  let other: TestService;
  let db: pg.Client;
  before(async () => {
    redis = await startRedis();
    database = await createTestDatabase('postgres');
    const environment = { REDIS_URL: redis.url, CACHE_LIFETIME_SECONDS: '3600', EMBEDDER: 'off' };
    one = await startTestService({ database, environment });
    // Keys of the cache hold the provider, whose address is the same for all replicas of a service.
    other = await startTestService({
      database,
      environment: { ...environment, OPENAI_BASE_URL: one.simulator.baseUrl },
    });
    db = new pg.Client(database.url);
    await db.connect();
  });
  after(async () => {
    await db.end();
    await other[Symbol.asyncDispose]();
    await one[Symbol.asyncDispose]();
    await redis[Symbol.asyncDispose]();
    await database.remove();
  });
  const describe = (service: TestService, name: string) =>
    postJson(`${service.url}/v1/descriptions`, { credential: { ...sampleCredential, name } });
  const erase = (id: string) =>
    postJson(`${one.url}/v1/erasures`, { description_id: id, reason: 'A person is named.' });

  test('is served by neither, and read by neither', async () => {
    one.simulator.script([good, good]);
    const { json } = await describe(one, 'Cloud Security Practitioner A');
    for (const replica of [one, other]) {
      assert.equal((await describe(replica, 'Cloud Security Practitioner A')).json.id, json.id);
    }
    assert.equal((await erase(json.id)).status, 201);
    assert.equal((await call(`${other.url}/v1/descriptions/${json.id}`)).status, 410);
    const anew = await describe(other, 'Cloud Security Practitioner A');
    assert.deepEqual([anew.status, anew.json.id === json.id], [201, false]);
    assert.equal((await describe(one, 'Cloud Security Practitioner A')).json.id, anew.json.id);
  });

  test('stays whole while Redis does not answer, and goes when it does', async () => {
    one.simulator.script([good]);
    const { json } = await describe(one, 'Cloud Security Practitioner B');
    await redis.kill();
    assert.equal((await erase(json.id)).json.code, 'storage_unavailable');
    assert.equal((await call(`${one.url}/v1/descriptions/${json.id}`)).status, 200);
    await redis.restart();
    await eventually(async () => (await erase(json.id)).status === 201);
    assert.equal((await call(`${one.url}/v1/descriptions/${json.id}`)).status, 410);
  });

  test('takes along who is about to share it', async () => {
    one.simulator.script([good]);
    const { json } = await describe(one, 'Cloud Security Practitioner C');
    const [generationId, sharerId] = [uuidv7(), uuidv7()];
    await db.query('begin');
    await db.query('select from cache_entries where description_id = $1 for share', [json.id]);
    const erasing = erase(json.id);
    await eventually(async () => (await db.query('select from pg_locks where not granted')).rowCount !== 0);
    await db.query(
      `insert into generations select (jsonb_populate_record(g, jsonb_build_object('id', $1::uuid, 'description_id', $2::uuid))).*
       from generations g where description_id = $3`,
      [generationId, sharerId, json.id],
    );
    await db.query(
      `insert into descriptions select (jsonb_populate_record(d, jsonb_build_object('id', $1::uuid, 'generation_id', $2::uuid,
         'source', 'semantic_cache', 'source_description_id', d.id, 'similarity', 0.9))).*
       from descriptions d where id = $3`,
      [sharerId, generationId, json.id],
    );
    await db.query('commit');
    assert.match((await erasing).text, /"erased_descriptions":2/);
    const { rows } = await db.query<{ kept: number }>(
      `select count(*)::int as kept from generations g join descriptions d on d.generation_id = g.id
       where d.id = any($1) and (g.facts is not null or d.short_description is not null or g.payloads_erased_at is null)`,
      [[json.id, sharerId]],
    );
    assert.deepEqual(rows, [{ kept: 0 }]);
  });

  test('is whole or erased, and nothing in between', async () => {
    one.simulator.script([good]);
    const { json } = await describe(one, 'Cloud Security Practitioner D');
    for (const change of [
      'short_description = null',
      'highlights = null, audience = null, short_description = null',
      'erased_at = now()',
      'erased_at = now(), short_description = null',
    ]) {
      await assert.rejects(db.query(`update descriptions set ${change} where id = $1`, [json.id]), { code: '23514' });
    }
    await assert.rejects(db.query('update generations set facts = null where description_id = $1', [json.id]), {
      code: '23514',
    });
  });
});
