import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import pg from 'pg';

import { variedCredential } from '../support/credentials.ts';
import { createRecordedTelemetry, type RecordedTelemetry } from '../support/recorded-telemetry.ts';
import { call, postJson } from '../support/requests.ts';
import { sampleCredential, sampleText } from '../support/samples.ts';
import { startTestService, type TestService } from '../support/service.ts';

const polishText = {
  short_description:
    'Certyfikat potwierdza, że jego posiadacze wykonali sześć ćwiczeń w laboratorium i zdali nadzorowany egzamin.',
  highlights: ['Modelowanie zagrożeń', 'Reagowanie na incydenty', 'Zarządzanie tożsamością'],
  audience: 'Osoby, które dbają o bezpieczeństwo systemów w chmurze',
};

/** The alarm says nothing of fewer than fifty. */
const templated = 50;

suite('templates that stand in for a model whose answers are empty', () => {
  let service: TestService;
  let recorded: RecordedTelemetry;
  let generationId: string;
  const options = { on_failure: 'template' };
  before(async () => {
    recorded = createRecordedTelemetry();
    service = await startTestService({
      kind: 'postgres',
      environment: { LLM_MAX_REASKS: '0', CACHE_LIFETIME_SECONDS: '3600' },
      surroundings: { telemetry: recorded.telemetry },
    });
    service.simulator.script(Array.from({ length: templated }, () => 'empty-field'));
    for (let number = 0; number < templated; number += 1) {
      const request = number === 0 ? { credential: sampleCredential } : variedCredential(number);
      const created = await postJson(`${service.url}/v1/descriptions`, { ...request, options });
      assert.equal(created.status, 201, created.text);
      assert.equal(created.headers.get('cache-status'), 'credscribe; fwd=miss');
      const { source, ai_generated, response_model, generation_id } = created.json.provenance;
      assert.deepEqual([source, ai_generated, response_model], ['template', false, null]);
      generationId = generation_id;
    }
  });
  after(async () => {
    await service[Symbol.asyncDispose]();
    await service.database.remove();
  });

  async function query(statement: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client(service.database.url);
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>(statement);
    await client.end();
    return rows;
  }

  test('the metric counts each as failed by its code', async () => {
    const { text } = await call(`${service.url}/metrics`);
    const counts = text.split('\n').filter((line) => line.startsWith('credscribe_generations_total{'));
    const failed = counts.filter((line) => line.includes('result="failed",code="llm_output_invalid"'));
    assert.deepEqual(
      failed.map((line) => line.split(' ').at(-1)),
      [String(templated)],
    );
    assert.deepEqual(
      counts.filter((line) => line.includes('result="succeeded"') && !line.endsWith(' 0')),
      [],
    );
  });

  test('the alarm is raised for the failure', () => {
    const raised = recorded.lines.filter(({ event }) => event === 'alarm.raised').map(({ fields }) => fields);
    const alarm = raised.find(({ ratio }) => ratio === 'failed_generations');
    assert.equal(alarm?.code, 'llm_output_invalid');
    assert.equal(alarm.request_model, 'gpt-4o');
  });

  test('the view of failures has them all under the code', async () => {
    const rows = await query(
      'select error_code, failed::int, generations::int, failure_rate::float from generation_failures',
    );
    assert.deepEqual(rows, [
      { error_code: 'llm_output_invalid', failed: templated, generations: templated, failure_rate: 1 },
    ]);
  });

  test('the view of a generation keeps the error beside the description', async () => {
    const [row] = await query(
      `select status, error_code, description_id, validation_errors from generation_audit
       where generation_id = '${generationId}'`,
    );
    assert.deepEqual([row?.status, row?.error_code], ['succeeded', 'llm_output_invalid']);
    assert.ok(row?.description_id !== null);
    assert.match(JSON.stringify(row?.validation_errors), /field\.blank/);
  });

  test('no template is in the cache', async () => {
    assert.deepEqual(await query('select id from cache_entries'), []);
  });

  test('the same credential is asked of the model again', async () => {
    service.simulator.script([{ content: JSON.stringify(sampleText) }]);
    const again = await postJson(`${service.url}/v1/descriptions`, { credential: sampleCredential, options });
    assert.deepEqual([again.status, again.headers.get('cache-status')], [201, 'credscribe; fwd=miss; stored']);
    assert.deepEqual([again.json.provenance.source, again.json.provenance.ai_generated], ['model', true]);
  });

  test('who counts on a template is told where there is none', async () => {
    const ask = (locale: string) =>
      postJson(`${service.url}/v1/descriptions`, {
        credential: sampleCredential,
        options: { on_failure: 'template', locale, cache: 'bypass' },
      });
    service.simulator.script([{ content: JSON.stringify(sampleText) }]);
    const written = await ask('en');
    assert.deepEqual(written.json.warnings, []);
    service.simulator.script([{ content: JSON.stringify(polishText) }]);
    const { status, json, text } = await ask('pl');
    assert.equal(status, 201, text);
    assert.deepEqual(
      json.warnings.map(({ code, pointer }) => [code, pointer]),
      [['no_template', '/options/on_failure']],
    );
    service.simulator.script(['empty-field']);
    const failed = await ask('pl');
    assert.deepEqual([failed.status, failed.json.errors.at(-1)?.pointer], [502, '/options/on_failure']);
    const body = { credential: sampleCredential, options: { on_failure: 'template', locale: 'pl' } };
    const inspected = await postJson(`${service.url}/v1/credentials/inspect`, body);
    assert.deepEqual(inspected.json.warnings, json.warnings);
  });
});
