import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { openDatabase } from '../../src/storage/database.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import { variedCredential } from '../support/credentials.ts';
import { createTestDatabase, databaseKinds } from '../support/databases.ts';
import { spawnService } from '../support/process.ts';
import { postJson } from '../support/requests.ts';
import { silentStorageEvents as events } from '../support/silent.ts';

const kills = 4;
const inFlight = 20;

for (const kind of databaseKinds) {
  suite(`kill -9 on ${kind}`, () => {
    test('every call that the provider saw has its row', async () => {
      const place = await createTestDatabase(kind);
      await using simulator = await startSimulator({ latencyMs: 30, mostRecorded: Infinity });
      const acknowledged: string[] = [];
      for (let round = 0; round < kills; round += 1) {
        const service = spawnService({ ...place.environment, OPENAI_BASE_URL: simulator.baseUrl, LOG_LEVEL: 'error' });
        const url = await service.url;
        const before = simulator.calls().length;
        let isKilled = false;
        const workers = Array.from({ length: inFlight }, async (_, worker) => {
          for (let index = worker; !isKilled; index += inFlight) {
            const answer = await postJson(`${url}/v1/descriptions`, variedCredential(index)).catch(() => undefined);
            if (answer?.status === 201) acknowledged.push(answer.json.id);
          }
        });
        // In the middle of the work, at another point each time.
        while (simulator.calls().length < before + 40 + round * 17) await new Promise(setImmediate);
        service.child.kill('SIGKILL');
        isKilled = true;
        await service.exited;
        await Promise.all(workers);
      }
      {
        await using database = await openDatabase({
          url: place.url,
          dataDirectory: place.dataDirectory,
          poolSize: 1,
          events,
        });
        const { db } = database;
        const rows = await db.selectFrom('llm_call_payloads').select('body').where('part', '=', 'request').execute();
        const missing = new Map<string, number>();
        for (const { body } of simulator.calls()) missing.set(body.toString(), (missing.get(body.toString()) ?? 0) + 1);
        for (const { body } of rows) missing.set(body.toString(), (missing.get(body.toString()) ?? 0) - 1);
        assert.deepEqual(
          [...missing.values()].filter((count) => count > 0),
          [],
          'calls without a row',
        );
        const kept = new Set((await db.selectFrom('descriptions').select('id').execute()).map(({ id }) => id));
        assert.deepEqual(
          acknowledged.filter((id) => !kept.has(id)),
          [],
          'acknowledged descriptions that are gone',
        );
        assert.ok(acknowledged.length > 50);
      }
      await place.remove();
    });
  });
}
