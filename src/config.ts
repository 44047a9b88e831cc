import { existsSync } from 'node:fs';
import { isIP } from 'node:net';

import type { z } from 'zod';

import { configKeys, type Config, type ConfigKey } from './config-keys.ts';

/** Reads the configuration from environment variables; every mistake is named at once, secrets never. */
export function loadConfig(environment: Environment): LoadedConfig {
  const values: Record<string, unknown> = {};
  const mistakes: string[] = [];
  for (const [name, key] of Object.entries(configKeys)) {
    const raw = environment[name];
    // Compose files pass unset variables as empty strings.
    const parsed = key.schema.safeParse(raw === undefined || raw.trim() === '' ? undefined : raw.trim());
    if (parsed.success) values[name] = parsed.data;
    else mistakes.push(describeMistake(name, key, raw ?? '', parsed.error));
  }
  mistakes.push(...findConflicts(values));
  return mistakes.length > 0 ? { kind: 'invalid', mistakes } : { kind: 'loaded', config: values as Config };
}

/** The variables of the process, and those of an `.env` file in the working directory that it does not set. */
export function readEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/** What `--help` says of the named settings: what each does and allows. */
export function describeSettings(names: readonly string[] = Object.keys(configKeys)): string {
  return Object.entries(configKeys)
    .filter(([name]) => names.includes(name))
    .map(([name, key]) => `  ${name}=${defaultOf(key)}\n      ${key.doc.replaceAll('`', '')}\n      ${key.allowed}`)
    .join('\n');
}

/** The default of a setting as it would be written; empty where there is none, or none that is one word. */
export function defaultOf({ schema }: ConfigKey): string {
  const standard = schema.safeParse(undefined).data;
  return typeof standard === 'number' || typeof standard === 'string' ? String(standard) : '';
}

/** Whether no provider is configured, so that the simulator stands in for one. */
export function isSimulated({ OPENAI_API_KEY, OPENAI_BASE_URL }: Config): boolean {
  return OPENAI_API_KEY === undefined && OPENAI_BASE_URL === undefined;
}

/** The models asked, in order. */
export function modelsOf({ LLM_MODEL, LLM_FALLBACK_MODELS }: Config): readonly string[] {
  return [LLM_MODEL, ...LLM_FALLBACK_MODELS];
}

export type Environment = Readonly<Record<string, string | undefined>>;
export type LoadedConfig =
  | { readonly kind: 'loaded'; readonly config: Config }
  | { readonly kind: 'invalid'; readonly mistakes: readonly string[] };

/** Whether a host can be reached from this machine only. */
function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}

/** What does not go together among the values that could be read. */
function findConflicts(config: Partial<Config>): string[] {
  const conflicts: string[] = [];
  const { API_KEYS: keys = [], HOST: host, LLM_FALLBACK_MODELS: fallbacks = [], LLM_MODEL: model } = config;
  if (config.API_KEYS?.length === 0 && host !== undefined && !isLoopback(host)) {
    conflicts.push(
      `API_KEYS must be set when HOST is not loopback (got ${JSON.stringify(host)}): the audit holds full prompts`,
    );
  }
  if (new Set(keys.map(({ name }) => name)).size < keys.length)
    conflicts.push('API_KEYS must have a different name each');
  if (new Set(keys.map(({ secret }) => secret)).size < keys.length) {
    conflicts.push('API_KEYS must have a different secret each');
  }
  const { AUDIT_PAYLOAD_RETENTION_DAYS: payloads, AUDIT_METADATA_RETENTION_DAYS: metadata } = config;
  if (metadata !== undefined && (payloads ?? Infinity) > metadata) {
    conflicts.push(
      `AUDIT_PAYLOAD_RETENTION_DAYS must be set and at most AUDIT_METADATA_RETENTION_DAYS (${metadata}): bodies without their call cannot be found`,
    );
  }
  if (model !== undefined && fallbacks.includes(model)) {
    conflicts.push(`LLM_FALLBACK_MODELS must not name LLM_MODEL again, got ${JSON.stringify(model)}`);
  }
  return conflicts;
}

function describeMistake(name: string, key: ConfigKey, raw: string, error: z.ZodError): string {
  const { allowed, secret } = key;
  const found = secret ? `a value of ${raw.length} characters` : JSON.stringify(raw);
  const places = [...new Set(error.issues.flatMap((issue) => placesOf(issue, key)))];
  const wrong = places.length > 0 ? [`wrong at ${places.join(', ')}`] : [];
  const why = [...error.issues.flatMap(whyOf), ...wrong].join('; ');
  return `${name} must be ${allowed}, got ${found}${why === '' ? '' : ` (${why})`}`;
}

/** Inside a list or file the path tells which item and field; messages of zod can quote values, so they stay out. */
function placesOf(issue: z.core.$ZodIssue, { secret }: ConfigKey): string[] {
  const unknown = issue.code === 'unrecognized_keys' && !secret ? issue.keys : [];
  const paths = unknown.length > 0 ? unknown.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => path.join('.')).filter((path) => path !== '');
}

/** What one of our schemas says of it. */
function whyOf(issue: z.core.$ZodIssue): string[] {
  const why: unknown = issue.code === 'custom' ? issue.params?.why : undefined;
  return typeof why === 'string' ? [why] : [];
}
