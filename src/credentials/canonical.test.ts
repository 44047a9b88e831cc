import assert from 'node:assert/strict';
import { test } from 'node:test';

import { foldFacts } from './canonical.ts';
import type { CredentialFacts } from './facts.ts';

const factsWith = (more: Partial<CredentialFacts>): CredentialFacts => ({
  name: 'Arc Welding',
  skills: [],
  learning_outcomes: [],
  supporting_texts: [],
  ...more,
});

test('hours and minutes are one amount of time', () => {
  for (const duration of ['40 h', '40 hrs', '40 Stunden', 'PT40H', '2400 min', '40-hour', '40時間', '٤٠ ساعة']) {
    assert.equal(foldFacts(factsWith({ duration })).duration, '144000 s', duration);
  }
});
