import { sql, type Kysely } from 'kysely';

/** What each view and column of the audit holds, for `\d+` in psql; `npm run generate` makes docs/audit-views.md of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ view: string; name: string }>`
    select table_name as view, column_name as name from information_schema.columns
    where table_schema = current_schema() and table_name in (${sql.join(Object.keys(views))})`.execute(db);
  const statements = [
    ...Object.entries(views).map(([view, holds]) => sql`comment on view ${sql.table(view)} is ${sql.lit(holds)};`),
    ...rows.flatMap(({ view, name }) => {
      const comment = columns[view]?.[name] ?? usualColumns[name];
      return comment === undefined
        ? []
        : [sql`comment on column ${sql.ref(`${view}.${name}`)} is ${sql.lit(comment)};`];
    }),
  ];
  // One statement of many: two hundred of them would be as many round trips.
  await sql`do $comments$ begin ${sql.join(statements, sql` `)} end $comments$`.execute(db);
}

/** Of a column that a view says nothing else about. */
const usualColumns: Readonly<Record<string, string>> = {
  day: 'UTC day',
  tenant_id: 'whose',
  provider_name: '`openai`, the host of another provider, or `simulator`',
  request_model: 'model asked for',
  prompt_version: 'version of our prompt',
  call_id: 'UUIDv7 of the call',
  generation_id: 'the generation that it belongs to',
  http_status: 'of the answer',
  error_type: "the provider's own name for an error",
  replica: 'host and process that made the call',
  started_at: 'clock of the database',
  p50_ms: 'half took at most so long',
  p95_ms: '95 of 100 did',
  p99_ms: '99 of 100 did',
  input_tokens: 'counted by the provider',
  cached_input_tokens: 'those of them that it had cached',
  output_tokens: 'counted by the provider',
  calls: 'how many',
  generations: 'how many',
  embedder: 'whose vectors',
  guard_version: 'of the rules',
};

const views: Readonly<Record<string, string>> = {
  llm_call_audit: 'One row a call, that is, an HTTP attempt.',
  generation_audit: 'One row a call of a generation, or one without a call.',
  generation_failures: 'One row a day, model, prompt version and failure code.',
  generation_durations: 'One row a day and prompt version, over generations that ended.',
  reask_rates: 'One row a day, model and prompt version.',
  validation_reasons: 'One row a day, model, prompt version, reason and place.',
  answer_repairs: 'One row a day, model, prompt version and repair.',
  attempt_outcomes: 'One row a day, provider, model and way to end. Open calls are in `unknown_outcomes`.',
  llm_costs: 'One row a day, tenant and model.',
  llm_call_latencies: 'One row a day, provider and model, over calls that brought an answer.',
  token_estimates: 'One row a day and model, over calls whose tokens the provider counted.',
  unknown_outcomes: 'One row a call that is open or was given up on.',
  recorded_erasures: 'One row an erasure of bodies.',
  cache_hits:
    'One row a day, tenant, tier and prompt version. Counts are added every few seconds; an instance that is killed loses those of at most that long.',
  description_feedback_audit: 'One row a piece of feedback on a description.',
  cache_decision_audit:
    'One row a candidate of the semantic cache that was judged, best first by similarity, until one was accepted.',
  cache_verdicts: 'One row a day, tenant, mode, embedder, version of the guard, verdict, rule and field.',
};

const ofCalls = {
  day: 'UTC day of the call',
  trace_id: "of the caller's `traceparent`, or made by us",
  generation_status: '`running`, `succeeded` or `failed`',
  generation_error_code: 'why the generation failed, a code of docs/failures.md',
  description_id: 'what the generation made, if it succeeded',
  attempt_number: 'counts every call of the generation from one',
  purpose: '`generate`, `reask` when it quotes why the answer before was refused, `embed`',
  retry_of: 'the call that it repeats after a transport failure, 429 or 5xx',
  response_model: 'model that answered, as the provider names it',
  outcome:
    '`ok` (an answer came, well or badly formed), `http_error`, `timeout`, `reset`, `unreadable`, `outcome_unknown` (nobody closed it); null while open',
  finish_reason: 'why the model stopped, as the provider spelt it',
  response_id: "the provider's id of the answer",
  system_fingerprint: "the provider's mark of the build behind the model",
  estimated_input_tokens: 'our count before the call',
  output_tokens: 'counted by the provider, reasoning included',
  cost_usd: 'exact; null when nothing was counted or the model has no price',
  latency_ms: 'from the sending of the request to the last octet of the answer',
  retry_after_ms: 'how long the provider asked us to wait',
  parsed_output: 'what could be parsed of the answer; null when nothing could or it was erased',
  repairs: 'lossless mendings: `fence`, `prose`, `reasoning`, `syntax`, `envelope`, `key`, `list`, `escape`',
  validation_errors: 'why it was refused, `[{"pointer", "code", "detail", "found"}]`; empty when accepted',
  ended_at: 'clock of the database; null while open',
  request_body: 'what was sent, as text; octets that are no UTF-8 as `\\nnn`; null when erased or dropped',
  response_body: 'what came, likewise; null when nothing came',
  request_sha256: 'of the octets sent, kept when they are erased',
  response_sha256: 'of the octets that came',
};

