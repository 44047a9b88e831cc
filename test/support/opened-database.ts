import { after, before } from 'node:test';

import { openDatabase, type OpenDatabase } from '../../src/storage/database.ts';
import { createTestDatabase, type DatabaseKind, type TestDatabase } from './databases.ts';
import { silentStorageEvents as events } from './silent.ts';

/** A migrated database of one's own for the suite that asks: open from its first test on, taken away after its last. */
export function openForSuite(kind: DatabaseKind): Pick<OpenDatabase, 'db'> {
  let place: TestDatabase;
  let opened: OpenDatabase;
  before(async () => {
    place = await createTestDatabase(kind);
    opened = await openDatabase({ url: place.url, dataDirectory: place.dataDirectory, poolSize: 2, events });
  });
  after(async () => {
    await opened[Symbol.asyncDispose]();
    await place.remove();
  });
  return {
    get db() {
      return opened.db;
    },
  };
}
