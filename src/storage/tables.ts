import type { ColumnType, Generated, JSONColumnType, Kysely } from 'kysely';

export type Database = Kysely<Tables>;

/** The tables as the queries see them; `migrations/` makes them. */
export type Tables = {
  readonly generations: GenerationsTable;
  readonly descriptions: DescriptionsTable;
  readonly llm_calls: LlmCallsTable;
  readonly llm_call_outcomes: LlmCallOutcomesTable;
  readonly llm_call_payloads: LlmCallPayloadsTable;
  readonly payload_erasures: PayloadErasuresTable;
  readonly cache_entries: CacheEntriesTable;
  readonly cache_hits_daily: CacheHitsDailyTable;
  readonly flights: FlightsTable;
  readonly description_feedback: DescriptionFeedbackTable;
  readonly cache_never_share: CacheNeverShareTable;
  readonly cache_embeddings: CacheEmbeddingsTable;
  readonly cache_decisions: CacheDecisionsTable;
  readonly database_identity: { readonly id: string };
};

/**
 * Where a text comes from: a model wrote it for this credential, or for another one that may share it, or nobody
 * did, since it was made from the facts after the models had failed.
 */
type TextSource = 'model' | 'semantic_cache' | 'template';

export type GenerationStatus = 'running' | 'succeeded' | 'failed';

type GenerationsTable = {
  id: string;
  tenant_id: string;
  status: Generated<GenerationStatus>;
  source: Generated<TextSource>;
  /** Null once erased. */
  facts: ColumnType<object | null, string, never>;
  /** Null on rows that are older than the cache. */
  facts_key: string | null;
  /** Of the sharing scope; null on rows that are older than the cache. */
  scope_key: string | null;
  options: Json;
  prompt_version: string;
  description_id: string | null;
  /** The model asked last; null when none was. */
  request_model: string | null;
  error_code: string | null;
  error: NullableJson;
  truncated: GeneratedJson;
  attempts: Generated<number>;
  /** Null when an answer did not tell them. */
  input_tokens: Generated<number | null>;
  output_tokens: Generated<number | null>;
  cost_usd: string | null;
  started_at: DatabaseTime;
  ended_at: ColumnType<Date | null, never, Date | string>;
  /** When its bodies were erased while it ran, or all of its text; what comes after is not kept. */
  payloads_erased_at: Generated<Date | null>;
};

type DescriptionsTable = {
  id: string;
  tenant_id: string;
  generation_id: string;
  source: TextSource;
  /** The model-written original of a shared text, and the cosine of the two credentials. */
  source_description_id: string | null;
  similarity: number | null;
  locale: string;
  prompt_version: string;
  /** The model asked last; null when none was, which only a template can do without. */
  request_model: string | null;
  /** Null for a template. */
  response_model: string | null;
  /** The three are whole, or null once erased. */
  short_description: ColumnType<string | null, string, never>;
  highlights: ColumnType<string[] | null, readonly string[], never>;
  audience: ColumnType<string | null, string, never>;
  audience_source: 'stated' | 'inferred';
  /** Of the short description; drivers give decimals as text. */
  words_per_sentence: ColumnType<string, number, never>;
  /** Null for languages without a formula. */
  reading_grade: ColumnType<string | null, number | null, never>;
  warnings: Json;
  created_at: DatabaseTime;
  erased_at: Generated<Date | null>;
};

export type CallPurpose = 'generate' | 'reask' | 'embed';

type LlmCallsTable = {
  id: string;
  tenant_id: string;
  generation_id: string;
  attempt_number: number;
  purpose: CallPurpose;
  retry_of: string | null;
  provider_name: string;
  request_model: string;
  prompt_version: string;
  estimated_input_tokens: number;
  replica: string;
  request_sha256: Buffer;
  trace_id: string | null;
  started_at: DatabaseTime;
};

export type CallOutcomeName = 'ok' | 'http_error' | 'timeout' | 'reset' | 'unreadable' | 'outcome_unknown';

