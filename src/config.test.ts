import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import fc from 'fast-check';

import { describeSettings, loadConfig } from './config.ts';
import { configKeys, type Config } from './config-keys.ts';

const secret = 'a-secret-of-20-chars';
const apiKeys = (...keys: object[]) => JSON.stringify(keys);
const apiKey = { name: 'portal', secret, permissions: ['generate', 'read'] };

function loaded(environment: Record<string, string | undefined>): Config {
  const outcome = loadConfig(environment);
  assert.ok(outcome.kind === 'loaded', JSON.stringify(outcome));
  return outcome.config;
}

function mistakesIn(environment: Record<string, string | undefined>): readonly string[] {
  const outcome = loadConfig(environment);
  assert.ok(outcome.kind === 'invalid', JSON.stringify(environment));
  return outcome.mistakes;
}

test('everything has a default', () => {
  const config = loaded({});
  assert.deepEqual(
    { host: config.HOST, keys: config.API_KEYS, model: config.LLM_MODEL, fallbacks: config.LLM_FALLBACK_MODELS },
    { host: '127.0.0.1', keys: [], model: 'gpt-4o', fallbacks: [] },
  );
  for (const name of ['DATABASE_URL', 'OPENAI_API_KEY', 'OPENAI_BASE_URL', 'LOG_FORMAT'] as const) {
    assert.equal(config[name], undefined, name);
  }
});

test('an empty variable is one that is not set', () => {
  const names = Object.keys(configKeys);
  for (const empty of ['', '  ', '\n', undefined]) {
    assert.deepEqual(loaded(Object.fromEntries(names.map((name) => [name, empty]))), loaded({}));
  }
});

test('a variable is read as what it means', () => {
  const cases = [
    { name: 'PORT', value: ' 0 ', read: 0 },
    { name: 'PORT', value: '65535', read: 65_535 },
    {
      name: 'DATABASE_URL',
      value: 'postgresql://user:word@db/credscribe',
      read: 'postgresql://user:word@db/credscribe',
    },
    { name: 'OPENAI_BASE_URL', value: 'http://localhost:11434/v1//', read: 'http://localhost:11434/v1' },
    { name: 'LLM_FALLBACK_MODELS', value: ' gpt-4o-mini, ,local ,', read: ['gpt-4o-mini', 'local'] },
    { name: 'LOG_LEVEL', value: 'debug', read: 'debug' },
    { name: 'SIMULATOR_FAULTS', value: 'malformed:0.08,reset:.5', read: 'malformed:0.08,reset:.5' },
    { name: 'API_KEYS', value: apiKeys(apiKey), read: [{ ...apiKey, tenant: 'local' }] },
    { name: 'API_KEYS', value: apiKeys({ ...apiKey, tenant: 'north' }), read: [{ ...apiKey, tenant: 'north' }] },
  ] as const;
  for (const { name, value, read } of cases) {
    const outcome = loadConfig({ [name]: value });
    assert.deepEqual(outcome.kind === 'loaded' ? outcome.config[name] : undefined, read, `${name}=${value}`);
  }
});

test('a value out of its range is a mistake', () => {
  const values: Partial<Record<keyof Config, readonly string[]>> = {
    PORT: ['65536', '-1', '80.5', '8e3', '0x50', 'http', '８０'],
    DATABASE_POOL_SIZE: ['0', '501'],
    DATABASE_URL: ['mysql://db', 'db:5432', 'postgres//db'],
    REDIS_URL: ['http://redis'],
    OPENAI_BASE_URL: ['api.openai.com', 'ftp://api.openai.com', 'http://user:word@host/v1', 'http://:word@host/v1'],
    LLM_MAX_RETRIES: ['11', 'none'],
    LLM_MAX_REASKS: ['6'],
    LLM_TIMEOUT_MS: ['99', '600001', '20s'],
    GENERATION_DEADLINE_MS: ['99'],
    PROMPT_BUDGET_TOKENS: ['499', '3,000'],
    MAX_BODY_BYTES: ['1023', '1MB'],
    MAX_IN_FLIGHT: ['0'],
    LOG_LEVEL: ['trace', 'INFO'],
    LOG_FORMAT: ['text'],
    SIMULATOR_FAULTS: ['everything:0.1', 'prose', 'prose:2', 'prose:0.6,fenced:0.6', 'malformed:0.08,reset:1.0'],
    SIMULATOR_SEED: ['4294967296'],
  };
  for (const [name, each] of Object.entries(values)) {
    for (const value of each) assert.equal(mistakesIn({ [name]: value }).length, 1, `${name}=${value}`);
  }
});

