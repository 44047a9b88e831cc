import { z } from 'zod';

import type { CacheStats } from '../../../storage/cache-hits.ts';
import type { TenantStore } from '../../../storage/tenant-store.ts';
import { trimDecimal } from '../../resources/shared.ts';
import { answer, route } from '../../route.ts';

const querySchema = z.strictObject({
  days: z
    .string()
    .transform(Number)
    .pipe(z.int().min(1).max(3650))
    .default(30)
    .meta({ override: { type: 'integer', minimum: 1, maximum: 3650, default: 30 } }),
});

const entriesSchema = z.strictObject({
  model: z.int().nonnegative(),
  semantic_cache: z.int().nonnegative().meta({ description: 'Texts that are shared with another credential.' }),
});

const evictionsSchema = z.strictObject({
  expired: z.int().nonnegative(),
  refreshed: z.int().nonnegative(),
  feedback: z.int().nonnegative(),
  requested: z.int().nonnegative(),
});

const tierSchema = z
  .strictObject({
    hits: z.int().nonnegative(),
    saved_usd: z.string().meta({
      description:
        'What the generations of these descriptions cost; an exact decimal. A text that is shared for the first time counts what writing it cost (`semantic`), and after that what finding it did.',
    }),
  })
  .meta({ id: 'CacheTier' });

const statsSchema = z
  .strictObject({
    object: z.literal('cache_stats'),
    days: z.int().positive(),
    entries: entriesSchema.meta({ description: 'In service now, by where the text comes from.' }),
    evictions: evictionsSchema,
    hits: z.strictObject({ exact: tierSchema, flight: tierSchema, semantic: tierSchema }),
    model_generations: z
      .int()
      .nonnegative()
      .meta({ description: 'Generations that asked a model for a text and have ended.' }),
    hit_rate: z
      .number()
      .nullable()
      .meta({ description: 'Hits among hits and generations that asked a model; null when there were none.' }),
  })
  .meta({ id: 'CacheStats', description: 'Counts of hits lag by a few seconds.' });

export function getCacheStats({ store }: { readonly store: TenantStore }) {
  return route(
    {
      operationId: 'getCacheStats',
      summary: 'Show what the cache holds, and what it has saved',
      tag: 'Cache',
      method: 'get',
      path: '/v1/cache/stats',
      permission: 'read',
      input: { query: querySchema },
      answer: {
        status: 200,
        description:
          'The last UTC days, today included. Hits are added every few seconds; an instance that is killed loses its last.',
        mediaType: 'application/json',
        schema: statsSchema,
      },
      failures: ['storage_unavailable'],
    },
    async ({ tenantId, query: { days } }) => answer(toStats(await store.read(tenantId).findCacheStats(days), days)),
  );
}

function toStats(stats: CacheStats, days: number): z.input<typeof statsSchema> {
  const entries = (source: string) => stats.entries.find((each) => each.source === source)?.entries ?? 0;
  const evictions = (reason: string) => stats.evictions.find((each) => each.reason === reason)?.entries ?? 0;
  const tier = (name: string) => {
    const { hits = 0, saved_usd = '0' } = stats.hits.find((each) => each.tier === name) ?? {};
    return { hits, saved_usd: trimDecimal(saved_usd) };
  };
  const hits = stats.hits.reduce((sum, each) => sum + each.hits, 0);
  const asked = hits + stats.modelGenerations;
  return {
    object: 'cache_stats',
    days,
    entries: { model: entries('model'), semantic_cache: entries('semantic_cache') },
    evictions: {
      expired: evictions('expired'),
      refreshed: evictions('refreshed'),
      feedback: evictions('feedback'),
      requested: evictions('requested'),
    },
    hits: { exact: tier('exact'), flight: tier('flight'), semantic: tier('semantic') },
    model_generations: stats.modelGenerations,
    hit_rate: asked === 0 ? null : Number((hits / asked).toFixed(4)),
  };
}
