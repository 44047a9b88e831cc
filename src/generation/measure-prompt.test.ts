import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';

import type { CredentialFacts } from '../credentials/facts.ts';
import { namedFacts } from '../../test/support/facts.ts';
import { createMeasurePrompt } from './measure-prompt.ts';
import { assemblePrompt } from './prompt.ts';
import { promptV2 as prompt } from './prompts/v2.ts';
import { toTextRequest } from './text-request.ts';
import { loadTokenCounter } from './token-count.ts';

const countTokens = await loadTokenCounter('gpt-4o');
const measure = createMeasurePrompt({ prompt, tokenBudget: 1000, countTokens });
const count = (facts: CredentialFacts) => measure(facts).tokens;

test('a prompt is said to need the tokens that were counted, whatever its marker', () => {
  const facts = namedFacts('Welding', { criteria: 'Weld four joints.' });
  const options = { locale: 'en', tone: 'neutral', length: 'standard' } as const;
  const request = toTextRequest({ facts, options });
  for (let round = 0; round < 500; round += 1) {
    const marker = randomBytes(8).toString('hex');
    const sent = assemblePrompt({ facts, request, prompt, marker, tokenBudget: 1000, countTokens });
    assert.equal(sent.kind === 'assembled' && sent.estimatedInputTokens, count(facts), marker);
  }
});

test('whether an identity fits does not depend on the marker, and is what was counted', () => {
  const facts = namedFacts('Welding');
  const options = { locale: 'en', tone: 'neutral', length: 'standard' } as const;
  const request = toTextRequest({ facts, options });
  for (const marker of ['0000000000000000', 'abcdefabcdefabcd', '0a'.repeat(8)]) {
    for (const [tokenBudget, kind] of [
      [count(facts), 'assembled'],
      [count(facts) - 1, 'failed'],
    ] as const) {
      assert.equal(assemblePrompt({ facts, request, prompt, marker, tokenBudget, countTokens }).kind, kind, marker);
    }
  }
});

test('an identity that does not fit is counted whole', () => {
  const tokens = count(namedFacts('b'.repeat(20_000), { criteria: 'Weld four joints.', skills: ['Joints'] }));
  assert.ok(Number.isInteger(tokens) && tokens > 2000, `${tokens}`);
});

test('what would not fit is named as it would be of a description', () => {
  const long = namedFacts('Welding', { criteria: 'Weld four joints of steel. '.repeat(400) });
  const [cut, ...more] = measure(long).truncated;
  assert.deepEqual([cut?.pointer, more], ['/credential/criteria', []]);
  assert.ok(cut !== undefined && cut.kept_characters > 0 && cut.kept_characters < cut.total_characters);
  assert.deepEqual(measure(namedFacts('Welding')).truncated, []);
});
