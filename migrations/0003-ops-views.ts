import { sql, type Kysely } from 'kysely';

/**
 * What ops ask the audit. A `day` is the UTC day inside the id of a row, indexed on both sides of each join, so
 * that a view asked for one day reads that day only. Columns are documented in docs/audit-views.md.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table llm_calls add column trace_id text check (trace_id ~ '^[0-9a-f]{32}$')`.execute(db);
  await sql`alter table generations add column request_model text`.execute(db);
  await createFunctions(db);
  for (const [table, id] of [
    ['llm_calls', 'id'],
    ['llm_call_outcomes', 'call_id'],
    ['generations', 'id'],
  ] as const) {
    await sql`create index ${sql.id(`${table}_by_day`)} on ${sql.table(table)} (uuid_day(${sql.id(id)}))`.execute(db);
  }
  // What somebody will look for, a small part of the rows: reasons and repairs need not read the others.
  await sql`
    create index llm_call_outcomes_remarkable on llm_call_outcomes (uuid_day(call_id))
    where validation_errors <> '[]' or repairs <> '{}'`.execute(db);
  await createAuditView(db);
  await createGenerationViews(db);
  await createCallViews(db);
}

async function createFunctions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function uuid_day(id uuid) returns date language sql immutable strict parallel safe as $$
      select date '1970-01-01' + (('x' || translate(left(id::text, 13), '-', ''))::bit(48)::bigint / 86400000)::integer
    $$`.execute(db);
  await sql`comment on function uuid_day is 'The UTC day inside a UUIDv7.'`.execute(db);
  await sql`
    create function utc_day(days_ago integer) returns date language sql stable parallel safe as $$
      select (now() at time zone 'utc')::date - days_ago
    $$`.execute(db);
  await sql`comment on function utc_day is 'The UTC day so many days ago; 0 is today.'`.execute(db);
  // convert_from throws on broken UTF-8 and on NUL; a view for people must not.
  await sql`
    create function readable(body bytea) returns text language plpgsql immutable strict parallel safe as $$
    begin
      return convert_from(body, 'UTF8');
    exception when others then
      return encode(body, 'escape');
    end $$`.execute(db);
  await sql`comment on function readable is 'A body as text; odd octets as \\nnn.'`.execute(db);
}

async function createAuditView(db: Kysely<unknown>): Promise<void> {
  await sql`
    create view llm_call_audit as
    select uuid_day(c.id) as day, c.id as call_id, c.generation_id, c.tenant_id, c.trace_id,
      g.status as generation_status, g.error_code as generation_error_code, g.description_id,
      c.attempt_number, c.purpose, c.retry_of, c.provider_name, c.request_model, o.response_model, c.prompt_version,
      o.outcome, o.http_status, o.error_type, o.finish_reason, o.response_id, o.system_fingerprint,
      c.estimated_input_tokens, o.input_tokens, o.cached_input_tokens, o.output_tokens, o.cost_usd, o.latency_ms,
      o.retry_after_ms, o.parsed_output, o.repairs, o.validation_errors, c.replica, c.started_at, o.ended_at,
      (select readable(p.body) from llm_call_payloads p where p.call_id = c.id and p.part = 'request') as request_body,
      (select readable(p.body) from llm_call_payloads p where p.call_id = c.id and p.part = 'response') as response_body,
      encode(c.request_sha256, 'hex') as request_sha256, encode(o.response_sha256, 'hex') as response_sha256
    from llm_calls c
    left join llm_call_outcomes o on o.call_id = c.id and uuid_day(o.call_id) = uuid_day(c.id)
    left join generations g on g.id = c.generation_id`.execute(db);
  // A generation that failed before its first call has one row too, without a call.
  await sql`
    create view generation_audit as
    select uuid_day(g.id) as day, g.id as generation_id, g.tenant_id, g.status, g.error_code,
      g.error ->> 'detail' as error_detail, g.error -> 'errors' as error_reasons, g.description_id, g.truncated,
      g.attempts, g.cost_usd as generation_cost_usd, g.started_at as generation_started_at,
      g.ended_at as generation_ended_at, a.trace_id, a.call_id, a.attempt_number, a.purpose, a.retry_of, a.request_model,
      a.response_model, g.prompt_version, a.outcome, a.http_status, a.error_type, a.finish_reason, a.latency_ms,
      a.repairs, a.validation_errors, a.request_body, a.response_body
    from generations g left join llm_call_audit a on a.generation_id = g.id`.execute(db);
  await sql`
    create view unknown_outcomes as
    select uuid_day(c.id) as day, c.id as call_id, c.generation_id, c.tenant_id, c.request_model, c.replica, c.started_at,
      o.ended_at as given_up_at
    from llm_calls c
    left join llm_call_outcomes o on o.call_id = c.id and uuid_day(o.call_id) = uuid_day(c.id)
    where o.call_id is null or o.outcome = 'outcome_unknown'`.execute(db);
}

async function createGenerationViews(db: Kysely<unknown>): Promise<void> {
  await sql`
    create view generation_failures as
    select day, request_model, prompt_version, error_code, failed, generations,
      round(failed::numeric / generations, 4) as failure_rate
    from (
      select uuid_day(id) as day, request_model, prompt_version, error_code, count(*) as failed,
        sum(count(*)) over (partition by uuid_day(id), request_model, prompt_version) as generations
      from generations where status <> 'running' group by uuid_day(id), request_model, prompt_version, error_code
    ) as counted
    where error_code is not null`.execute(db);
  await sql`
    create view generation_durations as
    select uuid_day(id) as day, prompt_version, count(*) as generations,
      ${percentiles(sql`extract(epoch from ended_at - started_at) * 1000`)}
    from generations where status <> 'running' group by uuid_day(id), prompt_version`.execute(db);
  await sql`
    create view reask_rates as
    select day, request_model, prompt_version, count(*) as generations, count(*) filter (where was_reasked) as reasked,
      round(count(*) filter (where was_reasked)::numeric / count(*), 4) as reask_rate
    from (
      select uuid_day(id) as day, request_model, prompt_version, generation_id, bool_or(purpose = 'reask') as was_reasked
      from llm_calls group by uuid_day(id), request_model, prompt_version, generation_id
    ) as by_generation
    group by day, request_model, prompt_version`.execute(db);
}

async function createCallViews(db: Kysely<unknown>): Promise<void> {
  const calls = sql`
    llm_calls c join llm_call_outcomes o on o.call_id = c.id and uuid_day(o.call_id) = uuid_day(c.id)`;
  await sql`
    create view validation_reasons as
    select uuid_day(c.id) as day, c.request_model, c.prompt_version, reason ->> 'code' as reason,
      reason ->> 'pointer' as pointer, count(distinct c.id) as answers, max(c.id::text)::uuid as newest_call_id
    from ${calls} cross join lateral jsonb_array_elements(o.validation_errors) as reason
    where o.validation_errors <> '[]'
    group by uuid_day(c.id), c.request_model, c.prompt_version, reason ->> 'code', reason ->> 'pointer'`.execute(db);
  await sql`
    create view answer_repairs as
    select uuid_day(c.id) as day, c.request_model, c.prompt_version, repair, count(*) as answers
    from ${calls} cross join lateral unnest(o.repairs) as repair
    where o.repairs <> '{}'
    group by uuid_day(c.id), c.request_model, c.prompt_version, repair`.execute(db);
  await sql`
    create view attempt_outcomes as
    select uuid_day(c.id) as day, c.provider_name, c.request_model, o.outcome, o.http_status, o.error_type,
      count(*) as attempts, max(o.retry_after_ms) as longest_retry_after_ms
    from ${calls}
    group by uuid_day(c.id), c.provider_name, c.request_model, o.outcome, o.http_status, o.error_type`.execute(db);
  await sql`
    create view llm_costs as
    select uuid_day(c.id) as day, c.tenant_id, c.request_model, count(*) as calls,
      sum(o.input_tokens) as input_tokens, sum(o.cached_input_tokens) as cached_input_tokens,
      sum(o.output_tokens) as output_tokens, sum(o.cost_usd) as cost_usd,
      count(*) filter (where o.input_tokens is not null and o.cost_usd is null) as calls_without_price
    from ${calls} group by uuid_day(c.id), c.tenant_id, c.request_model`.execute(db);
  await sql`
    create view llm_call_latencies as
    select uuid_day(c.id) as day, c.provider_name, c.request_model, count(*) as calls, ${percentiles(sql`o.latency_ms`)}
    from ${calls} where o.outcome = 'ok' group by uuid_day(c.id), c.provider_name, c.request_model`.execute(db);
  await sql`
    create view token_estimates as
    select uuid_day(c.id) as day, c.request_model, count(*) as calls, sum(c.estimated_input_tokens) as estimated_input_tokens,
      sum(o.input_tokens) as input_tokens,
      round(sum(c.estimated_input_tokens)::numeric / nullif(sum(o.input_tokens), 0), 4) as estimated_per_counted
    from ${calls} where o.input_tokens is not null group by uuid_day(c.id), c.request_model`.execute(db);
}

function percentiles(milliseconds: ReturnType<typeof sql>) {
  const percentile = (share: string) =>
    sql`round((percentile_cont(${sql.raw(share)}) within group (order by ${milliseconds}))::numeric)::integer`;
  return sql`${percentile('0.5')} as p50_ms, ${percentile('0.95')} as p95_ms, ${percentile('0.99')} as p99_ms`;
}
