/** Work that nobody waits for: a few at once, each subject once. What is over is left for the next time. */
export function createBackground({ mostAtOnce, mostRemembered }: BackgroundSettings) {
  const running = new Set<Promise<unknown>>();
  const done = new Set<string>();
  return {
    /** `work` must not reject; where it does not resolve to true, its subject may come again. */
    run: (subject: string, work: () => Promise<unknown>): void => {
      if (done.has(subject) || running.size >= mostAtOnce) return;
      // Forgotten all at once: to do some of it again costs less than to keep an order.
      if (done.size >= mostRemembered) done.clear();
      done.add(subject);
      const task = work().then((isDone) => {
        running.delete(task);
        if (isDone !== true) done.delete(subject);
      });
      running.add(task);
    },
    /** Resolves when nothing runs. */
    idle: async (): Promise<void> => {
      await Promise.all(running);
    },
  };
}

type BackgroundSettings = { readonly mostAtOnce: number; readonly mostRemembered: number };
