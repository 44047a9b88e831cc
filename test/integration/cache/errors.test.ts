import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import pg from 'pg';

import { flightKeyOf } from '../../../src/cache/scope-key.ts';
import { createTestDatabase } from '../../support/databases.ts';
import { eventually } from '../../support/eventually.ts';
import { redisIsAbsent, startRedis } from '../../support/redis-server.ts';
import { call, postJson } from '../../support/requests.ts';
import { sampleCredential, sampleText } from '../../support/samples.ts';
import { startTestService, type TestService } from '../../support/service.ts';

const good = { content: JSON.stringify(sampleText) };
const body = { credential: sampleCredential };

suite('what the cache can refuse', () => {
  test('an eviction while Redis is gone is refused, and done when it is back', { skip: redisIsAbsent }, async () => {
    await using redis = await startRedis();
    await withService({ REDIS_URL: redis.url }, async (service) => {
      service.simulator.script([good, good]);
      const { json: written } = await postJson(`${service.url}/v1/descriptions`, body);
      await redis.kill();
      const evict = () => call(`${service.url}/v1/cache?issuer=Northgate%20Institute`, { method: 'DELETE' });
      const blame = () => postJson(`${service.url}/v1/descriptions/${written.id}/feedback`, { verdict: 'inaccurate' });
      for (const refused of [await evict(), await blame()]) {
        assert.deepEqual([refused.status, refused.json.code], [503, 'storage_unavailable']);
        assert.notEqual(refused.headers.get('retry-after'), null);
      }
      assert.equal((await postJson(`${service.url}/v1/descriptions`, body)).json.id, written.id);
      await redis.restart();
      await eventually(async () => (await evict()).status === 200);
      assert.notEqual((await postJson(`${service.url}/v1/descriptions`, body)).json.id, written.id);
    });
  });

  test('who waits too long for another instance is told so', async () => {
    await withService({ GENERATION_DEADLINE_MS: '400' }, async (service) => {
      service.simulator.script([good]);
      const { json: written } = await postJson(`${service.url}/v1/descriptions`, body);
      const generation = await call(`${service.url}/v1/generations/${written.provenance.generation_id}`);
      const { facts_key: factsKey, scope_key: scopeKey } = generation.json;
      await call(`${service.url}/v1/cache?facts_key=${factsKey}`, { method: 'DELETE' });
      const client = new pg.Client(service.database.url);
      await client.connect();
      // As another instance leaves it that writes the text and has not opened its generation.
      await client.query(
        `insert into flights values ('local', $1, '01a20d9f-48ad-74ca-a4ae-278bb74358df', now() + interval '1 minute')`,
        [flightKeyOf({ scopeKey: String(scopeKey), factsKey: String(factsKey) })],
      );
      await client.end();
      const late = await postJson(`${service.url}/v1/descriptions`, body);
      assert.deepEqual([late.status, late.json.code], [504, 'llm_timeout']);
    });
  });
});

async function withService(environment: Record<string, string>, work: (service: TestService) => Promise<void>) {
  const database = await createTestDatabase('postgres');
  {
    await using service = await startTestService({
      database,
      environment: { CACHE_LIFETIME_SECONDS: '3600', ...environment },
    });
    await work(service);
  }
  await database.remove();
}
