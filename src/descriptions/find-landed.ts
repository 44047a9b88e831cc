import type { Landed } from '../coordination/flights.ts';
import { failed, failures, type Failure, type FailureCode } from '../failures.ts';
import type { TenantStore } from '../storage/tenant-store.ts';
import type { NotWritten, Written } from './write.ts';

/**
 * What a leader on another replica left in the database: its description, or its failure under the same generation;
 * undefined where the description has been erased since.
 */
export async function findLanded(
  store: Pick<TenantStore, 'read'>,
  tenantId: string,
  { generationId, state }: Landed,
): Promise<Written | NotWritten | undefined> {
  if (state.descriptionId === null) {
    const { attempts } = state;
    return { kind: 'not_written', failure: toFailure(state.error), generation: { generationId, attempts } };
  }
  const description = await store.read(tenantId).findDescription(state.descriptionId);
  return description && { kind: 'written', description, isAdmitted: state.wasAdmitted };
}

function toFailure(error: unknown): Failure {
  const { code, detail, errors, retryAfterMs } = error as Omit<Failure, 'kind'>;
  return Object.hasOwn(failures, code)
    ? failed(code, detail, { errors, retryAfterMs })
    : failed('internal_error' satisfies FailureCode, failures.internal_error.title);
}
