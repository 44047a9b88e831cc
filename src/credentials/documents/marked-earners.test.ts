import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { readPosted } from '../read-posted.ts';

function read(description: string) {
  const found = readPosted({ credential: { name: 'Arc Welding', description }, supportingTexts: [] });
  assert.ok('facts' in found);
  return found;
}

suite('what stands beside a name shows that it is a person’s', () => {
  const cases: readonly (readonly [told: string, left: string])[] = [
    [
      'Jane Doe (jane@x.example, +44 20 7946 0958) has completed Welding with 93 %.',
      'The earner has completed Welding.',
    ],
    ['Jane Doe (born 1 May 1990) has completed the course.', 'The earner has completed the course.'],
    ['Owen Hughes (employee no. 20417) passed the rigging test.', 'The earner passed the rigging test.'],
    ['Ruth Cohen - Student ID S-20931 - attended all ten evenings.', 'The earner attended all ten evenings.'],
    ['Carmen Ruiz Soto, matrícula 20-4471, aprobó Soldadura II.', 'La persona titular aprobó Soldadura II.'],
    ['Nadia Benali (nadia@x.example) a obtenu Soudage niveau 2.', 'La personne titulaire a obtenu Soudage niveau 2.'],
    [
      'Jonas Weber, geboren am 4. Juli 1991, hat Schweißen II bestanden.',
      'Die lernende Person hat Schweißen II bestanden.',
    ],
    [
      'Beatriz Nunes (nascida em 4 de julho de 1991) demonstrou domínio da soldadura.',
      'A pessoa titular demonstrou domínio da soldadura.',
    ],
    ['Marco Bianchi, matricola 20417, ha conseguito Saldatura II.', 'La persona titolare ha conseguito Saldatura II.'],
    ['Lotte Visser (lotte@x.example) heeft Lassen II behaald.', 'De deelnemer heeft Lassen II behaald.'],
  ];
  for (const [told, left] of cases)
    test(told, () => {
      const { facts, warnings } = read(told);
      assert.equal(facts.description, left);
      assert.deepEqual(
        warnings.map(({ code, pointer }) => [code, pointer]),
        [['personal_data_removed', '/credential/description']],
      );
    });
});

test('an organisation that is reached in brackets keeps its name', () => {
  for (const text of [
    'Acme Robotics (training@acme.example) has completed an audit of the workshop.',
    'La Croix-Rouge (contact@croix-rouge.example) a validé le parcours.',
    'Technische Hochschule Köln (info@th-koeln.example) hat den Lehrgang abgeschlossen.',
    'Croce Rossa (info@cri.example) ha completato il percorso.',
    'Rode Kruis Nederland (info@rodekruis.example) heeft de cursus afgerond.',
  ])
    assert.equal(read(text).facts.description, text.replace(/ \([^)]*\)/, ''));
});

test('a rank that a sentence tells of the holder goes', () => {
  const cases = {
    'Ms. Jane Doe demonstrated mastery of MIG welding and was ranked 3rd of 40.':
      'The earner demonstrated mastery of MIG welding.',
    'La Sra. Lucía Ferrer ha superado la prueba y quedó tercera de 40.': 'La persona titular ha superado la prueba.',
    'Monsieur Julien Moreau a réussi la formation et a été classé 2e sur 35.':
      'La personne titulaire a réussi la formation.',
    'Herr Kaya hat die Prüfung bestanden und belegte den 2. Platz von 30.':
      'Die lernende Person hat die Prüfung bestanden.',
    'O Sr. Rui Tavares concluiu Soldadura II e ficou em 3.º lugar entre 25.': 'A pessoa titular concluiu Soldadura II.',
    'La signora Paola Greco ha superato la prova e si è classificata seconda su 30.':
      'La persona titolare ha superato la prova.',
    'De heer Bram Jansen heeft Lassen II afgerond en werd derde van 28.': 'De deelnemer heeft Lassen II afgerond.',
  };
  for (const [told, left] of Object.entries(cases)) assert.equal(read(told).facts.description, left);
});
