import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readCredential } from '../credentials/read-credential.ts';
import { wouldPassFor } from './would-pass.ts';

test('an issuer with broken characters can be named as it was read', () => {
  const broken = [
    ...[
      'Universit\ufffd',
      'Universit\ud83c',
      'Universit\u00e9\u0093',
      'Diplom\ufffc Institut',
      'Institut \uf0b7',
      '\uffff Institut',
    ],
    ...[
      'Universit\u00c3\u00a9',
      'Dipl\u00c3\u00b4me Institut',
      '\u00c3\u0089cole',
      'Women\u00e2\u20ac\u2122s Institute',
    ],
  ];
  for (const issuer of broken) {
    const credential = { name: 'Welding Basics', issuer, skills: ['Arc welding'] };
    const read = readCredential({ credential, supportingTexts: [] });
    assert.ok(read.kind === 'read');
    const name = read.facts.issuer?.name;
    const text = {
      short_description: `This credential is awarded for Welding Basics and is issued by ${name}.`,
      highlights: ['Arc welding'],
      audience: 'People who weld',
    };
    assert.ok(wouldPassFor(text, read.facts, 'en'), name);
  }
});
