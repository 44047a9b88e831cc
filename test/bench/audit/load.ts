import { sql } from 'kysely';

import type { Database } from '../../../src/storage/tables.ts';

/** How much to load: calls in blocks of ten, which belong to seven generations. */
export type AuditLoad = { readonly calls: number; readonly days: number; readonly bodies: number };

/**
 * Fills the audit with calls spread evenly over whole UTC days, today the last of them, as the service would have
 * written them: one generation in seven has three calls and one has two, the earlier ones refused or throttled.
 */
export async function loadAudit(db: Database, load: AuditLoad, progress: (share: number) => void): Promise<void> {
  const blocks = Math.ceil(load.calls / 10);
  await sql`select create_audit_partitions(now() - make_interval(days => ${load.days}::int), 2)`.execute(db);
  await createBenchFunctions(db, load, blocks);
  for (let first = 0; first < blocks; first += blocksAtOnce) {
    const last = Math.min(first + blocksAtOnce, blocks) - 1;
    for (const statement of [insertGenerations, insertCalls, insertOutcomes, insertBodies(load, blocks)]) {
      await sql.raw(statement.replaceAll(':first', String(first)).replaceAll(':last', String(last))).execute(db);
    }
    progress((last + 1) / blocks);
  }
  await gatherStatistics(db);
}

/** Small enough that a statement stays far below the service's own limit of 10 s, also on the embedded database. */
const blocksAtOnce = 2000;

async function createBenchFunctions(db: Database, { days }: AuditLoad, blocks: number): Promise<void> {
  const spacingMs = (days * 86_400_000) / (blocks * 7);
  // A UUIDv7 of a moment whose random digits are a number: the same load has the same ids but for the time.
  await sql`
    create or replace function bench_id(moment timestamptz, number bigint) returns uuid
    language sql immutable parallel safe as $$
      select (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0') || '7' ||
        lpad(to_hex(number & 4095), 3, '0') || '8' || lpad(to_hex(number), 15, '0'))::uuid
    $$`.execute(db);
  await sql`
    create or replace function bench_moment(generation bigint) returns timestamptz language sql stable parallel safe as $$
      select (utc_day(${sql.lit(days - 1)})::timestamp at time zone 'utc')
        + make_interval(secs => generation * ${sql.lit(spacingMs / 1000)}::float8)
    $$`.execute(db);
  await sql`
    create or replace function bench_tenant(block bigint) returns text language sql immutable parallel safe as $$
      select (array['local', 'local', 'local', 'local', 'local', 'north', 'north', 'north', 'south', 'east'])[block % 10 + 1]
    $$`.execute(db);
}

const model = `case when b % 4 = 0 then 'gpt-4o-mini' else 'gpt-4o' end`;
const promptVersion = `case when b % 10 = 7 then 'v2' else 'v1' end`;
/** Which call of a block belongs to which of its generations, and as which attempt of how many. */
const slots = `(values (0, 0, 1, 3), (1, 0, 2, 3), (2, 0, 3, 3), (3, 1, 1, 1), (4, 2, 1, 2), (5, 2, 2, 2), (6, 3, 1, 1),
  (7, 4, 1, 1), (8, 5, 1, 1), (9, 6, 1, 1)) as s (slot, k, attempt, attempts)`;
const calls = `(
  select b, slot, k, attempt, attempts, 10 * b + slot as n, bench_moment(7 * b + k) + make_interval(secs => 2 * attempt) as moment,
    case when slot = 4 and b % 3 = 0 then 'throttled' when slot = 9 and b % 997 = 0 then 'unknown'
      when attempt < attempts or (slot = 2 and b % 8 = 0) then 'refused' else 'accepted' end as fate
  from generate_series(:first::bigint, :last) as b cross join ${slots}
) as c`;
const callId = `bench_id(moment, n)`;

