import assert from 'node:assert/strict';
import { test } from 'node:test';

import { unsupported } from '../../../../test/support/unsupported.ts';

/** A course in person for those who tutor online, and what texts say of its two days. */
const sayings: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['en', ['Two days on tutoring online.', 'Two days in person for online tutors.'], ['Two days online for tutors.']],
  ['de', ['Zwei Tage zu Online-Sitzungen.', 'Zwei Tage in Präsenz.'], ['Zwei Tage online.']],
  [
    'fr',
    ['Deux jours sur le tutorat en ligne.'],
    ['Deux jours à distance pour les tuteurs.', 'Deux jours de cours à distance.'],
  ],
  ['es', ['Dos días para quien tutoriza en línea.'], ['Dos días en línea.']],
  ['pt', ['Dois dias para quem acompanha aulas online.'], ['Dois dias online.']],
  ['it', ['Due giorni per chi segue corsi online.'], ['Due giorni online.']],
  ['nl', ['Twee dagen voor wie online begeleidt.'], ['Twee dagen online.']],
];

test('the length of a course stands beside its own form, not beside that of its topic', () => {
  const facts = { name: 'Tutoring online', mode: 'In person', duration: '2 days' };
  for (const [language, pass, refused] of sayings) {
    for (const text of pass) assert.deepEqual(unsupported(language, facts, text), [], text);
    for (const text of refused) assert.notDeepEqual(unsupported(language, facts, text), [], text);
  }
});
