import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { v7 as uuidv7 } from 'uuid';

import { createTenantStore } from '../../src/storage/tenant-store.ts';
import { databaseKinds } from '../support/databases.ts';
import { openForSuite } from '../support/opened-database.ts';

for (const kind of databaseKinds) {
  suite(`flights on ${kind}`, () => {
    const database = openForSuite(kind);
    const write = () => createTenantStore(database.db).write('local');
    const take = (flightKey: string, generationId: string) =>
      write().takeFlight({ flightKey, generationId, leaseMs: 60_000, forced: false });
    const none = { attempts: 0, input_tokens: null, output_tokens: null, cost_usd: null, request_model: null };

    test('one whose leader failed without ending it is led by whoever comes next, long before its lease ends', async () => {
      const [leader, next, last] = [uuidv7(), uuidv7(), uuidv7()];
      assert.equal(await take('key', leader), leader);
      assert.equal(await take('key', next), leader, 'not opened yet');
      const generation = { facts: '{}', facts_key: 'facts', scope_key: 'scope', options: '{}', prompt_version: 'v1' };
      await write().insertGeneration({ id: leader, ...generation });
      assert.equal(await take('key', next), leader, 'still running');
      await write().closeGenerationAsFailed({ id: leader, code: 'llm_timeout', error: '{}', costs: none });
      assert.equal(await take('key', next), next);
      assert.equal(await take('key', last), next);
    });
  });
}
