import { createLocalEmbedder } from './cache/embedders/local.ts';
import { createOpenAiEmbedder } from './cache/embedders/openai.ts';
import { withPatience } from './cache/embedders/with-patience.ts';
import type { Embedder } from './cache/embedders/embedder.ts';
import { createSemanticTier, type SemanticDependencies, type SemanticTier } from './cache/semantic.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config-keys.ts';
import type { Embed } from './llm/embed.ts';
import type { MissingPgvector } from './storage/cache-embeddings.ts';
import type { TenantStore } from './storage/tenant-store.ts';
import type { Events } from './telemetry/events.ts';

/**
 * The semantic tier as it is configured, as far as the database lets it, with what keeps it off against the settings;
 * disposal waits for its work and ends its worker.
 */
export async function openSemanticTier(
  config: Config,
  stack: AsyncDisposableStack,
  { embed, clock, ...dependencies }: TierDependencies,
): Promise<OpenSemanticTier> {
  const embedder = chooseEmbedder(config, stack, embed);
  const asked = askedMode(config, embedder !== undefined);
  const obstacle = asked === 'off' ? undefined : await findObstacle(dependencies);
  const patient = withPatience(embedder ?? nothing, { clock, events: dependencies.events });
  const mode = obstacle === undefined ? asked : 'off';
  const tier = stack.use(createSemanticTier({ ...dependencies, embedder: patient, mode }));
  return { tier, asked, obstacle };
}

export type OpenSemanticTier = {
  readonly tier: SemanticTier;
  readonly asked: SemanticDependencies['mode'];
  /** Why it is off all the same, and what would mend it. */
  readonly obstacle: string | undefined;
};

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

function askedMode(
  { SEMANTIC_CACHE: mode, CACHE_LIFETIME_SECONDS: lifetimeSeconds }: Config,
  hasEmbedder: boolean,
): SemanticDependencies['mode'] {
  return lifetimeSeconds === 0 || !hasEmbedder ? 'off' : mode;
}

async function findObstacle({
  store,
  events,
}: Pick<TierDependencies, 'store' | 'events'>): Promise<string | undefined> {
  if (await store.maintain.createCacheEmbeddings()) return undefined;
  const obstacle = obstacles[await store.maintain.findMissingPgvector()];
  events.semanticTierUnavailable(obstacle);
  return obstacle;
}

const obstacles = {
  not_on_server: 'the server of the database has no pgvector 0.8 or newer',
  not_current: 'the extension vector of the database is older than 0.8, or outside its search_path',
  not_permitted:
    'the role may not create the extension vector; who may, runs `create extension vector` in the database',
} as const satisfies Record<MissingPgvector, string>;

const nothing: Embedder = { id: 'off', embed: () => Promise.resolve(undefined) };
