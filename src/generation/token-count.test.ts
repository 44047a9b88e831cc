import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';
import { Tiktoken } from 'js-tiktoken/lite';
import cl100kRanks from 'js-tiktoken/ranks/cl100k_base';
import o200kRanks from 'js-tiktoken/ranks/o200k_base';

import { loadTokenCounter } from './token-count.ts';

const countTokens = await loadTokenCounter('gpt-4o');
const o200k = new Tiktoken(o200kRanks);
const cl100k = new Tiktoken(cl100kRanks);

/** The library's own count, special tokens read as text. */
const plainCount = (text: string, encoding = o200k) => encoding.encode(text, [], []).length;

const specialTokens = ['<|endoftext|>', '<|endofprompt|>', '<|fim_prefix|>'];

const textsOfShortWords = [
  '',
  ' ',
  'Cloud Security Practitioner',
  'Threat modelling, incident response & identity.\n\nPass mark: 70 % (of 120 points).',
  'Prüfung bestanden: Datenschutz im Betrieb, 8 Stunden.',
  'C++ и C# для дронов',
  'سلامة الغذاء',
  '食品安全 基礎',
  '👩🏽‍🚀 🎓',
  'half a character: \ud83c',
  ...specialTokens,
  'Write <|endoftext|> and go on',
];

test('equals the count of the vocabulary where no word is long', () => {
  for (const text of textsOfShortWords) assert.equal(countTokens(text), plainCount(text), JSON.stringify(text));
});

test('equals the count of the vocabulary for any text of short words', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.string({ maxLength: 4, unit: 'grapheme' }),
    fc.constantFrom(...specialTokens, 'credential', '2026', 'näkökulma'),
  );
  const text = fc.array(word).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      text.filter((each) => !/\S{17}|\s{17}/u.test(each)),
      (each) => countTokens(each) === plainCount(each),
    ),
  );
});

test('reads special tokens as plain text', () => {
  for (const token of specialTokens) {
    // As a special token each would be one.
    assert.ok(countTokens(token) > 1, token);
  }
});

test('counts twenty kilobytes of one character', () => {
  for (const character of ['a', '-', ' ', '\n', '0', '=']) {
    // Ten texts joined have nine cuts more.
    assert.equal(countTokens(character.repeat(20_000)), 10 * countTokens(character.repeat(2000)) + 9, character);
  }
  for (const character of ['é', '字', '😀']) {
    assert.equal(countTokens(character.repeat(9600)), 10 * countTokens(character.repeat(960)) + 9, character);
  }
});

test('counts a long word as at least what it is', () => {
  const words = [
    'a'.repeat(100),
    '-'.repeat(100),
    'https://northgate.example/credentials/cloud-security-practitioner/2026?lang=en#criteria',
    'Donaudampfschifffahrtsgesellschaftskapitän',
    '食品安全管理者資格認定試験合格証明書の取得要件について',
    '😀'.repeat(20),
    '<|endoftext|>'.repeat(5),
    ' '.repeat(100),
  ];
  for (const word of words) {
    for (const text of [word, `Before ${word} after.`]) {
      assert.ok(countTokens(text) >= plainCount(text), text);
    }
  }
});

test('counts the text around a long word', () => {
  const long = '='.repeat(32);
  assert.equal(
    countTokens(`before\n${long}\nafter`),
    countTokens('before\n') + countTokens(long) + countTokens('\nafter') + 2,
  );
});

test('counts a text again as before', () => {
  for (const text of ['Identity management', 'Week 1: shared responsibility. '.repeat(200)]) {
    const first = countTokens(text);
    assert.equal(countTokens(text), first);
    assert.equal(first, plainCount(text));
  }
});

test('counts right after more texts than it remembers', () => {
  for (let index = 0; index < 1100; index += 1) countTokens(`skill ${index}`);
  for (const text of ['skill 0', 'skill 1000', 'skill 1099']) assert.equal(countTokens(text), plainCount(text));
});

test('takes the vocabulary of the model, the newest for an unknown one', async () => {
  // In this text the vocabularies differ.
  const text = 'Gestión de quejas y atención telefónica';
  assert.notEqual(plainCount(text), plainCount(text, cl100k));
  assert.equal(countTokens(text), plainCount(text));
  for (const [model, encoding] of [
    ['gpt-4', cl100k],
    ['llama-3.3-70b-instruct', o200k],
  ] as const) {
    const countForModel = await loadTokenCounter(model);
    assert.equal(countForModel(text), plainCount(text, encoding), model);
  }
});
