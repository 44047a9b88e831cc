import { foldFacts } from '../credentials/canonical.ts';
import type { EmbedContext } from '../llm/embed.ts';
import type { NearEntry } from '../storage/cache-embeddings.ts';
import type { TenantStore, Writes } from '../storage/tenant-store.ts';
import type { Events } from '../telemetry/events.ts';
import { createBackground } from './background.ts';
import { embeddedTextOf } from './embedded-text.ts';
import type { Embedder, Embedding } from './embedders/embedder.ts';
import { judgeCandidates, type Asking, type Decision, type Judges } from './judge-candidates.ts';
import { semanticScopeKeyOf } from './semantic-scope-key.ts';

/**
 * Texts that were written for other facts and may be served for these: embed → candidates → guard → grounding. Every
 * decision is kept before anything is served by it. In `shadow` what would have been served is kept and not served. Any
 * error is a miss and an event, never an error of the caller.
 */
export function createSemanticTier(dependencies: SemanticDependencies): SemanticTier {
  const { store, embedder, guardVersion, mode, events } = dependencies;
  const background = createBackground({ mostAtOnce: 2, mostWaiting: 1000, mostRemembered: 10_000 });

  const scopeKeyOf = ({ sharingScopeKey, facts }: SemanticQuery) => {
    const { type, issuer } = foldFacts(facts);
    return semanticScopeKeyOf({ sharingScopeKey, type, issuer: issuer?.name, embedder: embedder.id, guardVersion });
  };

  async function embed(query: SemanticQuery): Promise<Remembrance | undefined> {
    const text = embeddedTextOf(query.facts, query.locale);
    const embedding = text === undefined ? undefined : await embedder.embed(text, query.context);
    return embedding && { semanticScopeKey: scopeKeyOf(query), embedder: embedder.id, embedding };
  }

  async function search(query: SemanticQuery): Promise<SemanticOutcome> {
    const { factsKey, context } = query;
    const remembrance = await embed(query);
    if (remembrance === undefined) return { kind: 'none' };
    const { semanticScopeKey, embedding } = remembrance;
    const near = await store
      .read(context.tenantId)
      .findLiveEntriesNear({ semanticScopeKey, factsKey, embedding, limit: mostCandidates });
    const candidates = near.map((entry) => ({ ...entry, text: entry.description }));
    const decisions = judgeCandidates(candidates, { ...query, embedding }, judgesOf(dependencies, query));
    await keepDecisions(dependencies, decisions, context);
    const accepted = decisions.find(({ verdict }) => verdict === 'accepted');
    if (accepted === undefined || mode !== 'serve') return { kind: 'none', remembrance };
    return { kind: 'hit', entry: accepted.candidate, similarity: accepted.similarity };
  }

  async function embedAgain({ entryId, ...query }: UsedEntry): Promise<boolean> {
    if (embeddedTextOf(query.facts, query.locale) === undefined) return true;
    const { tenantId, tally } = query.context;
    const place = { entryId, semanticScopeKey: scopeKeyOf(query) };
    if (!(await store.read(tenantId).lacksCacheEmbedding(place))) return true;
    const attemptsBefore = tally.spent().attempts;
    const remembrance = await embed(query);
    if (remembrance !== undefined) await store.write(tenantId).insertCacheEmbedding({ entryId, ...remembrance });
    // A call that failed has its cost, and would be made again at every hit.
    return remembrance !== undefined || tally.spent().attempts > attemptsBefore;
  }

  async function missing<Result>(context: EmbedContext, work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      events.errorCaught(error, { ...context, place: 'semantic cache' });
      return undefined;
    }
  }

  return {
    find: async (query) => {
      if (mode === 'off') return { kind: 'none' };
      const outcome = (await missing(query.context, () => search(query))) ?? { kind: 'none' };
      if (outcome.kind === 'none') events.cacheMissed({ tier: 'semantic' });
      return outcome;
    },
    remember: (tx, { entryId, remembrance }) => tx.insertCacheEmbedding({ entryId, ...remembrance }),
    used: (entry) =>
      mode === 'off' || background.run(entry.entryId, () => missing(entry.context, () => embedAgain(entry))),
    [Symbol.asyncDispose]: () => background.idle(),
  };
}

export type SemanticTier = AsyncDisposable & {
  readonly find: (query: SemanticQuery) => Promise<SemanticOutcome>;
  /** Keeps the embedding of a new entry whose text a model wrote, in the transaction that admits it. */
  readonly remember: (
    tx: Pick<Writes, 'insertCacheEmbedding'>,
    admitted: { readonly entryId: string; readonly remembrance: Remembrance },
  ) => Promise<void>;
  /**
   * Tells of an exact hit on a text that a model wrote: an entry without an embedding of the present embedder and guard
   * gets one in the background, two at a time, a thousand in turn; what is over comes back with the next hit, and what a
   * provider was asked for in vain with the next start. True when nothing is left to do.
   */
  readonly used: (entry: UsedEntry) => boolean;
};

export type SemanticDependencies = Omit<Judges, 'onBroken'> & {
  readonly store: Pick<TenantStore, 'read' | 'write'>;
  readonly embedder: Embedder;
  readonly guardVersion: number;
  readonly mode: 'off' | 'shadow' | 'serve';
  readonly newId: () => string;
  readonly events: Pick<Events, 'cacheMissed' | 'candidateJudged' | 'errorCaught'>;
};

export type SemanticQuery = Omit<Asking, 'embedding'> & {
  readonly factsKey: string;
  readonly sharingScopeKey: string;
  /** The generation that asks: it pays for the embedding. */
  readonly context: EmbedContext;
};

/** Its generation is the one that wrote the text. */
type UsedEntry = SemanticQuery & { readonly entryId: string };

/** `none` comes with what to remember, where there was an embedding, should a text be written now. */
type SemanticOutcome =
  | { readonly kind: 'hit'; readonly entry: NearEntry; readonly similarity: number }
  | { readonly kind: 'none'; readonly remembrance?: Remembrance };

export type Remembrance = {
  readonly semanticScopeKey: string;
  readonly embedder: string;
  readonly embedding: Embedding;
};

const mostCandidates = 5;

function judgesOf({ judgeSharing, isGrounded, events }: SemanticDependencies, { context }: SemanticQuery): Judges {
  const onBroken = (error: unknown) => {
    events.errorCaught(error, { ...context, place: 'judging a candidate' });
  };
  return { judgeSharing, isGrounded, onBroken };
}

async function keepDecisions(
  { store, embedder, guardVersion, mode, events, newId }: SemanticDependencies,
  decisions: readonly Decision<NearEntry>[],
  { tenantId, generationId, requestId, trace }: EmbedContext,
): Promise<void> {
  if (decisions.length === 0 || mode === 'off') return;
  const made = { generation_id: generationId, mode, embedder: embedder.id, guard_version: guardVersion };
  await store.write(tenantId).insertCacheDecisions(decisions.map((decision) => toRow(newId(), decision, made)));
  for (const { similarity, verdict, rule, field } of decisions) {
    events.candidateJudged({ requestId, trace, generationId, verdict, rule, field, similarity, mode });
  }
}

type Made = {
  readonly generation_id: string;
  readonly mode: 'shadow' | 'serve';
  readonly embedder: string;
  readonly guard_version: number;
};

function toRow(id: string, { candidate, similarity, verdict, rule, field }: Decision<NearEntry>, made: Made) {
  return {
    id,
    ...made,
    candidate_entry_id: candidate.entryId,
    candidate_description_id: candidate.description.id,
    similarity,
    verdict,
    rule: rule ?? null,
    field: field ?? null,
  };
}
