import assert from 'node:assert/strict';
import { test } from 'node:test';

import { verdictOn } from '../../../../test/support/text-verdict.ts';

const pairs = [
  ['Python for Java Programmers', 'Java for Python Programmers'],
  ['MySQL to Postgres', 'Postgres to MySQL'],
  ['Security Information Management', 'Information Security Management'],
  ['Executive Assistant Skills', 'Assistant Executive Skills'],
] as const;

test('an order that says something keeps apart', () => {
  for (const pair of pairs) assert.equal(verdictOn(pair), 'order', pair.join(' | '));
});
