import type { Insertable, Selectable } from 'kysely';

import { pageQuery, type Page, type PageRequest } from './page.ts';
import type { Database, Tables } from './tables.ts';

type NewDescription = Omit<Insertable<Tables['descriptions']>, 'tenant_id'>;
type Generation = Selectable<Tables['generations']>;

/** A description with what its generation knows of it. */
export type DescriptionRow = Selectable<Tables['descriptions']> &
  Pick<Generation, 'truncated' | 'attempts' | 'input_tokens' | 'output_tokens' | 'cost_usd'>;

export async function insertDescription(db: Database, tenantId: string, row: NewDescription): Promise<void> {
  await db
    .insertInto('descriptions')
    .values({ ...row, tenant_id: tenantId })
    .execute();
}

export async function findDescription(db: Database, tenantId: string, id: string): Promise<DescriptionRow | undefined> {
  return selectDescriptions(db, tenantId).where('descriptions.id', '=', id).executeTakeFirst();
}

/** Newest first. */
export async function listDescriptions(
  db: Database,
  tenantId: string,
  page: PageRequest,
): Promise<Page<DescriptionRow>> {
  let query = selectDescriptions(db, tenantId);
  if (page.before !== undefined) query = query.where('descriptions.id', '<', page.before);
  return pageQuery(query.orderBy('descriptions.id', 'desc'), page);
}

function selectDescriptions(db: Database, tenantId: string) {
  return db
    .selectFrom('descriptions')
    .innerJoin('generations', 'generations.id', 'descriptions.generation_id')
    .selectAll('descriptions')
    .select([
      'generations.truncated',
      'generations.attempts',
      'generations.input_tokens',
      'generations.output_tokens',
      'generations.cost_usd',
    ])
    .where('descriptions.tenant_id', '=', tenantId);
}
