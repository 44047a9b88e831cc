import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import type { z } from 'zod';

import type { readinessSchema } from '../../src/http/routes/service/health.ts';
import { eventually } from '../support/eventually.ts';
import { redisIsAbsent, startRedis } from '../support/redis-server.ts';
import { call, postJson } from '../support/requests.ts';
import { sampleCredential } from '../support/samples.ts';
import { startTestService, type TestService } from '../support/service.ts';

/** What readiness says, which traffic is served with all the same. */
async function readinessOf({ url }: TestService) {
  const response = await fetch(`${url}/readyz`);
  assert.equal(response.status, 200);
  const { status, parts } = (await response.json()) as z.infer<typeof readinessSchema>;
  return { status, part: (name: string) => parts.find((part) => part.name === name) };
}

async function stop(service: TestService): Promise<void> {
  await service[Symbol.asyncDispose]();
  await service.database.remove();
}

suite('readiness of what the service can do without', () => {
  test('a Redis that is frozen is down until it answers again', { skip: redisIsAbsent }, async () => {
    await using redis = await startRedis();
    const service = await startTestService({ environment: { REDIS_URL: redis.url } });
    const isUp = async () => (await readinessOf(service)).part('accelerator')?.status === 'ok';
    await eventually(isUp);
    redis.freeze();
    const { status, part } = await readinessOf(service);
    redis.thaw();
    await eventually(isUp);
    assert.equal(status, 'degraded');
    const { detail, ...told } = part('accelerator') ?? {};
    assert.deepEqual(told, { name: 'accelerator', kind: 'redis', status: 'down' });
    assert.match(detail ?? '', /no text can be taken out of the cache/);
    await stop(service);
  });

  for (const [fallback, failures, expected] of [
    ['', 5, 'down'],
    ['gpt-4o-mini', 5, 'degraded'],
  ] as const) {
    test(`a model that is left alone makes the provider ${expected}, and a gauge tells`, async () => {
      const service = await startTestService({
        environment: { LLM_MAX_RETRIES: '0', LLM_FALLBACK_MODELS: fallback },
      });
      const answers = fallback === '' ? [] : [{ status: 401, body: '{}' }];
      service.simulator.script(Array.from({ length: failures }, () => ['unavailable' as const, ...answers]).flat());
      assert.equal((await readinessOf(service)).part('provider')?.status, 'ok');
      for (let post = 0; post < failures; post += 1) {
        await postJson(`${service.url}/v1/descriptions`, { credential: sampleCredential });
      }
      const { status, part } = await readinessOf(service);
      const { text } = await call(`${service.url}/metrics`);
      assert.deepEqual([status, part('provider')?.status], ['degraded', expected]);
      assert.match(part('provider')?.detail ?? '', /repeated failures, .*: gpt-4o$/);
      assert.match(text, /^credscribe_llm_breaker_open\{model="gpt-4o"\} 1$/m);
      if (fallback !== '') assert.match(text, /^credscribe_llm_breaker_open\{model="gpt-4o-mini"\} 0$/m);
      await stop(service);
    });
  }

  test('a semantic cache that the database cannot have is told with the reason', async () => {
    const service = await startTestService({ kind: 'postgres', environment: { CACHE_LIFETIME_SECONDS: '60' } });
    const { part } = await readinessOf(service);
    // A server of the tester's own may have pgvector.
    const { status, detail } = part('semantic_cache') ?? {};
    if (status !== 'ok') assert.match(detail ?? '', /no pgvector 0\.8 or newer/);
    assert.equal(part('semantic_cache')?.kind, 'serve');
    assert.equal(status, detail === null ? 'ok' : 'down');
    await stop(service);
  });
});
