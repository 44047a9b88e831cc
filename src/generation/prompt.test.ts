import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';
import { Tiktoken } from 'js-tiktoken/lite';
import o200kRanks from 'js-tiktoken/ranks/o200k_base';

import type { CredentialFacts } from '../credentials/facts.ts';
import { tidyLine, tidyText } from '../credentials/tidy.ts';
import type { ChatMessage } from '../llm/call.ts';
import { limitsFor } from '../validation/description-text.ts';
import { assemblePrompt, bestAtTheEnds, type AssembledPrompt, type PromptInput } from './prompt.ts';
import type { TextRequest } from './prompt-version.ts';
import { promptV1 } from './prompts/v1.ts';
import { loadTokenCounter } from './token-count.ts';

const request: TextRequest = {
  locale: 'en',
  languageName: 'English',
  tone: 'neutral',
  limits: limitsFor({ length: 'standard', maxCharacters: undefined, factCount: 6 }),
  isAudienceStated: false,
};

const shortPrompt = { ...promptV1, system: () => 'SYSTEM', closing: () => 'CLOSING' };
/** What the messages take without any fact: three, four for each message and for the closing, a joint of three. */
const emptyFrame = 3 + ('SYSTEM'.length + 4) + ('CLOSING'.length + 4) + 3;

/** Assembles with a prompt of two words and one token a character. */
function assembleShort(facts: Partial<CredentialFacts>, more: Partial<PromptInput> = {}) {
  return assemblePrompt({
    facts: { name: 'Welding', skills: [], learning_outcomes: [], supporting_texts: [], ...facts },
    request,
    prompt: shortPrompt,
    tokenBudget: 10_000,
    countTokens: (text) => text.length,
    ...more,
  });
}

function assembled(outcome: ReturnType<typeof assemblePrompt>): AssembledPrompt {
  assert.equal(outcome.kind, 'assembled');
  return outcome;
}

const userText = (outcome: ReturnType<typeof assemblePrompt>) => assembled(outcome).messages[1]?.content ?? '';
const headings = (text: string) => [...text.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);

test('identity comes first, rules and shape last', () => {
  const outcome = assembleShort(
    {
      name: 'Arc Welding',
      issuer: { name: 'Northgate Institute' },
      type: 'certificate',
      level: 'EQF 4',
      version: '2026',
      criteria: 'Weld.',
      skills: ['Joints', 'Seams'],
      supporting_texts: [{ text: 'Week 1.' }],
    },
    { prompt: promptV1 },
  );
  const text = userText(outcome);
  assert.deepEqual(headings(text).slice(0, 5), ['Name', 'Issuer', 'Type', 'Level', 'Version']);
  assert.ok(text.startsWith('## Facts\n\n### Name\nArc Welding\n\n### Issuer\nNorthgate Institute\n\n'));
  assert.ok(text.endsWith(`\n\n${promptV1.closing(request)}`));
  assert.ok(text.trimEnd().endsWith('{"short_description": "…", "highlights": ["…"], "audience": "…"}'));
});

test('the rules of the system come before the facts, what follows comes after', () => {
  const followUp: ChatMessage[] = [
    { role: 'assistant', content: '{}' },
    { role: 'user', content: 'Again.' },
  ];
  const { messages } = assembled(assembleShort({}, { followUp }));
  assert.deepEqual(messages, [
    { role: 'system', content: 'SYSTEM' },
    { role: 'user', content: '## Facts\n\n### Name\nWelding\n\nCLOSING' },
    ...followUp,
  ]);
});

test('every fact is sent where there is room', () => {
  const facts = {
    name: 'Fact name',
    issuer: { name: 'Fact issuer', url: 'https://issuer.example' },
    type: 'Fact type',
    level: 'Fact level',
    version: 'Fact version',
    language: 'en',
    duration: 'Fact duration',
    credits: 'Fact credits',
    mode: 'Fact mode',
    assessment: 'Fact assessment',
    audience: 'Fact audience',
    prerequisites: 'Fact prerequisites',
    accreditation: 'Fact accreditation',
    validity: 'Fact validity',
    description: 'Fact description',
    criteria: 'Fact criteria',
    skills: ['Fact skill one', 'Fact skill two'],
    learning_outcomes: ['Fact outcome'],
    supporting_texts: [{ title: 'Fact title', text: 'Fact text' }, { text: 'Fact untitled' }],
  } satisfies CredentialFacts;
  const outcome = assembled(assembleShort(facts));
  const text = outcome.messages[1]?.content ?? '';
  const { language: _language, ...sent } = facts;
  for (const [fact] of JSON.stringify(sent).matchAll(/Fact [a-z ]+/g)) assert.ok(text.includes(fact), fact);
  assert.equal(headings(text).length, 19);
  assert.deepEqual(outcome.truncated, []);
});

