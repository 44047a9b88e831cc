import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wordingOf } from '../../../../test/support/wording-of.ts';
import { withPlainAudience } from './audiences.ts';

test('tells whom it is for in one way', () => {
  for (const [language, text, told] of [
    ['en', 'Anyone who is at least 16', 'People aged 16 or over'],
    ['en', 'Students in high school', 'High school Students'],
    ['es', 'Personal docente de primaria', 'Docentes de primaria'],
    ['fr', 'Personnel soignant des hôpitaux', 'Soignants des hôpitaux'],
    ['de', 'Pflegekräfte, die in Heimen arbeiten', 'Pflegekräfte in Heimen'],
    ['it', 'Chi lavora in cucina', 'Persone che lavorano in cucina'],
    ['nl', 'Leerkrachten die in het basisonderwijs werken', 'Leerkrachten in het basisonderwijs'],
    ['pt', 'Quem trabalha com crianças', 'Pessoas que trabalham com crianças'],
    ['es', 'El curso está dirigido a docentes de primaria', 'Docentes de primaria'],
    ['fr', "Cette formation s'adresse aux adultes en réorientation", 'Adultes en réorientation'],
    ['de', 'Der Lehrgang richtet sich an Landwirte', 'Landwirte'],
    ['de', 'Für Landwirte', 'Landwirte'],
    ['pt', 'O curso é dirigido a cuidadores', 'Cuidadores'],
    ['it', 'Il corso è rivolto a diplomati e laureati', 'Diplomati e laureati'],
    ['nl', 'De cursus is bedoeld voor ouders van dove kinderen', 'Ouders van dove kinderen'],
  ] as const)
    assert.equal(wordingOf(withPlainAudience, language, text), told);
});

test('another age, another time and people of no profession stay', () => {
  for (const [language, text] of [
    ['en', 'Anyone aged 20'],
    ['en', 'Anyone aged over 16'],
    ['es', 'Personal no docente de primaria'],
    ['de', 'Pflegekräfte, die in Heimen wohnen'],
    ['it', 'Chi lavorava in cucina'],
    ['nl', 'Mensen die in de zorg werken'],
    ['it', 'Il corso è rivolto anche a diplomati'],
    ['de', 'Der Lehrgang richtet sich vor allem an Landwirte'],
    ['fr', "Cette formation s'adresse notamment aux adultes"],
    ['nl', 'Vooral voor ouders'],
    ['es', 'No solo para docentes'],
  ] as const)
    assert.equal(wordingOf(withPlainAudience, language, text), text);
});
