import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';

import { v7 as uuidv7 } from 'uuid';

import { createLedger } from '../../../src/audit/ledger.ts';
import { createOpenAiEmbedder } from '../../../src/cache/embedders/openai.ts';
import { withPatience } from '../../../src/cache/embedders/with-patience.ts';
import { systemClock } from '../../../src/clock.ts';
import { createEmbed } from '../../../src/llm/embed.ts';
import type { Ledger } from '../../../src/llm/ledger.ts';
import { createCostOf, standardPrices } from '../../../src/llm/prices.ts';
import { createProvider } from '../../../src/llm/provider.ts';
import { startSimulator, type Simulator } from '../../../src/simulator/server.ts';
import { openDatabase, type OpenDatabase } from '../../../src/storage/database.ts';
import { createTenantStore } from '../../../src/storage/tenant-store.ts';
import { createTestDatabase, databaseKinds, type TestDatabase } from '../../support/databases.ts';
import { createRecordedTelemetry } from '../../support/recorded-telemetry.ts';
import { embedContext } from '../../support/semantic.ts';
import { silentStorageEvents } from '../../support/silent.ts';

for (const kind of databaseKinds) {
  suite(`embeddings of a provider on ${kind}`, () => {
    let place: TestDatabase;
    let database: OpenDatabase;
    let simulator: Simulator;
    let ledger: Ledger;
    before(async () => {
      place = await createTestDatabase(kind);
      const { url, dataDirectory } = place;
      database = await openDatabase({ url, dataDirectory, poolSize: 2, events: silentStorageEvents });
      ledger = createLedger({ store: createTenantStore(database.db), replica: 'test' });
    });
    beforeEach(async () => {
      simulator = await startSimulator();
    });
    after(async () => {
      await database[Symbol.asyncDispose]();
      await place.remove();
    });

    /** As the service makes it: the real client, the real seam, the real ledger. */
    function openEmbedder(more: Partial<Ledger> = {}, timeoutMs = 900) {
      const { telemetry, lines } = createRecordedTelemetry();
      const { events } = telemetry;
      const embed = createEmbed({
        provider: createProvider({ name: 'simulator', baseUrl: simulator.baseUrl, apiKey: 'sk-secret' }),
        ledger: { ...ledger, ...more },
        clock: systemClock,
        newId: () => uuidv7(),
        events,
        costOf: createCostOf(standardPrices, () => undefined),
        timeoutMs,
      });
      const embedder = createOpenAiEmbedder({ embed, model: 'text-embedding-3-small' });
      const context = embedContext();
      return { bare: embedder, embedder: withPatience(embedder, { clock: systemClock, events }), context, lines };
    }

    /** A call that nobody waits for any more is closed a moment later. */
    async function closedCallsOf(generationId: string) {
      for (;;) {
        const calls = await callsOf(generationId);
        if (calls.every(({ outcome }) => outcome !== null)) return calls;
        await setTimeout(10);
      }
    }

    const callsOf = (generationId: string) =>
      database.db
        .selectFrom('llm_calls')
        .innerJoin('llm_call_payloads', 'llm_call_payloads.call_id', 'llm_calls.id')
        .leftJoin('llm_call_outcomes', 'llm_call_outcomes.call_id', 'llm_calls.id')
        .where('generation_id', '=', generationId)
        .where('part', '=', 'request')
        .select([
          'purpose',
          'attempt_number',
          'request_model',
          'outcome',
          'error_type',
          'input_tokens',
          'cost_usd',
          'body',
        ])
        .execute();

    test('are calls on the audit, with request, tokens and cost', async () => {
      await using _ = simulator;
      // The first of all calls can take longer than anybody waits.
      const { bare, context } = openEmbedder({}, 30_000);
      const embedding = await bare.embed('Cloud Security Practitioner', context);
      assert.equal(embedding?.length, 512);
      const [{ body, cost_usd, ...call }, ...others] = (await closedCallsOf(context.generationId)) as [
        Awaited<ReturnType<typeof callsOf>>[number],
      ];
      assert.deepEqual(others, []);
      assert.deepEqual(call, {
        purpose: 'embed',
        attempt_number: 1,
        request_model: 'text-embedding-3-small',
        outcome: 'ok',
        error_type: null,
        input_tokens: 7,
      });
      assert.equal(Number(cost_usd), 0);
      assert.ok(body.equals(simulator.calls()[0]!.body));
      const { input, dimensions } = JSON.parse(body.toString()) as Record<string, unknown>;
      assert.deepEqual([input, dimensions], ['Cloud Security Practitioner', 512]);
      assert.equal(context.tally.spent().attempts, 1);
      // The generation has asked no model for a text.
      assert.equal(context.tally.spent().requestModel, undefined);
    });

    test('are not made when the audit cannot be written', async () => {
      await using _ = simulator;
      const { embedder, context, lines } = openEmbedder({ open: () => Promise.reject(new Error('no disk')) });
      assert.equal(await embedder.embed('text', context), undefined);
      assert.equal(simulator.calls().length, 0);
      assert.deepEqual(
        lines.map(({ event }) => event),
        ['error.caught', 'embedding.completed'],
      );
    });

    test('are a miss within a second when slow, and then left alone', async () => {
      await using _ = simulator;
      simulator.setEmbeddings({ latencyMs: 5000 });
      const { embedder, context } = openEmbedder();
      const startedAtMs = performance.now();
      const embeddings = await Promise.all([1, 2, 3].map((each) => embedder.embed(`text ${each}`, context)));
      assert.ok(performance.now() - startedAtMs < 1500);
      assert.deepEqual(embeddings, [undefined, undefined, undefined]);
      assert.equal(await embedder.embed('text 4', context), undefined);
      assert.equal(simulator.calls().length, 3);
      const calls = await closedCallsOf(context.generationId);
      assert.deepEqual(
        calls.map(({ outcome }) => outcome),
        ['timeout', 'timeout', 'timeout'],
      );
    });

    for (const [fault, outcome] of [
      ['server-error', 'http_error'],
      ['rate-limit', 'http_error'],
      ['reset', 'reset'],
      ['cut-body', 'reset'],
      ['slow-drip', 'timeout'],
      ['hang', 'timeout'],
    ] as const) {
      test(`are a miss after ${fault}, which is on the audit`, async () => {
        await using _ = simulator;
        simulator.setEmbeddings({ fault });
        const { embedder, context } = openEmbedder();
        assert.equal(await embedder.embed('text', context), undefined);
        const [call] = await closedCallsOf(context.generationId);
        assert.equal(call?.outcome, outcome);
        assert.equal(simulator.calls().length, 1);
      });
    }
  });
}
