import { sql } from 'kysely';

import type { Database } from './tables.ts';

export type AuditTable = 'llm_calls' | 'llm_call_outcomes' | 'llm_call_payloads' | 'cache_decisions';

export async function createPartitions(db: Database, monthsAhead: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select create_audit_partitions(now(), ${monthsAhead}::int) as count`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Drops one month after the other, oldest first, each in a transaction of its own: its lock on the table is short. */
export async function dropPartitions(db: Database, parent: AuditTable, days: number): Promise<readonly string[]> {
  const dropped: string[] = [];
  for (;;) {
    const { rows } = await sql<{ name: string | null }>`
      select drop_oldest_audit_partition(${parent}, now() - make_interval(days => ${days}::int)) as name`.execute(db);
    const name = rows[0]?.name ?? undefined;
    if (name === undefined) return dropped;
    dropped.push(name);
  }
}

/** `recent` is two days; `everything` is for the start, when nobody knows how long ago the last end was. */
export type SweepRange = 'recent' | 'everything';

export type AbandonedCall = { readonly call_id: string; readonly generation_id: string; readonly tenant_id: string };

export async function giveUpOpenCalls(
  db: Database,
  openForMs: number,
  range: SweepRange,
): Promise<readonly AbandonedCall[]> {
  const days = range === 'recent' ? 2 : await countDays(db);
  const found: AbandonedCall[] = [];
  // Day by day, each by its index: one statement over years would meet its own timeout.
  for (let daysAgo = 0; daysAgo < days; daysAgo += 1) {
    // A replica that sweeps at the same moment, or a call that closes at last, wins without a conflict.
    const { rows } = await sql<AbandonedCall>`
      with open_calls as (
        select c.id, c.tenant_id, c.generation_id from llm_calls c
        left join llm_call_outcomes o on o.call_id = c.id and uuid_day(o.call_id) = uuid_day(c.id)
        where uuid_day(c.id) = utc_day(${daysAgo}::int) and o.call_id is null
          and c.started_at < now() - make_interval(secs => ${openForMs / 1000})
      ), given_up as (
        insert into llm_call_outcomes (call_id, tenant_id, outcome)
        select id, tenant_id, 'outcome_unknown' from open_calls
        on conflict do nothing returning call_id
      )
      select g.call_id, o.generation_id, o.tenant_id from given_up g join open_calls o on o.id = g.call_id`.execute(db);
    found.push(...rows);
  }
  return found;
}

/** From the oldest call until today. */
async function countDays(db: Database): Promise<number> {
  const { rows } = await sql<{ days: number | null }>`
    select utc_day(0) - (select uuid_day(id) from llm_calls order by id limit 1) + 1 as days`.execute(db);
  return rows[0]?.days ?? 0;
}

export type AbandonedGeneration = {
  readonly id: string;
  readonly tenant_id: string;
  readonly prompt_version: string;
  readonly request_model: string | null;
  readonly attempts: number;
};

/** Null where a call is open or was given up, or an answer does not tell; one that brought no answer adds nothing. */
function knownSum(column: 'input_tokens' | 'output_tokens' | 'cost_usd') {
  const part = sql.ref(`o.${column}`);
  return sql`case when count(*) filter (
    where ${part} is null and coalesce(o.outcome, 'outcome_unknown') in ('ok', 'outcome_unknown')) = 0
    then coalesce(sum(${part}), 0) end`;
}

/** What the calls of a generation have cost is read from the audit, since its process cannot tell any more. */
export async function failAbandonedGenerations(
  db: Database,
  runningForMs: number,
  error: string,
): Promise<readonly AbandonedGeneration[]> {
  const { rows } = await sql<AbandonedGeneration>`
    update generations g set status = 'failed', error_code = 'generation_abandoned', error = ${error}::jsonb,
      ended_at = now(), attempts = spent.attempts, input_tokens = spent.input_tokens,
      output_tokens = spent.output_tokens, cost_usd = spent.cost_usd, request_model = spent.request_model
    from generations running cross join lateral (
      select count(*)::int as attempts, ${knownSum('input_tokens')}::int as input_tokens,
        ${knownSum('output_tokens')}::int as output_tokens, ${knownSum('cost_usd')} as cost_usd,
        (array_agg(c.request_model order by c.attempt_number desc) filter (where c.purpose <> 'embed'))[1] as request_model
      from llm_calls c left join llm_call_outcomes o on o.call_id = c.id
      where c.generation_id = running.id
    ) as spent
    where running.id = g.id and g.status = 'running'
      and running.status = 'running' and running.started_at < now() - make_interval(secs => ${runningForMs / 1000})
    returning g.id, g.tenant_id, g.prompt_version, g.request_model, g.attempts`.execute(db);
  return rows;
}
