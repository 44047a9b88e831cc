import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wordingOf } from '../../../../test/support/wording-of.ts';
import { asDemand } from './demands.ts';

test('asks in a verb for what nouns, passives and needs ask for', () => {
  for (const [language, text, told] of [
    ['en', 'Completion of ten courses.', 'Complete ten courses.'],
    ['en', 'Full attendance on both days.', 'Attend both days in full.'],
    ['en', 'All six lessons must be finished.', 'Finish all six lessons.'],
    ['en', 'A minimum of 70 points is required in the tasting.', 'A minimum of 70 points in the tasting.'],
    ['es', 'Realización de ocho inmersiones.', 'Realizar ocho inmersiones.'],
    ['es', 'Se deben realizar sobre maniquí todas las maniobras.', 'Realizar todas las maniobras sobre maniquí.'],
    ['fr', 'Le parcours doit être réussi.', 'Réussir le parcours.'],
    ['de', 'Teilnahme an allen zehn Abenden.', 'An allen zehn Abenden teilnehmen.'],
    ['pt', 'Deve ser entregue um relatório.', 'Entregar um relatório.'],
    ['it', 'È richiesta la frequenza di due moduli.', 'Frequentare due moduli.'],
    ['nl', 'Er moet een verslag worden ingeleverd.', 'Een verslag inleveren.'],
  ] as const)
    assert.equal(wordingOf(asDemand, language, text), told);
});

test('a sentence stays where others may act or nobody must', () => {
  for (const [language, text] of [
    ['en', 'Presentation of the award.'],
    ['en', 'Completion of ten dives by a buddy.'],
    ['en', 'A background check must be completed.'],
    ['en', 'Ten sessions may be attended.'],
    ['en', 'Ten learners must be assessed.'],
    ['es', 'Entrega de un certificado.'],
    ['fr', 'Remise du diplôme.'],
    ['de', 'Erstellung des Gutachtens.'],
    ['it', 'Presentazione del corso'],
    ['nl', 'Uitvoering van een controle.'],
  ] as const)
    assert.equal(wordingOf(asDemand, language, text), text);
});
