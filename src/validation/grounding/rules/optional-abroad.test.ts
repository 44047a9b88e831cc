import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wrongVerdicts } from '../../../../test/support/wrong-verdicts.ts';

type Saying = { readonly nouns: readonly string[]; readonly open: readonly string[]; readonly due: readonly string[] };

/** What facts leave open in English and texts say in another language, noun by noun. */
const nouns = ['project', 'internship', 'presentation', 'logbook', 'report'];

const sayings: Record<string, Saying> = {
  en: {
    nouns,
    open: ['Participants must pass the quizzes and may add a N.', 'A N is optional.'],
    due: ['Participants must pass the quizzes and complete a N.', 'It ends with a compulsory N.'],
  },
  de: {
    nouns: ['Abschlussprojekt', 'Praktikum', 'Präsentation', 'Lerntagebuch', 'Bericht'],
    open: [
      'Die Quizze müssen bestanden werden, ein N ist freiwillig.',
      'Man muss die Quizze bestehen und kann ein N anfügen.',
    ],
    due: ['Ein N ist Pflicht.', 'Am Ende steht ein verpflichtendes N.'],
  },
  nl: {
    nouns: ['eindproject', 'stage', 'presentatie', 'logboek', 'verslag'],
    open: ['Deelnemers moeten de quizzen halen en kunnen een N toevoegen.', 'Een N is niet verplicht.'],
    due: ['Een N is verplicht.', 'Deelnemers sluiten af met een verplicht N.'],
  },
  fr: {
    nouns: ['projet', 'stage', 'présentation', 'portfolio', 'rapport'],
    open: ["Il faut réussir les quiz et l'on peut ajouter un N.", 'Un N est proposé en option.'],
    due: ['Un N est exigé.', "L'ensemble se termine par un N obligatoire."],
  },
  es: {
    nouns: ['proyecto', 'pasantía', 'presentación', 'diario', 'informe'],
    open: ['Hay que superar los cuestionarios y se puede hacer un N.', 'El N es voluntario.'],
    due: ['Se exige un N.', 'Concluye con un N obligatorio.'],
  },
  pt: {
    nouns: ['projeto', 'estágio', 'apresentação', 'diário', 'relatório'],
    open: ['É preciso passar nos questionários e pode fazer-se um N.', 'O N é opcional.'],
    due: ['Exige-se um N.', 'Termina com um N obrigatório.'],
  },
  it: {
    nouns: ['progetto', 'tirocinio', 'presentazione', 'diario', 'relazione'],
    open: ['Bisogna superare i quiz e si può svolgere un N.', 'Il N è facoltativo.'],
    due: ['È richiesto un N.', 'Si chiude con un N obbligatorio.'],
  },
};

const same: Record<string, string> = { portfolio: 'portfolio' };

for (const [language, { nouns: named, open, due }] of Object.entries(sayings)) {
  test(`${language}: what English facts leave open stays open`, () => {
    for (const [index, noun] of named.entries()) {
      const known = same[noun] ?? nouns[index] ?? '';
      const of = (phrase: string) => phrase.replace(/(?<!\p{L})N(?!\p{L})/u, noun);
      const facts = [
        `A ${known} is optional.`,
        `A ${known} is available as an option.`,
        `Learners may add a ${known}.`,
      ];
      const beside = { criteria: 'Pass the quizzes.' };
      const table = { fields: ['description'], facts, pass: open.map(of), refused: due.map(of), beside };
      assert.equal(wrongVerdicts(language, table), '');
    }
  });
}

test('what may be left is said before the comma', () => {
  const facts = ['Een verslag inleveren mag, maar hoeft niet.', 'Er is een verslag, desgewenst.'];
  const pass = ['Een verslag inleveren is niet verplicht.', 'Aanwezigheid is verplicht.'];
  const refused = ['Deelnemers sluiten af met een verplicht verslag.', 'Een verslag is vereist.'];
  const beside = { criteria: 'Aanwezigheid bij de twee middagen.' };
  assert.equal(wrongVerdicts('nl', { fields: ['description'], facts, pass, refused, beside }), '');
});