test('best first and second best last', () => {
  const cases = [
    { items: [], ordered: [] },
    { items: [1], ordered: [1] },
    { items: [1, 2], ordered: [1, 2] },
    { items: [1, 2, 3], ordered: [1, 3, 2] },
    { items: [1, 2, 3, 4, 5, 6], ordered: [1, 3, 5, 6, 4, 2] },
  ];
  for (const { items, ordered } of cases) assert.deepEqual(bestAtTheEnds(items), ordered);
  const supporting_texts = ['Best.', 'Second.', 'Third.', 'Fourth.'].map((text) => ({ text }));
  const text = userText(assembleShort({ supporting_texts }));
  assert.deepEqual(text.match(/Best|Second|Third|Fourth/g), ['Best', 'Third', 'Fourth', 'Second']);
});

test("supporting texts get tokens in the caller's order, cuts are reported", () => {
  const supporting_texts = ['One one one. Uno.', 'Two two two. Due.', 'Three. Tre.'].map((text) => ({ text }));
  const identity = '### Name\nWelding'.length + 3;
  const whole = '### Supporting text 1\nOne one one. Uno.'.length + 3;
  const cut = '### Supporting text 2\n'.length + 'Two two two. '.length + 3 + 3;
  const tokenBudget = emptyFrame + identity + whole + cut;
  const outcome = assembled(assembleShort({ supporting_texts }, { tokenBudget }));
  assert.deepEqual(headings(outcome.messages[1]?.content ?? ''), ['Name', 'Supporting text 1', 'Supporting text 2']);
  assert.deepEqual(outcome.truncated, [
    { pointer: '/supporting_texts/1', kept_characters: 13, total_characters: 17 },
    { pointer: '/supporting_texts/2', kept_characters: 0, total_characters: 11 },
  ]);
  assert.equal(outcome.estimatedInputTokens, tokenBudget);
});

test('details get tokens before supporting texts', () => {
  const facts = { criteria: 'Pass the test.', supporting_texts: [{ text: 'A syllabus.' }] };
  const tokenBudget =
    emptyFrame + '### Name\nWelding'.length + 3 + '### Criteria\nPass the test.'.length + 3 + 'A syllabus.'.length;
  const outcome = assembleShort(facts, { tokenBudget });
  assert.deepEqual(headings(userText(outcome)), ['Name', 'Criteria']);
  assert.deepEqual(assembled(outcome).truncated, [
    { pointer: '/supporting_texts/0', kept_characters: 0, total_characters: 11 },
  ]);
});

test('cuts of details and of supporting texts are reported together', () => {
  const facts = { skills: ['Joints', 'Seams'], supporting_texts: [{ text: 'A syllabus.' }] };
  const tokenBudget = emptyFrame + '### Name\nWelding'.length + 3 + '### Skills\n'.length + 'Joints'.length + 3 + 3;
  const { truncated } = assembled(assembleShort(facts, { tokenBudget }));
  assert.deepEqual(truncated, [
    { pointer: '/credential/skills', kept_characters: 6, total_characters: 11 },
    { pointer: '/supporting_texts/0', kept_characters: 0, total_characters: 11 },
  ]);
});

test('fails when the identity alone does not fit', () => {
  const needed = emptyFrame + '### Name\nWelding'.length + 3;
  assert.equal(assembleShort({ criteria: 'Weld.' }, { tokenBudget: needed }).kind, 'assembled');
  const outcome = assembleShort({ criteria: 'Weld.' }, { tokenBudget: needed - 1 });
  assert.ok(outcome.kind === 'failed');
  assert.equal(outcome.code, 'context_budget_exceeded');
  assert.equal(outcome.detail, `The identity needs ${needed} tokens, ${needed - 1} are allowed.`);
});

