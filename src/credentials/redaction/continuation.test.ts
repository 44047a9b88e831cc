import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { redact } from '../redact.ts';

type Row = {
  readonly language: string;
  readonly name: string;
  readonly course: string;
  /** Ways to name the holder. */
  readonly before: readonly string[];
  readonly goes: readonly string[];
  readonly stays: readonly string[];
};

const rows = JSON.parse(readFileSync('test/fixtures/continuations.json', 'utf8')) as readonly Row[];
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

for (const { language, name, course, before, goes, stays } of rows) {
  const tell = (holder: string, sentence: string) =>
    redact(`${course} ${holder} ${sentence}`, [{ kind: 'name', value: name }], { language }).text;

  for (const holder of before) {
    test(`what an award tells of its holder behind “${holder}” goes`, () => {
      for (const sentence of goes) {
        const text = tell(holder, sentence);
        const telling = wordsOf(sentence)
          .slice(1)
          .filter((word) => /^\p{Lu}\p{L}{2,}|\d/u.test(word));
        const left = telling.filter((word) => !course.includes(word) && wordsOf(text).includes(word));
        assert.deepEqual([text.includes(sentence), left, text.startsWith(course)], [false, [], true], text);
      }
    });

    test(`what it tells of the course behind “${holder}” stays`, () => {
      for (const sentence of stays) assert.ok(tell(holder, sentence).includes(sentence), sentence);
    });
  }
}

test('who is named behind the holder in any language goes, not what a course has of somebody', () => {
  const course = 'A képzés felkészít táncház vezetésére.';
  const read = (sentence: string) =>
    redact(`${course} Ágnes vizsgázott. ${sentence}`, [{ kind: 'name', value: 'Tóth Ágnes' }]).text;
  const goes = [
    'Az oklevelet Széphegyi Barnabás írta alá, tanú: Ördögh Piroska.',
    'Pöytäkirjan allekirjoitti Aino Virtanen.',
  ];
  for (const sentence of goes) assert.ok(!read(sentence).includes(sentence), sentence);
  const stays = ['A tánc Martin György tipológiája szerint.', 'Az anyag Kallós Zoltán módszerét követi.'];
  for (const sentence of stays) assert.ok(read(sentence).includes(sentence), sentence);
});
