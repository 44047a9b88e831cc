import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';

import { namedFacts } from '../../test/support/facts.ts';
import { createCountPrompt } from './count-prompt.ts';
import { assemblePrompt } from './prompt.ts';
import { promptV2 as prompt } from './prompts/v2.ts';
import { toTextRequest } from './text-request.ts';
import { loadTokenCounter } from './token-count.ts';

const countTokens = await loadTokenCounter('gpt-4o');
const count = createCountPrompt({ prompt, tokenBudget: 1000, countTokens });

test('a prompt needs no more tokens than were counted, whatever its marker', () => {
  const facts = namedFacts('Welding', { criteria: 'Weld four joints.' });
  const options = { locale: 'en', tone: 'neutral', length: 'standard' } as const;
  const request = toTextRequest({ facts, options });
  for (let round = 0; round < 500; round += 1) {
    const marker = randomBytes(8).toString('hex');
    const sent = assemblePrompt({ facts, request, prompt, marker, tokenBudget: 1000, countTokens });
    assert.ok(sent.kind === 'assembled' && sent.estimatedInputTokens <= count(facts), marker);
  }
});

test('an identity that does not fit is counted whole', () => {
  const tokens = count(namedFacts('b'.repeat(20_000), { criteria: 'Weld four joints.', skills: ['Joints'] }));
  assert.ok(Number.isInteger(tokens) && tokens > 2000, `${tokens}`);
});
