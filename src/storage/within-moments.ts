import { sql, type Expression } from 'kysely';

/** Only rows of a span, by the moment inside their id, which is what they are ordered and partitioned by. */
export function withinMoments<Query extends FilterableQuery<Query>>(
  query: Query,
  id: string,
  { startedAfter, startedBefore }: MomentFilter,
): Query {
  const floor = (moment: string) => sql`uuid_floor(${moment}::timestamptz)`;
  const from = startedAfter === undefined ? query : query.where(sql<boolean>`${sql.ref(id)} >= ${floor(startedAfter)}`);
  return startedBefore === undefined ? from : from.where(sql<boolean>`${sql.ref(id)} < ${floor(startedBefore)}`);
}

export type MomentFilter = {
  /** ISO 8601; the first moment is in the span, the last is not. */
  readonly startedAfter?: string | undefined;
  readonly startedBefore?: string | undefined;
};

type FilterableQuery<Query> = { where: (condition: Expression<boolean>) => Query };
