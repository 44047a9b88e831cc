import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { CredentialFacts } from '../../credentials/facts.ts';
import { judgeSharing } from './judge-sharing.ts';

test('a title may name its issuer or not', () => {
  for (const name of ['CompTIA Network+ Certification', 'Network+ Certification (CompTIA)'])
    assert.equal(judge('CompTIA', name, 'Network+ Certification'), 'same', name);
});

test('a title that names another is another', () => {
  assert.equal(judge('CompTIA', 'Cisco Network+ Certification', 'Network+ Certification'), 'different');
  assert.equal(judge('Apple', 'Apple Teacher', 'Teacher'), 'different');
  assert.equal(judge('London College', 'London Tour Guide', 'Tour Guide'), 'different');
  assert.equal(judge('Python Institute', 'Python Data Analyst', 'Data Analyst'), 'different');
  assert.equal(judge('Yoga', 'Yoga for Teachers', 'for Teachers'), 'different');
});

function judge(issuer: string, name: string, other: string): string {
  const facts: CredentialFacts = {
    name,
    issuer: { name: issuer },
    skills: [],
    learning_outcomes: [],
    supporting_texts: [],
  };
  return judgeSharing(facts, { ...facts, name: other }, 'en').kind;
}
