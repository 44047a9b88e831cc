import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import fc from 'fast-check';
import { z } from 'zod';

import { limitsFor, type DescriptionText } from './description-text.ts';
import { validate, type RawAnswer } from './validate.ts';
import type { Verdict } from './verdict.ts';

const limits = limitsFor({ length: 'standard', maxCharacters: undefined, factCount: 6 });

function judge(answer: Partial<RawAnswer>, locale = 'en', texts: readonly string[] = []): Verdict {
  const sent = { texts, name: '', system: '', marker: '' };
  return validate({ content: null, refusal: null, finishReason: 'stop', ...answer }, { limits, locale, sent });
}

const whole: DescriptionText = {
  short_description:
    'Earners of this certificate completed six lab exercises and passed a proctored examination in cloud security.',
  highlights: ['Threat modelling', 'Incident response', 'Identity management'],
  audience: 'People who look after the security of cloud systems',
};

test('a text without a name that hardly fits says so', () => {
  const short = { ...whole, short_description: 'Earners of this certificate passed an exam.' };
  const warningsOf = (name: string, maxCharacters: number, short_description = short.short_description) => {
    const verdict = validate(
      { content: JSON.stringify({ ...short, short_description }), refusal: null, finishReason: 'stop' },
      {
        limits: limitsFor({ length: 'standard', maxCharacters, factCount: 6 }),
        locale: 'en',
        sent: { texts: [], name, system: '', marker: '' },
      },
    );
    assert.equal(verdict.kind, 'accepted');
    return (verdict.warnings ?? []).map(({ code }) => code);
  };
  assert.deepEqual(warningsOf('Cloud Security Practitioner', 60), ['name_left_out']);
  assert.deepEqual(warningsOf('Cloud Security Practitioner '.repeat(200), 600), ['name_left_out']);
  assert.deepEqual(
    warningsOf('Cloud Security Practitioner', 60, 'A certificate for the Cloud Security Practitioner.'),
    [],
  );
  assert.deepEqual(warningsOf('Cloud Security Practitioner', 600), []);
});

function textsOf({ short_description, highlights, audience }: DescriptionText): string[] {
  return [short_description, ...highlights, audience];
}

const caseSchema = z.strictObject({
  name: z.string(),
  content: z.string().nullable(),
  refusal: z.string().optional(),
  finish_reason: z.enum(['stop', 'length', 'content_filter', 'refusal', 'unknown']).default('stop'),
  locale: z.string().default('en'),
  expected: z.strictObject({
    kind: z.enum(['accepted', 'invalid', 'truncated', 'refused', 'filtered']),
    codes: z.array(z.string()).optional(),
    text: z
      .strictObject({ short_description: z.string(), highlights: z.array(z.string()), audience: z.string() })
      .optional(),
    repairs: z.array(z.string()).optional(),
  }),
});

