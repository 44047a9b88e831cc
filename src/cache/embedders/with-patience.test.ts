import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { embedContext } from '../../../test/support/semantic.ts';
import { systemClock } from '../../clock.ts';
import type { Embedder, Embedding } from './embedder.ts';
import { withPatience } from './with-patience.ts';

type Made = {
  readonly embedder: Embedder;
  readonly results: string[];
  readonly advance: (ms: number) => void;
};

/** Sleeps for real, a hundred times as fast; what it measures only moves when it is told. */
function patient(embed: Embedder['embed']): Made {
  const results: string[] = [];
  let nowMs = 0;
  const clock = {
    monotonicMs: () => nowMs,
    sleep: (ms: number, signal: AbortSignal) => systemClock.sleep(ms / 100, signal),
  };
  const events = {
    embeddingEnded: ({ result }: { result: string }) => void results.push(result),
    errorCaught: () => undefined,
  };
  const embedder = withPatience({ id: 'test', embed }, { clock, events });
  return { embedder, results, advance: (ms) => (nowMs += ms) };
}

const vector = Float32Array.of(1);
const never = new Promise<Embedding>(() => undefined);
const ask = ({ embedder }: Made) => embedder.embed('text', embedContext());

suite('an embedder with patience', () => {
  test('gives what came in time', async () => {
    const made = patient(() => Promise.resolve(vector));
    assert.equal(await ask(made), vector);
    assert.deepEqual(made.results, ['ok']);
  });

  test('a slow one is a miss, and is told to stop', async () => {
    let signal: AbortSignal | undefined;
    const made = patient((_text, context) => {
      signal = context.signal;
      return never;
    });
    assert.equal(await ask(made), undefined);
    assert.equal(signal?.aborted, true);
    assert.deepEqual(made.results, ['slow']);
  });

  test('one that throws is a miss', async () => {
    const made = patient(() => Promise.reject(new Error('dead')));
    assert.equal(await ask(made), undefined);
    assert.deepEqual(made.results, ['failed']);
  });

  test('after three failures in a row it is left alone, then probed', async () => {
    const vectors: Embedding[] = [];
    const made = patient(() => Promise.resolve(vectors[0]));
    for (let failure = 0; failure < 4; failure += 1) await ask(made);
    assert.deepEqual(made.results, ['failed', 'failed', 'failed', 'left_alone']);
    vectors.push(vector);
    made.advance(10_000);
    await ask(made);
    await ask(made);
    assert.deepEqual(made.results.slice(4), ['ok', 'ok']);
  });

  test('behind fifty that wait nobody waits', async () => {
    const held = Promise.withResolvers<Embedding>();
    const made = patient(() => held.promise);
    const waiting = Array.from({ length: 50 }, () => ask(made));
    assert.equal(await ask(made), undefined);
    assert.deepEqual(made.results, ['busy']);
    held.resolve(vector);
    assert.equal((await Promise.all(waiting)).filter((each) => each === vector).length, 50);
    // Nothing is wrong with it.
    assert.equal(await ask(made), vector);
  });
});
