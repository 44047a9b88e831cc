import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { v7 as uuidv7 } from 'uuid';

import { createTenantStore } from '../../src/storage/tenant-store.ts';
import { databaseKinds } from '../support/databases.ts';
import { openForSuite } from '../support/opened-database.ts';

for (const kind of databaseKinds) {
  suite(`erasing the facts of a generation on ${kind}`, () => {
    const database = openForSuite(kind);

    test('takes those of one that failed; of one that runs, of its neighbours and of other tenants they stay', async () => {
      const [named, running, neighbour, theirs] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
      const store = createTenantStore(database.db);
      for (const [id, tenantId] of [[named], [running], [neighbour], [theirs, 'other']] as const) {
        const write = store.write(tenantId ?? 'local');
        const keys = { facts_key: 'facts', scope_key: 'scope', options: '{}', prompt_version: 'v1' };
        await write.insertGeneration({ id, facts: '{"name": "Jane Doe Award"}', ...keys });
        if (id === running) continue;
        const costs = { attempts: 0, input_tokens: null, output_tokens: null, cost_usd: null, request_model: null };
        await write.closeGenerationAsFailed({ id, code: 'llm_timeout', error: '{}', costs });
      }
      for (const generationId of [named, running, theirs]) await erase(generationId);
      const rows = await database.db.selectFrom('generations').select(['id', 'facts', 'payloads_erased_at']).execute();
      const kept = rows.filter(({ facts }) => facts !== null).map(({ id }) => id);
      assert.deepEqual(new Set(kept), new Set([running, neighbour, theirs]));
      const marked = rows.filter(({ payloads_erased_at: at }) => at !== null).map(({ id }) => id);
      assert.deepEqual(new Set(marked), new Set([named, running]));

      async function erase(generationId: string): Promise<void> {
        const unnamed = {
          issuer: undefined,
          startedAfter: undefined,
          startedBefore: undefined,
          descriptionId: undefined,
        };
        const act = { id: uuidv7(), reason: 'A request.', requestedBy: 'officer' };
        await store.write('local').erasePayloads({ ...act, ...unnamed, generationId });
      }
    });
  });
}
