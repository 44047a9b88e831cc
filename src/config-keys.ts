import { z } from 'zod';

import { baseUrl, commaList, days, host, integer, jsonFile, jsonList, url } from './config-schemas.ts';
import { promptVersions, readPromptShares } from './generation/prompt-versions.ts';
import { pricesSchema } from './llm/prices.ts';
import { parseFaultMix } from './simulator/faults.ts';

const permissions = ['generate', 'read', 'audit', 'admin'] as const;
export type Permission = (typeof permissions)[number];

const apiKeySchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9_-]{1,64}$/),
  secret: z.string().min(16).max(512),
  permissions: z.array(z.enum(permissions)).min(1),
  tenant: z
    .string()
    .regex(/^[a-z0-9_-]{1,64}$/)
    .default('local'),
});
export type ApiKey = z.infer<typeof apiKeySchema>;

/** Every key: its schema (with the default), what it allows and what it does. `docs/operations.md` is made from it. */
export const configKeys = {
  HOST: key({
    schema: host().default('127.0.0.1'),
    allowed: 'an address or host name, without a port',
    doc: 'Where to listen. On anything but loopback `API_KEYS` is required.',
  }),
  PORT: key({ schema: integer(0, 65_535, 8080), allowed: 'an integer, 0–65535', doc: 'Port; 0 takes a free one.' }),
  DATABASE_URL: key({
    schema: url(['postgres:', 'postgresql:']).optional(),
    allowed: 'a postgres:// URL',
    doc: 'PostgreSQL 15 or newer. Without it an embedded Postgres runs in `DATA_DIR`.',
    secret: true,
  }),
  DATABASE_POOL_SIZE: key({
    schema: integer(1, 500, 20),
    allowed: 'an integer, 1–500',
    doc: 'Connections to `DATABASE_URL`.',
  }),
  REDIS_URL: key({
    schema: url(['redis:', 'rediss:']).optional(),
    allowed: 'a redis:// URL',
    doc: 'Redis 7 or newer, which makes exact hits of the cache faster; the same for all instances on one database. Without it: this process where the database is embedded, nothing else.',
    secret: true,
  }),
  DATA_DIR: key({
    schema: z.string().default('data'),
    allowed: 'a directory',
    doc: 'Where the embedded Postgres keeps its files.',
  }),
  API_KEYS: key({
    schema: jsonList(apiKeySchema).default([]),
    allowed: `a JSON list of {"name", "secret" (16 characters or more), "permissions" (of ${permissions.join(', ')}), "tenant" (default "local")}`,
    doc: 'Who may call. Sent as `Authorization: Bearer <secret>`. Not needed on loopback.',
    secret: true,
  }),
  OPENAI_API_KEY: key({
    // It goes into a header.
    schema: z
      .string()
      .regex(/^[\x21-\x7e]+$/)
      .optional(),
    allowed: 'a provider key: printable ASCII without spaces',
    doc: 'Key of the provider. With neither this nor `OPENAI_BASE_URL` the simulator stands in for a model.',
    secret: true,
  }),
  OPENAI_BASE_URL: key({
    schema: baseUrl()
      .transform((value) => value.replace(/\/+$/, ''))
      .optional(),
    allowed: 'an http(s):// URL without user and password (a key goes into OPENAI_API_KEY)',
    doc: 'Any OpenAI-compatible server, up to and with its `/v1`. Default: OpenAI when a key is set.',
    // A mistaken one can hold a password, and a mistake is printed.
    secret: true,
  }),
  LLM_MODEL: key({ schema: z.string().default('gpt-4o'), allowed: 'a model name', doc: 'The model asked first.' }),
  LLM_FALLBACK_MODELS: key({
    schema: commaList().default([]),
    allowed: 'model names, separated by commas',
    doc: 'Models asked, in order, when the one before failed.',
  }),
  SEMANTIC_CACHE: key({
    schema: z.enum(['off', 'shadow', 'serve']).default('serve'),
    allowed: 'off, shadow or serve',
    doc: 'Texts written for other facts: not looked for, looked for and judged but not served, or served where guard and grounding allow it. Needs pgvector 0.8 or newer; without it the semantic cache is off, and `/readyz` and the log say why.',
  }),
  EMBEDDER: key({
    schema: z.enum(['openai', 'local', 'off']).optional(),
    allowed: 'openai, local or off',
    doc: 'What finds alike credentials: embeddings of the provider, a model in the process (English; 150 MB, up to 400 in steady use), or nothing. Default: `openai` when `OPENAI_API_KEY` is set, else `local`.',
  }),
  EMBEDDING_MODEL: key({
    schema: z.string().default('text-embedding-3-small'),
    allowed: 'a model name',
    doc: 'Model of `EMBEDDER=openai`; it must know `dimensions`, of which 512 are asked for.',
  }),
  LLM_MAX_RETRIES: key({
    schema: integer(0, 10, 3),
    allowed: 'an integer, 0–10',
    doc: 'Retries of a call after a transport failure, 429 or 5xx, per model. All calls of an instance share a retry budget: in about 60 seconds a fifth of them may be retried, and ten always may; beyond it a failure is told at once.',
  }),
  LLM_MAX_REASKS: key({
    schema: integer(0, 5, 2),
    allowed: 'an integer, 0–5',
    doc: 'New calls, per generation, that quote why the answer before was refused.',
  }),
  LLM_TIMEOUT_MS: key({
    schema: integer(100, 600_000, 20_000),
    allowed: 'milliseconds, 100–600000',
    doc: 'Longest time of one attempt, the reading of the body included.',
  }),
  GENERATION_DEADLINE_MS: key({
    schema: integer(100, 600_000, 45_000),
    allowed: 'milliseconds, 100–600000',
    doc: 'Longest time of a generation with all its retries, re-asks and fallbacks.',
  }),
  PROMPT_BUDGET_TOKENS: key({
    schema: integer(500, 1_000_000, 3000),
    allowed: 'an integer, 500–1000000',
    doc: 'Most tokens of the messages of one call, re-asks included. Output tokens are reserved beside it.',
  }),
  PROMPT_VERSIONS: key({
    schema: z
      .string()
      .default('v2')
      .transform((text, context) => {
        const shares = readPromptShares(text);
        if (shares === undefined) context.addIssue({ code: 'custom', message: 'unknown version or weight' });
        return shares ?? z.NEVER;
      }),
    allowed: `different names of ${Object.keys(promptVersions).join(', ')}, each with a weight from 1 to 1000 if there are several, e.g. v1:1,v2:9`,
    doc: 'Versions of the prompt that serve. The one for a credential is chosen by hash of tenant and facts key.',
  }),
  CACHE_LIFETIME_SECONDS: key({
    schema: integer(0, 315_360_000, 2_592_000),
    allowed: 'seconds, 0–315360000',
    doc: 'How long a text is reused, less up to a tenth at random; a hit never extends it. 0: nothing is reused. Default: 30 days.',
  }),
  FLIGHT_LEASE_MS: key({
    schema: integer(500, 60_000, 5000),
    allowed: 'milliseconds, 500–60000',
    doc: 'How long an instance that died while it wrote a text may hold up others that wait for the same text.',
  }),
  MAX_BODY_BYTES: key({
    schema: integer(1024, 67_108_864, 1_048_576),
    allowed: 'bytes, 1024–67108864',
    doc: 'Longest request body, measured after decompression.',
  }),
  MAX_IN_FLIGHT: key({
    schema: integer(1, 10_000, 100),
    allowed: 'an integer, 1–10000',
    doc: 'Generations at once; beyond it the answer is `overloaded` at once.',
  }),
  LLM_PRICES_FILE: key({
    schema: jsonFile(pricesSchema).optional(),
    allowed: 'the path of a JSON file {"as_of": a date, "models": {name: {"input", "cached_input", "output"}}}',
    doc: 'Prices in US dollars per million tokens, as decimals in text, instead of those in `src/llm/prices.json`.',
  }),
  AUDIT_PAYLOAD_RETENTION_DAYS: key({
    schema: days(),
    allowed: 'an integer, 1–36500',
    doc: 'Age at which whole months of the bodies of LLM calls are dropped. Default: never.',
  }),
  AUDIT_METADATA_RETENTION_DAYS: key({
    schema: days(),
    allowed: 'an integer, 1–36500',
    doc: 'Age at which whole months of LLM calls and their outcomes are dropped. Default: never.',
  }),
  ALARM_RATIO: key({
    schema: z
      .string()
      .regex(/^(?:0|1|0?\.\d{1,6}|1\.0+)$/)
      .transform(Number)
      .default(0.05),
    allowed: 'a share, 0–1',
    doc: 'Share of failed generations, or of refused answers, among at least 50 in 5 minutes, over which an alarm is raised.',
  }),
  SHUTDOWN_DELAY_MS: key({
    schema: integer(0, 60_000, 1000),
    allowed: 'milliseconds, 0–60000',
    doc: 'After SIGTERM: how long to go on serving while `/readyz` already says no, so that balancers notice.',
  }),
  LOG_LEVEL: key({
    schema: z.enum(['error', 'warn', 'info', 'debug']).default('info'),
    allowed: 'error, warn, info or debug',
    doc: 'Least severe level that is logged.',
  }),
  LOG_FORMAT: key({
    schema: z.enum(['json', 'pretty']).optional(),
    allowed: 'json or pretty',
    doc: 'One JSON line per event, or lines for people. Default: pretty on a terminal, else json.',
  }),
  SIMULATOR_FAULTS: key({
    schema: z
      .string()
      .refine((text) => parseFaultMix(text) !== undefined)
      .default(''),
    allowed: 'known faults with shares that add up to at most 1, e.g. malformed:0.08,http-error:0.05',
    doc: 'Faults of the built-in simulator; names are in `docs/operations.md`.',
  }),
  SIMULATOR_OBEDIENT: key({
    schema: z.enum(['true', 'false']).default('false'),
    allowed: 'true or false',
    doc: 'The built-in simulator does whatever a credential orders, to try how the service stands it.',
  }),
  SIMULATOR_SEED: key({
    schema: integer(0, 4_294_967_295, 1),
    allowed: 'an integer, 0–4294967295',
    doc: 'Seed of the built-in simulator: same seed and requests, same texts and faults.',
  }),
};

export type ConfigKey<Schema extends z.ZodType = z.ZodType> = {
  readonly schema: Schema;
  readonly allowed: string;
  readonly doc: string;
  readonly secret?: boolean;
};
export type Config = { readonly [Name in keyof typeof configKeys]: z.infer<(typeof configKeys)[Name]['schema']> };

function key<Schema extends z.ZodType>(definition: ConfigKey<Schema>): ConfigKey<Schema> {
  return definition;
}