const columns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  llm_call_audit: ofCalls,
  generation_audit: {
    ...ofCalls,
    day: 'UTC day of the generation',
    generation_id: 'UUIDv7 of the generation',
    status: '`running`, `succeeded` or `failed`',
    error_code: 'why it failed, a code of docs/failures.md',
    error_detail: 'the same in words, as the caller was told',
    error_reasons: 'the validation reasons of the last answer, where that was why',
    description_id: 'what it made',
    truncated: 'what of the credential did not fit into the prompt',
    attempts: 'calls of the generation',
    generation_cost_usd: 'of all of them',
    generation_started_at: 'clock of the database',
    generation_ended_at: 'likewise; null while running',
    call_id: 'null when there was no call',
    prompt_version: 'of the generation',
  },
  generation_failures: {
    request_model: 'model asked last; null when none was asked',
    error_code: 'a code of docs/failures.md',
    failed: 'generations that failed with it',
    generations: 'all that ended, of that day, model and prompt version',
    failure_rate: 'the first by the second',
  },
  reask_rates: {
    generations: 'that asked this model',
    reasked: 'those of them that asked it again because of a refused answer',
    reask_rate: 'the second by the first',
  },
  validation_reasons: {
    reason: 'code of the reason, such as `field.missing`',
    pointer: 'JSON Pointer to the field; empty for the whole answer',
    answers: 'refused for it',
    newest_call_id: 'the last of them',
  },
  answer_repairs: {
    repair: 'name of the repair',
    answers: 'that needed it',
  },
  attempt_outcomes: {
    outcome: ofCalls.outcome,
    attempts: 'calls that ended so',
    longest_retry_after_ms: 'the longest wait that the provider asked for',
  },
  llm_costs: {
    calls: 'that ended',
    cost_usd: 'exact sum',
    calls_without_price: 'counted, but not in the sum',
  },
  token_estimates: {
    estimated_input_tokens: 'our count',
    input_tokens: "the provider's",
    estimated_per_counted: 'the first by the second',
  },
  unknown_outcomes: {
    given_up_at: 'when the sweep gave up on it; null while it may still end',
  },
  recorded_erasures: {
    day: 'UTC day of the erasure',
    erasure_id: 'UUIDv7 of the erasure',
    tenant_id: 'whose bodies',
    scope: '`generation`, `issuer` or `span`',
    generation_id: 'of which generation',
    issuer: 'or of which issuer',
    started_after: 'or from when',
    started_before: 'until when, excluded',
    reason: 'as stated',
    requested_by: 'name of the API key',
    erased_payloads: 'how many bodies',
    erased_at: 'clock of the database',
  },
  cache_hits: {
    tier: '`exact`: equal facts; `flight`: waited for the same text; `semantic`: shared with another credential',
    prompt_version: 'that wrote the text',
    hits: 'requests that were answered without a model',
    saved_usd: 'what the generations of the descriptions cost; `semantic`: that of the text that is shared',
  },
  description_feedback_audit: {
    day: 'UTC day of the feedback',
    feedback_id: 'UUIDv7 of the feedback',
    verdict: '`wrong_credential`, `inaccurate`, `style` or `good`',
    evicted_entries: 'cache entries that served it, or any for its facts',
    description_id: 'what it is about',
    generation_id: 'how that came to be',
    source: '`model`, `semantic_cache` or `template`',
    source_description_id: 'the original of a shared text',
    similarity: 'cosine of the two credentials',
    prompt_version: 'that wrote the text',
    response_model: 'that wrote the text',
    locale: 'of the text',
    facts_key: 'of the credential it was served for',
    source_facts_key: 'of the one it was written for',
    created_at: 'clock of the database',
  },
  cache_decision_audit: {
    day: 'UTC day of the decision',
    decision_id: 'UUIDv7 of the decision',
    generation_id: 'the generation that asked',
    candidate_entry_id: 'entry of the cache that was judged',
    candidate_description_id: 'its text, which a model wrote',
    similarity: 'cosine of the two embeddings: whom to look at, not whom to serve',
    verdict: '`accepted`, `different`, `never_share`, `ungrounded`, or `broken` when a rule threw',
    rule: 'of the guard, when `different`',
    field: 'of the facts, as the guard names it',
    mode: '`serve`, or `shadow` when nothing is served',
    decided_at: 'clock of the database',
    facts: 'of the generation',
    description_id: 'what the generation ended with',
    short_description: 'its text; in `shadow` the one that was written',
    candidate_facts: 'those that the candidate was written from',
    candidate_short_description: 'the text of the candidate',
  },
  cache_verdicts: {
    mode: '`serve` or `shadow`',
    verdict: 'as in `cache_decision_audit`',
    rule: 'of the guard',
    field: 'of the facts',
    decisions: 'how many',
    generations: 'of how many generations',
    least_similarity: 'the lowest of them',
    most_similarity: 'the highest',
  },
};
