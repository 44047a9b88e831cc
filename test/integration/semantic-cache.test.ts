import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { lettersOf } from '../support/letters-of.ts';
import { call, postJson } from '../support/requests.ts';
import { startTestService, type TestService } from '../support/service.ts';

const credential = {
  name: 'Food Safety and Hygiene',
  issuer: 'Northgate Institute',
  type: 'certificate',
  criteria: 'Complete six modules and pass an examination.',
  skills: ['Safe storage of food', 'Cleaning of kitchens'],
  language: 'en',
};
const text = {
  short_description: 'Earners of this certificate have completed six modules and passed an examination.',
  highlights: ['Safe storage of food', 'Cleaning of kitchens'],
  audience: 'People who prepare food',
};
const good = { content: JSON.stringify(text) };

suite('texts that are shared', () => {
  let service: TestService;
  before(async () => {
    service = await startTestService({ environment: { CACHE_LIFETIME_SECONDS: '3600', EMBEDDER: 'local' } });
    // The first embedding loads the model, which takes longer than a request waits.
    await warmUp();
  });
  after(async () => {
    await service[Symbol.asyncDispose]();
    await service.database.remove();
  });
  const describe = (body: object) => postJson(`${service.url}/v1/descriptions`, body);
  const feedback = (id: string, verdict: string) =>
    postJson(`${service.url}/v1/descriptions/${id}/feedback`, { verdict });

  async function warmUp(): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      service.simulator.script([good, good]);
      const name = `Kitchen Work ${lettersOf(attempt)}`;
      await describe({ credential: { ...credential, name } });
      const other = await describe({ credential: { ...credential, name: `The ${name}` } });
      service.simulator.unscript();
      if (other.json.provenance.source === 'semantic_cache') return;
    }
  }

  test('other wording of the same is a description of its own with the same text', async () => {
    service.simulator.script([good]);
    const original = await describe({ credential });
    const callsBefore = service.simulator.calls().length;
    const shared = await describe({ credential: { ...credential, name: 'Certificate in Food Safety and Hygiene' } });
    assert.equal(service.simulator.calls().length, callsBefore);
    assert.deepEqual([shared.status, shared.headers.get('cache-status')], [201, 'credscribe; hit; detail=semantic']);
    assert.notEqual(shared.json.id, original.json.id);
    const { source, source_description_id, similarity, ai_generated } = shared.json.provenance;
    assert.deepEqual([source, source_description_id, ai_generated], ['semantic_cache', original.json.id, true]);
    assert.ok(similarity !== null && similarity > 0.75 && similarity < 1);
    assert.equal(shared.json.short_description, text.short_description);
    const read = await call(`${service.url}/v1/descriptions/${shared.json.id}`);
    assert.deepEqual(read.json, shared.json);
    const generation = await call(`${service.url}/v1/generations/${shared.json.provenance.generation_id}`);
    assert.deepEqual([generation.json.source, generation.json.status], ['semantic_cache', 'succeeded']);
    const again = await describe({ credential: { ...credential, name: 'Certificate in Food Safety and Hygiene' } });
    assert.deepEqual([again.status, again.json.id], [200, shared.json.id]);
  });

  test('a text that holds the other spelling of the title says so, whenever it is served', async () => {
    const named = { ...text, short_description: `Diploma in Bakery Arts: ${text.short_description}` };
    service.simulator.script([{ content: JSON.stringify(named) }]);
    const original = await describe({ credential: { ...credential, name: 'Diploma in Bakery Arts' } });
    const other = { credential: { ...credential, name: 'Bakery Arts Diploma' } };
    const [shared, again] = [await describe(other), await describe(other)];
    assert.equal(shared.json.provenance.source_description_id, original.json.id);
    const told = [original, shared, again].map(({ json }) => json.warnings.map(({ code }) => code));
    assert.deepEqual(told, [[], ['name_differs'], ['name_differs']]);
  });

  test('one differing fact is another text', async () => {
    service.simulator.script([good]);
    const level = await describe({ credential: { ...credential, level: 'Level 2' } });
    assert.equal(level.headers.get('cache-status'), 'credscribe; fwd=miss; stored');
  });

  test('a text called wrong is evicted everywhere and never shared between the two again', async () => {
    service.simulator.script([good, good, good]);
    const one = { ...credential, name: 'Introduction to Food Storage' };
    const other = { ...credential, name: 'Intro to Food Storage' };
    const original = await describe({ credential: one });
    const shared = await describe({ credential: other });
    assert.equal(shared.json.provenance.source_description_id, original.json.id);
    const reported = await feedback(shared.json.id, 'wrong_credential');
    assert.match(reported.text, /"evicted_entries":2/);
    const again = [await describe({ credential: one }), await describe({ credential: other })];
    assert.deepEqual(
      again.map(({ status, json }) => [status, json.provenance.source]),
      [
        [201, 'model'],
        [201, 'model'],
      ],
    );
  });

  test('two that must not share do so in no scope', async () => {
    service.simulator.script([good, good]);
    const one = { ...credential, name: 'Introduction to Bread Making' };
    const other = { ...credential, name: 'Intro to Bread Making' };
    const options = { tone: 'formal' };
    await describe({ credential: one });
    await describe({ credential: one, options });
    const shared = await describe({ credential: other });
    const formal = await describe({ credential: other, options });
    assert.deepEqual(
      [shared, formal].map(({ json }) => json.provenance.source),
      ['semantic_cache', 'semantic_cache'],
    );
    await feedback(shared.json.id, 'wrong_credential');
    service.simulator.script([good]);
    assert.equal((await describe({ credential: other, options })).json.provenance.source, 'model');
    assert.equal((await describe({ credential: one, options })).status, 200);
  });

  test('what is shared can be taken out alone', async () => {
    service.simulator.script([good]);
    const one = { ...credential, name: 'Introduction to Knife Work' };
    const other = { ...credential, name: 'Intro to Knife Work' };
    const original = await describe({ credential: one });
    const shared = await describe({ credential: other });
    assert.equal(shared.json.provenance.source_description_id, original.json.id);
    const evicted = await call(`${service.url}/v1/cache?source=semantic_cache`, { method: 'DELETE' });
    assert.match(evicted.text, /"evicted_entries":[1-9]/);
    assert.equal((await describe({ credential: one })).json.id, original.json.id);
    assert.equal((await describe({ credential: other })).status, 201);
  });

  test('another tenant shares nothing', async () => {
    const keys = ['north', 'south'].map((tenant) => ({
      name: tenant,
      secret: `${tenant}-secret-0123456789`,
      permissions: ['generate', 'read'],
      tenant,
    }));
    await using tenants = await startTestService({
      environment: { CACHE_LIFETIME_SECONDS: '3600', EMBEDDER: 'local', API_KEYS: JSON.stringify(keys) },
    });
    const post = (tenant: string, body: object) =>
      postJson(`${tenants.url}/v1/descriptions`, body, { authorization: `Bearer ${tenant}-secret-0123456789` });
    tenants.simulator.script([good, good]);
    const north = await post('north', { credential });
    const south = await post('south', { credential });
    assert.deepEqual([north.status, south.status], [201, 201]);
    assert.equal(south.headers.get('cache-status'), 'credscribe; fwd=miss; stored');
    assert.equal((await post('south', { credential })).json.id, south.json.id);
  });
});
