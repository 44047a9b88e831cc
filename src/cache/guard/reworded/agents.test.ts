import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wordingOf } from '../../../../test/support/wording-of.ts';
import { inActiveVoice } from './agents.ts';

test('tells who does it in front, in the same tense', () => {
  for (const [language, text, told] of [
    ['en', 'The holder was trained by the museum to guide groups.', 'The museum trained the holder to guide groups.'],
    ['en', 'The plan has been approved by local farmers.', 'Local farmers have approved the plan.'],
    ['fr', 'Le stagiaire a été encadré par un formateur.', 'Un formateur a encadré le stagiaire.'],
    ['de', 'Das Projekt wurde vom Bezirk gefördert.', 'Der Bezirk hat das Projekt gefördert.'],
    [
      'it',
      'Il lavoro svolto con le matricole è stato valutato dal tutor.',
      'Il tutor ha valutato il lavoro svolto con le matricole.',
    ],
    ['pt', 'A equipa foi selecionada pela escola.', 'A escola selecionou a equipa.'],
    ['nl', 'De groep is door een arts begeleid.', 'Een arts heeft de groep begeleid.'],
  ] as const)
    assert.equal(wordingOf(inActiveVoice, language, text), told);
});

test('a sentence stays where a word could bind to another', () => {
  for (const [language, text] of [
    ['en', 'The boats were built by sailors in the harbour.'],
    ['en', 'Boats with a mentor were built by the holder.'],
    ['en', 'The holder was helped by a plan to build boats.'],
    ['en', 'The holder was trained by hand.'],
    ['en', 'Two projects were reviewed by every tutor.'],
    ['es', 'El titular fue premiado por su trabajo.'],
  ] as const)
    assert.equal(wordingOf(inActiveVoice, language, text), text);
});
