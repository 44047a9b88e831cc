import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import { z } from 'zod';

import { findUnsupportedClaims } from '../check-grounding.ts';

/** What follows from the facts by reckoning or counting, and the same in numbers that do not. */
const row = z.strictObject({
  locale: z.string(),
  facts: z.record(z.string(), z.array(z.string())),
  follows: z.string(),
  does_not: z.string().optional(),
});

const rows = readFileSync(new URL('../../../../test/fixtures/reckoned-numbers.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => row.parse(JSON.parse(line)));

function refusedIn(said: string, { locale, facts }: z.infer<typeof row>): string[] {
  const sent = Object.entries(facts).flatMap(([field, texts]) => texts.map((text) => ({ field, text })));
  const description = { short_description: said, highlights: [], audience: '' };
  return findUnsupportedClaims(description, { locale, isAudienceStated: false, sent }).refused.map(({ text }) => text);
}

suite('what follows from the facts stands, something else does not', () => {
  for (const each of rows) {
    test(`${each.locale}: ${each.follows}`, () => {
      assert.deepEqual(refusedIn(each.follows, each), []);
      if (each.does_not !== undefined) assert.notDeepEqual(refusedIn(each.does_not, each), [], each.does_not);
    });
  }
});
