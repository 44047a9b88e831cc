import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { fieldComparators } from './field-comparators.ts';

test('the guide names every field with its comparator', () => {
  const guide = readFileSync(new URL('../../../docs/guard.md', import.meta.url), 'utf8');
  const [table = ''] = guide.split('## Neutral wording');
  const rows = [...table.matchAll(/^\| `(\w+)` +\| (.+?) +\|$/gmu)].map(([, field, name]) => [field, name]);
  assert.deepEqual(
    rows,
    Object.entries(fieldComparators).map(([field, { name }]) => [field, name]),
  );
});
