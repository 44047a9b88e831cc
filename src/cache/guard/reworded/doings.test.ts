import assert from 'node:assert/strict';
import { test } from 'node:test';

import { grammarOf } from '../../../../test/support/wording-of.ts';
import { inDoings } from './doings.ts';

test('items that name what is done tell it as a verb', () => {
  for (const [language, items, told] of [
    ['en', ['Budget planning', 'Risk assessment'], ['Plan budget', 'Assess risk']],
    [
      'en',
      ['Collection of water samples', 'Correct labelling of samples'],
      ['Collect water samples', 'Label samples correctly'],
    ],
    [
      'es',
      ['Gestión de reclamaciones', 'Escucha activa', 'Cobro en caja'],
      ['Gestionar reclamaciones', 'Escuchar activamente', 'Cobrar en caja'],
    ],
    ['fr', ['Réduction de la consommation', 'Animation de réunions'], ['Réduire la consommation', 'Animer réunions']],
    ['nl', ['Opnemen van bestellingen', 'Dekken van tafels'], ['Bestellingen opnemen', 'Tafels dekken']],
  ] as const)
    assert.deepEqual(inDoings([items, []], grammarOf(language))?.[0], told);
});

test('things, tools and who may act stay as they are named', () => {
  for (const [language, items] of [
    ['en', ['Laser cutting', 'Peer assessment']],
    ['en', ['Machine sewing', 'Student teaching']],
    ['es', ['Exposición de pintura', 'Dirección de correo']],
    ['fr', ['Évaluation des experts', 'Formation de formateurs']],
    ['nl', ['Leren van klanten', 'Beoordeling door een docent']],
  ] as const)
    assert.equal(inDoings([items, []], grammarOf(language)), undefined);
});

test('of two lists that both name what is done nothing is known', () => {
  const lists = [
    ['Escritura de historias', 'Lectura de mapas'],
    ['Escritura de historia', 'Lectura de mapas'],
  ];
  assert.equal(inDoings(lists, grammarOf('es')), undefined);
});
