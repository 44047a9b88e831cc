import { createLocalEmbedder } from './cache/embedders/local.ts';
import { createOpenAiEmbedder } from './cache/embedders/openai.ts';
import { withPatience } from './cache/embedders/with-patience.ts';
import type { Embedder } from './cache/embedders/embedder.ts';
import { createSemanticTier, type SemanticDependencies, type SemanticTier } from './cache/semantic.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config-keys.ts';
import type { Embed } from './llm/embed.ts';
import type { TenantStore } from './storage/tenant-store.ts';
import type { Events } from './telemetry/events.ts';

/** The semantic tier as it is configured, as far as the database lets it; disposal waits for its work and ends its worker. */
export async function openSemanticTier(
  config: Config,
  stack: AsyncDisposableStack,
  { embed, clock, ...dependencies }: TierDependencies,
): Promise<SemanticTier> {
  const embedder = chooseEmbedder(config, stack, embed);
  const mode = await chooseMode(config, embedder !== undefined, dependencies);
  const patient = withPatience(embedder ?? nothing, { clock, events: dependencies.events });
  return stack.use(createSemanticTier({ ...dependencies, embedder: patient, mode }));
}

type TierDependencies = Omit<SemanticDependencies, 'embedder' | 'mode' | 'store' | 'events'> & {
  readonly embed: Embed;
  readonly clock: Clock;
  readonly store: TenantStore;
  readonly events: Events;
};

function chooseEmbedder(config: Config, stack: AsyncDisposableStack, embed: Embed): Embedder | undefined {
  const name = config.EMBEDDER ?? (config.OPENAI_API_KEY === undefined ? 'local' : 'openai');
  switch (name) {
    case 'openai':
      return createOpenAiEmbedder({ embed, model: config.EMBEDDING_MODEL });
    case 'local':
      return stack.use(createLocalEmbedder());
    case 'off':
      return undefined;
    default:
      return name satisfies never;
  }
}

async function chooseMode(
  { SEMANTIC_CACHE: mode, CACHE_LIFETIME_SECONDS: lifetimeSeconds }: Config,
  hasEmbedder: boolean,
  { store, events }: Pick<TierDependencies, 'store' | 'events'>,
): Promise<SemanticDependencies['mode']> {
  if (mode === 'off' || lifetimeSeconds === 0 || !hasEmbedder) return 'off';
  if (await store.maintain.createCacheEmbeddings()) return mode;
  events.semanticTierUnavailable('the database has no pgvector 0.8 or newer, or its role may not create the extension');
  return 'off';
}

const nothing: Embedder = { id: 'off', embed: () => Promise.resolve(undefined) };
