import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { z } from 'zod';

import { findUnsupportedClaims } from '../check-grounding.ts';

/** Facts, sentences that they say in other words, and sentences that they do not say. */
const row = z.object({
  locale: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  says: z.array(z.string()),
  not: z.array(z.string()),
});

const file = new URL('../../../../test/fixtures/said-in-words.jsonl', import.meta.url);

for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const { locale, facts, says, not } = row.parse(JSON.parse(line));
  const sent = Object.entries(facts).flatMap(([field, value]) => [value].flat().map((text) => ({ field, text })));
  const source = { locale, isAudienceStated: false, sent };
  const isRefused = (text: string) =>
    findUnsupportedClaims({ short_description: text, highlights: [], audience: '' }, source).refused.length > 0;

  test(`${locale}, ${String(facts.name)}: what the facts say in words, and nothing else`, () => {
    assert.deepEqual(says.filter(isRefused), []);
    assert.deepEqual(
      not.filter((text) => !isRefused(text)),
      [],
    );
  });
}
