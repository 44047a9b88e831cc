import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createAlarm, type RaisedAlarm } from './alarm.ts';

/** An alarm at 5 % with a clock that is moved by hand, and what it told. */
function startAlarm() {
  let nowMs = 0;
  let count = 0;
  const raised: RaisedAlarm[] = [];
  const cleared: string[] = [];
  const alarm = createAlarm({
    ratio: 0.05,
    clock: { monotonicMs: () => nowMs },
    onRaised: (each) => raised.push(each),
    onCleared: ({ code }) => cleared.push(code),
  });
  const nextSample = () => {
    count += 1;
    return { generationId: `g${count}`, requestModel: 'gpt-4o', promptVersion: 'v1' };
  };
  return {
    alarm,
    raised,
    cleared,
    passSeconds: (seconds: number) => {
      nowMs += seconds * 1000;
    },
    end: (...codes: readonly (string | undefined)[]) => {
      for (const code of codes) alarm.generationEnded({ ...nextSample(), ...(code === undefined ? {} : { code }) });
    },
    judge: (...reasons: readonly (readonly string[])[]) => {
      for (const each of reasons) alarm.answerJudged({ ...nextSample(), reasons: each });
    },
  };
}

const good = (count: number) => Array.from({ length: count }, () => undefined);
const bad = (count: number, code = 'llm_timeout') => Array.from({ length: count }, () => code);

test('fewer than fifty generations raise nothing', () => {
  const { end, raised } = startAlarm();
  end(...bad(49));
  assert.deepEqual(raised, []);
  end('llm_timeout');
  assert.equal(raised.length, 1);
});

test('a share at the ratio is still quiet', () => {
  const { end, raised } = startAlarm();
  end(...good(95), ...bad(5));
  assert.deepEqual(raised, []);
});

test('an alarm rings once, with its newest examples', () => {
  const { end, raised } = startAlarm();
  end(...good(94), ...bad(10));
  assert.deepEqual(
    raised.map(({ ratio, code, count, total, requestModel, promptVersion, generationIds }) => ({
      ...{ ratio, code, count, total, requestModel, promptVersion, generationIds },
    })),
    [
      {
        ...{ ratio: 'failed_generations', code: 'llm_timeout', count: 5, total: 99 },
        ...{ requestModel: 'gpt-4o', promptVersion: 'v1', generationIds: ['g99', 'g98', 'g97'] },
      },
    ],
  );
});

test('an alarm tells its newest examples while it stays raised', () => {
  const { end, alarm } = startAlarm();
  end(...good(94), ...bad(10));
  assert.deepEqual(alarm.raised()[0]?.generationIds, ['g104', 'g103', 'g102']);
});

test('many small causes raise the one that leads', () => {
  const { end, raised } = startAlarm();
  end(...good(91), ...bad(4, 'llm_timeout'), ...bad(3, 'llm_unavailable'));
  assert.deepEqual(
    raised.map(({ code }) => code),
    ['llm_timeout'],
  );
});

test('a new leader rings no second time', () => {
  const { end, raised, cleared } = startAlarm();
  end(...good(91), ...bad(4, 'llm_timeout'), ...bad(5, 'llm_unavailable'));
  assert.deepEqual(
    raised.map(({ code }) => code),
    ['llm_timeout'],
  );
  assert.deepEqual(cleared, []);
});

test('refused answers are counted apart from generations', () => {
  const { end, judge, raised } = startAlarm();
  end(...good(100));
  judge(...Array.from({ length: 92 }, () => []), ...Array.from({ length: 8 }, () => ['field.missing']));
  assert.deepEqual(
    raised.map(({ ratio, code }) => `${ratio} ${code}`),
    ['refused_answers field.missing'],
  );
});

test('an answer with one reason twice counts once', () => {
  const { judge, raised } = startAlarm();
  judge(...Array.from({ length: 95 }, () => []), ...Array.from({ length: 5 }, () => ['field.null', 'field.null']));
  assert.deepEqual(raised, []);
});

test('five minutes of silence clear an alarm', () => {
  const { end, alarm, cleared, passSeconds } = startAlarm();
  end(...good(50), ...bad(10));
  assert.equal(alarm.raised().length, 1);
  passSeconds(299);
  assert.equal(alarm.raised().length, 1);
  passSeconds(2);
  assert.deepEqual(alarm.raised(), []);
  assert.deepEqual(cleared, ['llm_timeout']);
});

test('a share that falls to the ratio does not clear', () => {
  const { end, raised, cleared } = startAlarm();
  end(...good(90), ...bad(6));
  assert.equal(raised.length, 1);
  end(...good(30));
  assert.deepEqual(cleared, []);
  end(...good(40));
  assert.deepEqual(cleared, ['llm_timeout']);
});

test('an alarm that was cleared can ring again', () => {
  const { end, raised, passSeconds } = startAlarm();
  end(...good(50), ...bad(10));
  passSeconds(400);
  end(...good(50), ...bad(10));
  assert.equal(raised.length, 2);
});