const insertGenerations = `
  insert into generations (id, tenant_id, status, facts, options, prompt_version, request_model, description_id, error_code,
    error, attempts, input_tokens, output_tokens, cost_usd, started_at, ended_at)
  select bench_id(moment, n), bench_tenant(b), case when has_failed then 'failed' else 'succeeded' end,
    jsonb_build_object('name', 'Credential ' || n, 'issuer', jsonb_build_object('name', 'Issuer ' || n % 500),
      'skills', jsonb_build_array(md5(n::text), md5((n + 1)::text)), 'description', repeat(md5(n::text) || ' ', 12)),
    '{"locale": "en", "tone": "neutral", "length": "standard"}', ${promptVersion}, ${model},
    case when not has_failed then bench_id(moment, n + 1) end, case when has_failed then 'llm_output_invalid' end,
    case when has_failed then '{"code": "llm_output_invalid", "detail": "refused three times", "errors": []}'::jsonb end,
    attempts, 900 * attempts, 180 * attempts, 0.0042 * attempts, moment, moment + make_interval(secs => 2 * attempts)
  from (
    select b, 7 * b + k as n, bench_moment(7 * b + k) as moment, case k when 0 then 3 when 2 then 2 else 1 end as attempts,
      k = 0 and b % 8 = 0 as has_failed
    from generate_series(:first::bigint, :last) as b cross join generate_series(0, 6) as k
  ) as g`;

const insertCalls = `
  insert into llm_calls (id, tenant_id, generation_id, attempt_number, purpose, provider_name, request_model,
    prompt_version, estimated_input_tokens, replica, request_sha256, started_at, trace_id)
  select ${callId}, bench_tenant(b), bench_id(bench_moment(7 * b + k), 7 * b + k), attempt,
    case when attempt = 1 or (attempt = 2 and slot = 5 and b % 3 = 0) then 'generate' else 'reask' end, 'openai',
    ${model}, ${promptVersion}, 850 + n % 150, 'replica-' || b % 3, sha256(n::text::bytea), moment, md5((7 * b + k)::text)
  from ${calls}`;

const insertOutcomes = `
  insert into llm_call_outcomes (call_id, tenant_id, outcome, http_status, error_type, response_id, response_model,
    system_fingerprint, finish_reason, input_tokens, cached_input_tokens, output_tokens, cost_usd, latency_ms,
    retry_after_ms, parsed_output, repairs, validation_errors, response_sha256, ended_at)
  select ${callId}, bench_tenant(b),
    case fate when 'throttled' then 'http_error' when 'unknown' then 'outcome_unknown' else 'ok' end,
    case fate when 'throttled' then 429 when 'unknown' then null else 200 end,
    case fate when 'throttled' then 'rate_limit_exceeded' end, case when has_answer then 'chatcmpl-' || n end,
    case when has_answer then ${model} || '-2024-11-20' end, case when has_answer then 'fp_' || b % 2 end,
    case when has_answer then 'stop' end, case when has_answer then 900 + n % 100 end,
    case when has_answer then 0 end, case when has_answer then 180 + n % 50 end,
    case when has_answer then 0.004 + (n % 100) * 0.00001 end, case when fate <> 'unknown' then 400 + (n * 7919) % 3000 end,
    case fate when 'throttled' then 250 end,
    case when has_answer then jsonb_build_object('short_description', repeat(md5(n::text) || ' ', 8),
      'highlights', jsonb_build_array(md5(n::text), md5((n + 1)::text)), 'audience', 'Engineers ' || n) end,
    case when fate = 'accepted' and n % 9 = 0 then array['fence'] when fate = 'accepted' and n % 31 = 0 then array['key']
      else '{}'::text[] end,
    case when fate <> 'refused' then '[]'::jsonb else jsonb_build_array(jsonb_build_object(
      'pointer', '/audience', 'code', (array['field.missing', 'field.null', 'field.blank'])[1 + n % 3],
      'detail', 'expected 3 to 200 characters')) end,
    case when has_answer then sha256(n::text::bytea) end, moment + make_interval(secs => 1)
  from (select *, fate not in ('throttled', 'unknown') as has_answer from ${calls}) as c
  where b < :last or slot < 9`;

/** Bodies of a sample, and of all the newest calls, at which somebody would look. */
function insertBodies({ calls: count, bodies }: AuditLoad, blocks: number): string {
  return `
    insert into llm_call_payloads (call_id, part, tenant_id, headers, body)
    select ${callId}, part, bench_tenant(b), '{"content-type": "application/json"}',
      convert_to(repeat((select string_agg(md5((n * size + i)::text), '') from generate_series(1, size) as i), 3), 'UTF8')
    from ${calls} cross join (values ('request', 60), ('response', 30)) as p (part, size)
    where n % ${Math.max(1, Math.floor(count / bodies))} = 0 or b > ${blocks - 100}`;
}

/** As autovacuum would have done: on the partitions, never on their parents. */
async function gatherStatistics(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relkind = 'r' and relname ~ '^(llm_call|generations)'`.execute(db);
  for (const { name } of rows) await sql`vacuum analyze ${sql.table(name)}`.execute(db);
}
