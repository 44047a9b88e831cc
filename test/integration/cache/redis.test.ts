import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { Redis } from 'ioredis';
import pg from 'pg';

import { startProxy } from '../../support/cut-proxy.ts';
import { createTestDatabase, type TestDatabase } from '../../support/databases.ts';
import { eventually } from '../../support/eventually.ts';
import { redisIsAbsent, startRedis, type RedisServer } from '../../support/redis-server.ts';
import { call, postJson } from '../../support/requests.ts';
import { sampleCredential as credential, sampleText } from '../../support/samples.ts';
import { startTestService, type TestService } from '../../support/service.ts';

const good = { content: JSON.stringify(sampleText) };

suite('a Redis that services share', { skip: redisIsAbsent }, () => {
  let redis: RedisServer;
  let client: Redis;
  before(async () => {
    redis = await startRedis();
    client = new Redis(redis.url);
  });
  after(async () => {
    client.disconnect();
    await redis[Symbol.asyncDispose]();
  });
  const start = async (environment: Readonly<Record<string, string>> = {}) => {
    const database = await createTestDatabase('postgres');
    // Copies of the template would all be one database.
    await query(database.url, 'update database_identity set id = gen_random_uuid()');
    return startOn(database, { REDIS_URL: redis.url, ...environment });
  };
  const startOn = async (database: TestDatabase, environment: Readonly<Record<string, string>>) => {
    const service = await startTestService({
      database,
      environment: { CACHE_LIFETIME_SECONDS: '3600', ...environment },
    });
    service.simulator.script(Array.from({ length: 200 }, () => good));
    return service;
  };
  const describe = ({ url }: TestService, options = {}) => postJson(`${url}/v1/descriptions`, { credential, options });
  const filledKeys = async () => {
    const keys = await client.keys('credscribe:*');
    const values = await Promise.all(keys.map((key) => client.get(key)));
    return keys.filter((_key, index) => values[index] !== 'evicted');
  };
  const fill = async (service: TestService) => {
    const before = (await filledKeys()).length;
    await eventually(async () => {
      await describe(service);
      return (await filledKeys()).length > before;
    });
  };

  test('serves no text of another database', async () => {
    const first = await start();
    const written = await describe(first);
    await fill(first);
    await first[Symbol.asyncDispose]();
    await using second = await start();
    const answer = await describe(second);
    await first.database.remove();
    assert.deepEqual([written.status, answer.status], [201, 201]);
    assert.notEqual(answer.json.id, written.json.id);
    assert.equal((await call(`${second.url}/v1/descriptions/${answer.json.id}`)).status, 200);
  });

  test('forgets a key that is named in full, though the database has no row of it', async () => {
    await using service = await start();
    const { json } = await describe(service);
    await fill(service);
    const generation = await call(`${service.url}/v1/generations/${json.provenance.generation_id}`);
    const { scope_key, facts_key } = generation.json;
    await query(service.database.url, 'delete from cache_entries');
    assert.equal((await describe(service)).json.id, json.id);
    await call(`${service.url}/v1/cache?scope_key=${scope_key}&facts_key=${facts_key}`, { method: 'DELETE' });
    assert.notEqual((await describe(service)).json.id, json.id);
  });

  test('serves nothing that was evicted by a start without it', async () => {
    const first = await start();
    const { json } = await describe(first);
    await fill(first);
    await first[Symbol.asyncDispose]();
    const without = await startOn(first.database, {});
    const evicted = await call(`${without.url}/v1/cache?source=model`, { method: 'DELETE' });
    await without[Symbol.asyncDispose]();
    await using again = await startOn(first.database, { REDIS_URL: redis.url });
    assert.match(evicted.text, /"evicted_entries":1/);
    assert.notEqual((await describe(again)).json.id, json.id);
  });

  test('forgets the text that feedback calls wrong, though the database has no row of it', async () => {
    await using service = await start();
    const { json } = await describe(service);
    await fill(service);
    await query(service.database.url, 'delete from cache_entries');
    assert.equal((await describe(service)).json.id, json.id);
    await postJson(`${service.url}/v1/descriptions/${json.id}/feedback`, { verdict: 'inaccurate' });
    assert.notEqual((await describe(service)).json.id, json.id);
  });

  test('a refresh that Redis does not hear of replaces nothing', async () => {
    const proxy = await startProxy(redis.url);
    await using service = await start({ REDIS_URL: proxy.url });
    const first = await describe(service);
    await fill(service);
    proxy.cut();
    const refreshed = await describe(service, { cache: 'refresh' });
    const meanwhile = await describe(service);
    proxy.join();
    assert.deepEqual([refreshed.status, refreshed.headers.get('cache-status')], [201, 'credscribe; fwd=request']);
    assert.deepEqual([meanwhile.status, meanwhile.json.id], [200, first.json.id]);
    await eventually(
      async () =>
        (await describe(service, { cache: 'refresh' })).headers.get('cache-status') !==
        refreshed.headers.get('cache-status'),
    );
    assert.notEqual((await describe(service)).json.id, first.json.id);
    await proxy.close();
  });
});

async function query(url: string | undefined, statement: string): Promise<void> {
  const db = new pg.Client(url);
  await db.connect();
  await db.query(statement);
  await db.end();
}
