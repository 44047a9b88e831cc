import assert from 'node:assert/strict';
import { once } from 'node:events';
import { suite, test } from 'node:test';
import { Worker } from 'node:worker_threads';

import { embedContext } from '../../../test/support/semantic.ts';
import { cosineOf } from '../cosine.ts';
import { createLocalEmbedder } from './local.ts';

const echo = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, text }) => {
    if (text === 'die') process.exit(1);
    if (text !== 'hang') parentPort.postMessage({ id, embedding: Float32Array.of(text.length) });
  });`;
const startEcho = () => new Worker(echo, { eval: true });

suite('the local embedder', () => {
  test('finds alike what is alike, and tells cases apart', async () => {
    await using embedder = createLocalEmbedder();
    const embed = async (text: string) => (await embedder.embed(text, embedContext()))!;
    const one = await embed('Introduction to Data Science Certificate');
    assert.equal(one.length, 512);
    assert.ok(cosineOf(one, await embed('Certificate in Introduction to Data Science')) > 0.85);
    assert.ok(cosineOf(one, await embed('Forklift Operator')) < 0.7);
    assert.ok(cosineOf(one, await embed('introduction to data science certificate')) < 0.99);
    assert.deepEqual(await embed('Introduction to Data Science Certificate'), one);
  });

  test('answers go to whom they belong', async () => {
    await using embedder = createLocalEmbedder(startEcho);
    const texts = ['a', 'bb', 'ccc'];
    const vectors = await Promise.all(texts.map((text) => embedder.embed(text, embedContext())));
    assert.deepEqual(
      vectors.map((vector) => vector?.[0]),
      [1, 2, 3],
    );
  });

  test('a worker that dies fails those who wait and is started anew', async () => {
    await using embedder = createLocalEmbedder(startEcho);
    const waiting = embedder.embed('hang', embedContext());
    await assert.rejects(embedder.embed('die', embedContext()));
    await assert.rejects(waiting);
    assert.deepEqual(await embedder.embed('bb', embedContext()), Float32Array.of(2));
  });

  test('who gives up gets nothing', async () => {
    await using embedder = createLocalEmbedder(startEcho);
    const giveUp = new AbortController();
    const waiting = embedder.embed('hang', { ...embedContext(), signal: giveUp.signal });
    giveUp.abort();
    assert.equal(await waiting, undefined);
  });

  test('is started by the first text only', async () => {
    let starts = 0;
    const worker = startEcho();
    await using embedder = createLocalEmbedder(() => {
      starts += 1;
      return worker;
    });
    assert.equal(starts, 0);
    await embedder.embed('a', embedContext());
    await embedder.embed('b', embedContext());
    assert.equal(starts, 1);
    const ended = once(worker, 'exit');
    await embedder[Symbol.asyncDispose]();
    await ended;
  });
});
