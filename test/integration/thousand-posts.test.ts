import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { sql } from 'kysely';

import { failureCodes } from '../../src/failures.ts';
import { openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/tables.ts';
import { parseFaultMix } from '../../src/simulator/faults.ts';
import { variedCredential } from '../support/credentials.ts';
import { databaseKinds } from '../support/databases.ts';
import { postJson, type Answer } from '../support/requests.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { silentStorageEvents as events } from '../support/silent.ts';

const posts = 1000;
const concurrency = 40;

for (const kind of databaseKinds) {
  suite(`a thousand posts at the fault rate of the seed on ${kind}`, () => {
    test('nothing is blank, wrong-shaped, unnamed or unaccounted for', async () => {
      const faults = parseFaultMix('malformed:0.08,http-error:0.05')!;
      const service = await startTestService({ kind, simulator: { isStrict: false, faults, seed: 20_261_124 } });
      const answers = await postAll(service);
      await service[Symbol.asyncDispose]();

      assert.equal(answers.length, posts);
      for (const answer of answers) expectWhole(answer);
      const share = answers.filter(({ status }) => status === 201).length / posts;
      assert.ok(share > 0.97, `${share * 100} % described`);

      const { url, dataDirectory } = service.database;
      {
        await using database = await openDatabase({ url, dataDirectory, poolSize: 2, events });
        await expectNoBlankRow(database.db, answers);
        await expectAccounted(database.db, service);
      }
      await service.database.remove();
    });
  });
}

async function postAll({ url }: TestService): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  const worker = async () => {
    while (next < posts) {
      const index = next;
      next += 1;
      answers.push(await postJson(`${url}/v1/descriptions`, variedCredential(index)));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return answers;
}

function expectWhole({ status, json, text }: Answer): void {
  if (status !== 201) {
    assert.ok(
      failureCodes.some((code) => code === json.code),
      text,
    );
    assert.ok(json.code === 'overloaded' || 'generation_id' in json, text);
    return;
  }
  assert.deepEqual(Object.keys(json), [
    'id',
    'object',
    'short_description',
    'highlights',
    'audience',
    'locale',
    'warnings',
    'truncated',
    'readability',
    'provenance',
    'usage',
    'created_at',
  ]);
  for (const field of [json.short_description, json.audience, ...json.highlights]) assert.match(field, /[\p{L}\p{N}]/u);
  assert.ok(json.highlights.length >= 1 && json.highlights.length <= 6);
}

async function expectNoBlankRow(db: Database, answers: readonly Answer[]): Promise<void> {
  const { rows } = await sql<{
    status: string;
    count: number;
  }>`select status, count(*)::int as count from generations group by status`.execute(db);
  const counts = Object.fromEntries(rows.map(({ status, count }) => [status, count]));
  const described = answers.filter(({ status }) => status === 201);
  assert.equal(counts.succeeded, described.length);
  assert.equal(counts.failed ?? 0, posts - described.length);
  assert.equal(counts.running, undefined);
  const descriptions = await db.selectFrom('descriptions').selectAll().execute();
  assert.equal(descriptions.length, described.length);
  for (const { short_description, audience, highlights } of descriptions) {
    for (const field of [short_description, audience, ...(highlights ?? [])])
      assert.match(field ?? '', /[\p{L}\p{N}]/u);
  }
}

/** Every call that the provider saw has a row with its very bytes, and no row is without a call. */
async function expectAccounted(db: Database, { simulator }: TestService): Promise<void> {
  const seen = simulator.calls();
  const calls = await db.selectFrom('llm_calls').select(['id']).execute();
  const outcomes = await db.selectFrom('llm_call_outcomes').select(['call_id']).execute();
  assert.equal(calls.length, seen.length);
  assert.equal(outcomes.length, seen.length);
  const payloads = await db.selectFrom('llm_call_payloads').select(['call_id', 'part', 'body']).execute();
  const kept = new Map<string, number>();
  const count = (exchange: string, by: number) => kept.set(exchange, (kept.get(exchange) ?? 0) + by);
  for (const { id } of calls) {
    const bodyOf = (part: string) => payloads.find((each) => each.call_id === id && each.part === part)?.body;
    count(`${bodyOf('request')?.toString('base64')} ${bodyOf('response')?.toString('base64')}`, 1);
  }
  for (const { body, sent } of seen) count(`${body.toString('base64')} ${sent.toString('base64')}`, -1);
  assert.deepEqual(
    [...kept.values()].filter((left) => left !== 0),
    [],
  );
}
