import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Dialect,
} from 'kysely';

import type { Database } from './tables.ts';

/**
 * Runs `work` in a transaction. Its statements reach the server in the order they are made in, and wait for each other
 * only where `work` does. Kysely by itself sends each when the one before is answered: that is a round trip more for
 * each, and where one fails, those that still wait are sent behind the rollback, and kept.
 */
export function transact<Result>(db: Database, work: (tx: Database) => Promise<Result>): Promise<Result> {
  return db.transaction().execute((trx) => {
    const executor = trx.getExecutor();
    return executor.provideConnection((connection) => {
      const atOnce = executor.withConnectionProvider({ provideConnection: (consumer) => consumer(connection) });
      return work(new Kysely({ config: { dialect }, dialect, driver, executor: atOnce }));
    });
  });
}

/** Begins and ends nothing: whoever opened the connection does. */
const driver = new DummyDriver();
const dialect: Dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => driver,
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
};
