import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';

import packageJson from '../../package.json' with { type: 'json' };
import { call } from '../support/requests.ts';
import { startTestService, type TestService } from '../support/service.ts';
import type { GeneratedClient } from './client.ts';
import { compileClients, generateClients } from './generate.ts';

const document = readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8');
const { devDependencies } = packageJson;
const apiKey = 'a-secret-of-the-platform';
const unknownId = '01890000-0000-7000-8000-000000000000';
const makes = ['openapi-fetch', 'hey-api', 'orval'] as const;

test('the docs name the versions that are tested', () => {
  const docs = readFileSync(new URL('../../docs/clients.md', import.meta.url), 'utf8');
  const named = [...docs.matchAll(/`(@?[\w/-]+)@(\d[\d.]+)`/g)].map(([, name = '', version = '']) => [name, version]);
  assert.equal(named.length, 5);
  for (const [name = '', version] of named) assert.equal(devDependencies[name as 'orval'], version, name);
});

suite('clients generated from openapi.yaml', () => {
  let service: TestService;
  let examples: readonly string[];

  before(async () => {
    const key = { name: 'platform', secret: apiKey, permissions: ['generate', 'read', 'audit'] };
    service = await startTestService({
      environment: { API_KEYS: JSON.stringify([key]) },
      simulator: { isStrict: false },
    });
    examples = await generateClients({ document, baseUrl: service.url, apiKey });
  });

  after(async () => {
    await service[Symbol.asyncDispose]();
    await service.database.remove();
  });

  test('compile strictly, with what uses them and the examples of the docs', async () => {
    assert.equal(examples.length, makes.length + 1);
    assert.equal(await compileClients(), '');
  });

  for (const make of makes) {
    test(`${make} creates, reads, lists, gets problems by code and reads octets and texts`, async () => {
      const { useClient } = (await import(`./use-${make}.ts`)) as {
        useClient: (settings: { baseUrl: string; apiKey: string }) => GeneratedClient;
      };
      const client = useClient({ baseUrl: service.url, apiKey });
      const created = [await client.create('Arc Welding Level 1'), await client.create('Arc Welding Level 2')];
      const [older, newer] = created;
      assert.ok(older !== undefined && newer !== undefined);
      assert.equal(await client.read(older.id), older.shortDescription);
      assert.deepEqual(await client.listTwoPages(), [newer.id, older.id]);
      assert.deepEqual(await client.readUnknown(unknownId), { code: 'not_found', retryable: false });
      const octets = await client.requestOctets(newer.id);
      assert.deepEqual(Buffer.from(octets), service.simulator.calls().at(-1)?.body);
      const [text, page] = await client.readTexts();
      assert.equal(text, document);
      assert.match(page, /<code>llm_timeout<\/code>/);
    });

    test(`the example for ${make} answers, and names a problem`, async () => {
      const path = examples.find((each) => each.endsWith(`example-${make}.ts`));
      const { describe } = (await import(String(path))) as {
        describe: (credential: { name: string; issuer: string; skills: string[] }) => Promise<string>;
      };
      const text = await describe({ name: 'Arc Welding', issuer: 'Northgate Institute', skills: ['Vertical welds'] });
      assert.match(text, /Arc Welding/);
      await assert.rejects(describe({ name: '', issuer: '', skills: [] }), /^Error: invalid_request: /);
    });
  }

  test('a document that breaks a client does not compile', async () => {
    const broken = document.replaceAll('short_description:', 'summary:');
    await generateClients({ document: broken, baseUrl: service.url, apiKey });
    const mistakes = await compileClients();
    for (const make of makes) assert.match(mistakes, new RegExp(`use-${make}\\.ts.*short_description`));
  });

  test('the document that was generated from is the one that is served', async () => {
    assert.equal((await call(`${service.url}/openapi.yaml`)).text, document);
  });
});
