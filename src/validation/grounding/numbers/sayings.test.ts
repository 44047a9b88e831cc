import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { z } from 'zod';

import { unsupported } from '../../../../test/support/unsupported.ts';

/**
 * Ways in which facts and texts say the same: each text is held against each fact, and stands with those of its own
 * key alone.
 */
const sayings = z.record(z.string(), z.array(z.string()));
const tables = z.record(z.string(), z.object({ field: z.string(), facts: sayings, texts: sayings }));

const folder = new URL('../../../../test/fixtures/sayings/', import.meta.url);

for (const file of readdirSync(folder)) {
  const families = tables.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  for (const [family, { field, facts, texts }] of Object.entries(families)) {
    test(`${file}, ${family}: each text stands with the facts that say the same, and with no others`, () => {
      const phrases = Object.entries(texts).flatMap(([said, list]) => list.map((text) => ({ said, text })));
      for (const [known, posted] of Object.entries(facts)) {
        for (const fact of posted) {
          for (const { said, text } of phrases) {
            const claims = unsupported(family.slice(0, 2), { [field]: fact }, text);
            assert.equal(claims.length === 0, known === said, `${fact} ${text} ${JSON.stringify(claims)}`);
          }
        }
      }
    });
  }
}
