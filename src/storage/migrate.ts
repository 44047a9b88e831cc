import { promises as fs } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { FileMigrationProvider, Migrator } from 'kysely/migration';

import type { Events } from '../telemetry/events.ts';
import type { Database } from './tables.ts';

const migrationFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Runs what is missing of `migrations/`, forward only; a lock lets one replica run them while others wait. */
export async function migrateToLatest(
  db: Database,
  events: Pick<Events, 'storageMigrated'>,
): Promise<readonly string[]> {
  const migrator = new Migrator({
    db,
    provider: new FileMigrationProvider({
      fs,
      path,
      migrationFolder,
      import: (file: string) => import(pathToFileURL(file).href),
    }),
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error('a migration failed', { cause: error });
  const names = results.map(({ migrationName }) => migrationName);
  for (const migration of names) events.storageMigrated(migration);
  return names;
}
