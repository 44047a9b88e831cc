import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import pg from 'pg';

import { startSimulator, type Simulator } from '../../src/simulator/server.ts';
import { createTestDatabase, type TestDatabase } from '../support/databases.ts';
import { eventually } from '../support/eventually.ts';
import { spawnService, type ServiceProcess } from '../support/process.ts';
import { redisIsAbsent, startRedis, type RedisServer } from '../support/redis-server.ts';
import { call, postJson, type Answer } from '../support/requests.ts';
import { sampleCredential } from '../support/samples.ts';

const leaseMs = 2000;
const latencyMs = 150;

suite('three replicas on one Postgres and one Redis', { skip: redisIsAbsent }, () => {
  let redis: RedisServer;
  let database: TestDatabase;
  let simulator: Simulator;
  let replicas: Replica[];
  let db: pg.Client;
  before(async () => {
    redis = await startRedis();
    database = await createTestDatabase('postgres');
    simulator = await startSimulator({ latencyMs, mostRecorded: Infinity });
    replicas = [await startReplica(), await startReplica(), await startReplica()];
    db = new pg.Client(database.url);
    await db.connect();
  });
  after(async () => {
    for (const { process } of replicas) process.child.kill('SIGKILL');
    await Promise.all(replicas.map(({ process }) => process.exited));
    await db.end();
    await simulator[Symbol.asyncDispose]();
    await redis[Symbol.asyncDispose]();
    await database.remove();
  });

  async function startReplica(): Promise<Replica> {
    const process = spawnService({
      ...database.environment,
      OPENAI_BASE_URL: simulator.baseUrl,
      REDIS_URL: redis.url,
      CACHE_LIFETIME_SECONDS: '3600',
      FLIGHT_LEASE_MS: `${leaseMs}`,
      LOG_LEVEL: 'error',
    });
    return { process, url: await process.url };
  }
  const describe = (replica: Replica, name: string): Promise<Answer> =>
    postJson(`${replica.url}/v1/descriptions`, { credential: { ...sampleCredential, name } });
  const liveEntries = async () => {
    const { rows } = await db.query<{ description_id: string }>(
      'select description_id from cache_entries where evicted_at is null order by id desc limit 1',
    );
    const { rows: twins } = await db.query(
      'select 1 from cache_entries where evicted_at is null group by scope_key, facts_key having count(*) > 1',
    );
    return { newest: rows[0]?.description_id, twins: twins.length };
  };

  test('two hundred identical requests at once cost one call', async () => {
    const before = simulator.calls().length;
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => describe(replicas[index % 3]!, 'Welding of Pipes')),
    );
    assert.deepEqual(answers.map(({ status, json }) => (status < 300 ? status : json.code)).sort(), [
      ...Array.from({ length: 199 }, () => 200),
      201,
    ]);
    assert.equal(simulator.calls().length - before, 1);
    assert.equal(new Set(answers.map(({ json }) => json.id)).size, 1);
  });

  test('a leader that is killed holds up nobody for longer than its lease', async () => {
    // What a process does for the first time, such as loading its embedding model, is no part of that.
    await Promise.all([1, 2].map((index) => describe(replicas[index]!, `Knots and Anchors ${index}`)));
    const before = simulator.calls().length;
    const doomed = replicas[0]!;
    replicas[0] = await startReplica();
    void describe(doomed, 'Rope Rescue').catch(() => undefined);
    await eventually(() => simulator.calls().length > before);
    const waiting = [1, 2, 1, 2].map((index) => describe(replicas[index]!, 'Rope Rescue'));
    doomed.process.child.kill('SIGKILL');
    const startedAt = performance.now();
    const answers = await Promise.all(waiting);
    const tookMs = performance.now() - startedAt;
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 200, 201]);
    assert.equal(simulator.calls().length - before, 2);
    assert.ok(tookMs < leaseMs + 1000, `took ${tookMs} ms`);
  });

  test('a leader that was paused and wakes admits nothing', async () => {
    const before = simulator.calls().length;
    const paused = replicas[0]!;
    const late = describe(paused, 'Forest First Aid');
    await eventually(() => simulator.calls().length > before);
    paused.process.child.kill('SIGSTOP');
    const taken = await describe(replicas[1]!, 'Forest First Aid');
    paused.process.child.kill('SIGCONT');
    const woken = await late;
    assert.equal(taken.status, 201);
    assert.equal(woken.status, 201);
    assert.doesNotMatch(woken.headers.get('cache-status') ?? '', /stored/);
    const { newest, twins } = await liveEntries();
    assert.deepEqual([newest, twins], [taken.json.id, 0]);
    for (const replica of replicas) assert.equal((await describe(replica, 'Forest First Aid')).json.id, taken.json.id);
  });

  test('after an eviction no replica serves the text', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { json: written } = await describe(replicas[0]!, 'Ladder Safety');
      let isEvicted = false;
      const stale: string[] = [];
      const readers = replicas.flatMap((replica) =>
        Array.from({ length: 4 }, async () => {
          while (!isEvicted) await describe(replica, 'Ladder Safety');
          const after = await describe(replica, 'Ladder Safety');
          if (after.json.id === written.id) stale.push(after.json.id);
        }),
      );
      const evicted = await call(`${replicas[round % 3]!.url}/v1/cache?issuer=Northgate%20Institute`, {
        method: 'DELETE',
      });
      isEvicted = true;
      assert.equal(evicted.status, 200);
      await Promise.all(readers);
      assert.deepEqual(stale, []);
    }
  });
});

type Replica = { readonly process: ServiceProcess; readonly url: string };
