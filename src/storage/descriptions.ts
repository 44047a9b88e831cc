import type { Insertable, NotNull, Selectable } from 'kysely';

import type { GenerationEnd } from './generations.ts';
import { pageQuery, type Page, type PageRequest } from './page.ts';
import type { Database, Tables } from './tables.ts';

type NewDescription = Omit<Insertable<Tables['descriptions']>, 'tenant_id'>;
type Stored = Selectable<Tables['descriptions']>;
type WholeText = { short_description: NotNull; highlights: NotNull; audience: NotNull };
/** A description that is there: an erased one has no such row. */
export type WholeDescription = Omit<Stored, keyof WholeText | 'erased_at'> & {
  [Column in keyof WholeText]: NonNullable<Stored[Column]>;
};
/** A description with what its generation knows of it. */
export type DescriptionRow = WholeDescription & GenerationEnd;

export async function insertDescription(
  db: Database,
  tenantId: string,
  row: NewDescription,
): Promise<WholeDescription> {
  return db
    .insertInto('descriptions')
    .values({ ...row, tenant_id: tenantId })
    .returningAll()
    .$narrowType<WholeText>()
    .executeTakeFirstOrThrow();
}

export async function findDescription(db: Database, tenantId: string, id: string): Promise<DescriptionRow | undefined> {
  return selectDescriptions(db, tenantId).where('descriptions.id', '=', id).executeTakeFirst();
}

/** What stays of a description when it is erased. */
export async function findDescriptionRecord(
  db: Database,
  tenantId: string,
  id: string,
): Promise<DescriptionRecord | undefined> {
  const found = await db
    .selectFrom('descriptions')
    .select(['generation_id', 'erased_at'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return found && { generationId: found.generation_id, isErased: found.erased_at !== null };
}

export type DescriptionRecord = { readonly generationId: string; readonly isErased: boolean };

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

/** Descriptions of a tenant with what their generations know of them; none that was erased. */
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
    .where('descriptions.tenant_id', '=', tenantId)
    .where('descriptions.erased_at', 'is', null)
    .$narrowType<WholeText>();
}
