import assert from 'node:assert/strict';
import { test } from 'node:test';

import { differInCapitalSense } from './capital-sense.ts';

const apart = [
  ['en', 'Explain how IT recovered', 'Explain how it recovered'],
  ['en', 'IT recovered the files.', 'It recovered the files.'],
  ['en', 'Supporting residents living with AIDS.', 'Supporting residents living with aids.'],
  ['en', 'Confident use of Polish in the workshop.', 'Confident use of polish in the workshop.'],
  ['en', 'Learn Polish.', 'Learn polish.'],
  ['en', 'Learners present it to the US team', 'Learners present it to the us team'],
  ['en', 'Analyse data in Excel and R', 'Analyse data in excel and R'],
  ['en', 'Polish brass and write Polish', 'Write polish and polish brass'],
  ['en', 'Work in Reading and at Bath.', 'Work in reading and at bath.'],
  ['en', 'Guide groups in Chard.', 'Guide groups in chard.'],
  ['nl', 'Leer groepen begeleiden in Bergen.', 'Leer groepen begeleiden in bergen.'],
  ['it', 'Lavorare nel Campo, di notte', 'Lavorare nel campo, di notte'],
  ['de', 'Beschreiben Sie, wie sie sprechen.', 'Beschreiben Sie, wie Sie sprechen.'],
  ['de', 'Klären Sie mit ihnen ihre Ziele.', 'Klären Sie mit Ihnen Ihre Ziele.'],
  ['it', 'Spiegare come lei lavora', 'Spiegare come Lei lavora'],
  ['fr', 'Un service de l’État', 'Un service de l’état'],
  ['es', 'La historia de Granada y su cultivo', 'La historia de granada y su cultivo'],
  ['pt', 'Um trabalho sobre o Estado', 'Um trabalho sobre o estado'],
  ['nl', 'Een opdracht over de Staat', 'Een opdracht over de staat'],
] as const;

const alike = [
  ['en', 'Polish and wax a table.', 'polish and wax a table.'],
  ['en', 'IT SUPPORT FOR SCHOOLS', 'It support for schools'],
  ['en', 'Write queries in SQL', 'Write queries in sql'],
  ['en', 'Audit to ISO 9001', 'Audit to iso 9001'],
  ['en', 'You must NOT smoke', 'You must not smoke'],
  ['en', 'Part II of the course', 'Part ii of the course'],
  ['en', 'In Data Analysis you count', 'in Data analysis you count'],
  ['de', 'Lernen in Bergen', 'Lernen in bergen'],
  ['de', 'Sie schweißen.', 'sie schweißen.'],
  ['nl', 'Werk op HBO-niveau', 'Werk op hbo-niveau'],
] as const;

test('a capital that makes another word keeps apart', () => {
  for (const [language, one, other] of apart) {
    assert.ok(differInCapitalSense(one, other, { language, isTitle: false }), one);
    assert.ok(differInCapitalSense(other, one, { language, isTitle: false }), other);
  }
});

test('a capital that anybody sets says nothing', () => {
  for (const [language, one, other] of alike)
    assert.ok(!differInCapitalSense(one, other, { language, isTitle: false }), one);
});

test('a title may have capitals everywhere', () => {
  for (const [one, other] of [
    ['Nail Polish Application', 'Nail polish application'],
    ['Reading and Writing', 'Reading and writing'],
    ['DELF B1 tout public', 'Delf B1 tout public'],
    ['WORD PROCESSING', 'Word processing'],
    ['User Setup;\nSecurity and Access', 'user setup;\nsecurity and access'],
  ] as const)
    assert.ok(!differInCapitalSense(one, other, { language: 'en', isTitle: true }), one);
});

test('where all else is written alike a listed word of a title is another', () => {
  for (const [one, other] of [
    ['Repairing Windows;\nRisk notes', 'Repairing windows;\nRisk notes'],
    ['Repairing Windows', 'repairing windows'],
    ['Repairs: Windows', 'Repairs: windows'],
  ] as const) {
    assert.ok(differInCapitalSense(one, other, { language: 'en', isTitle: true }), one);
    assert.ok(differInCapitalSense(other, one, { language: 'en', isTitle: true }), other);
  }
});
