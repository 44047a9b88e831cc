import type { Socket } from 'node:net';

import type pg from 'pg';

/**
 * Makes the queries of a connection leave no garbage that outlives a minor collection. Those that pg answers by
 * promise, and those that it times one by one (`query_timeout`), tie their rows to objects which V8 takes for old:
 * an export of a million rows then grew the process by 500 MB between full collections. So pg calls back, and one
 * timer a connection ends it when its server has been silent for so long; a statement must not take that long.
 */
export function lightenQueries(client: pg.PoolClient, { silentForMs }: { readonly silentForMs: number }): void {
  const query = client.query.bind(client) as unknown as CallbackQuery;
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  const sendTogether = createTogether(stream);
  const queryByCallback = (...[text, values, callback]: Parameters<CallbackQuery>) => {
    if (typeof text !== 'string' || callback !== undefined) return query(text, values, callback);
    sendTogether();
    return new Promise((resolve, reject) => {
      query(text, values, (error, result) => {
        if (error) reject(error);
        else resolve(result);
      });
    });
  };
  client.query = queryByCallback as unknown as typeof client.query;
  stream.setTimeout(silentForMs, () => stream.destroy());
}

/** Queries of one turn of the loop leave in one packet: each write costs 0.1 ms, and a transaction makes four at once. */
function createTogether(stream: Socket): () => void {
  let isHeld = false;
  return () => {
    if (isHeld) return;
    isHeld = true;
    stream.cork();
    process.nextTick(() => {
      isHeld = false;
      stream.uncork();
    });
  };
}

type CallbackQuery = (
  text: unknown,
  values?: unknown,
  callback?: (error: Error | null | undefined, result: unknown) => void,
) => unknown;
