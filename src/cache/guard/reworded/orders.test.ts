import assert from 'node:assert/strict';
import { test } from 'node:test';

import { grammarOf } from '../../../../test/support/wording-of.ts';
import { inOneOrder } from './orders.ts';

test('puts tasks that are free of each other in one order', () => {
  for (const [language, text, told] of [
    ['en', 'Pass the pack test and complete S-130 and S-190.', 'Complete S-130 and S-190. Pass the pack test.'],
    ['en', 'Attend the course. Pass the exam.', undefined],
    ['es', 'Aprobar el examen y completar el curso.', 'Aprobar el examen. Completar el curso.'],
    ['fr', 'Réussir le test et suivre le cours.', 'Réussir le test. Suivre le cours.'],
  ] as const)
    assert.equal(inOneOrder(text, grammarOf(language)), told);
});

test('tasks stay where one is of the other, or an end may be of both', () => {
  for (const [language, text] of [
    ['en', 'Write a plan and present the plan.'],
    ['en', 'Complete the project and submit it.'],
    ['en', 'Pass the exam and submit an essay within a month.'],
    ['en', 'Attend the course. Then pass the exam.'],
    ['en', 'Attend the course and pass the test unaided.'],
    ['en', 'Attend ten lessons. Pass two tests a year.'],
    ['it', 'Frequentare il corso e superare il test di notte.'],
    ['es', 'Aprobar el examen y obtener un 80 %.'],
  ] as const)
    assert.equal(inOneOrder(text, grammarOf(language)), undefined);
});