test('a base URL that goes on to an operation is told what to leave out', () => {
  for (const operation of ['/chat/completions', '/responses', '/embeddings/']) {
    const [mistake = ''] = mistakesIn({ OPENAI_BASE_URL: `http://planted/v1${operation}` });
    assert.match(mistake, new RegExp(`\\(leave out \`${operation.replace(/\/$/, '')}\`, which is put behind it\\)$`));
    assert.doesNotMatch(mistake, /planted/);
  }
});

test('every mistake is named at once, with variable, value and what is allowed', () => {
  const environment = { PORT: 'http', LLM_TIMEOUT_MS: '5', LOG_LEVEL: 'all', SIMULATOR_FAULTS: 'x', LLM_MODEL: 'fine' };
  assert.deepEqual(mistakesIn(environment), [
    'PORT must be an integer, 0–65535, got "http"',
    'LLM_TIMEOUT_MS must be milliseconds, 100–600000, got "5"',
    'LOG_LEVEL must be error, warn, info or debug, got "all"',
    `SIMULATOR_FAULTS must be ${configKeys.SIMULATOR_FAULTS.allowed}, got "x"`,
  ]);
});

test('a secret is named by its length only', () => {
  const environment = { DATABASE_URL: 'mysql://planted', REDIS_URL: 'planted', API_KEYS: '[planted' };
  assert.deepEqual(mistakesIn(environment), [
    'DATABASE_URL must be a postgres:// URL, got a value of 15 characters',
    'REDIS_URL must be a redis:// URL, got a value of 7 characters',
    `API_KEYS must be ${configKeys.API_KEYS.allowed}, got a value of 8 characters`,
  ]);
});

test('a mistake in an API key is named by its place', () => {
  const cases = [
    { keys: [{ ...apiKey, secret: 'short' }], place: '0.secret' },
    { keys: [{ ...apiKey, secret: 'x'.repeat(513) }], place: '0.secret' },
    { keys: [apiKey, { ...apiKey, name: 'Not a name' }], place: '1.name' },
    { keys: [{ ...apiKey, permissions: [] }], place: '0.permissions' },
    { keys: [{ ...apiKey, permissions: ['read', 'write'] }], place: '0.permissions.1' },
    { keys: [{ ...apiKey, tenant: '' }], place: '0.tenant' },
    { keys: [{ ...apiKey, planted: 1 }], place: '0' },
    { keys: [apiKey, apiKey, {}], place: '2.name, 2.secret, 2.permissions' },
  ];
  for (const { keys, place } of cases) {
    const [mistake = ''] = mistakesIn({ API_KEYS: apiKeys(...keys) });
    assert.ok(mistake.startsWith('API_KEYS must be '), mistake);
    assert.ok(mistake.endsWith(`characters (wrong at ${place})`), mistake);
  }
  for (const value of ['{}', '"key"', 'null', '7']) assert.equal(mistakesIn({ API_KEYS: value }).length, 1);
});

test('a price file that cannot be used is told why', (context) => {
  const directory = mkdtempSync(join(tmpdir(), 'credscribe-prices-'));
  context.after(() => {
    rmSync(directory, { recursive: true });
  });
  const write = (content: string) => {
    const path = join(directory, 'prices.json');
    writeFileSync(path, content);
    return path;
  };
  const price = { input: '1', cached_input: '1', output: '1' };
  const file = (models: object, rest = {}) => write(JSON.stringify({ as_of: '2026-11-24', models, ...rest }));
  assert.deepEqual(loaded({ LLM_PRICES_FILE: file({ 'gpt-4.1': price }) }).LLM_PRICES_FILE?.models, {
    'gpt-4.1': price,
  });
  for (const [path, why] of [
    [() => join(directory, 'absent.json'), 'it does not exist'],
    [() => directory, 'it cannot be read: EISDIR'],
    [() => write('{"as_of"'), 'it is no JSON'],
    [() => file({ 'gpt-4.1': { ...price, input: 1 } }), 'wrong at models.gpt-4.1.input'],
    [() => file({ local: { ...price, cachedInput: '1' } }), 'wrong at models.local.cachedInput'],
    [() => file({}, { asof: '' }), 'wrong at asof'],
    [() => write('{}'), 'wrong at as_of, models'],
  ] as const) {
    const LLM_PRICES_FILE = path();
    assert.deepEqual(mistakesIn({ LLM_PRICES_FILE }), [
      `LLM_PRICES_FILE must be ${configKeys.LLM_PRICES_FILE.allowed}, got "${LLM_PRICES_FILE}" (${why})`,
    ]);
  }
});

