import type { FeedbackRow } from '../storage/feedback.ts';
import type { FeedbackVerdict } from '../storage/tables.ts';
import type { TenantStore } from '../storage/tenant-store.ts';
import type { Asked, Evict } from './evict.ts';

/**
 * Records what a caller said of a text. A wrong one is evicted wherever it is served before this returns; when it was
 * shared, the two credentials never share a text again. Undefined when the tenant has no such description (any
 * more). Throws
 * `StorageUnavailableError` when the eviction is not certain; the same call again finishes it.
 */
export function createTakeFeedback({ store, evict, newId }: TakeFeedbackDependencies) {
  return async function takeFeedback(asked: Asked, feedback: Feedback): Promise<FeedbackRow | undefined> {
    const { tenantId } = asked;
    const { descriptionId, verdict } = feedback;
    const description = await store.read(tenantId).findDescription(descriptionId);
    if (description === undefined) return undefined;
    // Before the eviction, so that no lookup in between shares it anew.
    if (verdict === 'wrong_credential') {
      await store.write(tenantId).forbidSharing(descriptionId);
      await store.write(tenantId).awaitSharing(descriptionId);
    }
    const isWrong = verdict === 'wrong_credential' || verdict === 'inaccurate';
    const evictedEntries = isWrong ? await evict(asked, { textOf: descriptionId }, 'feedback') : 0;
    return store.write(tenantId).insertFeedback({ id: newId(), descriptionId, verdict, evictedEntries });
  };
}

export type TakeFeedback = ReturnType<typeof createTakeFeedback>;

export type TakeFeedbackDependencies = {
  readonly store: Pick<TenantStore, 'read' | 'write'>;
  readonly evict: Evict;
  readonly newId: () => string;
};

type Feedback = { readonly descriptionId: string; readonly verdict: FeedbackVerdict };
