import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { redact } from '../redact.ts';

type Row = {
  readonly language: string;
  readonly course: string;
  readonly goes: readonly string[];
  readonly mended: readonly (readonly [sentence: string, expected: string])[];
};

const rows = JSON.parse(readFileSync('test/fixtures/award-wordings.json', 'utf8')) as readonly Row[];

for (const { language, course, goes, mended } of rows) {
  const tell = (sentence: string) =>
    redact(
      `${course} ${sentence}`,
      [
        { kind: 'name', value: 'Leonor Vasconcelos' },
        { kind: 'date', value: '2025-05-24' },
      ],
      { language },
    ).text;

  test(`what an award says of its holder alone goes whole (${language})`, () => {
    for (const sentence of goes) assert.equal(tell(sentence), course, sentence);
  });

  test(`what else an award says is told without name, day and result (${language})`, () => {
    for (const [sentence, expected] of mended) assert.equal(tell(sentence), `${course} ${expected}`);
  });
}
