import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';

import { phrasesFor } from '../../src/simulator/phrases.ts';
import { call, postJson, type Answer } from '../support/requests.ts';
import { startTestService, type TestService } from '../support/service.ts';

const folder = new URL('../fixtures/documents/', import.meta.url);

type Expected = {
  readonly format?: string;
  readonly credential?: { readonly name: string };
  readonly achievement_id?: string;
  readonly code?: string;
  readonly in_text?: readonly string[];
  readonly forbidden?: readonly string[];
  readonly nowhere?: readonly string[];
};

/** Every document of the fixtures, with what is expected of it. */
function readFixtures() {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const documents = names.filter((name) => name.endsWith('.json') && !name.endsWith('.facts.json'));
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  return documents.map((name) => ({
    name,
    document: read(name) as object,
    expected: read(name.replace('.json', '.facts.json')) as Expected,
  }));
}

suite('documents over the API', () => {
  let service: TestService;
  before(async () => {
    service = await startTestService({ simulator: { isStrict: false } });
  });
  after(async () => {
    await service[Symbol.asyncDispose]();
    await service.database.remove();
  });
  const post = (route: string, body: object) => postJson(`${service.url}${route}`, body);
  const inspect = (body: object) => post('/v1/credentials/inspect', body);

  for (const { name, document, expected } of readFixtures()) {
    test(`${name} is read without its person`, async () => {
      const inspected = await inspect({ document });
      // Short figures stand in any key.
      const told = inspected.text.replaceAll(/[0-9a-f]{64}/gu, '');
      for (const secret of expected.nowhere ?? []) assert.ok(!told.includes(secret), secret);
      if (inspected.status !== 200) {
        assert.match(inspected.json.code, /^credential_(?:unrecognized|ambiguous)$/, inspected.text);
        return;
      }
      const { format, facts, facts_key } = inspected.json as unknown as Inspection;
      assert.equal(format, expected.format);
      assert.equal(facts.name.length > 0, true);
      assert.match(facts_key, /^[0-9a-f]{64}$/);
      for (const secret of [...(expected.forbidden ?? []), ...(expected.in_text ?? [])]) {
        assert.ok(!JSON.stringify(facts).includes(secret), `${secret} in ${JSON.stringify(facts)}`);
      }
      // The simulator writes a few languages.
      const { locale } = phrasesFor(facts.language ?? 'en');
      const described = await post('/v1/descriptions', { document, options: { locale } });
      assert.ok(described.status === 201 || described.json.code === 'credential_insufficient', described.text);
    });
  }

  test('an inspection takes the body of a description, and its locale', async () => {
    const name = { en: 'Welding', de: 'Schweißen' };
    const document = { '@type': 'ceterms:Certificate', '@context': 'https://credreg.net/ctdl/schema/context/json' };
    const body = { document: { ...document, 'ceterms:name': name }, options: { locale: 'de', tone: 'formal' } };
    const { status, json, text } = await inspect(body);
    assert.equal(status, 200, text);
    assert.equal((json as unknown as { facts: { name: string } }).facts.name, 'Schweißen');
  });

  test('an inspection takes no locale that is none', async () => {
    const { status, json } = await inspect({ credential: { name: 'Arc Welding' }, locale: 'rubbish please' });
    assert.deepEqual([status, json.errors[0]?.pointer], [422, '/locale']);
  });

  test('an inspection stores and sends nothing', async () => {
    const before = service.simulator.calls().length;
    await inspect({ credential: { name: 'Arc Welding', level: 'EQF 4' } });
    assert.equal(service.simulator.calls().length, before);
  });

  test('a credential too thin to describe can be inspected', async () => {
    const { status, json } = await inspect({ credential: { name: 'Arc Welding', skils: [], issued_on: '2026-01-01' } });
    const { removed, ignored, missing, warnings, prompt_tokens } = json as unknown as Inspection;
    assert.equal(status, 200);
    assert.deepEqual(removed, [{ pointer: '/credential/issued_on', reason: 'award_date' }]);
    assert.deepEqual(ignored, ['/credential/skils']);
    assert.deepEqual(
      (warnings as { code: string }[]).map(({ code }) => code),
      ['unknown_field', 'insufficient'],
    );
    assert.ok(missing.length > 8 && prompt_tokens > 100);
  });

  test('a refusal for want of facts says what became of the posted ones', async () => {
    const posted = { name: 'Arc Welding', issuer: 'TBD', skils: [], duration: 'Days', issued_on: '2026-01-01' };
    const { status, json } = await post('/v1/descriptions', { credential: posted });
    assert.deepEqual([status, json.code], [422, 'credential_insufficient']);
    assert.deepEqual(
      json.errors.map(({ pointer, code }) => `${pointer} ${code}`),
      [
        '/credential insufficient',
        '/credential/skils unknown_field',
        '/credential/issuer placeholder_ignored',
        '/credential/duration placeholder_ignored',
        '/credential/issued_on award_date',
      ],
    );
  });

  test('one of several achievements is taken by id or position', async () => {
    const document = {
      '@graph': ['urn:a', 'urn:b'].map((id) => ({ type: 'BadgeClass', id, name: `Badge ${id}`, description: 'Weld.' })),
      '@context': 'https://w3id.org/openbadges/v2',
    };
    const ambiguous = await inspect({ document });
    assert.equal(ambiguous.json.code, 'credential_ambiguous');
    assert.deepEqual(
      ambiguous.json.errors.map(({ detail }) => detail),
      ['position 1, id urn:a', 'position 2, id urn:b'],
    );
    for (const achievement_id of ['urn:b', '2']) {
      const { json } = await inspect({ document, achievement_id });
      assert.equal((json as unknown as Inspection).facts.name, 'Badge urn:b');
    }
  });

  test('warnings and cuts point into the document', async () => {
    const document = {
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'BadgeClass',
      name: 'Arc Welding',
      description: 'TBD',
      criteria: { narrative: 'Weld four joints and pass. '.repeat(700) },
    };
    const { status, json } = await post('/v1/descriptions', { document });
    assert.equal(status, 201);
    assert.deepEqual(
      json.warnings.map(({ code, pointer }) => `${code} ${pointer}`),
      ['placeholder_ignored /document/description'],
    );
    assert.deepEqual(
      json.truncated.map(({ pointer }) => pointer),
      ['/document/criteria/narrative'],
    );
    const inspected = await inspect({ document });
    assert.deepEqual(inspected.json.truncated, json.truncated);
  });

  test('each export has the text in the place of its standard', async () => {
    const { json } = await post('/v1/descriptions', { credential: { name: 'Soldadura', level: 'B2', language: 'es' } });
    const exported = (standard: string) => call(`${service.url}/v1/descriptions/${json.id}/exports/${standard}`);
    const text = json.short_description;
    const ob3 = readFragment(await exported('ob3'));
    assert.deepEqual([ob3.type, ob3.inLanguage, ob3.description], [['Achievement'], 'es', text]);
    const ob2 = readFragment(await exported('ob2'));
    assert.deepEqual([ob2.type, ob2['@language'], ob2.description], ['BadgeClass', 'es', text]);
    const ctdl = readFragment(await exported('ctdl'));
    assert.deepEqual(ctdl['ceterms:description'], { es: text });
    const schemaOrg = readFragment(await exported('schemaorg'));
    assert.deepEqual([schemaOrg.inLanguage, schemaOrg.description], ['es', text]);
    for (const fragment of [ob3, ob2, ctdl, schemaOrg]) {
      assert.match(JSON.stringify(fragment), /digitalsourcetype\/trainedAlgorithmicMedia/);
      const generation = fragment['http://www.w3.org/ns/prov#wasGeneratedBy'];
      assert.deepEqual(generation, { '@id': `urn:uuid:${json.provenance.generation_id}` });
    }
  });

  test('the length is counted as the platform counts', async () => {
    const sample = { name: 'Cookery 👩‍🍳', issuer: 'Northgate Institute', language: 'en' };
    const text = `Earners cook for guests. ${'👩‍🍳'.repeat(40)} It is a course about food.`;
    const answer = { content: JSON.stringify({ short_description: text, highlights: ['Cooking'], audience: 'Cooks' }) };
    const describe = async (character_count: string) => {
      service.simulator.script([answer, answer, answer]);
      const options = { max_characters: 120, character_count };
      const described = await post('/v1/descriptions', { credential: sample, options });
      service.simulator.unscript();
      return described.status;
    };
    assert.equal(await describe('graphemes'), 201);
    assert.equal(await describe('code_points'), 502);
    assert.equal(await describe('utf16'), 502);
  });
});

type Inspection = {
  readonly format: string;
  readonly facts: { readonly name: string; readonly language?: string };
  readonly facts_key: string;
  readonly removed: readonly { readonly pointer: string; readonly reason: string }[];
  readonly ignored: readonly string[];
  readonly missing: readonly unknown[];
  readonly warnings: readonly unknown[];
  readonly prompt_tokens: number;
};

function readFragment({ status, json, text }: Answer): Readonly<Record<string, unknown>> {
  assert.equal(status, 200, text);
  return json;
}
