/** Work that nobody waits for: a few at once and the rest in turn, each subject once. What is over even that is left. */
export function createBackground({ mostAtOnce, mostWaiting, mostRemembered }: BackgroundSettings) {
  const waiting = new Map<string, Work>();
  const running = new Map<string, Promise<void>>();
  const done = new Set<string>();

  function startNext(): void {
    for (const [subject, work] of waiting) {
      if (running.size >= mostAtOnce) return;
      waiting.delete(subject);
      running.set(subject, run(subject, work));
    }
  }

  async function run(subject: string, work: Work): Promise<void> {
    try {
      const isDone = await work();
      // Forgotten all at once: to do some of it again costs less than to keep an order.
      if (done.size >= mostRemembered) done.clear();
      if (isDone === true) done.add(subject);
    } finally {
      running.delete(subject);
      startNext();
    }
  }

  return {
    /** Whether the work on a subject is done; begins it if not. `work` must not reject, and resolves to true when it is. */
    run: (subject: string, work: Work): boolean => {
      if (done.has(subject)) return true;
      const isKnown = waiting.has(subject) || running.has(subject);
      if (!isKnown && waiting.size < mostWaiting) waiting.set(subject, work);
      startNext();
      return false;
    },
    /** Resolves when nothing runs; what waits is left. */
    idle: async (): Promise<void> => {
      waiting.clear();
      await Promise.all(running.values());
    },
  };
}

type Work = () => Promise<unknown>;

type BackgroundSettings = {
  readonly mostAtOnce: number;
  readonly mostWaiting: number;
  readonly mostRemembered: number;
};
