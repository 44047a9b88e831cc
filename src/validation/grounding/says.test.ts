import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { z } from 'zod';

import { findUnsupportedClaims } from './check-grounding.ts';

/** Facts, sentences that they say, and sentences near to them that they do not. */
const row = z.object({
  language: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Where the sentences stand, if not in the description. */
  place: z.literal('audience').optional(),
  says: z.array(z.string()),
  not: z.array(z.string()),
});

const folder = new URL('../../../test/fixtures/says/', import.meta.url);
const lines = readdirSync(folder).flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'));

for (const line of lines) {
  const { language, facts, place, says, not } = row.parse(JSON.parse(line));
  test(`${language}, ${String(facts.name)}: what is said otherwise stands, what is not said does not`, () => {
    const sent = Object.entries(facts).flatMap(([field, value]) => [value].flat().map((text) => ({ field, text })));
    const refused = (text: string) =>
      findUnsupportedClaims(
        {
          short_description: place === undefined ? text : '',
          highlights: [],
          audience: place === undefined ? '' : text,
        },
        { locale: language, isAudienceStated: facts.audience !== undefined, sent },
      ).refused;
    assert.deepEqual(
      says.flatMap((text) => refused(text).map(({ rule, text: words }) => `${rule} ${words} in ${text}`)),
      [],
    );
    assert.deepEqual(
      not.filter((text) => refused(text).length === 0),
      [],
    );
  });
}
