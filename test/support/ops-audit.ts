import { readFileSync } from 'node:fs';

import { sql } from 'kysely';

import type { Database, Tables } from '../../src/storage/tables.ts';

type Row = Readonly<Record<string, unknown>>;
type Fixture = {
  readonly tables: Readonly<Record<keyof typeof usual, readonly Row[]>>;
  /** By the name of the query. */
  readonly answers: Readonly<Record<string, readonly Row[]>>;
};

/** The small audit of `test/fixtures/ops-audit.json`, its days counted back from today. */
export function readOpsAudit(): Fixture {
  const template = readFileSync(new URL('../fixtures/ops-audit.json', import.meta.url), 'utf8');
  const noonMs = Math.floor(Date.now() / 86_400_000) * 86_400_000 + 43_200_000;
  const text = template.replaceAll(/\{(id|day)-(\d)\}/g, (_, what: string, daysAgo: string) => {
    const momentMs = noonMs - Number(daysAgo) * 86_400_000;
    const hex = momentMs.toString(16).padStart(12, '0');
    return what === 'id' ? `${hex.slice(0, 8)}-${hex.slice(8)}` : new Date(momentMs).toISOString().slice(0, 10);
  });
  return JSON.parse(text) as Fixture;
}

/** Fills the tables of an audit as they are, past the service: a past day cannot be had through it. */
export async function fillOpsAudit(db: Database, { tables }: Fixture): Promise<void> {
  for (const name of Object.keys(usual) as (keyof typeof usual)[]) {
    const rows = tables[name].map((row) => ({ ...usual[name], ...row, ...octets(row) }));
    await sql`
      insert into ${sql.table(name)} select * from jsonb_populate_recordset(null::${sql.table(name)}, ${JSON.stringify(rows)}::jsonb)
    `.execute(db);
  }
}

function octets({ body }: Row): Row {
  if (typeof body !== 'string') return {};
  return { body: `\\x${body.startsWith('hex:') ? body.slice(4) : Buffer.from(body).toString('hex')}` };
}

const usual = {
  generations: {
    source: 'model',
    facts: {},
    options: { locale: 'en', tone: 'neutral', length: 'standard' },
    truncated: [],
    input_tokens: 0,
    output_tokens: 0,
  },
  llm_calls: { provider_name: 'openai', replica: 'replica-1', request_sha256: '\\x00' },
  llm_call_outcomes: { repairs: [], validation_errors: [] },
  llm_call_payloads: { headers: {} },
  payload_erasures: { erased_descriptions: 0 },
  descriptions: {
    source: 'model',
    locale: 'en',
    request_model: 'gpt-4o',
    response_model: 'gpt-4o-2024-11-20',
    prompt_version: 'v1',
    short_description: 'Earners weld four joints in the flat position.',
    highlights: '{Welds four joints}',
    audience: 'Welders',
    audience_source: 'inferred',
    words_per_sentence: 8,
    warnings: [],
  },
  cache_hits_daily: {},
  description_feedback: {},
  cache_decisions: { mode: 'shadow', embedder: 'local:use-lite-512', guard_version: 1 },
} satisfies Partial<Record<keyof Tables, Row>>;
