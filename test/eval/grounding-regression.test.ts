import assert from 'node:assert/strict';
import { test } from 'node:test';

import { countMistakes, judgeRows } from './judge-rows.ts';

/** What the check reached when it was last worked on; a change may lower these numbers and never raises them. */
const most: Readonly<Record<string, { readonly missed: number; readonly alarmed: number }>> = {
  dev: { missed: 1, alarmed: 0 },
  'dev-2': { missed: 2, alarmed: 0 },
  'dev-3': { missed: 6, alarmed: 2 },
  'dev-4': { missed: 0, alarmed: 6 },
  'dev-5': { missed: 3, alarmed: 7 },
  'held-out': { missed: 0, alarmed: 0 },
  'held-out-2': { missed: 8, alarmed: 1 },
  'held-out-3': { missed: 2, alarmed: 1 },
  'held-out-4': { missed: 2, alarmed: 2 },
  'held-out-5': { missed: 7, alarmed: 3 },
  'held-out-6': { missed: 4, alarmed: 5 },
  'dev-6': { missed: 19, alarmed: 12 },
  'held-out-7': { missed: 8, alarmed: 6 },
  'dev-7': { missed: 8, alarmed: 8 },
  'dev-8': { missed: 7, alarmed: 6 },
  'held-out-8': { missed: 2, alarmed: 1 },
  'held-out-9': { missed: 3, alarmed: 7 },
  'held-out-10': { missed: 4, alarmed: 6 },
  'dev-9': { missed: 0, alarmed: 0 },
  'dev-10': { missed: 0, alarmed: 8 },
  'held-out-11': { missed: 12, alarmed: 15 },
  'dev-11': { missed: 6, alarmed: 6 },
  'held-out-12': { missed: 7, alarmed: 9 },
  'dev-12': { missed: 8, alarmed: 12 },
  'held-out-13': { missed: 4, alarmed: 3 },
  'held-out-14': { missed: 1, alarmed: 2 },
  'held-out-15': { missed: 2, alarmed: 1 },
  'held-out-16': { missed: 2, alarmed: 7 },
  'held-out-17': { missed: 1, alarmed: 1 },
  'held-out-18': { missed: 0, alarmed: 3 },
  'held-out-19': { missed: 1, alarmed: 4 },
  'held-out-20': { missed: 2, alarmed: 5 },
  'held-out-21': { missed: 5, alarmed: 0 },
  'held-out-22': { missed: 3, alarmed: 6 },
  'held-out-23': { missed: 2, alarmed: 1 },
  'held-out-24': { missed: 1, alarmed: 0 },
  'held-out-25': { missed: 2, alarmed: 1 },
  'held-out-26': { missed: 3, alarmed: 5 },
  'held-out-27': { missed: 7, alarmed: 4 },
  'held-out-28': { missed: 2, alarmed: 4 },
  'held-out-29': { missed: 4, alarmed: 1 },
  'held-out-30': { missed: 4, alarmed: 1 },
  'held-out-31': { missed: 2, alarmed: 5 },
  'held-out-32': { missed: 0, alarmed: 1 },
  'held-out-33': { missed: 0, alarmed: 0 },
  'held-out-34': { missed: 2, alarmed: 4 },
  'held-out-35': { missed: 2, alarmed: 0 },
  'held-out-36': { missed: 0, alarmed: 3 },
  'held-out-37': { missed: 2, alarmed: 6 },
  'held-out-38': { missed: 4, alarmed: 6 },
  'held-out-39': { missed: 1, alarmed: 2 },
  'held-out-40': { missed: 6, alarmed: 2 },
  'held-out-41': { missed: 5, alarmed: 9 },
  'held-out-42': { missed: 2, alarmed: 1 },
  'held-out-44': { missed: 1, alarmed: 0 },
  'held-out-46': { missed: 3, alarmed: 1 },
  'held-out-49': { missed: 1, alarmed: 0 },
  'held-out-50': { missed: 0, alarmed: 0 },
  'held-out-51': { missed: 0, alarmed: 0 },
  'held-out-52': { missed: 0, alarmed: 0 },
  'held-out-53': { missed: 2, alarmed: 2 },
  'held-out-54': { missed: 1, alarmed: 14 },
  'held-out-55': { missed: 3, alarmed: 11 },
  'held-out-56': { missed: 0, alarmed: 51 },
  'published-2': { missed: 0, alarmed: 5 },
  honest: { missed: 0, alarmed: 0 },
  dishonest: { missed: 2, alarmed: 0 },
  published: { missed: 0, alarmed: 0 },
};

for (const [name, { missed, alarmed }] of Object.entries(most)) {
  test(`no more mistakes than before on ${name} rows`, () => {
    const found = countMistakes(judgeRows(new URL(`grounding/${name}.jsonl`, import.meta.url)));
    assert.ok(found.missed <= missed, `${found.missed} of ${found.claims} claims are missed`);
    assert.ok(found.alarmed <= alarmed, `${found.alarmed} of ${found.good} rows raise a false alarm`);
  });
}
