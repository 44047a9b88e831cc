import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Takes the only lock on a data directory, or says who holds it. PGlite has none of its own: two processes on
 * one directory both believe they wrote, and rows vanish.
 *
 * link(2) is the atomic step: it fails when the lock file exists. A lock whose process is dead is moved aside by
 * renaming, and only if it is still the one that was judged dead. The start time of the process defeats the reuse
 * of process ids. A live process is never robbed, however long it is silent.
 */
export function lockDataDirectory(directory: string): DataDirectoryLock {
  const file = `${directory}.lock`;
  const mine: Holder = { pid: process.pid, startedAt: startTimeOf(process.pid), host: hostname(), token: randomUUID() };
  for (let tries = 0; tries < 20; tries += 1) {
    if (tryLink(file, mine)) return { kind: 'locked', release: () => releaseLock(file, mine.token) };
    const holder = readHolder(file);
    if (holder === undefined) continue;
    if (holder.host !== mine.host || isAlive(holder)) return { kind: 'held', holder, file };
    removeStale(file, holder);
  }
  throw new Error('the lock of the data directory keeps changing hands');
}

export type DataDirectoryLock =
  | { readonly kind: 'locked'; readonly release: () => void }
  | { readonly kind: 'held'; readonly holder: Holder; readonly file: string };
export type Holder = {
  readonly pid: number;
  /** Clock ticks since boot, where the system tells; a second process with the same id has another. */
  readonly startedAt: string | null;
  readonly host: string;
  readonly token: string;
};

function tryLink(file: string, holder: Holder): boolean {
  const draft = `${file}.${holder.token}`;
  writeFileSync(draft, JSON.stringify(holder));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function removeStale(file: string, dead: Holder): void {
  const aside = `${file}.stale.${dead.token}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return; // another process was first
    throw error;
  }
  // Between reading and renaming, another process may have removed the dead lock and taken its own.
  if (readHolder(aside)?.token !== dead.token) {
    try {
      linkSync(aside, file);
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
  }
  rmSync(aside, { force: true });
}

function releaseLock(file: string, token: string): void {
  if (readHolder(file)?.token === token) rmSync(file, { force: true });
}

function isAlive({ pid, startedAt }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (isCode(error, 'ESRCH')) return false;
  }
  const now = startTimeOf(pid);
  return now === null || startedAt === null || now === startedAt;
}

/** Field 22 of /proc/pid/stat; null where there is no /proc, so that only the id counts. */
function startTimeOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