test('no secret is in the text of a mistake', () => {
  const secrets = Object.entries(configKeys).flatMap(([name, key]) => (key.secret ? [name] : []));
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'API_KEYS', 'OPENAI_API_KEY']) {
    assert.ok(secrets.includes(name), name);
  }
  const planted = fc.stringMatching(/^[A-Za-z0-9]{4,20}$/).map((text) => `PLANTED${text}`);
  const wrap = fc.constantFrom(
    (text: string) => text,
    (text: string) => `mysql://user:${text}@db`,
    (text: string) => `postgres://user:${text}@[`,
    (text: string) => apiKeys({ ...apiKey, secret: text, permissions: [text] }),
    (text: string) => apiKeys({ [text]: text, name: `${text} ${text}`, tenant: text }),
    (text: string) => `[{"secret": "${text}"`,
  );
  fc.assert(
    fc.property(planted, wrap, fc.constantFrom(...secrets), (text, put, name) => {
      const outcome = loadConfig({ [name]: put(text), PORT: 'http' });
      assert.ok(outcome.kind === 'invalid');
      assert.doesNotMatch(outcome.mistakes.join('\n'), /planted/i);
    }),
  );
});

test('without API keys only this machine may call', () => {
  for (const HOST of ['127.0.0.1', '127.8.9.1', 'localhost', 'LOCALHOST', '::1', '[::1]']) {
    assert.equal(loaded({ HOST }).HOST, HOST);
  }
  for (const HOST of ['0.0.0.0', '::', '192.168.1.10', 'localhost.example', '127.example.org', '127.1']) {
    const [mistake = ''] = mistakesIn({ HOST });
    assert.ok(mistake.startsWith(`API_KEYS must be set when HOST is not loopback (got "${HOST}")`), mistake);
    assert.equal(loaded({ HOST, API_KEYS: apiKeys(apiKey) }).HOST, HOST);
  }
});

test('a host that is no address is told to be none, and nothing else of it', () => {
  for (const HOST of [
    'localhost:8080',
    '127.0.0.1:80',
    '999.1.1.1',
    '1.2.3.4.5',
    'http://localhost',
    '[::1]:8080',
    'a b',
    'x..y',
  ]) {
    assert.deepEqual(mistakesIn({ HOST }), [`HOST must be an address or host name, without a port, got "${HOST}"`]);
  }
  for (const HOST of ['my_service', 'api.example.org.', 'xn--bcher-kva.example', 'fe80::1%eth0', '[::]']) {
    assert.equal(loaded({ HOST, API_KEYS: apiKeys(apiKey) }).HOST, HOST);
  }
});

test('a contradiction is named beside what cannot be read', () => {
  const [port = '', keys = ''] = mistakesIn({ HOST: '0.0.0.0', PORT: 'abc' });
  assert.match(port, /^PORT must be/);
  assert.match(keys, /^API_KEYS must be set/);
});

test('a provider key that fits no header is refused', () => {
  for (const key of ['sk-“quoted”', 'sk-two words', 'sk-ключ']) {
    assert.match(mistakesIn({ OPENAI_API_KEY: key })[0] ?? '', /^OPENAI_API_KEY must be a provider key/);
  }
});

test('variables that contradict each other are named', () => {
  const cases = [
    { keys: [apiKey, { ...apiKey, secret: `${secret}2` }], mistakes: ['API_KEYS must have a different name each'] },
    { keys: [apiKey, { ...apiKey, name: 'other' }], mistakes: ['API_KEYS must have a different secret each'] },
    {
      keys: [apiKey, apiKey],
      mistakes: ['API_KEYS must have a different name each', 'API_KEYS must have a different secret each'],
    },
  ];
  for (const { keys, mistakes } of cases) assert.deepEqual(mistakesIn({ API_KEYS: apiKeys(...keys) }), mistakes);
  assert.deepEqual(mistakesIn({ LLM_MODEL: 'local', LLM_FALLBACK_MODELS: 'gpt-4o,local' }), [
    'LLM_FALLBACK_MODELS must not name LLM_MODEL again, got "local"',
  ]);
});

test('the help names every setting, or those asked for', () => {
  const help = describeSettings();
  for (const [name, { allowed }] of Object.entries(configKeys)) {
    assert.ok(help.includes(`  ${name}=`) && help.includes(allowed), name);
  }
  assert.match(describeSettings(['PORT']), /^ {2}PORT=8080\n[^=]+$/);
});
