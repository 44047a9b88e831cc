import assert from 'node:assert/strict';
import { test } from 'node:test';

import { goodAnswers, labelledAnswers } from '../../test/support/answer-rows.ts';
import { expectationsOf } from '../../test/support/expectations-of.ts';
import { sampleCredential } from '../../test/support/samples.ts';
import { validate } from './validate.ts';

/** With grounding and safety, as in service. */
const expected = expectationsOf(sampleCredential);
const whole = {
  short_description: 'Earners of this certificate completed six lab exercises in cloud security.',
  highlights: ['Threat modelling', 'Incident response'],
  audience: 'People who look after cloud systems',
};
const json = JSON.stringify(whole);

const fragments = [
  ...['"', "'", '“', '”', '„', '`', '‘', '{', '}', '[', ']', ':', ',', '{"', '{"a":', '"}', '{a:', '{ ', '{"a":1}'],
  ...['\\', '\\"', '/*', '*/', '//\n', '#', '```json\n', '~~~', '&quot;', '&amp;', '\ud800', '\u200b', '\ufeff'],
  ...['<think>', '</think>', '<think></think>', '[think]', '<|channel|>final<|message|>', '<|im_end|>', '</s>'],
  ...['\u3164', '\u0301', '👩‍👩‍👧', '...', '…', '- ', '1. ', '\n', ' ', '\t', '\r\n', 'null', 'NaN', 'True', 'a', '言'],
  ...['\\n', '{\\n', '\n# ', '”', '：', '、', ', audience"', ',"audience: "', 'say "no" early ', '{,', '\\_'],
  ...["it's ", '"audience":"x",', '{{', '{x}', '[x]', "I can't ", 'As an AI ', 'lorem ipsum ', '. A', 'insert '],
];

/** Where a fragment is repeated: alone, in an object, in a field, and on either side of a good answer. */
const places: Readonly<Record<string, (run: string) => string>> = {
  alone: (run) => run,
  'in an object': (run) => `{"a":${run}}`,
  'in a small object': (run) => `{"a":${run.slice(0, 8_000)}}`,
  'in single quotes': (run) => `{'a': '${run.slice(0, 8_000)}'}`,
  'behind a bare key': (run) => `{a: ${run}`,
  'behind a field': (run) => `${json.slice(0, -40)}${run}"x"`,
  'in the text': (run) => JSON.stringify({ ...whole, short_description: `a${run}a` }),
  'in the list': (run) => JSON.stringify({ ...whole, highlights: `a${run}a` }),
  'in an item': (run) => JSON.stringify({ ...whole, highlights: [`a${run}a`] }),
  'before an answer': (run) => run + json,
  'behind an answer': (run) => json + run,
};

/** Time on the processor, since other work on the machine takes none of it. */
function judge(content: string, held = expected): number {
  const before = process.threadCpuUsage();
  validate({ content, refusal: null, finishReason: 'stop' }, held);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

/** The best of ten: the first rounds pay for compilation too, and some for what else the machine has to do. */
function measureMs(content: string, held = expected): number {
  let bestMs = judge(content, held);
  for (let round = 1; round < 10 && bestMs > 50; round += 1) bestMs = Math.min(bestMs, judge(content, held));
  return bestMs;
}

const mostBytes = 65_536;

function fill(place: (run: string) => string, fragment: string, bytes: number): string {
  const size = Math.max(1, Buffer.byteLength(place(fragment)) - Buffer.byteLength(place('')));
  return place(fragment.repeat(Math.floor((bytes - Buffer.byteLength(place(''))) / size)));
}

judge(json);

for (const [name, place] of Object.entries(places)) {
  test(`64 KiB of any fragment ${name} are judged at once`, () => {
    for (const fragment of fragments) {
      const content = fill(place, fragment, mostBytes);
      assert.ok(Buffer.byteLength(content) <= mostBytes);
      const tookMs = measureMs(content);
      assert.ok(tookMs <= 50, `${JSON.stringify(fragment)}: ${tookMs} ms`);
    }
  });
}

test('every labelled answer is judged at once', (context) => {
  const rows = [
    ...goodAnswers.map(({ name, text }) => ({ name, about: name, content: JSON.stringify(text) })),
    ...labelledAnswers,
  ];
  const expectations = new Map(goodAnswers.map(({ name, credential }) => [name, expectationsOf(credential)]));
  let slowestMs = 0;
  for (const { name, about, content } of rows) {
    const tookMs = measureMs(content, expectations.get(about));
    slowestMs = Math.max(slowestMs, tookMs);
    assert.ok(tookMs <= 50, `${name}: ${tookMs} ms`);
  }
  context.diagnostic(`${rows.length} answers, the slowest ${slowestMs.toFixed(1)} ms`);
});

test('texts of the greatest length cost no more where each word is a claim', (context) => {
  const claims = [
    'ISO 9001',
    'three exams',
    'Level II',
    'Xy Zz',
    '12/11/2025',
    '40 %',
    'twelve months',
    'Oslo',
    'CEFR B2',
  ];
  let slowestMs = 0;
  for (const claim of claims) {
    const fill = (opening: string, most: number) => {
      const count = Math.floor((most - opening.length - 1) / (claim.length + 5));
      return `${opening}${` and ${claim}`.repeat(count)}.`;
    };
    const content = JSON.stringify({
      short_description: fill('Earners of this certificate completed the exercises, and they know', 600),
      highlights: ['Threat modelling', 'Incident response', 'Identity'].map((opening) => fill(opening, 200)),
      audience: fill('People who look after the security of cloud systems', 200),
    });
    const tookMs = measureMs(content);
    slowestMs = Math.max(slowestMs, tookMs);
    assert.ok(tookMs <= 50, `${claim}: ${tookMs} ms`);
    const verdict = validate({ content, refusal: null, finishReason: 'stop' }, expected);
    assert.ok(verdict.kind === 'invalid' && verdict.reasons[0]?.code.startsWith('grounding.'), JSON.stringify(verdict));
  }
  context.diagnostic(`the slowest ${slowestMs.toFixed(1)} ms`);
});

test('brackets opened and closed the wrong way cost no more', () => {
  const contents = [
    '{'.repeat(32_000) + ']'.repeat(32_000),
    '{['.repeat(16_000) + '}]'.repeat(16_000),
    `{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}`,
    ':-{ a: {"a":'.repeat(5_000),
    JSON.stringify({ a: Array.from({ length: 3_000 }, () => '{"a":1}') }),
  ];
  for (const content of contents) assert.ok(measureMs(content) <= 50, content.slice(0, 20));
});
