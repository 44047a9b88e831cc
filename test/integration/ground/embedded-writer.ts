import { sql } from 'kysely';

import { openDatabase } from '../../../src/storage/database.ts';
import { silentStorageEvents as events } from '../../support/silent.ts';

// A child process that writes to an embedded database until it is killed, and says which rows were acknowledged.
const [, , dataDirectory = ''] = process.argv;
const { db } = await openDatabase({ url: undefined, dataDirectory, poolSize: 1, events });
await sql`create table if not exists acknowledged (id integer primary key)`.execute(db);
const [first] = (await sql<{ next: number }>`select coalesce(max(id), 0) + 1 as next from acknowledged`.execute(db))
  .rows;

/** A transaction that ends half-way, as with a dropped client: what comes after must not join it. */
async function breakOff(id: number): Promise<void> {
  await db
    .transaction()
    .execute(async (trx) => {
      await sql`insert into acknowledged values (${-id})`.execute(trx);
      throw new Error('dropped');
    })
    .catch(() => undefined);
}

for (let id = first?.next ?? 1; ; id += 1) {
  if (id % 10 === 0) await breakOff(id);
  // Half of the writes run while a transaction is open: on a shared session they would join it.
  const open = id % 2 === 0 ? breakOff(id) : Promise.resolve();
  await sql`insert into acknowledged values (${id})`.execute(db);
  process.stdout.write(`${id}\n`);
  await open;
}