const corpus = readFileSync(new URL('../../test/fixtures/malformed-answers.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => caseSchema.parse(JSON.parse(line)));

suite('each answer of the corpus gets its verdict', () => {
  for (const { name, content, refusal, finish_reason, locale, expected } of corpus) {
    test(`${name}: ${expected.kind}`, () => {
      // The corpus is about form: the facts hold what the text says.
      const texts = expected.text === undefined ? [] : textsOf(expected.text);
      const verdict = judge({ content, refusal: refusal ?? null, finishReason: finish_reason }, locale, texts);
      assert.equal(verdict.kind, expected.kind, JSON.stringify(verdict));
      if (expected.repairs !== undefined) assert.deepEqual([...verdict.repairs].sort(), expected.repairs.toSorted());
      if (verdict.kind === 'accepted') assert.deepEqual(verdict.text, expected.text);
      else if (expected.codes !== undefined) {
        const codes = verdict.reasons.map(({ code }) => code);
        assert.deepEqual(codes, expected.codes);
      }
    });
  }

  test('the corpus is large, and no name stands twice', () => {
    assert.ok(corpus.length >= 200, `${corpus.length} cases`);
    assert.equal(new Set(corpus.map(({ name }) => name)).size, corpus.length);
  });

  test('every accepted case says which text comes out', () => {
    const accepted = corpus.filter(({ expected }) => expected.kind === 'accepted');
    assert.ok(accepted.length > 100);
    for (const { name, expected } of accepted) assert.ok(expected.text !== undefined, name);
  });

  test('an accepted text given back is accepted unchanged', () => {
    for (const { name, locale, expected } of corpus) {
      if (expected.text === undefined) continue;
      const verdict = judge({ content: JSON.stringify(expected.text) }, locale, textsOf(expected.text));
      assert.deepEqual(verdict, { kind: 'accepted', text: expected.text, repairs: [] }, name);
    }
  });
});

const { short_description, highlights, audience } = whole;
const json = JSON.stringify(whole);
const pretty = JSON.stringify(whole, null, 2);

/** Answers that are accepted, each with the characters that its last field ends in. */
const shapes: readonly { readonly name: string; readonly answer: string; readonly end: string }[] = [
  { name: 'on one line', answer: json, end: 'systems"' },
  { name: 'on several lines', answer: pretty, end: 'systems"' },
  { name: 'with the list last', answer: JSON.stringify({ audience, short_description, highlights }), end: 't"]' },
  { name: 'in a fence', answer: `\`\`\`json\n${pretty}\n\`\`\``, end: 'systems"' },
  { name: 'behind prose', answer: `Here it is:\n${json}\nDone.`, end: 'systems"' },
  { name: 'behind reasoning', answer: `<think>Formal.</think>${json}`, end: 'systems"' },
  { name: 'in an envelope', answer: JSON.stringify({ result: whole, done: true }), end: 'systems"' },
  { name: 'in a list', answer: JSON.stringify([whole]), end: 'systems"' },
  { name: 'in a string', answer: JSON.stringify(json), end: 'systems\\"}"' },
  { name: 'with misspelt keys', answer: json.replace('short_d', 'shortD').replace('audience', 'audiance'), end: 'ms"' },
  { name: 'in single quotes', answer: json.replaceAll('"', "'"), end: "systems'}" },
  { name: 'in curly quotes', answer: json.replace(/"([^"]*)"/g, '“$1”'), end: 'systems”}' },
];

suite('an answer that was cut off is not accepted', () => {
  for (const { name, answer, end } of shapes) {
    test(`every prefix of an answer ${name} is refused`, () => {
      assert.equal(judge({ content: answer }).kind, 'accepted');
      const firstWhole = answer.lastIndexOf(end) + end.length;
      assert.ok(firstWhole > json.length / 2);
      for (let length = 0; length < firstWhole; length += 1) {
        const prefix = answer.slice(0, length);
        assert.notEqual(judge({ content: prefix }).kind, 'accepted', prefix);
      }
    });

    test(`an answer ${name} without its brackets is whole or refused`, () => {
      for (let length = answer.lastIndexOf(end) + end.length; length < answer.length; length += 1) {
        const verdict = judge({ content: answer.slice(0, length) });
        if (verdict.kind === 'accepted') assert.deepEqual(verdict.text, whole);
      }
    });
  }

  test('a cut inside the object is named truncated', () => {
    for (const { name, answer, end } of shapes.filter(({ name }) => name !== 'in a string')) {
      const firstQuote = answer.search(/["'“]/);
      for (let length = firstQuote + 1; length < answer.lastIndexOf(end) + end.length; length += 1) {
        const prefix = answer.slice(0, length);
        assert.equal(judge({ content: prefix }).kind, 'truncated', `${name}: ${prefix}`);
      }
    }
  });

  test('a prefix is refused whatever the texts hold', () => {
    const marks = fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', "'", '`', '//', '/*', '<think>', '\n', '“');
    const text = fc.array(fc.oneof(fc.constantFrom('cloud ', 'people ', 'é', '😀'), marks), { maxLength: 12 });
    const field = text.map((pieces) => `People in ${pieces.join('')} clouds.`);
    const answers = fc.record({ short_description: field, highlights: fc.array(field), audience: field });
    fc.assert(
      fc.property(answers, fc.nat(), (answer, cut) => {
        const content = JSON.stringify(answer);
        assert.notEqual(judge({ content: content.slice(0, cut % (content.length - 1)) }).kind, 'accepted');
      }),
      { numRuns: 500 },
    );
  });
});

const noise = fc.constantFrom(
  ...['"', "'", '{', '}', '[', ']', ',', ':', '`', '```json\n', '~~~', '<think>', '</think>', '//', '/*', '*/'],
  ...['...', '…', ' ', '\n', '“', '”', '\u200b', '\ufeff', '#', 'null', 'True', '0', 'audience', '{"', '"}', '- '],
);
const edits = fc.array(fc.record({ at: fc.nat(), remove: fc.nat({ max: 30 }), insert: noise }), { maxLength: 4 });
const mutated = fc.tuple(fc.constantFrom(...shapes.map(({ answer }) => answer)), edits).map(([answer, changes]) =>
  changes.reduce((text, { at, remove, insert }) => {
    const position = at % (text.length + 1);
    return text.slice(0, position) + insert + text.slice(position + remove);
  }, answer),
);

/** What white space, escapes and characters that show nothing do not change. */
function squeeze(text: string): string {
  return text.replace(/[\s\\\u200b\ufeff]/g, '');
}

suite('what is accepted is what the model wrote', () => {
  test('every text accepted occurs in the answer', () => {
    fc.assert(
      fc.property(mutated, (content) => {
        const verdict = judge({ content });
        if (verdict.kind !== 'accepted') return;
        for (const text of textsOf(verdict.text)) assert.ok(squeeze(content).includes(squeeze(text)), text);
      }),
      { numRuns: 2_000 },
    );
  });

  test('no field of an accepted answer is blank', () => {
    const blank = fc.constantFrom('', ' ', '\n', '\u200b', '\u00a0\u00a0\u00a0', '\u2800', '---', '...', 'N/A', null);
    const hostile = fc.oneof(blank, fc.string({ unit: 'grapheme' }), fc.jsonValue());
    const orHostile = <T>(good: fc.Arbitrary<T>) =>
      fc.oneof({ weight: 4, arbitrary: good }, { weight: 1, arbitrary: hostile });
    const answers = fc.record(
      {
        short_description: orHostile(fc.constant(short_description)),
        highlights: orHostile(
          fc.uniqueArray(orHostile(fc.constantFrom(...highlights)), { minLength: 1, maxLength: 2 }),
        ),
        audience: orHostile(fc.constant(audience)),
      },
      { requiredKeys: ['short_description', 'highlights'] },
    );
    fc.assert(
      fc.property(answers, (answer) => {
        const verdict = judge({ content: JSON.stringify(answer) });
        if (verdict.kind !== 'accepted') return;
        assert.ok(verdict.text.highlights.length > 0);
        for (const text of textsOf(verdict.text)) assert.match(text, /[\p{L}\p{N}]/u);
      }),
      { numRuns: 2_000 },
    );
  });
});

suite('a hostile answer ends with a verdict', () => {
  const pieces = ['"', "'", '“', '`', '{', '}', '[', ']', '{"', '{"a":', '{"a":{', '[{', "{'", '<think>', '</think>'];
  const others = ['\\', '\\"', '/*', '{//\n', '```json\n', '&quot;', '{&quot;', '\ud800', '{}', ',', '<|im_end|>'];

  for (const piece of [...pieces, ...others]) {
    test(`65 kB of ${JSON.stringify(piece)} are no description`, () => {
      const content = piece.repeat(Math.floor(65_000 / Buffer.byteLength(piece)));
      assert.match(judge({ content }).kind, /^(?:invalid|truncated)$/);
    });

    test(`100 kB of ${JSON.stringify(piece)} are not read`, () => {
      const verdict = judge({ content: piece.repeat(Math.ceil(100_000 / Buffer.byteLength(piece))) });
      assert.ok(verdict.kind === 'invalid' && verdict.reasons[0]?.code === 'answer.too_large');
    });
  }

  test('deep nesting is refused, closed or not', () => {
    const depth = 5_000;
    const closed = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    const lists = `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const answers = [closed, lists, closed.replaceAll('"', "'"), closed.slice(0, -depth), JSON.stringify(closed)];
    for (const content of answers)
      assert.match(judge({ content }).kind, /^(?:invalid|truncated)$/, content.slice(0, 9));
  });

  test('an answer of the largest size is read', () => {
    assert.equal(judge({ content: json.padEnd(65_536) }).kind, 'accepted');
    assert.equal(judge({ content: json.padEnd(65_537) }).kind, 'invalid');
  });

  test('any mixture of marks ends with a verdict', () => {
    const marks = fc.array(fc.oneof(noise, fc.constantFrom(...pieces, ...others)), { maxLength: 60 });
    fc.assert(
      fc.property(marks, (each) => {
        assert.match(judge({ content: each.join('') }).kind, /^(?:invalid|truncated)$/);
      }),
      { numRuns: 2_000 },
    );
  });
});
