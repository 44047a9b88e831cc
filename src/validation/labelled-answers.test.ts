import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';

import { goodAnswers, labelledAnswers } from '../../test/support/answer-rows.ts';
import { expectationsOf } from '../../test/support/expectations-of.ts';
import { validate, type Expectations } from './validate.ts';
import type { Verdict } from './verdict.ts';

const expectations = new Map(goodAnswers.map(({ name, credential }) => [name, expectationsOf(credential)]));

function expectationsFor(about: string): Expectations {
  const expected = expectations.get(about);
  assert.ok(expected !== undefined, about);
  return expected;
}

function judge(content: string, about: string): Verdict {
  return validate({ content, refusal: null, finishReason: 'stop' }, expectationsFor(about));
}

const toRepair = labelledAnswers.filter((row) => row.label === 'repair');
const toRefuse = labelledAnswers.filter((row) => row.label === 'refuse');

test('answers that a careful engineer would repair come out whole', (context) => {
  const missed = toRepair.filter(({ about, content, text }) => {
    const verdict = judge(content, about);
    return verdict.kind !== 'accepted' || !isDeepStrictEqual(verdict.text, text);
  });
  const share = 1 - missed.length / toRepair.length;
  context.diagnostic(`${toRepair.length} answers, ${missed.length} not repaired`);
  assert.ok(share >= 0.95, `${share}: ${missed.map(({ name }) => name).join(', ')}`);
});

test('answers that only a guess would mend are all refused', (context) => {
  const accepted = toRefuse.filter(({ about, content }) => judge(content, about).kind === 'accepted');
  context.diagnostic(`${toRefuse.length} answers, ${accepted.length} accepted`);
  assert.deepEqual(
    accepted.map(({ name }) => name),
    [],
  );
});

test('no repair closes over what a cut took away', (context) => {
  let cuts = 0;
  let accepted = 0;
  for (const { name, about, content, text } of toRepair) {
    for (let length = 0; length < content.length; length += 1) {
      const prefix = content.slice(0, length);
      const verdict = judge(prefix, about);
      cuts += 1;
      if (verdict.kind !== 'accepted') continue;
      accepted += 1;
      assert.deepEqual(verdict.text, text, `${name}: ${prefix}`);
    }
  }
  context.diagnostic(`${cuts} cuts, ${accepted} accepted, none with a loss`);
});

test('the labelled answers are many, and no name stands twice', () => {
  assert.ok(toRepair.length >= 60 && toRefuse.length >= 60);
  assert.equal(new Set(labelledAnswers.map(({ name }) => name)).size, labelledAnswers.length);
});
