import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { once } from 'node:events';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import pg from 'pg';

import { createTestDatabase } from '../support/databases.ts';
import { spawnService } from '../support/process.ts';
import { redisIsAbsent, startRedis } from '../support/redis-server.ts';
import { call, postJson } from '../support/requests.ts';
import { sampleCredential } from '../support/samples.ts';

suite('the service as a process', () => {
  test('an empty directory and no settings are enough', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'credscribe-start-'));
    const service = spawnService({ DATA_DIR: join(directory, 'new', 'data') });
    const url = await service.url;
    // Words of several syllables are one token: by characters there would be more of them than the prompt may have.
    const criteria = 'Understand organisational responsibilities. '.repeat(100);
    const created = await postJson(`${url}/v1/descriptions`, { credential: { ...sampleCredential, criteria } });
    assert.equal(created.status, 201);
    const calls = await call(`${url}/v1/generations/${created.json.provenance.generation_id}/llm-calls`);
    const { estimated_input_tokens: estimated, input_tokens: used } = calls.json.data[0]!;
    assert.ok(
      used !== null && used <= estimated && used > estimated * 0.8,
      `${used} tokens used, at most ${estimated} estimated`,
    );
    assert.equal(created.json.provenance.response_model, 'simulator');
    service.child.kill('SIGTERM');
    assert.deepEqual(await service.exited, { code: 0, signal: null });
    for (const said of [/embedded Postgres/, /simulator stands in for a model/, /curl -s http/, /service\.stopped/]) {
      assert.match(service.output(), said);
    }
    rmSync(directory, { recursive: true });
  });

  test('each command says how it is used', () => {
    for (const script of [
      'src/main.ts',
      'src/storage/migrate-main.ts',
      'src/simulator/main.ts',
      'test/bench/main.ts',
    ]) {
      const { status, stdout } = spawnSync(process.execPath, [script, '--help'], { encoding: 'utf8' });
      assert.equal(status, 0, script);
      assert.match(stdout, /^Usage: npm .+\n\n.+/, script);
    }
  });

  test('no document runs TypeScript by a Node that may be an old one', () => {
    const documents = globSync(['*.md', 'docs/**/*.md', 'test/**/*.md']);
    const naming = documents.filter((path) => /(?<!npx )\bnode [\w/-]+\.m?ts/.test(readFileSync(path, 'utf8')));
    assert.ok(documents.length > 10);
    assert.deepEqual(naming, []);
  });

  test('a measurement takes no size that is no number, and says what sizes are', () => {
    const bench = (...options: string[]) =>
      spawnSync(process.execPath, ['test/bench/main.ts', ...options], { encoding: 'utf8' });
    const refused = bench('cache', 'many');
    assert.deepEqual([refused.status, refused.stdout], [2, '']);
    assert.match(refused.stderr, /^a size must be a whole number, got many\n/);
    const { status, stdout } = bench('cache', '--help');
    assert.equal(status, 0);
    assert.match(stdout, /^Usage: .+\n\n(?:.*\n)+ {2}cache +\[REQUESTS, 10000\]\n/);
  });

  test('every mistake of the configuration is named at once', async () => {
    const service = spawnService({
      PORT: 'canary-port',
      LLM_MAX_RETRIES: '99',
      API_KEYS: '[{"secret":"canary"}]',
      OPENAI_API_KEY: 'canary-key',
      DATABSE_URL: 'canary',
    });
    const { code } = await service.exited;
    assert.equal(code, 1);
    const output = service.output();
    assert.match(output, /PORT must be an integer, 0–65535, got "canary-port"/);
    assert.match(output, /LLM_MAX_RETRIES must be an integer, 0–10, got "99"/);
    assert.match(output, /API_KEYS must be a JSON list/);
    assert.match(output, /DATABSE_URL is not read; did you mean DATABASE_URL\?/);
    assert.doesNotMatch(output, /canary(?!-port)/);
  });

  test('a host that others reach needs API keys', async () => {
    const service = spawnService({ HOST: '0.0.0.0' });
    assert.equal((await service.exited).code, 1);
    assert.match(service.output(), /API_KEYS must be set when HOST is not loopback/);
  });

  test('a port that is taken is said in one line', async () => {
    const place = await createTestDatabase('embedded');
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const service = spawnService({ ...place.environment, PORT: String((other.address() as AddressInfo).port) });
    assert.equal((await service.exited).code, 1);
    assert.match(service.output(), /PORT is in use/);
    other.close();
    await place.remove();
  });

  test('a host that cannot be listened on is said in one line, and no database blamed', async () => {
    const place = await createTestDatabase('embedded');
    const API_KEYS = '[{"name":"key","secret":"secret-0123456789","permissions":["read"]}]';
    for (const HOST of ['nonexistent.invalid', '192.0.2.1']) {
      const service = spawnService({ ...place.environment, API_KEYS, HOST });
      assert.equal((await service.exited).code, 1);
      assert.match(service.output(), /^HOST and PORT cannot be listened on \(E[A-Z_]+\); .+\n$/);
    }
    await place.remove();
  });

  test('a database whose role lacks rights is said in one line', async () => {
    const place = await createTestDatabase('postgres');
    const client = new pg.Client(place.url);
    await client.connect();
    await client.query('create role powerless login');
    const url = Object.assign(new URL(place.url!), { username: 'powerless' }).href;
    const service = spawnService({ DATABASE_URL: url });
    assert.equal((await service.exited).code, 1);
    assert.match(service.output(), /^DATABASE_URL is refused by its server: permission denied .+\n$/);
    await client.query('drop role powerless');
    await client.end();
    await place.remove();
  });

  test('a data directory in use is said in one line', async () => {
    const place = await createTestDatabase('embedded');
    const first = spawnService(place.environment);
    await first.url;
    const second = spawnService(place.environment);
    assert.equal((await second.exited).code, 1);
    assert.match(second.output(), new RegExp(`DATA_DIR is in use by process ${first.child.pid ?? 0} `));
    first.child.kill('SIGTERM');
    await first.exited;
    await place.remove();
  });

  test('a database that cannot be reached ends the start', async () => {
    const service = spawnService({ DATABASE_URL: 'postgres://someone:canary-password@127.0.0.1:1/none' });
    assert.equal((await service.exited).code, 1);
    assert.match(service.output(), /DATABASE_URL cannot be reached \(ECONNREFUSED\)/);
    assert.doesNotMatch(service.output(), /canary|service\.stopped/);
  });

  test('a Redis that refuses what is asked of it ends the start', { skip: redisIsAbsent }, async () => {
    await using redis = await startRedis();
    const place = await createTestDatabase('embedded');
    const service = spawnService({ ...place.environment, REDIS_URL: `${redis.url}/99` });
    assert.equal((await service.exited).code, 1);
    assert.match(service.output(), /^REDIS_URL is refused by its server: ERR DB index is out of range/);
    await place.remove();
  });

  for (const [directory, said] of [
    [
      fileURLToPath(import.meta.url),
      /^DATA_DIR cannot be made: there is something that is no directory: .+ \(EEXIST\)\n$/,
    ],
    ['/dev/null/x', /^DATA_DIR cannot be made: it is below what is no directory: \/dev\/null\/x \(ENOTDIR\)\n$/],
    ['/proc/x/y', /^DATA_DIR cannot be made: nothing can be made there: \/proc\/x \(ENOENT\)\n$/],
  ] as const) {
    const isThere = existsSync(dirname(directory)) || existsSync(dirname(dirname(directory)));
    test(
      `a data directory that cannot be made is said in one line: ${basename(directory)}`,
      { skip: !isThere },
      async () => {
        const service = spawnService({ DATA_DIR: directory });
        assert.equal((await service.exited).code, 1);
        assert.match(service.output(), said);
      },
    );
  }

  const readOnly = '/proc';
  test('a data directory that cannot be written is said in one line', { skip: !existsSync(readOnly) }, async () => {
    const service = spawnService({ DATA_DIR: readOnly });
    assert.equal((await service.exited).code, 1);
    assert.match(service.output(), /^DATA_DIR cannot be written: E[A-Z]+: .+\n$/);
  });

  test('settings that are hardly meant are told before the database is started', async () => {
    const API_KEYS = '[{"name":"key","secret":"canary-0123456789","permissions":["read"]}]';
    const settings = {
      LLM_TIMEOUT_MS: '60000',
      LLM_MODEL: 'gpt-4oo',
      OPENAI_API_KEY: 'canary',
      OPENAI_MODEL: 'canary',
    };
    const service = spawnService({ ...settings, API_KEYS, DATA_DIR: fileURLToPath(import.meta.url) });
    assert.equal((await service.exited).code, 1);
    assert.match(service.output(), /LLM_TIMEOUT_MS \(60000\) is longer than .+\nThe model "gpt-4oo" .+\nDATA_DIR /);
    assert.doesNotMatch(service.output(), /canary/);
  });

  test('what is in flight at SIGTERM is finished and kept', async () => {
    const place = await createTestDatabase('embedded');
    const { startSimulator } = await import('../../src/simulator/server.ts');
    await using simulator = await startSimulator({ latencyMs: 500 });
    const service = spawnService({ ...place.environment, OPENAI_BASE_URL: simulator.baseUrl });
    const url = await service.url;
    const answers = Array.from({ length: 5 }, () =>
      postJson(`${url}/v1/descriptions`, { credential: sampleCredential }),
    );
    const hungUp = new AbortController();
    const abandoned = fetch(`${url}/v1/descriptions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ credential: { ...sampleCredential, name: 'Abandoned by its caller' } }),
      signal: hungUp.signal,
    }).catch(() => undefined);
    while (simulator.calls().length < 6) await new Promise(setImmediate);
    hungUp.abort();
    service.child.kill('SIGTERM');
    for (const answer of answers) assert.equal((await answer).status, 201);
    await abandoned;
    assert.equal((await service.exited).code, 0);

    const again = spawnService(place.environment);
    const kept = await call(`${await again.url}/v1/generations?status=succeeded`);
    assert.equal(kept.json.data.length, 6);
    again.child.kill('SIGTERM');
    await again.exited;
    await place.remove();
  });

  test('secrets and posted texts stay out of the log', async () => {
    const place = await createTestDatabase('embedded');
    const keys = JSON.stringify([
      { name: 'key', secret: 'canary-secret-0123456789', permissions: ['generate', 'read', 'audit'] },
    ]);
    const service = spawnService({
      ...place.environment,
      API_KEYS: keys,
      LOG_LEVEL: 'debug',
      SIMULATOR_FAULTS: 'malformed:0.5,http-error:0.1',
      LLM_MAX_RETRIES: '1',
    });
    const url = await service.url;
    const headers = { authorization: 'Bearer canary-secret-0123456789' };
    for (let index = 0; index < 20; index += 1) {
      await postJson(
        `${url}/v1/descriptions`,
        { credential: { ...sampleCredential, name: `Canary title ${index}`, canary_field: 'canary' } },
        headers,
      );
    }
    await postJson(`${url}/v1/descriptions`, { credential: { name: ['canary'] }, canary: 'canary' }, headers);
    await call(`${url}/v1/descriptions`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{"canary',
    });
    await call(`${url}/canary?canary=1`, { headers: { authorization: 'Bearer canary-wrong' } });
    service.child.kill('SIGTERM');
    await service.exited;
    assert.match(service.output(), /answer\.judged/);
    assert.doesNotMatch(service.output(), /canary/i);
    await place.remove();
  });
});
