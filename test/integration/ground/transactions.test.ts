import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { sql } from 'kysely';

import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/tables.ts';
import { transact } from '../../../src/storage/transact.ts';
import { createTestDatabase, databaseKinds, type DatabaseKind } from '../../support/databases.ts';
import { silentStorageEvents as events } from '../../support/silent.ts';

async function openFresh(kind: DatabaseKind) {
  const place = await createTestDatabase(kind);
  const database = await openDatabase({ url: place.url, dataDirectory: place.dataDirectory, poolSize: 5, events });
  await sql`create table scratch (id integer primary key, data bytea, list text[], doc jsonb, price numeric, at timestamptz)`.execute(
    database.db,
  );
  return { place, database };
}

for (const kind of databaseKinds) {
  suite(`transactions on ${kind}`, () => {
    test('a commit behind a failed statement is refused, not acknowledged', async () => {
      const { place, database } = await openFresh(kind);
      await assert.rejects(
        transact(database.db, async (trx) => {
          await sql`insert into scratch (id) values (1)`.execute(trx);
          await sql`select 1 / 0`.execute(trx).catch(() => undefined);
        }),
      );
      const { rows } = await sql`select id from scratch`.execute(database.db);
      assert.deepEqual(rows, []);
      await database[Symbol.asyncDispose]();
      await place.remove();
    });

    test('nothing sent beside a failed statement is kept', async () => {
      const { place, database } = await openFresh(kind);
      const insert = (trx: Database, id: number) => sql`insert into scratch (id) values (${id})`.execute(trx);
      let late: Database | undefined;
      await assert.rejects(
        transact(database.db, (trx) => {
          late = trx;
          return Promise.all([sql`select 1 / 0`.execute(trx), insert(trx, 1), insert(trx, 2), insert(trx, 3)]);
        }),
        /division by zero/,
      );
      await assert.rejects(insert(late!, 4), /already rolled back/);
      const { rows } = await sql`select id from scratch`.execute(database.db);
      assert.deepEqual(rows, []);
      await database[Symbol.asyncDispose]();
      await place.remove();
    });

    test('fifty concurrent transactions keep their own writes only', async () => {
      const { place, database } = await openFresh(kind);
      const ids = Array.from({ length: 50 }, (_, id) => id);
      await Promise.allSettled(
        ids.map((id) =>
          transact(database.db, async (trx) => {
            await sql`insert into scratch (id) values (${id})`.execute(trx);
            if (id % 3 === 0) throw new Error('rolled back');
          }),
        ),
      );
      const { rows } = await sql<{ id: number }>`select id from scratch order by id`.execute(database.db);
      assert.deepEqual(
        rows.map(({ id }) => id),
        ids.filter((id) => id % 3 !== 0),
      );
      await database[Symbol.asyncDispose]();
      await place.remove();
    });

    test('both drivers give the same JavaScript values', async () => {
      const { place, database } = await openFresh(kind);
      const octets = Buffer.from([0, 255, 195, 40, 10]);
      await sql`insert into scratch values (1, ${octets}, ${['a,"b"', 'ü{}']}, ${'{"a":[1,"x"]}'}, ${'12.500000000001'}, ${'2026-11-24T09:00:00Z'})`.execute(
        database.db,
      );
      const { rows } = await sql`select * from scratch`.execute(database.db);
      assert.deepEqual(rows, [
        {
          id: 1,
          data: octets,
          list: ['a,"b"', 'ü{}'],
          doc: { a: [1, 'x'] },
          price: '12.500000000001',
          at: new Date('2026-11-24T09:00:00Z'),
        },
      ]);
      await database[Symbol.asyncDispose]();
      await place.remove();
    });
  });
}
