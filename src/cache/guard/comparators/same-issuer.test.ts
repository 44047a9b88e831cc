import assert from 'node:assert/strict';
import { test } from 'node:test';

import { judgeSharing } from '../judge-sharing.ts';

const same = [
  ['Intl. Facilities Association', 'International Facilities Association'],
  ['Dept. of Forestry', 'Department of Forestry'],
  ['Natl. Assoc. of Bakers', 'National Association of Bakers'],
  ['Univ. of Leeds', 'University of Leeds'],
  ['Inst. of Brewing', 'Institute of Brewing'],
  ['Govt. of Kerala', 'Government of Kerala'],
  ['World Health Organization (WHO)', 'WHO'],
  ['WHO', 'World Health Organization'],
  ["Associazione Italiana per l'Informatica e il Calcolo Automatico (AICA)", 'AICA'],
] as const;

const different = [
  ['Intl. Facilities Association', 'National Facilities Association'],
  ['Dept. of Forestry', 'Institute of Forestry'],
  ['World Health Organization (WHO)', 'World Heritage Trust'],
  ['World Health Organization (WHO)', 'WHF'],
  ['WHO Europe', 'World Health Organization'],
  ['AICA', 'Associazione Italiana Panettieri'],
  ['AICA', "Associazione Italiana per l'Informatica e il Calcolo Automatico"],
  ['AICA', 'Leeds University (AICA)'],
  ['RCN', 'Royal Academy of Nursing (RCN)'],
  ['USA', 'Harbour College (USA)'],
] as const;

test('an issuer may be told by an abbreviation or by the acronym that its name gives', () => {
  for (const pair of same) assert.equal(judge(pair), 'same', pair.join(' | '));
});

test('another institute of like initials is another issuer', () => {
  for (const pair of different) assert.equal(judge(pair), 'different', pair.join(' | '));
});

function judge([one, other]: readonly [string, string]): string {
  const facts = { name: 'Arc Welding', skills: [], learning_outcomes: [], supporting_texts: [] };
  return judgeSharing({ ...facts, issuer: { name: one } }, { ...facts, issuer: { name: other } }, 'en').kind;
}
