/** A page of a list that is read newest first. */
export type PageRequest = {
  readonly limit: number;
  /** Only rows older than the one with this id. */
  readonly before?: string | undefined;
};
export type Page<Row> = { readonly rows: readonly Row[]; readonly hasMore: boolean };

/** Reads one row more than the page holds, which tells whether another page follows. */
export async function pageQuery<Row>(query: LimitableQuery<Row>, { limit }: PageRequest): Promise<Page<Row>> {
  const rows = await query.limit(limit + 1).execute();
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit };
}

type LimitableQuery<Row> = { limit: (count: number) => { execute: () => Promise<Row[]> } };
