import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createTextMemory } from '../text-memory.ts';
import { createHolderSearch } from './holders-in-texts.ts';

const facts = { name: 'Arc Welding', skills: [], learning_outcomes: [], supporting_texts: [] };
const silent = 'Learners weld four joints.';
const filledIn = 'This certificate was awarded to Jane Smith on 5 May 2025.';

test('texts are passed over that told of nobody and are facts as they are', () => {
  const memory = createTextMemory({ most: 10, longest: 100 });
  const search = createHolderSearch([silent, filledIn], memory);
  assert.deepEqual(search.filledIn(), [{ kind: 'name', value: 'Jane Smith' }]);
  search.remember({ ...facts, description: silent, criteria: filledIn });
  assert.ok(memory('filled in').has(silent) && !memory('filled in').has(filledIn));
  assert.deepEqual(createHolderSearch([silent, filledIn], memory).filledIn(), search.filledIn());
});

test('a text that lost something personal is not remembered', () => {
  const memory = createTextMemory({ most: 10, longest: 100 });
  const search = createHolderSearch([silent], memory);
  assert.deepEqual([...search.filledIn(), ...search.told(true)], []);
  search.remember(facts);
  assert.ok(!memory('filled in').has(silent) && !memory('told true').has(silent));
});

test('who is told to have won is a holder, in the languages of the lists', () => {
  const won = [
    "Awarded to the best team. This year's winner is Oluwaseun Babatunde.",
    'Gewinnerin: Annika Petersen. Der Preis gilt für das beste Projekt.',
    'La ganadora es Lucía Ferrándiz.',
    'Le lauréat est Mathieu Garnier.',
    'A vencedora é Beatriz Lacerda.',
    'La vincitrice è Chiara Montesi.',
    'De winnaar is Joris Verhagen.',
  ];
  const found = won.map((text) => createHolderSearch([text], createTextMemory({ most: 9, longest: 99 })).filledIn());
  assert.deepEqual(
    found.map((people) => people.length),
    won.map(() => 1),
  );
  const open = ['The winner is the team with most points.', 'Winners are announced in May.'];
  for (const text of open)
    assert.deepEqual(createHolderSearch([text], createTextMemory({ most: 9, longest: 99 })).filledIn(), []);
});
