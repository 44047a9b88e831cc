import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wrongVerdicts } from '../../../../test/support/wrong-verdicts.ts';

type Saying = 'nouns' | 'open' | 'due' | 'saysOpen' | 'saysDue';

/** What facts and texts say of a part (N) that is optional, and of one that is required. */
const sayings: Record<string, Record<Saying, readonly string[]>> = {
  en: {
    nouns: ['project', 'placement', 'logbook'],
    open: ['A N is optional.', 'Optionally, a N may be completed.', 'A N is voluntary.', 'The N is not compulsory.'],
    due: ['A N is compulsory.', 'A N is required.', 'Participants must complete a N.', 'Mandatory: a N.'],
    saysOpen: [
      'Those who wish can complete a N.',
      'A N is optional.',
      'A N can be completed on a voluntary basis.',
      'The N is not mandatory.',
      'Participants may choose to complete a N.',
      'It offers an optional N.',
      'The N is left to each participant.',
      'A N is available as an option.',
    ],
    saysDue: [
      'A N is mandatory.',
      'A N must be completed.',
      'Participants have to complete a N.',
      'It requires a N.',
      'A compulsory N is part of it.',
      'A N is required of every participant.',
      'Everyone completes a compulsory N.',
    ],
  },
  de: {
    nouns: ['Projekt', 'Praktikum', 'Portfolio'],
    open: ['Ein N ist freiwillig.', 'Optional: ein N.', 'Das N ist nicht verpflichtend.', 'Ein N ist fakultativ.'],
    due: ['Ein N ist Pflicht.', 'Ein N ist erforderlich.', 'Verpflichtend: ein N.', 'Ein N muss absolviert werden.'],
    saysOpen: [
      'Wer möchte, kann ein N absolvieren.',
      'Ein N ist optional.',
      'Das N ist keine Pflicht.',
      'Auf Wunsch kann ein N absolviert werden.',
      'Ein N steht den Teilnehmenden frei.',
      'Ein freiwilliges N ist möglich.',
      'Das N ist nicht verpflichtend.',
      'Niemand muss ein N absolvieren.',
    ],
    saysDue: [
      'Ein N ist verpflichtend.',
      'Ein N ist zwingend.',
      'Die Teilnehmenden müssen ein N absolvieren.',
      'Ein N ist Pflicht.',
      'Vorgeschrieben ist ein N.',
      'Ein verpflichtendes N gehört dazu.',
      'Ein N muss absolviert werden.',
    ],
  },
  fr: {
    nouns: ['stage', 'projet', 'portfolio'],
    open: [
      'Un N est facultatif.',
      'En option : un N.',
      "Le N n'est pas obligatoire.",
      'Un N est proposé à titre facultatif.',
    ],
    due: ['Un N est obligatoire.', 'Un N est exigé.', 'Les participants doivent réaliser un N.', 'Obligatoire : un N.'],
    saysOpen: [
      'Un N peut être réalisé en option.',
      'Un N est facultatif.',
      "Le N n'est pas obligatoire.",
      'Les participants qui le souhaitent peuvent réaliser un N.',
      'Un N optionnel est proposé.',
      'Le N se fait sur la base du volontariat.',
      "Le N n'est pas exigé.",
      'Personne ne doit réaliser un N.',
    ],
    saysDue: [
      'Un N est obligatoire.',
      'Un N est exigé.',
      'Il faut réaliser un N.',
      'Les participants doivent réaliser un N.',
      'Elle exige un N.',
      'Un N obligatoire en fait partie.',
      'Un N est requis.',
    ],
  },
  es: {
    nouns: ['proyecto', 'portafolio', 'trabajo'],
    open: ['Un N es opcional.', 'Opcional: un N.', 'El N no es obligatorio.', 'El N es voluntario.'],
    due: ['Un N es obligatorio.', 'Se exige un N.', 'Los participantes deben realizar un N.', 'Obligatorio: un N.'],
    saysOpen: [
      'Quien lo desee puede realizar un N.',
      'El N es opcional.',
      'El N no es obligatorio.',
      'Se puede realizar un N de forma voluntaria.',
      'Ofrece un N opcional.',
      'No se exige ningún N.',
      'Hay un N facultativo.',
      'Nadie está obligado a realizar un N.',
    ],
    saysDue: [
      'Un N es obligatorio.',
      'Se exige un N.',
      'Hay que realizar un N.',
      'Los participantes deben realizar un N.',
      'Es imprescindible realizar un N.',
      'Incluye un N obligatorio.',
      'Se requiere un N.',
    ],
  },
  pt: {
    nouns: ['projeto', 'estágio', 'portefólio'],
    open: ['Um N é opcional.', 'Opcional: um N.', 'O N não é obrigatório.', 'O N é facultativo.'],
    due: ['Um N é obrigatório.', 'Exige-se um N.', 'Os participantes devem realizar um N.', 'Obrigatório: um N.'],
    saysOpen: [
      'Quem quiser pode realizar um N.',
      'O N é opcional.',
      'O N não é obrigatório.',
      'Pode realizar-se um N de forma voluntária.',
      'Oferece um N opcional.',
      'Não se exige nenhum N.',
      'Há um N facultativo.',
      'Ninguém é obrigado a realizar um N.',
    ],
    saysDue: [
      'Um N é obrigatório.',
      'É exigido um N.',
      'É obrigatório realizar um N.',
      'Os participantes devem realizar um N.',
      'É imprescindível realizar um N.',
      'Inclui um N obrigatório.',
      'Os participantes têm de realizar um N.',
    ],
  },
  it: {
    nouns: ['progetto', 'tirocinio', 'portfolio'],
    open: ['Un N è facoltativo.', 'Facoltativo: un N.', 'Il N non è obbligatorio.', 'Il N è opzionale.'],
    due: ['Un N è obbligatorio.', 'È richiesto un N.', 'I partecipanti devono svolgere un N.', 'Obbligatorio: un N.'],
    saysOpen: [
      'Chi lo desidera può svolgere un N.',
      'Il N è facoltativo.',
      'Il N non è obbligatorio.',
      'Si può svolgere un N su base volontaria.',
      'Offre un N opzionale.',
      'Non è richiesto alcun N.',
      "C'è un N facoltativo.",
      'Nessuno deve svolgere un N.',
    ],
    saysDue: [
      'Un N è obbligatorio.',
      'È richiesto un N.',
      'Si deve svolgere un N.',
      'I partecipanti devono svolgere un N.',
      'È indispensabile svolgere un N.',
      'Comprende un N obbligatorio.',
      'Il percorso richiede un N.',
    ],
  },
  nl: {
    nouns: ['project', 'portfolio', 'logboek'],
    open: ['Een N is optioneel.', 'Optioneel: een N.', 'Het N is niet verplicht.', 'Een N is facultatief.'],
    due: ['Een N is verplicht.', 'Een N is vereist.', 'Deelnemers moeten een N maken.', 'Verplicht: een N.'],
    saysOpen: [
      'Wie wil, kan een N maken.',
      'Een N is optioneel.',
      'Het N is niet verplicht.',
      'Een N kan op vrijwillige basis worden gemaakt.',
      'Er is een facultatief N.',
      'Een N hoeft niet.',
      'Een N is naar keuze.',
      'Niemand hoeft een N te maken.',
    ],
    saysDue: [
      'Een N is verplicht.',
      'Een N is vereist.',
      'Er moet een N worden gemaakt.',
      'Deelnemers moeten een N maken.',
      'De cursus vereist een N.',
      'Een verplicht N hoort erbij.',
      'Een N is een must.',
    ],
  },
};

for (const [language, { nouns, open, due, saysOpen, saysDue }] of Object.entries(sayings)) {
  const fields = ['criteria', 'description'];
  const of = (noun: string) => (phrase: string) => phrase.replace(/(?<!\p{L})N(?!\p{L})/u, noun);

  test(`${language}: an optional part stays optional`, () => {
    for (const noun of nouns) {
      const [facts, pass, refused] = [open.map(of(noun)), saysOpen.map(of(noun)), saysDue.map(of(noun))];
      assert.equal(wrongVerdicts(language, { fields, facts, pass, refused }), '');
    }
  });

  test(`${language}: a required part stays required`, () => {
    for (const noun of nouns) {
      const [facts, pass, refused] = [due.map(of(noun)), saysDue.map(of(noun)), saysOpen.map(of(noun))];
      assert.equal(wrongVerdicts(language, { fields, facts, pass, refused }), '');
    }
  });
}
