import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { variedCredential } from '../../../test/support/credentials.ts';
import type { CredentialFacts } from '../../credentials/facts.ts';
import { readPosted } from '../../credentials/read-posted.ts';
import { failed, failureCodes } from '../../failures.ts';
import type { OutputOptions } from '../generation.ts';
import { fillTemplate } from './fill-template.ts';

const failure = failed('llm_unavailable', 'no answer');
const optionsFor = (locale: string): OutputOptions => ({
  locale,
  tone: 'neutral',
  length: 'standard',
  on_failure: 'template',
});

/** The facts and options of one of the varied credentials. */
function readVaried(index: number) {
  const posted = variedCredential(index) as {
    credential: { name: string; language: string };
    supporting_texts?: { title: string; text: string }[];
    options: Partial<OutputOptions>;
  };
  const { credential, supporting_texts: supportingTexts = [] } = posted;
  const read = readPosted({ credential, supportingTexts, locale: undefined });
  assert.ok(read.kind !== 'failed');
  return { facts: read.facts, options: { ...optionsFor(posted.credential.language), ...posted.options } };
}

const welding: CredentialFacts = {
  name: 'Arc Welding',
  issuer: { name: 'Northgate Institute' },
  duration: 'PT40H',
  skills: ['Joint preparation', 'Vertical welds'],
  learning_outcomes: [],
  supporting_texts: [],
};

test('templates of varied credentials pass what answers must', () => {
  const count = 300;
  const unfilled: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const filled = fillTemplate(failure, readVaried(index));
    if (filled === undefined) unfilled.push(index);
    else assert.ok(filled.text.short_description.length >= 20 && filled.text.highlights.length > 0);
  }
  assert.ok(
    unfilled.length <= count * 0.01,
    `without a template: ${unfilled.length}, e.g. ${unfilled.slice(0, 10).join(' ')}`,
  );
});

test('facts stay as they are in every language', () => {
  for (const locale of ['en', 'es', 'fr', 'de', 'pt-BR', 'it', 'nl']) {
    const filled = fillTemplate(failure, { facts: welding, options: optionsFor(locale) });
    assert.ok(filled !== undefined, locale);
    assert.ok(filled.text.short_description.includes('Arc Welding'), locale);
    assert.ok(filled.text.short_description.includes('Northgate Institute'), locale);
    assert.deepEqual(filled.text.highlights.slice(0, 2), welding.skills);
  }
});

test('one topic is told as one, and a mark stays with its word in French', () => {
  const facts = { ...welding, skills: ['Vertical welds'] };
  const texts = ['en', 'fr'].map((locale) => fillTemplate(failure, { facts, options: optionsFor(locale) })?.text);
  assert.match(texts[0]?.short_description ?? '', /Its topic is: Vertical welds\./);
  assert.match(
    texts[1]?.short_description ?? '',
    /«\u00a0Arc Welding\u00a0».* Le sujet traité est\u00a0: Vertical welds\./u,
  );
  assert.ok(texts[1]?.highlights.includes('Délivrée par\u00a0: Northgate Institute'));
});

test('what there is room for is told, in the language of the text', () => {
  const more = {
    credits: '2 ECTS',
    mode: 'in person',
    prerequisites: 'basic welding',
    learning_outcomes: ['Weld pipes'],
  };
  const tell = (language: string, max_characters: number) =>
    fillTemplate(failure, {
      facts: { ...welding, ...more, language },
      options: { ...optionsFor('en'), max_characters },
    })?.text.short_description ?? '';
  const all = tell('en', 600);
  assert.match(
    all,
    /credits: 2 ECTS\. .*mode: in person\. .*prerequisites: basic welding\. .*outcomes: Weld pipes\.$/u,
  );
  assert.match(tell('es', 600), /credits: 2 ECTS\.$/u);
  assert.ok(tell('en', 200).length <= 200);
});

test('the same facts give the same text', () => {
  const [one, other] = [readVaried(7), readVaried(7)].map((input) => fillTemplate(failure, input));
  assert.deepEqual(one, other);
});

test('a duration in ISO 8601 is spelt out', () => {
  const filled = fillTemplate(failure, { facts: welding, options: optionsFor('en') });
  assert.match(filled?.text.short_description ?? '', /Stated duration: 40 hours\./);
});

test('the sign of a list at the end of an item is none of it, and a skill may have one letter', () => {
  const facts = {
    ...welding,
    skills: ['MIG;', 'R', 'AI', 'Cutting'],
    learning_outcomes: ['Weld pipes;', 'Cut plates,'],
  };
  const text = fillTemplate(failure, { facts, options: optionsFor('en') })?.text;
  assert.match(text?.short_description ?? '', /Its topics are: MIG, R, AI, and Cutting\./);
  assert.deepEqual(text?.highlights.slice(0, 4), ['MIG', 'Cutting', 'Weld pipes', 'Cut plates']);
});

test('the point of an issuer ends the sentence', () => {
  const facts = { ...welding, issuer: { name: 'Dairy School Ltd.' } };
  const text = fillTemplate(failure, { facts, options: optionsFor('en') })?.text.short_description;
  assert.match(text ?? '', /by Dairy School Ltd\. Its topics/u);
});

test('nobody gets a template who did not ask', () => {
  const { on_failure: _, ...options } = optionsFor('en');
  assert.equal(fillTemplate(failure, { facts: welding, options }), undefined);
  assert.equal(fillTemplate(failure, { facts: welding, options: { ...options, on_failure: 'error' } }), undefined);
});

test('only failures of a model or its provider are templated', () => {
  for (const code of failureCodes) {
    const filled = fillTemplate(failed(code, 'x'), { facts: welding, options: optionsFor('en') });
    assert.equal(filled !== undefined, code.startsWith('llm_'), code);
  }
});

test('a language without sentences has no template', () => {
  for (const locale of ['ja', 'pl', 'ar']) {
    assert.equal(fillTemplate(failure, { facts: welding, options: optionsFor(locale) }), undefined, locale);
  }
});

test('no facts make a blank or an endless text', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(line, line, fc.array(line, { maxLength: 5 }), (name, level, skills) => {
      const filled = fillTemplate(failure, { facts: { ...welding, name, level, skills }, options: optionsFor('en') });
      if (filled === undefined) return;
      const { short_description, highlights, audience } = filled.text;
      for (const text of [short_description, ...highlights, audience]) assert.match(text, /[\p{L}\p{N}]/u);
      assert.ok(short_description.length <= 6000 && highlights.length >= 1);
    }),
    { numRuns: 60 },
  );
});
