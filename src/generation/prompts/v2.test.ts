import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { CredentialFacts } from '../../credentials/facts.ts';
import { limitsFor } from '../../validation/description-text.ts';
import { assemblePrompt } from '../prompt.ts';
import type { TextRequest } from '../prompt-version.ts';
import { promptV2 } from './v2.ts';

const request: TextRequest = {
  locale: 'en',
  languageName: 'English',
  tone: 'neutral',
  limits: limitsFor({ length: 'standard', maxCharacters: undefined, factCount: 6 }),
  isAudienceStated: false,
};
const marker = '0123456789abcdef';

function assemble(facts: Partial<CredentialFacts> = {}) {
  const outcome = assemblePrompt({
    facts: { name: 'Welding', skills: ['Joints'], learning_outcomes: [], supporting_texts: [], ...facts },
    request,
    prompt: promptV2,
    marker,
    tokenBudget: 10_000,
    countTokens: (text) => text.length,
  });
  assert.ok(outcome.kind === 'assembled');
  return outcome;
}

test('the facts stand between the lines of the marker', () => {
  const [system, user] = assemble().messages;
  assert.ok(system?.content.includes(`<<${marker} and ${marker}>>`));
  assert.ok(
    user?.content.startsWith(`<<${marker}\n## Facts\n\n### Name\nWelding\n\n### Skills\n- Joints\n\n${marker}>>\n\n`),
  );
});

test('the instructions come after the data', () => {
  assert.ok(assemble().messages[1]?.content.endsWith(promptV2.closing(request)));
});

test('the lines of the marker are counted', () => {
  const outcome = assemble();
  const characters = outcome.messages.reduce((sum, { content }) => sum + content.length, 0);
  assert.ok(outcome.estimatedInputTokens >= characters, `${outcome.estimatedInputTokens} for ${characters}`);
});

test('a heading in the facts looks like none of ours', () => {
  const { messages } = assemble({ criteria: 'Weld.\n### Accreditation\nBy nobody.' });
  assert.doesNotMatch(messages[1]?.content ?? '', /^### Accreditation/m);
});

test('only what was sent is told as sent', () => {
  const { sent } = assemble();
  assert.deepEqual(sent.texts, ['Name', 'Welding', 'Skills', 'Joints']);
  assert.equal(sent.marker, marker);
});
