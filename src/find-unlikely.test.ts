import assert from 'node:assert/strict';
import { test } from 'node:test';

import { loadConfig } from './config.ts';
import { findUnlikely } from './find-unlikely.ts';

function unlikelyIn(environment: Record<string, string>): string[] {
  const loaded = loadConfig(environment);
  assert.ok(loaded.kind === 'loaded');
  return findUnlikely(loaded.config);
}

test('a time that an attempt can never take is told', () => {
  assert.deepEqual(unlikelyIn({ LLM_TIMEOUT_MS: '50000' }), [
    'LLM_TIMEOUT_MS (50000) is longer than GENERATION_DEADLINE_MS (45000), which ends an attempt before it',
  ]);
  assert.deepEqual(unlikelyIn({ LLM_TIMEOUT_MS: '45000' }), []);
});

test('a model of a provider whose cost will be unknown is told', () => {
  const told = (model: string, add: string) =>
    `The model "${model}" has no known price, so that its cost will be unknown; is it spelt right? Else ${add}`;
  const OPENAI_API_KEY = 'sk-canary';
  const models = { LLM_MODEL: 'gpt-4oo', LLM_FALLBACK_MODELS: 'gpt-4o-2024-08-06,constructor' };
  const name = 'name a file with it in LLM_PRICES_FILE';
  assert.deepEqual(unlikelyIn({ OPENAI_API_KEY, ...models }), [told('gpt-4oo', name), told('constructor', name)]);
  const LLM_PRICES_FILE = 'src/llm/prices.json';
  assert.deepEqual(unlikelyIn({ OPENAI_BASE_URL: 'http://localhost:1/v1', LLM_MODEL: 'local', LLM_PRICES_FILE }), [
    told('local', 'add it to LLM_PRICES_FILE'),
  ]);
  assert.deepEqual(unlikelyIn(models), []);
  assert.deepEqual(unlikelyIn({ OPENAI_API_KEY }), []);
});
