import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findUnsupportedClaims } from '../check-grounding.ts';

function refusedOf(locale: string, stated: string, audience: string): string[] {
  const sent = [
    { field: 'name', text: 'X-42' },
    { field: 'audience', text: stated },
  ];
  const { refused } = findUnsupportedClaims(
    { short_description: '', highlights: [], audience },
    { locale, isAudienceStated: true, sent },
  );
  return refused.filter(({ rule }) => rule === 'audience').map(({ text }) => text);
}

test('whom a text adds to those whom the facts name is refused', () => {
  assert.deepEqual(refusedOf('en', 'Shop staff and cashiers', 'Shop staff, cashiers and carers'), ['carers']);
  assert.deepEqual(refusedOf('de', 'Übungsleitende im Schwimmen', 'Hebammen und Übungsleitende im Schwimmen'), [
    'Hebammen',
  ]);
  assert.deepEqual(refusedOf('nl', 'Winkelpersoneel', 'Winkelpersoneel en mantelzorgers'), ['mantelzorgers']);
  assert.deepEqual(refusedOf('fr', 'Infirmiers', 'Infirmiers et pharmaciens'), ['pharmaciens']);
});

test('the same people in other words, another form or another language stand', () => {
  for (const [locale, stated, audience] of [
    ['en', 'Parents and carers', 'Mothers, fathers and carers'],
    ['en', 'Nurses aged 18 and over', 'Nurses who are 18 years or older'],
    ['de', 'Lehrkräfte an Grundschulen', 'Lehrerinnen und Lehrer an Grundschulen'],
    ['de', 'Night-shift nurses', 'Pflegekräfte und Ärztinnen in der Nachtschicht'],
    ['nl', 'Ouders van jonge kinderen', 'Vaders en moeders van jonge kinderen'],
    ['es', 'Enfermería y técnicos', 'Técnicos y profesionales de enfermería'],
  ] as const) {
    assert.deepEqual(refusedOf(locale, stated, audience), [], audience);
  }
});
