import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { sql } from 'kysely';

import { openDatabase, type OpenDatabase } from '../../../src/storage/database.ts';
import { createTenantStore } from '../../../src/storage/tenant-store.ts';
import { insertEntry } from '../../support/cache-rows.ts';
import { createTestDatabase, type TestDatabase } from '../../support/databases.ts';
import { namedFacts } from '../../support/facts.ts';
import { silentStorageEvents } from '../../support/silent.ts';

suite('what the cache has done today', () => {
  let place: TestDatabase;
  let database: OpenDatabase;
  before(async () => {
    place = await createTestDatabase('postgres');
    const { url, dataDirectory } = place;
    database = await openDatabase({ url, dataDirectory, poolSize: 1, events: silentStorageEvents });
  });
  after(async () => {
    await database[Symbol.asyncDispose]();
    await place.remove();
  });
  const midnight = sql`(now() at time zone 'utc')::date::timestamp at time zone 'utc'`;
  const findStats = () => createTenantStore(database.db).read('local').findCacheStats(1);

  test('generations count that have asked a model, since midnight in UTC', async () => {
    for (const { since, model } of [
      { since: '0 s', model: 'gpt-4o' },
      { since: '-1 ms', model: 'gpt-4o' },
      // As one whose credential does not fit the prompt.
      { since: '1 ms', model: null },
    ]) {
      await sql`
        insert into generations (id, tenant_id, status, facts, options, prompt_version, request_model, error_code, error, ended_at)
        values (uuid_floor(${midnight} + ${since}::interval), 'local', 'failed', '{}', '{}', 'v2', ${model}, 'llm_timeout', '{}', now())`.execute(
        database.db,
      );
    }
    assert.equal((await findStats()).modelGenerations, 1);
  });

  test('evictions count since midnight in UTC', async () => {
    for (const since of ['0 s', '-1 ms']) {
      const { entryId } = await insertEntry(database.db, { facts: namedFacts(`Evicted ${since}`) });
      await sql`
        update cache_entries set evicted_reason = 'feedback', evicted_at = ${midnight} + ${since}::interval
        where id = ${entryId}`.execute(database.db);
    }
    assert.deepEqual((await findStats()).evictions, [{ reason: 'feedback', entries: 1 }]);
  });
});
