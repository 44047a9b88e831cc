import { test } from 'node:test';

import { assertVerdicts, type Verdicts } from '../../../../test/support/assert-verdicts.ts';

/** Facts that list three, and texts that name some of them as part of more, or of as many. */
const verdicts: readonly Verdicts[] = [
  {
    language: 'es',
    facts: [
      { description: 'Poda de formación, de fructificación y de renovación en almendro, olivo y cerezo.' },
      { description: 'Se cuidan almendro, olivo y cerezo.' },
    ],
    refused: ['El alumnado trabaja con cuatro especies, entre ellas almendro, olivo y cerezo.'],
    pass: ['El alumnado trabaja con tres especies: almendro, olivo y cerezo.'],
  },
  {
    language: 'en',
    facts: [{ description: 'Thyme, sage and mint are grown.' }],
    refused: ['Learners grow four herbs, including thyme, sage and mint.', 'Five herbs, among them thyme and sage.'],
    pass: ['Learners grow three herbs: thyme, sage and mint.', 'Three herbs, including thyme.'],
  },
  {
    language: 'en',
    facts: [{ description: 'Thyme, sage and mint are grown, four herbs with basil.' }],
    refused: [],
    pass: ['Learners grow four herbs, including thyme, sage and mint.'],
  },
  {
    language: 'de',
    facts: [{ description: 'Thymian, Salbei und Minze werden angebaut.' }],
    refused: ['Vier Kräuter, darunter Thymian, Salbei und Minze.'],
    pass: ['Drei Kräuter, darunter Minze.'],
  },
  {
    language: 'fr',
    facts: [{ description: 'Culture du thym, de la sauge et de la menthe.' }],
    refused: ['Quatre herbes, dont le thym, la sauge et la menthe.'],
    pass: ['Trois herbes, dont le thym.'],
  },
  {
    language: 'it',
    facts: [{ description: 'Coltivazione di timo, salvia e menta.' }],
    refused: ['Quattro erbe, tra cui timo, salvia e menta.'],
    pass: ['Tre erbe, tra cui il timo.'],
  },
  {
    language: 'pt',
    facts: [{ description: 'Cultivo de tomilho, salva e hortelã.' }],
    refused: ['Quatro ervas, entre elas tomilho, salva e hortelã.'],
    pass: ['Três ervas, entre elas o tomilho.'],
  },
  {
    language: 'nl',
    facts: [{ description: 'Tijm, salie en munt worden gekweekt.' }],
    refused: ['Vier kruiden, waaronder tijm, salie en munt.'],
    pass: ['Drie kruiden, waaronder tijm.'],
  },
];

test('refuses a count of more than the list that it names', () => {
  assertVerdicts(verdicts);
});
