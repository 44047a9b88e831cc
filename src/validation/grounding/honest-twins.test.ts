import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { z } from 'zod';

import { findUnsupportedClaims } from './check-grounding.ts';

/** Honest sentences in other words than the facts', each beside what the same words would say falsely. */
const row = z.object({
  language: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  text: z.string(),
  isAudience: z.boolean().default(false),
  stands: z.boolean(),
});

const folder = new URL('../../../test/fixtures/twins/', import.meta.url);

for (const file of readdirSync(folder)) {
  const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
  test(`${file}: honest sentences stand and their false twins do not`, () => {
    const wrong = lines.filter((line) => {
      const each = row.parse(JSON.parse(line));
      return refuses(each) === each.stands;
    });
    assert.deepEqual(wrong, []);
  });
}

test('a highlight may be numbered by its place and by no other', () => {
  const sent = [{ field: 'description', text: 'Fitting a harness, tying a knot and belaying.' }];
  const judge = (highlights: string[]) =>
    findUnsupportedClaims({ short_description: '', highlights, audience: '' }, { ...source, sent }).refused.length;
  assert.equal(judge(['One: fit a harness', 'Two: tie a knot', '3. Belay']), 0);
  assert.equal(judge(['One: fit a harness', 'Four: tie a knot']), 1);
});

const source = { locale: 'en', isAudienceStated: false };

function refuses({ language, facts, text, isAudience }: z.infer<typeof row>): boolean {
  const sent = Object.entries(facts).flatMap(([field, said]) => [said].flat().map((each) => ({ field, text: each })));
  const description = { short_description: isAudience ? '' : text, highlights: [], audience: isAudience ? text : '' };
  return findUnsupportedClaims(description, { locale: language, isAudienceStated: false, sent }).refused.length > 0;
}
