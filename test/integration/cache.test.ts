import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';

import { databaseKinds, type DatabaseKind } from '../support/databases.ts';
import { redisIsAbsent, startRedis, type RedisServer } from '../support/redis-server.ts';
import { call, postJson, type Answer } from '../support/requests.ts';
import { sampleCredential, sampleText } from '../support/samples.ts';
import { startTestService, type TestService } from '../support/service.ts';

const places: readonly { kind: DatabaseKind; withRedis: boolean }[] = [
  ...databaseKinds.map((kind) => ({ kind, withRedis: false })),
  { kind: 'postgres', withRedis: true },
];

for (const { kind, withRedis } of places) {
  suite(`the exact tier on ${kind}${withRedis ? ' with Redis' : ''}`, { skip: withRedis && redisIsAbsent }, () => {
    let service: TestService;
    let redis: RedisServer | undefined;
    let number = 0;
    let credential = sampleCredential;
    before(async () => {
      redis = withRedis ? await startRedis() : undefined;
      service = await startTestService({
        kind,
        environment: { CACHE_LIFETIME_SECONDS: '3600', ...(redis === undefined ? {} : { REDIS_URL: redis.url }) },
      });
    });
    beforeEach(() => {
      number += 1;
      credential = { ...sampleCredential, name: `Cloud Security Practitioner CSP-${100 + number}` };
    });
    after(async () => {
      await service[Symbol.asyncDispose]();
      await service.database.remove();
      await redis?.[Symbol.asyncDispose]();
    });
    const describe = (body: object) => postJson(`${service.url}/v1/descriptions`, body);
    const script = (...steps: Parameters<TestService['simulator']['script']>[0]) => {
      service.simulator.script(steps);
    };
    const good = { content: JSON.stringify(sampleText) };
    const cacheStatus = (answer: Answer) => answer.headers.get('cache-status');
    const modelGenerations = async () => {
      const { text } = await call(`${service.url}/v1/cache/stats`);
      return Number(/"model_generations":(\d+)/.exec(text)?.[1]);
    };
    const del = (query: string) => call(`${service.url}/v1/cache?${query}`, { method: 'DELETE' });

    test('equal facts get the same description with 200', async () => {
      script(good);
      const first = await describe({ credential });
      const second = await describe({ credential: { ...credential, name: `  ${credential.name.toUpperCase()}` } });
      assert.deepEqual([first.status, cacheStatus(first)], [201, 'credscribe; fwd=miss; stored']);
      assert.deepEqual([second.status, cacheStatus(second)], [200, 'credscribe; hit; detail=exact']);
      assert.deepEqual(second.json, first.json);
      assert.equal(second.headers.get('location'), first.headers.get('location'));
    });

    test('a hit has the warnings of its own request', async () => {
      script(good);
      await describe({ credential: { ...credential, first_unknown: 1 } });
      const second = await describe({ credential: { ...credential, second_unknown: 1 } });
      assert.deepEqual(
        second.json.warnings.map(({ pointer }) => pointer),
        ['/credential/second_unknown'],
      );
    });

    for (const [name, options] of Object.entries({
      locale: { locale: 'de' },
      tone: { tone: 'formal' },
      length: { length: 'short' },
      'most characters': { max_characters: 300 },
      'way of counting': { character_count: 'utf16', max_characters: 300 },
    })) {
      test(`another ${name} is another text`, async () => {
        script(good);
        await describe({ credential });
        const german = { ...sampleText, short_description: 'Wer dieses Zertifikat hat, hat die Prüfung bestanden.' };
        script(name === 'locale' ? { content: JSON.stringify(german) } : good);
        const other = await describe({ credential, options });
        assert.notEqual(other.status, 200);
      });
    }

    test('refresh writes anew and replaces', async () => {
      script(good, good);
      const first = await describe({ credential });
      const second = await describe({ credential, options: { cache: 'refresh' } });
      assert.deepEqual([second.status, cacheStatus(second)], [201, 'credscribe; fwd=request; stored']);
      assert.notEqual(second.json.id, first.json.id);
      const third = await describe({ credential });
      assert.equal(third.json.id, second.json.id);
    });

    test('bypass neither reads nor leaves a text', async () => {
      script(good, good, good);
      const first = await describe({ credential, options: { cache: 'bypass' } });
      const second = await describe({ credential });
      const third = await describe({ credential, options: { cache: 'bypass' } });
      assert.deepEqual([first, second, third].map(cacheStatus), [
        'credscribe; fwd=bypass',
        'credscribe; fwd=miss; stored',
        'credscribe; fwd=bypass',
      ]);
      assert.equal(new Set([first, second, third].map(({ json }) => json.id)).size, 3);
    });

    test('a failure and a template are not admitted', async () => {
      script('empty-field', 'empty-field', 'empty-field', 'empty-field', 'empty-field', 'empty-field', good);
      const before = await modelGenerations();
      const failed = await describe({ credential });
      const templated = await describe({ credential, options: { on_failure: 'template' } });
      const written = await describe({ credential });
      assert.deepEqual([failed.status, templated.status, written.status], [502, 201, 201]);
      assert.equal(cacheStatus(templated), 'credscribe; fwd=miss');
      assert.equal((await modelGenerations()) - before, 3);
    });

    test('many at once cost one call', async () => {
      const callsBefore = service.simulator.calls().length;
      script(good);
      const answers = await Promise.all(Array.from({ length: 50 }, () => describe({ credential })));
      assert.equal(service.simulator.calls().length - callsBefore, 1);
      assert.deepEqual(answers.map(({ status }) => status).sort(), [...Array<number>(49).fill(200), 201]);
      assert.equal(new Set(answers.map(({ json }) => json.id)).size, 1);
    });

    test('those who wait get the failure of who leads', async () => {
      // The leader is kept for a second, so that nobody comes when it is over.
      script('rate-limit-seconds', 'empty-field', 'empty-field', 'empty-field');
      const answers = await Promise.all(Array.from({ length: 5 }, () => describe({ credential })));
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([502]));
      assert.equal(new Set(answers.map(({ json }) => json.generation_id)).size, 1);
    });

    test('evicts by facts key, issuer, scope and age', async () => {
      script(good, good, good, good, good, good, good);
      const first = await describe({ credential });
      const generation = await call(`${service.url}/v1/generations/${first.json.provenance.generation_id}`);
      const { facts_key, scope_key } = generation.json;
      const evictions = [
        `facts_key=${facts_key}`,
        `scope_key=${scope_key}&facts_key=${facts_key}`,
        `issuer=northgate%20INSTITUTE&facts_key=${facts_key}`,
        `created_before=2999-01-01T00:00:00Z&facts_key=${facts_key}`,
      ];
      for (const eviction of evictions) {
        const evicted = await del(eviction);
        assert.deepEqual([evicted.status, evicted.text], [200, '{"object":"eviction","evicted_entries":1}'], eviction);
        assert.equal((await describe({ credential })).status, 201, eviction);
      }
      for (const issuer of ['<b>Northgate</b> Institute', 'Northgate&nbsp;Institute']) {
        const query = new URLSearchParams({ issuer, facts_key: String(facts_key) });
        assert.match((await del(query.toString())).text, /"evicted_entries":1/, issuer);
        assert.equal((await describe({ credential })).status, 201, issuer);
      }
      assert.equal((await del(`facts_key=${facts_key}&created_before=2001-01-01T00:00:00Z`)).text, evictedNone);
      assert.equal((await del('')).status, 422);
      const narrowed = { method: 'DELETE', body: '{"issuer":"Lakeside"}' };
      assert.match((await call(`${service.url}/v1/cache?source=model`, narrowed)).text, /unexpected_body/);
    });

    test('feedback that a text is wrong evicts it', async () => {
      script(good, good);
      const first = await describe({ credential });
      const feedback = (verdict: string) =>
        postJson(`${service.url}/v1/descriptions/${first.json.id}/feedback`, { verdict });
      const praised = await feedback('good');
      assert.equal(praised.status, 201);
      assert.equal((await describe({ credential })).status, 200);
      const blamed = await feedback('inaccurate');
      assert.match(blamed.text, /"evicted_entries":1/);
      assert.equal((await describe({ credential })).status, 201);
      assert.equal((await feedback('bad')).status, 422);
    });

    test('feedback on a text that was replaced evicts what took its place', async () => {
      script(good, good, good);
      const first = await describe({ credential });
      await describe({ credential, options: { cache: 'refresh' } });
      const blamed = await postJson(`${service.url}/v1/descriptions/${first.json.id}/feedback`, {
        verdict: 'inaccurate',
      });
      assert.match(blamed.text, /"evicted_entries":1/);
      assert.equal((await describe({ credential })).status, 201);
    });

    test('hits and what they saved are counted', async () => {
      script(good);
      await describe({ credential });
      await describe({ credential });
      const metrics = await call(`${service.url}/metrics`);
      assert.match(metrics.text, /credscribe_cache_lookups_total\{tier="exact",result="hit"\} \d/);
      const stats = await call(`${service.url}/v1/cache/stats`);
      assert.equal(stats.status, 200, stats.text);
    });
  });
}

const evictedNone = '{"object":"eviction","evicted_entries":0}';
