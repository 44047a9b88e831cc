import type { Insertable } from 'kysely';

import type { Database, Tables } from './tables.ts';

/** Keeps what was decided on candidates, all of them in one statement. */
export async function insertCacheDecisions(
  db: Database,
  tenantId: string,
  decisions: readonly NewCacheDecision[],
): Promise<void> {
  await db
    .insertInto('cache_decisions')
    .values(decisions.map((decision) => ({ ...decision, tenant_id: tenantId })))
    .execute();
}

export type NewCacheDecision = Omit<Insertable<Tables['cache_decisions']>, 'tenant_id'>;
