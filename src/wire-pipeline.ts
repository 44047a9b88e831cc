import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

import { createLedger } from './audit/ledger.ts';
import type { Config } from './config-keys.ts';
import { modelsOf } from './config.ts';
import { createFlights } from './coordination/flights.ts';
import { createReadPosted } from './credentials/read-posted.ts';
import { createDescribe } from './descriptions/describe.ts';
import type { InFlight } from './descriptions/in-flight.ts';
import { createPlanMemory } from './descriptions/plan-memory.ts';
import { createWrite } from './descriptions/write.ts';
import { createMeasurePrompt } from './generation/measure-prompt.ts';
import { createGenerate } from './generation/generate.ts';
import type { CountTokens } from './generation/token-count.ts';
import type { RouteDependencies } from './http/routes.ts';
import { sound, type PartState } from './http/routes/service/health.ts';
import { createLlm, type ModelBreakers } from './llm/complete.ts';
import { createEmbed } from './llm/embed.ts';
import { createCostOf, standardPrices } from './llm/prices.ts';
import { createProvider, type ProviderSettings } from './llm/provider.ts';
import { wireCache, type CacheCore } from './wire-cache.ts';

/** From a posted credential to a description. */
export async function wirePipeline(core: PipelineCore, providerSettings: ProviderSettings): Promise<Pipeline> {
  const { config, stack, store, events, inFlight, countTokens } = core;
  const models = modelsOf(config);
  const ledger = createLedger({ store, replica: `${hostname()}:${process.pid}` });
  const llmParts = {
    ...core,
    provider: createProvider(providerSettings),
    ledger,
    costOf: createCostOf(config.LLM_PRICES_FILE ?? standardPrices, events.modelUnpriced),
  };
  const llm = createLlm({
    ...llmParts,
    timeoutMs: config.LLM_TIMEOUT_MS,
    models,
    maxRetries: config.LLM_MAX_RETRIES,
  });
  const settings = {
    maxReasks: config.LLM_MAX_REASKS,
    tokenBudget: config.PROMPT_BUDGET_TOKENS,
    deadlineMs: config.GENERATION_DEADLINE_MS,
  };
  // `longestMarker` in prompt.ts is as long.
  const newMarker = () => randomBytes(8).toString('hex');
  const generate = createGenerate({ ...core, llm, ledger, newMarker, settings });

  const cache = await wireCache(core, createEmbed({ ...llmParts, timeoutMs: embeddingTimeoutMs }));
  // A caller may have hung up, so that no connection waits for it; what is paid for is kept all the same.
  stack.defer(() => inFlight.idle());
  const stopping = new AbortController();
  stack.defer(() => {
    stopping.abort();
  });
  const prompts = config.PROMPT_VERSIONS;
  const readPosted = createReadPosted();
  const describe = createDescribe({
    ...core,
    ...cache,
    readPosted,
    plans: createPlanMemory({ most: 20_000 }),
    flights: createFlights({
      ...core,
      leaseMs: config.FLIGHT_LEASE_MS,
      mostWaitMs: longestFlightMs(config),
      stopping: stopping.signal,
    }),
    write: createWrite({ ...core, ...cache, generate }),
    settings: { prompts, provider: providerSettings.name, models, isCaching: config.CACHE_LIFETIME_SECONDS > 0 },
  });
  return {
    describe,
    ...cache,
    readPosted,
    prompts,
    breakers: llm.breakers,
    parts: [
      { name: 'database', kind: core.database },
      { name: 'provider', kind: providerSettings.name, look: () => lookAtModels(llm.breakers()) },
      ...cache.parts,
    ],
    measurePrompt: (facts, prompt) => createMeasurePrompt({ ...settings, prompt, countTokens })(facts),
  };
}

export type PipelineCore = CacheCore & { readonly inFlight: InFlight; readonly countTokens: CountTokens };

export type Pipeline = Pick<
  RouteDependencies,
  'describe' | 'evict' | 'takeFeedback' | 'readPosted' | 'prompts' | 'measurePrompt' | 'parts'
> & { readonly breakers: ModelBreakers };

/** Models that failed are not asked to see how they are: a call costs. */
function lookAtModels(breakers: ReturnType<ModelBreakers>): PartState {
  const open = breakers.filter(({ isOpen }) => isOpen).map(({ model }) => model);
  if (open.length === 0) return sound;
  const detail = `left alone after repeated failures, until a probe succeeds: ${open.join(', ')}`;
  return { status: open.length === breakers.length ? 'down' : 'degraded', detail };
}

/** A leader may die in the last moment that it has, and be waited for until its lease ends. */
export function longestFlightMs({ GENERATION_DEADLINE_MS, FLIGHT_LEASE_MS }: Config): number {
  return GENERATION_DEADLINE_MS + FLIGHT_LEASE_MS;
}

/** A slow embedder is a miss within a second; the rest is for the audit. */
const embeddingTimeoutMs = 900;
