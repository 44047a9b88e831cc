import type { Insertable, Selectable } from 'kysely';

import type { GenerationEnd } from './generations.ts';
import { pageQuery, type Page, type PageRequest } from './page.ts';
import type { Database, Tables } from './tables.ts';

type NewDescription = Omit<Insertable<Tables['descriptions']>, 'tenant_id'>;
/** A description with what its generation knows of it. */
export type DescriptionRow = Selectable<Tables['descriptions']> & GenerationEnd;

export async function insertDescription(
  db: Database,
  tenantId: string,
  row: NewDescription,
): Promise<Selectable<Tables['descriptions']>> {
  return db
    .insertInto('descriptions')
    .values({ ...row, tenant_id: tenantId })
    .returningAll()
    .executeTakeFirstOrThrow();
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

/** Descriptions of a tenant with what their generations know of them. */
export function selectDescriptions(db: Database, tenantId: string) {
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
