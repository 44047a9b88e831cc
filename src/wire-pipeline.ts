import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

import { closeCall, createLedger } from './audit/ledger.ts';
import { noAccelerator, type Accelerator } from './cache/accelerators/accelerator.ts';
import { createMemoryAccelerator } from './cache/accelerators/memory.ts';
import { createRedisAccelerator } from './cache/accelerators/redis.ts';
import { createAdmit } from './cache/admit.ts';
import { createEvict } from './cache/evict.ts';
import { createFindExact } from './cache/exact.ts';
import { createHitCounter } from './cache/hit-counter.ts';
import { createTakeFeedback } from './cache/take-feedback.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config-keys.ts';
import { createFlights } from './coordination/flights.ts';
import { createDescribe } from './descriptions/describe.ts';
import type { InFlight } from './descriptions/in-flight.ts';
import { createKeep } from './descriptions/keep.ts';
import { createWrite } from './descriptions/write.ts';
import { createCountPrompt } from './generation/count-prompt.ts';
import { createGenerate } from './generation/generate.ts';
import { loadTokenCounter } from './generation/token-count.ts';
import type { RouteDependencies } from './http/routes.ts';
import { createLlm } from './llm/complete.ts';
import { createCostOf, standardPrices } from './llm/prices.ts';
import { createProvider, type ProviderSettings } from './llm/provider.ts';
import type { TenantStore } from './storage/tenant-store.ts';
import type { Telemetry } from './telemetry/telemetry.ts';

/** From a posted credential to a kept description, with the cache before it. */
export async function wirePipeline(core: PipelineCore, providerSettings: ProviderSettings): Promise<Pipeline> {
  const { config, stack, store, events, clock, newId, inFlight, random } = core;
  const models = modelsOf(config);
  const ledger = createLedger({ store, replica: `${hostname()}:${process.pid}` });
  const llm = createLlm({
    ...core,
    provider: createProvider(providerSettings),
    ledger,
    timeoutMs: config.LLM_TIMEOUT_MS,
    models,
    maxRetries: config.LLM_MAX_RETRIES,
    costOf: createCostOf(config.LLM_PRICES_FILE ?? standardPrices, events.modelUnpriced),
  });
  const settings = {
    maxReasks: config.LLM_MAX_REASKS,
    tokenBudget: config.PROMPT_BUDGET_TOKENS,
    deadlineMs: config.GENERATION_DEADLINE_MS,
  };
  const newMarker = () => randomBytes(8).toString('hex');
  const countTokens = await loadTokenCounter(config.LLM_MODEL);
  const generate = createGenerate({ ...core, llm, ledger, countTokens, newMarker, settings });

  const accelerator = wireAccelerator(core);
  const evict = createEvict({ store, accelerator, events });
  const hits = stack.use(createHitCounter({ store, clock, flushMs: 3000, events }));
  const lifetimeSeconds = config.CACHE_LIFETIME_SECONDS;
  const admit = createAdmit({ accelerator, lifetimeSeconds, random, newId, events });
  const keep = createKeep({ store, closeCall, admit, newId, events });
  // A caller may have hung up, so that no connection waits for it; what is paid for is kept all the same.
  stack.defer(() => inFlight.idle());
  const prompts = config.PROMPT_VERSIONS;
  const describe = createDescribe({
    ...core,
    findExact: createFindExact({ store, accelerator }),
    flights: createFlights({
      ...core,
      leaseMs: config.FLIGHT_LEASE_MS,
      mostWaitMs: config.GENERATION_DEADLINE_MS,
    }),
    hits,
    write: createWrite({ ...core, keep, generate }),
    settings: { prompts, provider: providerSettings.name, models, isCaching: lifetimeSeconds > 0 },
  });
  return {
    describe,
    evict,
    takeFeedback: createTakeFeedback({ store, evict, newId }),
    prompts,
    countPrompt: (facts, prompt) => createCountPrompt({ ...settings, prompt, countTokens })(facts),
  };
}

export type PipelineCore = Telemetry & {
  readonly config: Config;
  readonly stack: AsyncDisposableStack;
  readonly store: TenantStore;
  readonly database: 'embedded' | 'postgres';
  readonly inFlight: InFlight;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
};

export type Pipeline = Pick<RouteDependencies, 'describe' | 'evict' | 'takeFeedback' | 'prompts' | 'countPrompt'>;

export function modelsOf({ LLM_MODEL, LLM_FALLBACK_MODELS }: Config): readonly string[] {
  return [LLM_MODEL, ...LLM_FALLBACK_MODELS];
}

/** Memory serves where this process alone can open the database: elsewhere an eviction would not reach it. */
function wireAccelerator({ config, stack, database, events }: PipelineCore): Accelerator {
  if (config.REDIS_URL !== undefined) {
    // A read of the database is given up on after 10 s; a fill that is three times as late was paused.
    return stack.use(createRedisAccelerator({ url: config.REDIS_URL, longestFillMs: 30_000, events }));
  }
  return database === 'embedded' ? createMemoryAccelerator({ most: 10_000 }) : noAccelerator;
}
