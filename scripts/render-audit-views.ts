import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'kysely';

import { openDatabase } from '../src/storage/database.ts';
import type { Database } from '../src/storage/tables.ts';

/** The views of the audit with their columns, by the comments that a new database has. */
export async function renderAuditViews(): Promise<string> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'credscribe-generate-'));
  try {
    const events = { storageConnectionLost: () => undefined, storageMigrated: () => undefined };
    await using database = await openDatabase({ url: undefined, dataDirectory, poolSize: 1, events });
    return render(await findViews(database.db));
  } finally {
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

type View = { readonly name: string; readonly holds: string; readonly columns: readonly Column[] };
type Column = { readonly name: string; readonly holds: string };

/** In the order in which they were made; a view or column without a comment is missing, and a test says so. */
async function findViews(db: Database): Promise<readonly View[]> {
  const { rows } = await sql<View>`
    select c.relname as name, obj_description(c.oid) as holds,
      json_agg(json_build_object('name', a.attname, 'holds', d.description) order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid
    join pg_description d on d.objoid = c.oid and d.objsubid = a.attnum
    where c.relkind = 'v' and c.relnamespace = current_schema()::regnamespace and a.attnum > 0
    group by c.oid, c.relname
    order by c.oid`.execute(db);
  return rows;
}

/** What several views say of a column alike stands once, in front. */
function render(views: readonly View[]): string {
  const rows = views.flatMap(({ columns }) => columns.map(rowOf));
  const shared = new Map<string, string>();
  for (const { name, holds } of views.flatMap(({ columns }) => columns)) {
    const row = rowOf({ name, holds });
    if (!shared.has(name) && rows.filter((other) => other === row).length > 1) shared.set(name, row);
  }
  const sections = views.map(({ name, holds, columns }) => {
    const isShared = (column: Column) => shared.get(column.name) === rowOf(column);
    const others = columns.filter(isShared).map((column) => `\`${column.name}\``);
    const also = others.length === 0 ? '' : `\n\nAnd [as in other views](#in-several-views): ${others.join(', ')}.`;
    return `## \`${name}\`\n\n${holds}\n\n${table(columns.filter((column) => !isShared(column)).map(rowOf))}${also}`;
  });
  return [`## In several views\n\n${table([...shared.values()])}`, ...sections].join('\n\n');
}

function rowOf({ name, holds }: Column): string {
  return `| \`${name}\` | ${holds} |`;
}

function table(rows: readonly string[]): string {
  return ['| column | what it holds |', '| --- | --- |', ...rows].join('\n');
}
