import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Clock } from '../clock.ts';
import type { Lifecycle } from './lifecycle.ts';

/**
 * Listens, and on disposal goes away without failing anybody: readiness off, then as long as balancers need to
 * notice, then no new connections, then the requests that are being served.
 */
export async function listen({ app, host, port, ...ending }: ListenSettings): Promise<Listening> {
  const server = createServer(app);
  // Who asks before sending a body is told to go on where it is read.
  server.on('checkContinue', app);
  server.requestTimeout = 30_000;
  server.headersTimeout = 15_000;
  // Longer than the idle timeout of common balancers, or they send into a connection that just closed.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new CannotListenError(cause));
    });
    server.listen(port, host, resolve);
  });
  const { port: boundPort } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}`,
    [Symbol.asyncDispose]: async () => {
      const { lifecycle, clock, drainMs, longestRequestMs } = ending;
      lifecycle.drain();
      const { signal } = new AbortController();
      await clock.sleep(drainMs, signal);
      // A connection whose request is not read counts as idle: a turn of the loop accepts it, a second reads it, and the
      // third is for what came during the first.
      for (let turn = 0; turn < 3; turn += 1) await clock.sleep(1, signal);
      lifecycle.stop();
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      const giveUp = new AbortController();
      const cap = clock.sleep(longestRequestMs, giveUp.signal);
      await Promise.race([closed, cap]);
      giveUp.abort();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The address cannot be listened on, for a reason that the cause has. */
export class CannotListenError extends Error {
  override readonly name = 'CannotListenError';
  constructor(cause: unknown) {
    super('HOST and PORT cannot be listened on', { cause });
  }
}

export type Listening = AsyncDisposable & { readonly url: string };

export type ListenSettings = {
  readonly app: RequestListener;
  readonly host: string;
  readonly port: number;
  readonly lifecycle: Lifecycle;
  readonly clock: Clock;
  /** How long to go on serving after readiness is off. */
  readonly drainMs: number;
  /** How long a request may take; what takes longer is cut off. */
  readonly longestRequestMs: number;
};
