import type { ServedText } from '../cache/accelerators/accelerator.ts';
import type { HitCounter } from '../cache/hit-counter.ts';
import type { Remembrance, SemanticTier } from '../cache/semantic.ts';
import type { EmbedTally, Tally } from '../llm/tally.ts';
import type { DescriptionRow } from '../storage/descriptions.ts';
import type { TenantStore } from '../storage/tenant-store.ts';
import type { Events } from '../telemetry/events.ts';
import type { Keep, Kept } from './keep.ts';
import { createLateTally } from './late-tally.ts';
import type { Writing } from './writing.ts';

/** Answers with a text that was written for other facts, where these may share it. */
export function createShare({ store, semantic, keep, hits, events }: ShareDependencies) {
  return {
    /** A description of its own with the text of another; else what to remember of the search. */
    find: async (writing: Writing, tally: Tally): Promise<Found> => {
      if (writing.reuse === undefined || writing.reuse.replacing) return { kind: 'none' };
      const outcome = await semantic.find(toQuery(writing, tally));
      if (outcome.kind === 'none') return outcome;
      const { entry, similarity } = outcome;
      const original = await store.read(writing.tenantId).findDescription(entry.description.id);
      if (original === undefined) return { kind: 'none' };
      const kept = await keep
        .shared(writing, { original, entry, similarity, spent: tally.spent() })
        .catch((error: unknown) => {
          // What the cache fails at, a model can still write.
          events.errorCaught(error, { ...writing, place: 'keeping a shared text' });
          return undefined;
        });
      // Evicted, or forbidden, while it was judged.
      if (kept === undefined) return { kind: 'none' };
      hits.count(writing.tenantId, 'semantic', original);
      return { kind: 'shared', kept };
    },
    /** Lets others find the text that was written since; whoever wrote it has it already, so that no error is theirs. */
    remember: async (writing: Writing, { row, entryId }: Kept, remembrance?: Remembrance) => {
      if (entryId === undefined || remembrance === undefined || isCut(row)) return;
      try {
        await semantic.remember(store.write(writing.tenantId), { entryId, remembrance });
      } catch (error) {
        events.errorCaught(error, { ...writing, place: 'remembering an embedding' });
      }
    },
    /** Tells that a text was served again for its own facts; true when nothing of it is left to remember. */
    used: (writing: Writing, { row, entryId }: ServedText): boolean => {
      if (row.source !== 'model' || isCut(row)) return true;
      const { generation_id: generationId } = row;
      const tally = createLateTally(store.write(writing.tenantId), generationId);
      return semantic.used({ ...toQuery({ ...writing, generationId }, tally), entryId });
    },
  };
}

export type Share = ReturnType<typeof createShare>;

export type ShareDependencies = {
  readonly store: Pick<TenantStore, 'read' | 'write'>;
  readonly semantic: SemanticTier;
  readonly keep: Pick<Keep, 'shared'>;
  readonly hits: Pick<HitCounter, 'count'>;
  readonly events: Pick<Events, 'errorCaught'>;
};

type Found =
  { readonly kind: 'shared'; readonly kept: Kept } | { readonly kind: 'none'; readonly remembrance?: Remembrance };

/** Who shares a text is told of no cuts: it must have been written from whole facts. */
function isCut({ truncated }: DescriptionRow): boolean {
  return (truncated as readonly unknown[]).length > 0;
}

function toQuery({ facts, factsKey, scopeKey, options, prompt, ...generation }: Writing, tally: EmbedTally) {
  const { requestId, generationId, tenantId, trace } = generation;
  const { signal } = new AbortController();
  const context = { requestId, generationId, tenantId, trace, promptVersion: prompt.version, tally, signal };
  return { facts, factsKey, sharingScopeKey: scopeKey, locale: options.locale, context };
}
