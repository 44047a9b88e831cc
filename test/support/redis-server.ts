import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';

import { freePort } from './free-port.ts';

export type RedisServer = AsyncDisposable & {
  readonly url: string;
  readonly process: ChildProcess;
  /** Ends it as a crash would; nothing is kept. */
  readonly kill: () => Promise<void>;
  /** Starts it again, empty, at the same address. */
  readonly restart: () => Promise<void>;
  /** Stops it in its tracks: connections stay open and nothing is answered. */
  readonly freeze: () => void;
  readonly thaw: () => void;
};

/** Why suites that need a Redis do not run, or false when they do. */
export const redisIsAbsent: string | false =
  spawnSync('redis-server', ['--version']).error === undefined
    ? false
    : 'no redis-server on this machine: install it (Debian: apt-get install redis-server) to run these';

/** Starts a real Redis on a port of its own, in memory. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  let server = await start(port);
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    get process() {
      return server;
    },
    kill,
    restart: async () => {
      server = await start(port);
    },
    freeze: () => server.kill('SIGSTOP'),
    thaw: () => server.kill('SIGCONT'),
    [Symbol.asyncDispose]: kill,
  };
}

async function start(port: number): Promise<ChildProcess> {
  const server = spawn(
    'redis-server',
    // A replica leaves what it was sent in its directory.
    ['--port', `${port}`, '--save', '', '--appendonly', 'no', '--bind', '127.0.0.1', '--dir', tmpdir()],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  for await (const chunk of server.stdout) if (String(chunk).includes('Ready to accept connections')) break;
  server.stdout.resume();
  return server;
}
