import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { goodAnswers } from '../../test/support/answer-rows.ts';
import { expectationsOf } from '../../test/support/expectations-of.ts';
import { validate, type Expectations } from './validate.ts';
import type { Verdict } from './verdict.ts';

type GoodText = (typeof goodAnswers)[number]['text'];

/** Both orders of the keys, and the two ways in which models set JSON. */
const forms: Readonly<Record<string, (text: GoodText) => string>> = {
  'the list in the middle': (text) => JSON.stringify(text),
  'the list in the middle, on several lines': (text) => JSON.stringify(text, null, 2),
  'the list last': ({ audience, short_description, highlights }) =>
    JSON.stringify({ audience, short_description, highlights }),
  'the list last, on several lines': ({ audience, short_description, highlights }) =>
    JSON.stringify({ audience, short_description, highlights }, null, 2),
};

function judge(content: string, expected: Expectations): Verdict {
  return validate({ content, refusal: null, finishReason: 'stop' }, expected);
}

/** What every cut leaves: UTF-16 code units as a string cuts them, then bytes as a connection does. */
function* prefixesOf(answer: string): Generator<string> {
  for (let length = 0; length < answer.length; length += 1) yield answer.slice(0, length);
  const bytes = Buffer.from(answer);
  for (let length = 0; length < bytes.length; length += 1) {
    // Between characters a cut in bytes is one in code units.
    if (((bytes[length] ?? 0) & 0xc0) === 0x80) yield bytes.subarray(0, length).toString();
  }
}

test('there are forty good answers and all are accepted whole', () => {
  assert.ok(goodAnswers.length >= 40);
  for (const { name, credential, text } of goodAnswers) {
    for (const write of Object.values(forms)) {
      assert.deepEqual(judge(write(text), expectationsOf(credential)), { kind: 'accepted', text, repairs: [] }, name);
    }
  }
});

suite('an answer cut anywhere is accepted only if nothing is lost', () => {
  for (const [form, write] of Object.entries(forms)) {
    test(form, (context) => {
      let cuts = 0;
      let accepted = 0;
      for (const { name, credential, text } of goodAnswers) {
        const expected = expectationsOf(credential);
        for (const prefix of prefixesOf(write(text))) {
          const verdict = judge(prefix, expected);
          cuts += 1;
          if (verdict.kind !== 'accepted') continue;
          accepted += 1;
          assert.deepEqual(verdict.text, text, `${name}: ${prefix}`);
        }
      }
      context.diagnostic(`${cuts} cuts, ${accepted} accepted, none with a loss`);
    });
  }
});