test('a quoted answer is dropped before the identity is given up', () => {
  const reasons: ChatMessage = { role: 'user', content: 'Again.' };
  const followUp: ChatMessage[] = [{ role: 'assistant', content: 'x'.repeat(500) }, reasons];
  const needed = emptyFrame + '### Name\nWelding'.length + 3 + 'Again.'.length + 4;
  const outcome = assembled(assembleShort({}, { followUp, tokenBudget: needed }));
  assert.deepEqual(outcome.messages.slice(2), [reasons]);
  const bare = assembled(assembleShort({}, { followUp, tokenBudget: needed - 1 }));
  assert.deepEqual(bare.messages.slice(2), []);
});

test('a failure names no fact', () => {
  const outcome = assembleShort({ name: 'Planted name' }, { tokenBudget: 1 });
  assert.doesNotMatch(JSON.stringify(outcome), /Planted/);
});

const countTokens = await loadTokenCounter('gpt-4o');
const o200k = new Tiktoken(o200kRanks);

/** By OpenAI's own rule, over the very messages that are sent. */
const tokensOf = (messages: readonly ChatMessage[]) =>
  messages.reduce((sum, { content }) => sum + o200k.encode(content, [], []).length + 4, 3);

const anyWord = fc.oneof(
  fc.constantFrom('Security', 'the', 'Prüfung', '食品安全', 'C++', '<|endoftext|>', '😀', 'und', '70 %', '–', 'a\nb'),
  fc.string({ maxLength: 24, unit: 'grapheme' }),
);
const anyText = fc
  .array(fc.tuple(anyWord, fc.constantFrom(' ', '. ', '? ', '\n\n', '')), { minLength: 1, maxLength: 120 })
  .map((parts) => tidyText(`a${parts.flat().join('')}`));
const anyLine = fc.array(anyWord, { maxLength: 8 }).map((words) => tidyLine(`a ${words.join(' ')}`));
const anyFacts: fc.Arbitrary<CredentialFacts> = fc.record(
  {
    name: anyLine,
    issuer: fc.record({ name: anyLine }),
    level: anyLine,
    audience: anyLine,
    description: anyText,
    criteria: anyText,
    skills: fc.array(anyLine, { maxLength: 20 }),
    learning_outcomes: fc.array(anyLine, { maxLength: 20 }),
    supporting_texts: fc.array(fc.record({ title: anyLine, text: anyText }), { maxLength: 5 }),
  },
  { requiredKeys: ['name', 'skills', 'learning_outcomes', 'supporting_texts'] },
);

test('a prompt is never over the budget', () => {
  const budgets = fc.integer({ min: 500, max: 2500 });
  const followUps = fc.array(
    anyText.map((content): ChatMessage => ({ role: 'user', content })),
    { maxLength: 2 },
  );
  fc.assert(
    fc.property(anyFacts, budgets, followUps, (facts, tokenBudget, followUp) => {
      const outcome = assemblePrompt({ facts, request, prompt: promptV1, followUp, tokenBudget, countTokens });
      if (outcome.kind === 'failed') return;
      assert.ok(outcome.estimatedInputTokens <= tokenBudget);
      assert.ok(tokensOf(outcome.messages) <= outcome.estimatedInputTokens);
    }),
    // To shrink so much text takes minutes; the seed is printed all the same.
    { numRuns: 150, endOnFailure: true },
  );
});

test('a prompt fails only when the identity does not fit', () => {
  fc.assert(
    fc.property(anyFacts, fc.integer({ min: 500, max: 1000 }), (facts, tokenBudget) => {
      const input = { request, prompt: promptV1, tokenBudget, countTokens };
      const { description: _description, criteria: _criteria, audience: _audience, ...rest } = facts;
      const identity = { ...rest, skills: [], learning_outcomes: [], supporting_texts: [] };
      assert.equal(assemblePrompt({ ...input, facts }).kind, assemblePrompt({ ...input, facts: identity }).kind);
    }),
    { numRuns: 50, endOnFailure: true },
  );
});
