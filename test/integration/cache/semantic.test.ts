import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import type { Embedder } from '../../../src/cache/embedders/embedder.ts';
import type { SemanticDependencies, SemanticTier } from '../../../src/cache/semantic.ts';
import type { CredentialFacts } from '../../../src/credentials/facts.ts';
import { createLateTally } from '../../../src/descriptions/late-tally.ts';
import { openDatabase, type OpenDatabase } from '../../../src/storage/database.ts';
import { createTenantStore, type TenantStore } from '../../../src/storage/tenant-store.ts';
import { insertEntry } from '../../support/cache-rows.ts';
import { createTestDatabase, type TestDatabase } from '../../support/databases.ts';
import { namedFacts } from '../../support/facts.ts';
import { createWordEmbedder, embedContext, openTier, recordErrors, semanticQuery } from '../../support/semantic.ts';
import { silentStorageEvents as events } from '../../support/silent.ts';

suite('the semantic tier', () => {
  let place: TestDatabase;
  let database: OpenDatabase;
  let store: TenantStore;
  before(async () => {
    place = await createTestDatabase('embedded');
    database = await openDatabase({ url: place.url, dataDirectory: place.dataDirectory, poolSize: 2, events });
    store = createTenantStore(database.db);
  });
  after(async () => {
    await database[Symbol.asyncDispose]();
    await place.remove();
  });

  /** Each test asks in a sharing scope of its own. */
  const asking = (sharingScopeKey: string, facts: CredentialFacts) => semanticQuery(facts, { sharingScopeKey });

  /** Admits a text as a generation does that found nothing. */
  async function admit(tier: SemanticTier, sharingScopeKey: string, facts: CredentialFacts, tenantId = 'local') {
    const query = semanticQuery(facts, { sharingScopeKey, context: embedContext(tenantId) });
    const outcome = await tier.find(query);
    assert.ok(outcome.kind === 'none' && outcome.remembrance !== undefined);
    const { remembrance } = outcome;
    const entry = await insertEntry(database.db, { facts, tenantId });
    await store.transact(tenantId, (tx) => tier.remember(tx, { entryId: entry.entryId, remembrance }));
    return entry;
  }

  const decisionsOf = (generationId: string) =>
    database.db
      .selectFrom('cache_decisions')
      .select(['candidate_entry_id', 'verdict', 'rule', 'field', 'mode', 'embedder', 'guard_version'])
      .where('generation_id', '=', generationId)
      .orderBy('id')
      .execute();
  const common = { mode: 'serve', embedder: 'words:512', guard_version: 1 } as const;

  test('serves a text of other facts and keeps why', async () => {
    const tier = openTier(store);
    const { entryId, descriptionId } = await admit(tier, 'serves', namedFacts('Food Safety and Hygiene'));
    const query = asking('serves', namedFacts('Food Hygiene and Safety'));
    const outcome = await tier.find(query);
    assert.ok(outcome.kind === 'hit');
    assert.equal(outcome.entry.description.id, descriptionId);
    assert.ok(outcome.similarity > 0.99);
    assert.deepEqual(await decisionsOf(query.context.generationId), [
      { candidate_entry_id: entryId, verdict: 'accepted', rule: null, field: null, ...common },
    ]);
  });

  test('takes the next candidate where the guard refuses one', async () => {
    const judgeSharing: SemanticDependencies['judgeSharing'] = (_one, { name }) =>
      name.endsWith('2') ? { kind: 'different', rule: 'level', field: 'name' } : { kind: 'same' };
    const never = openTier(store, { judgeSharing: () => ({ kind: 'different', rule: 'never', field: 'name' }) });
    const refused = await admit(never, 'next', namedFacts('Welding basics level 2'));
    const taken = await admit(never, 'next', namedFacts('Welding level basics'));
    const query = asking('next', namedFacts('Welding level 2 basics'));
    const outcome = await openTier(store, { judgeSharing }).find(query);
    assert.ok(outcome.kind === 'hit');
    assert.equal(outcome.entry.entryId, taken.entryId);
    assert.deepEqual(await decisionsOf(query.context.generationId), [
      { candidate_entry_id: refused.entryId, verdict: 'different', rule: 'level', field: 'name', ...common },
      { candidate_entry_id: taken.entryId, verdict: 'accepted', rule: null, field: null, ...common },
    ]);
  });

  for (const [verdict, judges] of [
    ['ungrounded', { isGrounded: () => false }],
    [
      'broken',
      {
        judgeSharing: () => {
          throw new Error('a bug in a rule');
        },
      },
    ],
  ] as const) {
    test(`a candidate that is ${verdict} is not served`, async () => {
      const errors = recordErrors();
      await admit(openTier(store), verdict, namedFacts('Rope Access'));
      const query = asking(verdict, namedFacts('Access Rope'));
      const outcome = await openTier(store, { ...judges, events: errors }).find(query);
      assert.equal(outcome.kind, 'none');
      assert.deepEqual(
        (await decisionsOf(query.context.generationId)).map((decision) => decision.verdict),
        [verdict],
      );
      assert.deepEqual(errors.places, verdict === 'broken' ? ['judging a candidate'] : []);
    });
  }

  test('a pair that was reported never shares again', async () => {
    const tier = openTier(store);
    await admit(tier, 'reported', namedFacts('Forklift Operator'));
    const query = asking('reported', namedFacts('Operator Forklift'));
    const [one = '', other = ''] = [query.factsKey, semanticQuery(namedFacts('Forklift Operator')).factsKey].toSorted();
    await database.db
      .insertInto('cache_never_share')
      .values({ tenant_id: 'local', one_facts_key: one, other_facts_key: other })
      .execute();
    assert.equal((await tier.find(query)).kind, 'none');
    const [decision] = await decisionsOf(query.context.generationId);
    assert.equal(decision?.verdict, 'never_share');
  });

  test('in shadow keeps what would have been served', async () => {
    await admit(openTier(store), 'shadow', namedFacts('First Aid'));
    const query = asking('shadow', namedFacts('Aid First'));
    const outcome = await openTier(store, { mode: 'shadow' }).find(query);
    assert.ok(outcome.kind === 'none' && outcome.remembrance !== undefined);
    const [decision] = await decisionsOf(query.context.generationId);
    assert.equal(decision?.verdict, 'accepted');
    assert.equal(decision.mode, 'shadow');
  });

  for (const [what, sharingScopeKey, tenantId, type, more] of [
    ['tenant', 'apart', 'another', 'badge', {}],
    ['sharing scope', 'elsewhere', 'local', 'badge', {}],
    ['type of credential', 'apart', 'local', 'certificate', {}],
    ['guard version', 'apart', 'local', 'badge', { guardVersion: 2 }],
    ['embedder', 'apart', 'local', 'badge', { embedder: createWordEmbedder('others:512') }],
  ] as const) {
    test(`texts of another ${what} are no candidates`, async () => {
      const scope = `apart ${what}`;
      await admit(openTier(store), scope, namedFacts('Scuba Diver', { type: 'badge' }));
      const query = semanticQuery(namedFacts('Diver Scuba', { type }), {
        sharingScopeKey: sharingScopeKey === 'apart' ? scope : sharingScopeKey,
        context: embedContext(tenantId),
      });
      assert.equal((await openTier(store, more).find(query)).kind, 'none');
      assert.deepEqual(await decisionsOf(query.context.generationId), []);
    });
  }

  test('a name in another script is not even embedded', async () => {
    const embedder = createWordEmbedder();
    const tier = openTier(store, { embedder });
    assert.deepEqual(await tier.find(asking('script', namedFacts('数据科学证书'))), { kind: 'none' });
    assert.deepEqual(embedder.texts, []);
  });

  test('a database that is gone is a miss', async () => {
    const errors = recordErrors();
    const gone = () => {
      throw new Error('gone');
    };
    const tier = openTier({ read: gone, write: gone }, { events: errors });
    assert.deepEqual(await tier.find(asking('gone', namedFacts('Scuba Diver'))), { kind: 'none' });
    assert.deepEqual(errors.places, ['semantic cache']);
  });

  test('an entry without an embedding gets one on use', async () => {
    const embedder = createWordEmbedder();
    const facts = namedFacts('Tree Surgery');
    const { entryId } = await insertEntry(database.db, { facts });
    {
      await using tier = openTier(store, { embedder });
      tier.used({ ...asking('used', facts), entryId });
      tier.used({ ...asking('used', facts), entryId });
    }
    assert.deepEqual(embedder.texts, ['Tree Surgery']);
    const outcome = await openTier(store).find(asking('used', namedFacts('Surgery Tree')));
    assert.equal(outcome.kind, 'hit');
  });

  test('what a provider was asked for in vain is not asked for at every hit', async () => {
    for (const { attempts, asked } of [
      { attempts: 1, asked: 1 },
      // A model in this process is no provider: it may have been loading.
      { attempts: 0, asked: 2 },
    ]) {
      let askedBefore = 0;
      const embedder: Embedder = {
        id: 'broken',
        embed: (_text, { tally }) => {
          askedBefore += 1;
          if (attempts > 0) void tally.countAttempt(undefined);
          return Promise.resolve(undefined);
        },
      };
      const facts = namedFacts(`Tree Felling ${attempts}`);
      const { entryId } = await insertEntry(database.db, { facts });
      const tier = openTier(store, { embedder });
      for (let hit = 0; hit < 2; hit += 1) {
        tier.used({ ...asking('failing', facts), entryId });
        await tier[Symbol.asyncDispose]();
      }
      assert.equal(askedBefore, asked);
    }
  });

  test('embeddings made after the end of a generation go on with its numbers and add to its sums', async () => {
    const numbers: number[] = [];
    const answers = [undefined, new Float32Array(512).fill(1)];
    const embedder: Embedder = {
      id: 'late',
      embed: async (_text, { tally }) => {
        numbers.push(await tally.countAttempt(undefined));
        await tally.addUsage({ inputTokens: 7, cachedInputTokens: 0, outputTokens: 0 }, '0.001');
        return answers.shift();
      },
    };
    const facts = namedFacts('Tree Planting');
    const { entryId, generationId } = await insertEntry(database.db, { facts });
    const spent = { attempts: 2, input_tokens: 500, output_tokens: 100, cost_usd: '0.01' };
    await database.db.updateTable('generations').set(spent).where('id', '=', generationId).execute();
    for (const _ of ['one instance', 'another']) {
      await using tier = openTier(store, { embedder });
      const context = { ...embedContext(), generationId, tally: createLateTally(store.write('local'), generationId) };
      tier.used({ ...asking('late', facts), context, entryId });
    }
    assert.deepEqual(numbers, [3, 4]);
    const generation = await store.read('local').findGeneration(generationId);
    assert.ok(generation !== undefined);
    const { attempts, input_tokens, output_tokens, cost_usd } = generation;
    assert.deepEqual([attempts, input_tokens, output_tokens, Number(cost_usd)], [4, 514, 100, 0.012]);
  });

  test('off asks nobody, and has not looked', async () => {
    const embedder = createWordEmbedder();
    let missed = 0;
    const events = { ...recordErrors(), cacheMissed: () => (missed += 1) };
    for (const mode of ['off', 'serve'] as const) {
      const tier = openTier(store, { embedder, mode, events });
      assert.deepEqual((await tier.find(asking('off', namedFacts('Scuba Diver')))).kind, 'none');
      assert.equal(embedder.texts.length, mode === 'off' ? 0 : 1);
      assert.equal(missed, mode === 'off' ? 0 : 1);
    }
  });
});
