import type { Clock } from '../../clock.ts';
import { createBreaker, type BreakerSignal } from '../../llm/breaker.ts';
import type { EmbedContext } from '../../llm/embed.ts';
import type { Events } from '../../telemetry/events.ts';
import type { Embedder, Embedding } from './embedder.ts';

/**
 * Waits a second for an embedding and no longer, and leaves an embedder alone for a while that failed three times in a
 * row. Never throws: without an embedding there is no candidate, and a text is written anew.
 */
export function withPatience(embedder: Embedder, { clock, events }: PatienceDependencies): Embedder {
  const breaker = createBreaker({ opensAfter: 3, openMs: 10_000, clock });
  let waiting = 0;

  async function tryEmbed(text: string, context: EmbedContext): Promise<Embedding | undefined> {
    try {
      return await embedder.embed(text, context);
    } catch (error) {
      events.errorCaught(error, { ...context, place: `embedding with ${embedder.id}` });
      return undefined;
    }
  }

  async function race(text: string, context: EmbedContext): Promise<Raced> {
    const slow = new AbortController();
    const done = new AbortController();
    const signal = AbortSignal.any([context.signal, slow.signal]);
    const sleeping = clock.sleep(patienceMs, done.signal).then(() => 'slow' as const);
    try {
      const first = await Promise.race([tryEmbed(text, { ...context, signal }), sleeping]);
      if (first === 'slow') slow.abort();
      return first === 'slow'
        ? { result: 'slow' }
        : { result: first === undefined ? 'failed' : 'ok', embedding: first };
    } finally {
      done.abort();
    }
  }

  return {
    id: embedder.id,
    embed: async (text, context) => {
      const ended = (result: EmbeddingResult, durationMs: number) => {
        events.embeddingEnded({ ...context, embedder: embedder.id, result, durationMs });
      };
      // Says nothing about the embedder, so the breaker does not hear of it.
      const isBusy = waiting >= mostWaiting;
      const ticket = isBusy ? undefined : breaker.enter();
      if (ticket === undefined) {
        ended(isBusy ? 'busy' : 'left_alone', 0);
        return undefined;
      }
      const startedAtMs = clock.monotonicMs();
      let signal: BreakerSignal = 'failure';
      waiting += 1;
      try {
        const { result, embedding } = await race(text, context);
        if (result === 'ok') signal = 'success';
        ended(result, clock.monotonicMs() - startedAtMs);
        return embedding;
      } finally {
        waiting -= 1;
        breaker.leave(ticket, signal);
      }
    },
  };
}

type EmbeddingResult = 'ok' | 'failed' | 'slow' | 'busy' | 'left_alone';

export type PatienceDependencies = {
  readonly clock: Pick<Clock, 'monotonicMs' | 'sleep'>;
  readonly events: Pick<Events, 'embeddingEnded' | 'errorCaught'>;
};

type Raced = { readonly result: 'ok' | 'failed' | 'slow'; readonly embedding?: Embedding | undefined };

const patienceMs = 1000;
/** A local model makes 60 vectors a second: behind more than these nobody would get one in time. */
const mostWaiting = 50;
