import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findMisspelt } from './find-misspelt.ts';

test('a variable that is nearly one of ours is named, its value is not', () => {
  const misspelt = { DATABSE_URL: 'postgres://canary', Redis_Url: 'canary', PROMPT_BUDGET_TOKEN: '1' };
  assert.deepEqual(findMisspelt(misspelt), [
    'DATABSE_URL is not read; did you mean DATABASE_URL?',
    'Redis_Url is not read; did you mean REDIS_URL?',
    'PROMPT_BUDGET_TOKEN is not read; did you mean PROMPT_BUDGET_TOKENS?',
  ]);
});

test('a variable of another program, or beside the right one, is left alone', () => {
  const others = { PATH: '/bin', HOME: '/', LANG: 'C', npm_config_cache: 'x', API_KEY: 'x', API_KEYS: '[]' };
  assert.deepEqual(findMisspelt(others), []);
});

test('a variable by the name that other programs have for it is named, its value is not', () => {
  const cases = [
    ['OPENAI_KEY', 'OPENAI_API_KEY'],
    ['OPENAI_API_BASE', 'OPENAI_BASE_URL'],
    ['OPENAI_MODEL', 'LLM_MODEL'],
    ['REDIS', 'REDIS_URL'],
    ['PG_URL', 'DATABASE_URL'],
    ['POSTGRES_URL', 'DATABASE_URL'],
    ['postgres_url', 'DATABASE_URL'],
  ] as const;
  for (const [name, meant] of cases) {
    assert.deepEqual(findMisspelt({ [name]: 'canary' }), [`${name} is not read; did you mean ${meant}?`]);
    assert.deepEqual(findMisspelt({ [name]: 'canary', [meant]: 'canary' }), []);
  }
});
