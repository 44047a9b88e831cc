import { Worker } from 'node:worker_threads';

import type { Embedder, Embedding } from './embedder.ts';

/**
 * Universal Sentence Encoder (lite) in a worker, since one text takes 10 ms and more in which its thread does nothing
 * else. The worker is started by the first text (a third of a second, 150 MB that grow to 400) and again by the next text after it died;
 * it does not keep the process alive. The model was trained on English and tells cases apart.
 *
 * What does not leave the process is no call: these embeddings have no audit row.
 */
export function createLocalEmbedder(startWorker: () => Worker = startLocalWorker): Embedder & AsyncDisposable {
  const pending = new Map<number, PromiseWithResolvers<Embedding | undefined>>();
  let worker: Worker | undefined;
  let lastId = 0;

  function start(): Worker {
    const started = startWorker();
    started.on('message', ({ id, embedding, error }: WorkerAnswer) => {
      if (error === undefined) pending.get(id)?.resolve(embedding);
      else pending.get(id)?.reject(new Error('the local model failed', { cause: error }));
    });
    const end = (cause: unknown) => {
      // A worker that fails tells it twice; by then the texts may be those of the next.
      if (worker !== started) return;
      worker = undefined;
      for (const { reject } of pending.values()) reject(new Error('the worker of the local model ended', { cause }));
    };
    started.on('error', end);
    started.on('exit', end);
    return started;
  }

  return {
    id: 'local:use-lite-512',
    embed: async (text, { signal }) => {
      const asked = (worker ??= start());
      lastId += 1;
      const id = lastId;
      const waiting = Promise.withResolvers<Embedding | undefined>();
      const giveUp = () => {
        waiting.resolve(undefined);
      };
      pending.set(id, waiting);
      signal.addEventListener('abort', giveUp);
      // Somebody waits; an idle worker holds nobody.
      asked.ref();
      try {
        asked.postMessage({ id, text } satisfies WorkerQuestion);
        return await waiting.promise;
      } finally {
        signal.removeEventListener('abort', giveUp);
        pending.delete(id);
        if (pending.size === 0) asked.unref();
      }
    },
    [Symbol.asyncDispose]: async () => {
      await worker?.terminate();
    },
  };
}

export type WorkerQuestion = { readonly id: number; readonly text: string };
export type WorkerAnswer = { readonly id: number; readonly embedding?: Embedding; readonly error?: unknown };

function startLocalWorker(): Worker {
  return new Worker(new URL('local-worker.ts', import.meta.url));
}
