import assert from 'node:assert/strict';
import { test } from 'node:test';

import { verdictOn } from '../../../../test/support/text-verdict.ts';

const pairs = [
  ['Welding Level 1', 'Welding Level 2'],
  ['ISO 9001 Lead Auditor', 'ISO 27001 Lead Auditor'],
  ['Kubernetes v1.28', 'Kubernetes v1.31'],
  ['Python 3.1', 'Python 3.10'],
  ['English B1', 'English B2'],
  ['Leadership, forty hours', 'Leadership, eight hours'],
] as const;

test('numbers, codes and versions keep apart', () => {
  for (const pair of pairs) assert.equal(verdictOn(pair), 'number', pair.join(' | '));
});
