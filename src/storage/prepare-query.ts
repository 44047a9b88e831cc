import type { Compilable, QueryResult } from 'kysely';

import type { Database } from './tables.ts';

/**
 * A query that is built and compiled once, and then only given its values: of one over two tables that is most of what
 * it takes of this process. `build` sees a stand-in for each of the values, and must use it as it is.
 */
export function prepareQuery<const Name extends string, Row>(
  names: readonly Name[],
  build: (db: Database, values: Readonly<Record<Name, string>>) => Compilable<Row>,
): PreparedQuery<Name, Row> {
  const standIns = new Map(names.map((name) => [`stands for ${name}`, name]));
  const compile = (db: Database) => {
    const values = Object.fromEntries([...standIns].map(([standIn, name]) => [name, standIn]));
    return build(db, values as Record<Name, string>).compile();
  };
  let compiled: ReturnType<typeof compile> | undefined;
  return (db, values) => {
    compiled ??= compile(db);
    const parameters = compiled.parameters.map((parameter) => {
      const name = standIns.get(parameter as string);
      return name === undefined ? parameter : values[name];
    });
    return db.executeQuery({ ...compiled, parameters });
  };
}

export type PreparedQuery<Name extends string, Row> = (
  db: Database,
  values: Readonly<Record<Name, string>>,
) => Promise<QueryResult<Row>>;
