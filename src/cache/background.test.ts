import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { createBackground } from './background.ts';

suite('work in the background', () => {
  test('is done once for each subject', async () => {
    const background = createBackground({ mostAtOnce: 2, mostRemembered: 10 });
    let runs = 0;
    const work = () => Promise.resolve((runs += 1) > 0);
    background.run('one', work);
    await background.idle();
    background.run('one', work);
    assert.equal(runs, 1);
  });

  test('comes again when it was not done', async () => {
    const background = createBackground({ mostAtOnce: 2, mostRemembered: 10 });
    let runs = 0;
    const work = () => Promise.resolve((runs += 1) > 1);
    for (let hit = 0; hit < 3; hit += 1) {
      background.run('one', work);
      await background.idle();
    }
    assert.equal(runs, 2);
  });

  test('what is over the most at once is left', async () => {
    const background = createBackground({ mostAtOnce: 2, mostRemembered: 10 });
    const held = Promise.withResolvers<boolean>();
    const started: string[] = [];
    for (const subject of ['one', 'two', 'three']) {
      background.run(subject, () => {
        started.push(subject);
        return held.promise;
      });
    }
    assert.deepEqual(started, ['one', 'two']);
    held.resolve(true);
    await background.idle();
    background.run('three', () => Promise.resolve(started.push('three') > 0));
    assert.deepEqual(started, ['one', 'two', 'three']);
  });

  test('remembers no more subjects than it may', async () => {
    const background = createBackground({ mostAtOnce: 2, mostRemembered: 2 });
    const started: string[] = [];
    for (const subject of ['one', 'two', 'three', 'one']) {
      background.run(subject, () => Promise.resolve(started.push(subject) > 0));
      await background.idle();
    }
    assert.deepEqual(started, ['one', 'two', 'three', 'one']);
  });
});
