import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { createRedactor } from '../redact.ts';

type Row = {
  readonly language: string;
  readonly course: string;
  readonly goes: readonly string[];
  readonly stays: readonly string[];
};

const rows = JSON.parse(readFileSync('test/fixtures/testimonials.json', 'utf8')) as readonly Row[];

for (const { language, course, goes, stays } of rows) {
  for (const isAward of [true, false]) {
    const redact = createRedactor([], { isAward });
    const read = (sentence: string) => redact(`${course} ${sentence}`, { language }).text;
    const of = `of ${isAward ? 'an award' : 'a template'} (${language})`;

    test(`what a former learner says goes from the text ${of}`, () => {
      assert.deepEqual(
        goes.map(read),
        goes.map(() => course),
      );
    });

    test(`others who are named stay in the text ${of}`, () => {
      assert.deepEqual(
        stays.map(read),
        stays.map((sentence) => `${course} ${sentence}`),
      );
    });
  }
}
