import { configKeys } from './config-keys.ts';
import type { Environment } from './config.ts';
import { findNearName } from './near-name.ts';

/**
 * Variables that look like a misspelt one of ours, or are what other programs call it, in words for the operator:
 * their defaults are in force. No mistake, since a variable may be meant for another program.
 */
export function findMisspelt(environment: Environment): string[] {
  const known = Object.keys(configKeys);
  const unset = known.filter((name) => (environment[name] ?? '').trim() === '');
  return Object.keys(environment).flatMap((name) => {
    const meant = known.includes(name) ? undefined : (findNearName(name, unset) ?? findElsewhere(name, unset));
    return meant === undefined ? [] : [`${name} is not read; did you mean ${meant}?`];
  });
}

function findElsewhere(name: string, unset: readonly string[]): string | undefined {
  return unset.find((known) => namesElsewhere[known as keyof typeof configKeys]?.includes(name.toUpperCase()));
}

/** What other programs call a variable of ours. */
const namesElsewhere: Readonly<Partial<Record<keyof typeof configKeys, readonly string[]>>> = {
  OPENAI_API_KEY: ['OPENAI_KEY', 'OPENAI_TOKEN', 'OPENAI_API_TOKEN', 'LLM_API_KEY', 'LLM_KEY'],
  OPENAI_BASE_URL: [
    'OPENAI_API_BASE',
    'OPENAI_BASE',
    'OPENAI_API_BASE_URL',
    'OPENAI_API_URL',
    'OPENAI_URL',
    'OPENAI_ENDPOINT',
    'LLM_BASE_URL',
    'LLM_URL',
  ],
  LLM_MODEL: ['OPENAI_MODEL', 'OPENAI_MODEL_NAME', 'OPENAI_CHAT_MODEL', 'LLM_MODEL_NAME'],
  LLM_FALLBACK_MODELS: ['FALLBACK_MODELS', 'OPENAI_FALLBACK_MODELS'],
  LLM_TIMEOUT_MS: ['OPENAI_TIMEOUT', 'OPENAI_TIMEOUT_MS', 'LLM_TIMEOUT'],
  LLM_MAX_RETRIES: ['OPENAI_MAX_RETRIES'],
  EMBEDDING_MODEL: ['OPENAI_EMBEDDING_MODEL'],
  DATABASE_URL: [
    'DATABASE',
    'DB_URL',
    'DB_URI',
    'PG_URL',
    'PG_URI',
    'POSTGRES_URL',
    'POSTGRES_URI',
    'POSTGRESQL_URL',
    'POSTGRESQL_URI',
  ],
  REDIS_URL: ['REDIS', 'REDIS_DSN', 'REDIS_SERVER', 'REDIS_CONNECTION_STRING'],
};
