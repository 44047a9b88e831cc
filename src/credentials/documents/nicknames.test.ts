import assert from 'node:assert/strict';
import { test } from 'node:test';

import { nicknamesIn, shortNamesIn } from './nicknames.ts';

const named: readonly (readonly [name: string, text: string, nickname: string])[] = [
  ['Oluwaseun Adebayo', 'Sister Oluwaseun "Seun" Adebayo led the team.', 'Seun'],
  ['Kévin Le Goaziou', 'L’adjudant Kévin Le Goaziou, dit « Kéké », a suivi la session.', 'Kéké'],
  ['Fenna van der Wiel', 'Fenna (roepnaam Fen) liep stage.', 'Fen'],
  ['Jörg Piepenbrink', 'Herr Piepenbrink – nur „Piepe“ genannt – erhielt die Note.', 'Piepe'],
  ['Desmond Vandersloot', 'Mr. Vandersloot (Des) finished.', 'Des'],
  ['Lucía Bertolini', 'Lucía, alias “Lucha”, tiene gran nariz.', 'Lucha'],
  ['Hinemoa Te Rangitākaro', 'Known to her rōpū as "Aunty Moki", Hinemoa finished.', 'Moki'],
];

test('a short name is known from a sentence with the whole one', () => {
  for (const [name, text, nickname] of named)
    assert.deepEqual(nicknamesIn([text], [{ kind: 'name', value: name }]), [{ kind: 'given_name', value: nickname }]);
});

test('words in quotation marks and places in brackets are no short names', () => {
  for (const text of [
    'A method called “Scrum” is taught.',
    'Jane Smith (Leeds) has passed.',
    'Jane Smith completed the module “Project”.',
  ])
    assert.deepEqual(nicknamesIn([text], [{ kind: 'name', value: 'Jane Smith' }]), [], text);
});

const called: readonly (readonly [name: string, text: string, nickname: string])[] = [
  ['Priyadarshini Venkataraman', "Priya's storytelling", 'Priya'],
  ['Tomasz Wiśniewski', 'There are 30 oral questions. Tomek passed at first go.', 'Tomek'],
  ['Éléonore de Saint-Avit', 'Merci Léo pour ta bonne humeur.', 'Léo'],
  ['Francisco Quispe', 'Los compañeros de Paco lo felicitan.', 'Paco'],
];

test('a short name without the whole one is known from what only the holder is told of', () => {
  for (const [name, text, nickname] of called)
    assert.deepEqual(shortNamesIn([text], [{ kind: 'name', value: name }]), [{ kind: 'given_name', value: nickname }]);
});

test('the beginning of a first name is none where nothing is said of a person, nor is another name', () => {
  for (const text of [
    'Roman law and its sources.',
    "Bloom's taxonomy is applied.",
    'Thanks to Everyone!',
    'Romana Square',
  ])
    assert.deepEqual(shortNamesIn([text], [{ kind: 'name', value: 'Romanella Strozzi' }]), [], text);
});
