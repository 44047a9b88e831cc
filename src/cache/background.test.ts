import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { createBackground } from './background.ts';

suite('work in the background', () => {
  test('is done once for each subject', async () => {
    const background = createBackground({ mostAtOnce: 2, mostWaiting: 1, mostRemembered: 10 });
    let runs = 0;
    const work = () => Promise.resolve((runs += 1) > 0);
    background.run('one', work);
    await background.idle();
    background.run('one', work);
    assert.equal(runs, 1);
  });

  test('comes again when it was not done', async () => {
    const background = createBackground({ mostAtOnce: 2, mostWaiting: 1, mostRemembered: 10 });
    let runs = 0;
    const work = () => Promise.resolve((runs += 1) > 1);
    for (let hit = 0; hit < 3; hit += 1) {
      background.run('one', work);
      await background.idle();
    }
    assert.equal(runs, 2);
  });

  test('what is over the most at once waits its turn, and over that is left', async () => {
    const background = createBackground({ mostAtOnce: 2, mostWaiting: 1, mostRemembered: 10 });
    const held = Promise.withResolvers<boolean>();
    const started: string[] = [];
    const third = Promise.withResolvers<undefined>();
    for (const subject of ['one', 'two', 'three', 'four']) {
      background.run(subject, () => {
        if (started.push(subject) === 3) third.resolve(undefined);
        return held.promise;
      });
    }
    assert.deepEqual(started, ['one', 'two']);
    held.resolve(true);
    await third.promise;
    await background.idle();
    assert.deepEqual(started, ['one', 'two', 'three']);
  });

  test('says when the work on a subject is done', async () => {
    const background = createBackground({ mostAtOnce: 2, mostWaiting: 1, mostRemembered: 10 });
    const work = () => Promise.resolve(true);
    assert.equal(background.run('one', work), false);
    await background.idle();
    assert.equal(background.run('one', work), true);
  });

  test('comes again when it broke', async () => {
    const background = createBackground({ mostAtOnce: 1, mostWaiting: 1, mostRemembered: 10 });
    let runs = 0;
    const work = () => ((runs += 1) === 1 ? Promise.reject(new Error('broken')) : Promise.resolve(true));
    background.run('one', work);
    await assert.rejects(background.idle(), /broken/);
    background.run('one', work);
    await background.idle();
    assert.equal(runs, 2);
  });

  test('remembers no more subjects than it may', async () => {
    const background = createBackground({ mostAtOnce: 2, mostWaiting: 1, mostRemembered: 2 });
    const started: string[] = [];
    for (const subject of ['one', 'two', 'three', 'one']) {
      background.run(subject, () => Promise.resolve(started.push(subject) > 0));
      await background.idle();
    }
    assert.deepEqual(started, ['one', 'two', 'three', 'one']);
  });
});