type LlmCallOutcomesTable = {
  call_id: string;
  tenant_id: string;
  outcome: CallOutcomeName;
  http_status: number | null;
  error_type: string | null;
  response_id: string | null;
  response_model: string | null;
  system_fingerprint: string | null;
  finish_reason: string | null;
  input_tokens: number | null;
  cached_input_tokens: number | null;
  output_tokens: number | null;
  cost_usd: string | null;
  latency_ms: number | null;
  retry_after_ms: number | null;
  parsed_output: NullableJson;
  repairs: ColumnType<string[], readonly string[], never>;
  validation_errors: Json;
  response_sha256: Buffer | null;
  ended_at: DatabaseTime;
};

type LlmCallPayloadsTable = {
  call_id: string;
  part: 'request' | 'response';
  tenant_id: string;
  headers: Json;
  body: Buffer;
};

type PayloadErasuresTable = {
  id: string;
  tenant_id: string;
  generation_id: string | null;
  issuer: string | null;
  started_after: Date | null;
  started_before: Date | null;
  reason: string;
  requested_by: string;
  erased_payloads: number;
  erased_at: DatabaseTime;
  description_id: string | null;
  erased_descriptions: number;
};

export type EvictionReason = 'expired' | 'refreshed' | 'feedback' | 'requested';

type CacheEntriesTable = {
  id: string;
  tenant_id: string;
  scope_key: string;
  facts_key: string;
  description_id: string;
  /** The issuer's folded name. */
  issuer_key: string | null;
  created_at: DatabaseTime;
  expires_at: Date;
  /** Of a text that is shared: of the entry that it was written for. */
  original_facts_key: string | null;
  original_created_at: Date | null;
  evicted_at: ColumnType<Date | null, never, Date>;
  evicted_reason: ColumnType<EvictionReason | null, never, EvictionReason>;
};

export type CacheTier = 'exact' | 'flight' | 'semantic';

type CacheHitsDailyTable = {
  tenant_id: string;
  day: Date;
  tier: CacheTier;
  prompt_version: string;
  hits: number;
  saved_usd: string;
};

type FlightsTable = { tenant_id: string; flight_key: string; generation_id: string; lease_until: Date };

export const feedbackVerdicts = ['wrong_credential', 'inaccurate', 'style', 'good'] as const;
export type FeedbackVerdict = (typeof feedbackVerdicts)[number];

type DescriptionFeedbackTable = {
  id: string;
  tenant_id: string;
  description_id: string;
  verdict: FeedbackVerdict;
  evicted_entries: number;
  created_at: DatabaseTime;
};

type CacheNeverShareTable = { tenant_id: string; one_facts_key: string; other_facts_key: string };

/** Made only where pgvector is. */
type CacheEmbeddingsTable = {
  entry_id: string;
  tenant_id: string;
  semantic_scope_key: string;
  embedder: string;
  /** As pgvector writes it: `[0.1,0.2,…]`. */
  embedding: string;
};

/** What became of a candidate; only `accepted` may be served. */
export type CacheVerdict = 'accepted' | 'different' | 'never_share' | 'ungrounded' | 'broken';

type CacheDecisionsTable = {
  id: string;
  tenant_id: string;
  generation_id: string;
  candidate_entry_id: string;
  candidate_description_id: string;
  similarity: number;
  verdict: CacheVerdict;
  /** Of the guard, where it said that two sets of facts are different. */
  rule: string | null;
  field: string | null;
  mode: 'shadow' | 'serve';
  embedder: string;
  guard_version: number;
  decided_at: DatabaseTime;
};

/** JSON goes in as text, since drivers differ in what they make of arrays and strings; it comes out parsed. */
type Json = JSONColumnType<object>;
type NullableJson = ColumnType<unknown, string | null, string | null>;
type GeneratedJson = ColumnType<object, string | undefined, string>;
/** Set by the database, whose clock is the one that all replicas share. */
type DatabaseTime = ColumnType<Date, never, never>;
