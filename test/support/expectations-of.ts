import assert from 'node:assert/strict';

import type { NativeCredential } from '../../src/credentials/native-credential.ts';
import { readCredential } from '../../src/credentials/read-credential.ts';
import { fillInOptions } from '../../src/descriptions/options.ts';
import { toExpectations } from '../../src/generation/expectations.ts';
import { assemblePrompt } from '../../src/generation/prompt.ts';
import { promptV2 } from '../../src/generation/prompts/v2.ts';
import { toTextRequest } from '../../src/generation/text-request.ts';
import type { Expectations } from '../../src/validation/validate.ts';

/** What an answer about this credential is held against in service: form, language, grounding and safety. */
export function expectationsOf(credential: NativeCredential): Expectations {
  const read = readCredential({ credential, supportingTexts: [] });
  assert.ok(read.kind === 'read');
  const request = toTextRequest({ facts: read.facts, options: fillInOptions({}, read.facts) });
  const assembled = assemblePrompt({
    facts: read.facts,
    request,
    prompt: promptV2,
    marker: 'k7m2q9',
    tokenBudget: 100_000,
    countTokens: (text) => text.length,
  });
  assert.ok(assembled.kind === 'assembled');
  const { locale, isAudienceStated } = request;
  const { sent, sentFacts } = assembled;
  return { ...toExpectations(read.facts, request), sent, grounding: { locale, isAudienceStated, sent: sentFacts } };
}
