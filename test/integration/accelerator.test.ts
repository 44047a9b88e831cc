import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { Redis } from 'ioredis';

import { systemClock } from '../../src/clock.ts';
import { checkRedis, RedisRefusedError } from '../../src/cache/accelerators/check-redis.ts';
import { createRedisAccelerator } from '../../src/cache/accelerators/redis.ts';
import type { Accelerator } from '../../src/cache/accelerators/accelerator.ts';
import { StorageUnavailableError } from '../../src/storage/database.ts';
import type { DescriptionRow } from '../../src/storage/descriptions.ts';
import { startProxy } from '../support/cut-proxy.ts';
import { eventually } from '../support/eventually.ts';
import { redisIsAbsent, startRedis, type RedisServer } from '../support/redis-server.ts';
import { sampleText } from '../support/samples.ts';

const row: DescriptionRow = {
  id: 'one',
  tenant_id: 'local',
  generation_id: 'generation',
  source: 'model',
  source_description_id: null,
  similarity: null,
  locale: 'en',
  prompt_version: 'v2',
  request_model: 'gpt-4o',
  response_model: 'gpt-4o',
  ...sampleText,
  audience_source: 'inferred',
  words_per_sentence: '12.00',
  reading_grade: null,
  warnings: [],
  created_at: new Date(0),
  truncated: [],
  attempts: 1,
  input_tokens: 400,
  output_tokens: 100,
  cost_usd: null,
};
const text = { entryId: 'entry', row };

suite('Redis before the database', { skip: redisIsAbsent }, () => {
  let redis: RedisServer;
  let failures = 0;
  let aheadMs = 0;
  const clock = { monotonicMs: () => systemClock.monotonicMs() + aheadMs };
  let accelerator: Accelerator & AsyncDisposable;
  const events = {
    acceleratorFailed: () => {
      failures += 1;
    },
    acceleratorStateChanged: () => undefined,
  };
  const open = (databaseId: string) =>
    createRedisAccelerator({ url: redis.url, databaseId, longestFillMs: 300, clock, events });
  before(async () => {
    redis = await startRedis();
    accelerator = open('database');
    await eventually(async () => (await fillOf('warm-up')) !== undefined);
  });
  after(async () => {
    await accelerator[Symbol.asyncDispose]();
    await redis[Symbol.asyncDispose]();
  });

  async function fillOf(key: string) {
    const reading = await accelerator.read(key);
    return reading.kind === 'miss' ? reading.fill : undefined;
  }
  const isHit = async (key: string) => (await accelerator.read(key)).kind === 'hit';

  test('what was filled in is read back as it was', async () => {
    (await fillOf('a'))?.(text, 60_000);
    await eventually(() => isHit('a'));
    const reading = await accelerator.read('a');
    assert.deepEqual(reading, { kind: 'hit', ...text });
  });

  test('a row without one of its columns is a miss', async () => {
    (await fillOf('older'))?.(text, 60_000);
    await eventually(() => isHit('older'));
    const client = new Redis(redis.url);
    const [key = ''] = await client.keys('*:older');
    const { reading_grade: _missing, ...older } = row;
    await client.set(key, JSON.stringify({ ...text, row: older }));
    client.disconnect();
    assert.equal(await isHit('older'), false);
  });

  test('what was evicted is not filled in by an earlier read', async () => {
    const fill = await fillOf('b');
    await accelerator.forget(['b']);
    fill?.(text, 60_000);
    (await fillOf('marker'))?.(text, 60_000);
    await eventually(() => isHit('marker'));
    assert.equal(await isHit('b'), false);
  });

  test('a reader that was paused for longer than a tombstone lasts is refused', async () => {
    const fill = await fillOf('c');
    await accelerator.forget(['c']);
    const client = new Redis(redis.url);
    await eventually(async () => (await client.keys('*:c')).length === 0);
    client.disconnect();
    fill?.(text, 60_000);
    (await fillOf('later marker'))?.(text, 60_000);
    await eventually(() => isHit('later marker'));
    assert.equal(await isHit('c'), false);
  });

  test('an entry ends with its lifetime', async () => {
    (await fillOf('d'))?.(text, 150);
    await eventually(() => isHit('d'));
    await eventually(async () => !(await isHit('d')));
  });

  test('a dead Redis is a miss, and no eviction is promised', async () => {
    await redis.kill();
    const before = failures;
    assert.equal(await isHit('a'), false);
    assert.ok(failures > before);
    await assert.rejects(accelerator.forget(['a']), StorageUnavailableError);
    await redis.restart();
    await eventually(async () => (await fillOf('again')) !== undefined);
    await accelerator.forget(['a']);
  });

  test('a Redis that comes back with what it held is not believed', async () => {
    (await fillOf('kept'))?.(text, 60_000);
    await eventually(() => isHit('kept'));
    const client = new Redis(redis.url);
    client.on('error', () => undefined);
    const keys = await client.keys('*kept');
    const values = await client.mget(keys);
    await redis.kill();
    await redis.restart();
    await client.mset(keys.flatMap((key, index) => [key, values[index] ?? '']));
    client.disconnect();
    await eventually(async () => (await fillOf('restarted')) !== undefined);
    assert.equal(keys.length, 1);
    assert.equal(await isHit('kept'), false);
  });

  test('an eviction of thousands gets through a busy process', async () => {
    const keys = Array.from({ length: 3000 }, (_, index) => `many ${index}`);
    // Evictions have a connection of their own, which comes back in its own time.
    const isBack = () =>
      accelerator.forget(['back']).then(
        () => true,
        () => false,
      );
    await eventually(isBack);
    // Nothing is read from a socket for longer than a read waits, again and again.
    let isDone = false;
    const work = () => {
      const untilMs = performance.now() + 150;
      while (performance.now() < untilMs) continue;
      if (!isDone) setImmediate(work);
    };
    setImmediate(work);
    try {
      await assert.doesNotReject(accelerator.forget(keys));
    } finally {
      isDone = true;
    }
  });

  test('a slow Redis is left alone after three reads', async () => {
    redis.freeze();
    for (let read = 0; read < 3; read += 1) await accelerator.read('slow');
    // Nothing that waits for a socket is done before the event loop turns.
    const turned = new Promise((resolve) => setImmediate(resolve, 'turned'));
    const read = await Promise.race([turned, Promise.all(Array.from({ length: 20 }, () => accelerator.read('slow')))]);
    // The probe is not waited for either: before two seconds have passed nobody asks, and then nobody waits.
    aheadMs += 2001;
    const turnedAgain = new Promise((resolve) => setImmediate(resolve, 'turned'));
    const probe = await Promise.race([turnedAgain, accelerator.read('slow')]);
    redis.thaw();
    assert.notEqual(read, 'turned');
    assert.notEqual(probe, 'turned');
    await eventually(async () => (await fillOf('thawed')) !== undefined);
  });
});

