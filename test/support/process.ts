import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a developer's own .env must not bring in: no test talks to a real provider or database. */
const unset = { OPENAI_API_KEY: '', OPENAI_BASE_URL: '', DATABASE_URL: '', REDIS_URL: '', API_KEYS: '', HOST: '' };

/** The service as its own process, started as `npm start` starts it. */
export type ServiceProcess = {
  readonly child: ChildProcess;
  /** Where it listens; rejects when it ends before it does. */
  readonly url: Promise<string>;
  /** Everything it has written so far. */
  readonly output: () => string;
  readonly exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

export function spawnService(environment: Readonly<Record<string, string>>): ServiceProcess {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: root,
    env: { PATH, HOME, ...unset, PORT: '0', SHUTDOWN_DELAY_MS: '0', CACHE_LIFETIME_SECONDS: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  const exited = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
  }));
  const url = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      written.push(`${line}\n`);
      const [, address] = /^credscribe listens on (\S+)$/.exec(line) ?? [];
      if (address !== undefined) resolve(address);
    });
    void exited.then(({ code }) => {
      reject(new Error(`the service ended with ${code ?? 'a signal'}:\n${written.join('')}`));
    });
  });
  // A test that expects the end of the process does not wait for the address.
  url.catch(() => undefined);
  return { child, url, output: () => written.join(''), exited };
}
