import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wrongVerdicts } from '../../../../test/support/wrong-verdicts.ts';

type Saying = Readonly<Record<'advised' | 'asked', readonly string[]>>;

/** What texts say of knowledge that the facts only advise. */
const sayings: Record<string, Saying> = {
  en: {
    advised: ['Some knowledge of chemistry is useful.', 'Some knowledge of chemistry helps.'],
    asked: [
      'Knowledge of chemistry is required.',
      'Only those who already know chemistry are admitted.',
      'Open only to people with knowledge of chemistry.',
    ],
  },
  de: {
    advised: ['Kenntnisse in Chemie sind von Vorteil.', 'Das Zertifikat erhält nur, wer den Bericht abgibt.'],
    asked: [
      'Kenntnisse in Chemie sind erforderlich.',
      'Zugelassen wird nur, wer bereits Chemiekenntnisse hat.',
      'Nur teilnehmen kann, wer schon Kenntnisse in Chemie mitbringt.',
    ],
  },
  nl: {
    advised: ['Kennis van chemie is handig.', 'Alleen wie het verslag inlevert, krijgt het certificaat.'],
    asked: ['Kennis van chemie is vereist.', 'Alleen wie al kennis van chemie heeft, wordt toegelaten.'],
  },
  fr: {
    advised: ['Des notions de chimie sont utiles.', 'Un rapport final est exigé.'],
    asked: [
      'Des connaissances en chimie sont exigées.',
      'Seuls ceux qui ont déjà des notions de chimie sont admis.',
      'Réservé à ceux qui ont des connaissances en chimie.',
    ],
  },
  es: {
    advised: ['Conviene tener nociones de química.', 'Se exige un informe final.'],
    asked: [
      'Se exigen conocimientos de química.',
      'Solo pueden participar quienes ya tienen conocimientos de química.',
      'Hay que tener nociones de química.',
    ],
  },
  pt: {
    advised: ['Recomendam-se conhecimentos de química.', 'Exige-se um relatório final.'],
    asked: ['Exigem-se conhecimentos de química.', 'Só se admite quem já tem noções de química.'],
  },
  it: {
    advised: ['Sono utili nozioni di chimica.', 'È richiesta una relazione finale.'],
    asked: ['Sono richieste conoscenze di chimica.', 'È ammesso solo chi ha già nozioni di chimica.'],
  },
};

for (const [language, { advised, asked }] of Object.entries(sayings)) {
  const beside = { assessment: 'Final report' };

  test(`${language}: advice is no condition`, () => {
    const facts = ['Some knowledge of chemistry is advised', 'Knowledge of chemistry recommended'];
    assert.equal(
      wrongVerdicts(language, { fields: ['prerequisites'], facts, pass: advised, refused: asked, beside }),
      '',
    );
  });

  test(`${language}: a condition is one`, () => {
    const facts = ['Knowledge of chemistry is required'];
    assert.equal(wrongVerdicts(language, { fields: ['prerequisites'], facts, pass: asked, refused: [], beside }), '');
  });
}