suite('a Redis that may not be believed', { skip: redisIsAbsent }, () => {
  const events = { acceleratorFailed: () => undefined, acceleratorStateChanged: () => undefined };

  test('one that another took over from is not read, and left for the other', async () => {
    await using first = await startRedis();
    await using second = await startRedis();
    await using closing = new AsyncDisposableStack();
    const [demoted, promoted] = [new Redis(first.url), new Redis(second.url)].map((client) =>
      closing.adopt(client, () => {
        client.disconnect();
      }),
    ) as [Redis, Redis];
    const proxy = closing.adopt(await startProxy(first.url), (each) => each.close());
    const settings = { url: proxy.url, databaseId: 'database', longestFillMs: 300, clock: systemClock, events };
    await using accelerator = createRedisAccelerator(settings);
    const read = () => accelerator.read('a');
    await eventually(async () => {
      const reading = await read();
      if (reading.kind === 'miss') reading.fill?.(text, 60_000);
      return reading.kind === 'hit';
    });
    await accelerator.forget(['b']);
    const { hostname, port } = new URL(second.url);
    await demoted.config('SET', 'repl-diskless-sync-delay', '0');
    await promoted.replicaof('127.0.0.1', new URL(first.url).port);
    await eventually(async () => (await demoted.info('replication')).includes('state=online'));
    proxy.redirect(second.url);
    await demoted.failover('TO', hostname, port);
    await eventually(async () => (await demoted.info('replication')).includes('role:slave'));
    assert.equal((await read()).kind, 'miss');
    await eventually(() =>
      accelerator.forget(['a']).then(
        () => true,
        () => false,
      ),
    );
    await eventually(async () => {
      const reading = await read();
      return reading.kind === 'miss' && reading.fill !== undefined;
    });
  });

  test('one whose user may not ask for its run is refused', async () => {
    await using redis = await startRedis();
    const client = new Redis(redis.url);
    await client.acl('SETUSER', 'reader', 'on', '>canary', '~*', '+@all', '-info');
    client.disconnect();
    const { host } = new URL(redis.url);
    await assert.rejects(checkRedis(`redis://reader:canary@${host}`), RedisRefusedError);
    await assert.rejects(checkRedis(`redis://reader:wrong@${host}`), RedisRefusedError);
    await assert.rejects(
      checkRedis(`${redis.url}/99`),
      /^RedisRefusedError: REDIS_URL is refused by its server: ERR DB/,
    );
    await checkRedis(`${redis.url}/1`);
  });

  test('one that is away may come later', async () => {
    await checkRedis('redis://127.0.0.1:1');
  });
});
