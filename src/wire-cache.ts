import { closeCall } from './audit/ledger.ts';
import { noAccelerator, type Accelerator } from './cache/accelerators/accelerator.ts';
import { checkRedis } from './cache/accelerators/check-redis.ts';
import { createMemoryAccelerator } from './cache/accelerators/memory.ts';
import { createRedisAccelerator } from './cache/accelerators/redis.ts';
import { createAdmit } from './cache/admit.ts';
import { createEvict } from './cache/evict.ts';
import { createFindExact } from './cache/exact.ts';
import { guardVersion, judgeSharing } from './cache/guard/judge-sharing.ts';
import { createHitCounter } from './cache/hit-counter.ts';
import { createTakeFeedback } from './cache/take-feedback.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config-keys.ts';
import { createKeep } from './descriptions/keep.ts';
import { createShare } from './descriptions/share.ts';
import { wouldPassFor } from './generation/would-pass.ts';
import { sound, type Part, type PartState } from './http/routes/service/health.ts';
import type { Embed } from './llm/embed.ts';
import { openSemanticTier, type OpenSemanticTier } from './open-semantic-tier.ts';
import type { TenantStore } from './storage/tenant-store.ts';
import type { Telemetry } from './telemetry/telemetry.ts';

/** What was written before: how it is found, kept, shared and evicted. */
export async function wireCache(core: CacheCore, embed: Embed) {
  const { config, stack, store } = core;
  const accelerator = await wireAccelerator(core);
  const findExact = createFindExact({ store, accelerator });
  const evict = createEvict({ ...core, accelerator });
  const hits = stack.use(createHitCounter({ ...core, flushMs: 3000 }));
  const admit = createAdmit({ ...core, accelerator, lifetimeSeconds: config.CACHE_LIFETIME_SECONDS });
  const keep = createKeep({ ...core, closeCall, admit });
  const { tier: semantic, ...openness } = await openSemanticTier(config, stack, {
    ...core,
    embed,
    judgeSharing,
    guardVersion,
    isGrounded: wouldPassFor,
  });
  const share = createShare({ ...core, semantic, keep, hits });
  const parts = [acceleratorPart(core, accelerator), semanticPart(openness)];
  return { findExact, evict, takeFeedback: createTakeFeedback({ ...core, evict }), hits, keep, share, parts };
}

export type CacheCore = Telemetry & {
  readonly config: Config;
  readonly stack: AsyncDisposableStack;
  readonly store: TenantStore;
  readonly database: 'embedded' | 'postgres';
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
};

/** What exact hits come from before the database is asked. */
function acceleratorPart({ config, database }: CacheCore, accelerator: Accelerator): Part {
  const inProcess = database === 'embedded' ? 'memory' : 'none';
  const kind = config.REDIS_URL === undefined ? inProcess : 'redis';
  const down = {
    status: 'down',
    detail: 'hits come from the database, and no text can be taken out of the cache',
  } as const;
  return { name: 'accelerator', kind, look: async () => ((await accelerator.answers()) ? sound : down) };
}

function semanticPart({ asked, obstacle }: Omit<OpenSemanticTier, 'tier'>): Part {
  const state: PartState = obstacle === undefined ? sound : { status: 'down', detail: obstacle };
  return { name: 'semantic_cache', kind: asked, look: () => state };
}

/** Memory serves where this process alone can open the database: elsewhere an eviction would not reach it. */
async function wireAccelerator({ config, stack, store, database, clock, events }: CacheCore): Promise<Accelerator> {
  if (config.REDIS_URL !== undefined) {
    await checkRedis(config.REDIS_URL);
    const databaseId = await store.maintain.findDatabaseId();
    // A read of the database is given up on after 10 s; a fill that is three times as late was paused.
    const settings = { url: config.REDIS_URL, databaseId, longestFillMs: 30_000, clock, events };
    return stack.use(createRedisAccelerator(settings));
  }
  // No Redis hears of what is evicted from now on: what one holds of this database must not be read again.
  await store.maintain.renewDatabaseId();
  return database === 'embedded' ? createMemoryAccelerator({ most: 10_000 }) : noAccelerator;
}
