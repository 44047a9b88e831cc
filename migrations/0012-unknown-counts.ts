import { sql, type Kysely } from 'kysely';

/**
 * What a provider did not count stays unknown: the sums of a generation with such a part are null, and those of a day
 * hold what is known. Rows of before keep their zeros.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table generations alter column input_tokens drop not null, alter column output_tokens drop not null`.execute(
    db,
  );
  await sql`
    create or replace view llm_costs as
    select uuid_day(c.id) as day, c.tenant_id, c.request_model, count(*) as calls,
      sum(o.input_tokens) as input_tokens, sum(o.cached_input_tokens) as cached_input_tokens,
      sum(o.output_tokens) as output_tokens, sum(o.cost_usd) as cost_usd,
      count(*) filter (where o.outcome = 'ok' and o.cost_usd is null) as calls_without_price
    from llm_calls c join llm_call_outcomes o on o.call_id = c.id and uuid_day(o.call_id) = uuid_day(c.id)
    group by uuid_day(c.id), c.tenant_id, c.request_model`.execute(db);
  for (const [column, holds] of [
    ['llm_costs.cost_usd', 'exact sum of what is known'],
    ['llm_costs.calls_without_price', 'answered, but not in the sum: not counted, or a model without a price'],
    ['generation_audit.generation_cost_usd', 'of all of them; null when the cost of an answer is not known'],
    [
      'cache_hits.saved_usd',
      'what the generations of the descriptions cost, where that is known; `semantic`: that of the text that is shared',
    ],
  ] as const) {
    await sql`comment on column ${sql.ref(column)} is ${sql.lit(holds)}`.execute(db);
  }
}
