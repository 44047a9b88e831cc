import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';

import { openDatabase } from '../../src/storage/database.ts';
import type { TestDatabase } from '../support/databases.ts';
import { dumpTables } from '../support/dump-tables.ts';
import { createRecordedTelemetry } from '../support/recorded-telemetry.ts';
import { call, postJson } from '../support/requests.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { silentStorageEvents } from '../support/silent.ts';

type Body = Readonly<Record<string, unknown>>;

const path = new URL('../fixtures/canary-documents.json', import.meta.url);
const bodies = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Body>);

/** What must be nowhere: the person, what identifies them, and the day of the award in any spelling. */
const canaries =
  /canaria|zweistein|canary|5550987654|1999-12-31|31 december 1999|2021-03-03|2031-03-04|3 march 2021|2021-01-02/i;

/** Ways in which a generation ends; each is scripted for as many calls as there can be. */
const endings: readonly (readonly [name: string, script: Parameters<TestService['simulator']['script']>[0]])[] = [
  ['well', ['answer']],
  ['in answers that are refused', ['null-field', 'placeholder-field', 'empty-field']],
  ['in an answer that quotes its prompt', [{ content: 'no JSON' }, { content: '[]' }, { content: '{' }]],
  ['in a refusal', ['refusal-field', 'refusal-prose']],
  ['in a rejection', ['unauthorized']],
  ['in a limit', ['rate-limit']],
  ['in an error page', ['html-page']],
  ['in a connection that breaks', ['reset']],
];

suite('nobody’s personal data', () => {
  const { lines, telemetry } = createRecordedTelemetry();
  const answers: string[] = [];
  let service: TestService;

  before(async () => {
    service = await startTestService({
      kind: 'postgres',
      environment: { LLM_MAX_RETRIES: '0' },
      surroundings: { telemetry },
    });
  });
  after(async () => {
    await service[Symbol.asyncDispose]();
    await service.database.remove();
  });

  async function post(route: string, body: object): Promise<number> {
    const answer = await postJson(`${service.url}${route}`, body);
    answers.push(answer.text);
    return answer.status;
  }

  for (const [format, body] of bodies) {
    test(`is in no facts of ${format}`, async () => {
      const { json, text, status } = await postJson(`${service.url}/v1/credentials/inspect`, body);
      assert.equal(status, 200, text);
      // Pointers name where something was, not what it was; keys of the documents here hold no canary.
      assert.doesNotMatch(text, canaries);
      const { facts } = json as unknown as { facts: { name: string; description?: string } };
      assert.match(facts.name, /^Arc Welding Level 1$/);
    });

    for (const [name, script] of endings) {
      test(`stays out when ${format} ends ${name}`, async () => {
        service.simulator.script(script);
        const status = await post('/v1/descriptions', body);
        assert.ok(name === 'well' ? status === 201 : status >= 422, `${status} ${answers.at(-1)}`);
        // Steps that were not needed would answer the next test.
        service.simulator.unscript();
      });
    }
  }

  test('is not quoted by requests that are refused', async () => {
    for (const [, body] of bodies) {
      for (const broken of [
        { ...body, options: { locale: 'Canaria Zweistein', tone: 'canary' } },
        { ...body, options: { 'Canaria Zweistein': true } },
        { ...body, document_format: 'canary' },
        { ...body, credential: { name: 7, level: 'canary' } },
        { document: { Canaria: 'Zweistein', 'canary@canary.example': body } },
        { document: body.document ?? body.credential, achievement_id: 'canaria.zweistein@canary.example' },
      ]) {
        for (const route of ['/v1/descriptions', '/v1/credentials/inspect']) {
          const status = await post(route, broken);
          if (status === 201) assert.fail('a broken request was served');
        }
      }
    }
    const raw = await call(`${service.url}/v1/descriptions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"credential": {"name": "Canaria Zweistein", ',
    });
    answers.push(raw.text);
  });

  test('is in no prompt, row, log line, metric or answer', async () => {
    for (const { body } of service.simulator.calls()) assert.doesNotMatch(body.toString(), canaries);
    for (const line of lines) assert.doesNotMatch(JSON.stringify(line), canaries);
    assert.doesNotMatch((await call(`${service.url}/metrics`)).text, canaries);
    for (const answer of answers) assert.doesNotMatch(answer, canaries);
    for (const row of await dump(service.database)) assert.doesNotMatch(row, canaries);
    assert.ok(service.simulator.calls().length > bodies.length * endings.length);
  });
});

async function dump({ url, dataDirectory }: TestDatabase): Promise<string[]> {
  await using database = await openDatabase({ url, dataDirectory, poolSize: 2, events: silentStorageEvents });
  return await dumpTables(database.db);
}
