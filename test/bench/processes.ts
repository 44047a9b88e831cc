import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Processes of a measurement, each of its own, ended together. */
export function startProcesses() {
  const children: ChildProcess[] = [];
  return {
    /** Starts a script and gives the address that it prints. */
    start: async (script: string, environment: Record<string, string>, ready: RegExp): Promise<string> => {
      const { PATH = '', HOME = '' } = process.env;
      const child = spawn(process.execPath, [script], {
        env: { PATH, HOME, ...environment },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      children.push(child);
      const lines = createInterface({ input: child.stdout });
      return new Promise((resolve, reject) => {
        lines.on('line', (line) => {
          const [, url] = ready.exec(line) ?? [];
          if (url !== undefined) resolve(url);
        });
        lines.on('close', () => {
          reject(new Error(`${script} ended before it listened`));
        });
      });
    },
    [Symbol.asyncDispose]: async () => {
      for (const child of children) {
        child.kill('SIGTERM');
        if (child.exitCode === null) await once(child, 'exit');
      }
    },
  };
}
