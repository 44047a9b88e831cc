import { setTimeout as pause } from 'node:timers/promises';

/** Waits for a fact, looking every few milliseconds; the runner's own limit ends what never comes. */
export async function eventually(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(5);
}
