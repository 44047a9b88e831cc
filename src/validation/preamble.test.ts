import assert from 'node:assert/strict';
import { test } from 'node:test';

import { opensWithPreamble } from './preamble.ts';

test('a text that hands itself over is told by its opening', () => {
  const texts = [
    'Sure! Here is the description: earners test software.',
    "Here's a short description of the badge: earners test software.",
    'Certainly, below you find what earners do.',
    'Short description: earners test software.',
    'short_description: earners test software.',
    'Hier ist die Beschreibung des Zertifikats: Sie prüfen Software.',
    'Claro, aquí está: prueban programas.',
    'Voici la description demandée : ils testent des logiciels.',
    'Ecco la descrizione del corso: provano programmi.',
    'Aqui está a descrição: testam programas.',
    'Hier volgt de beschrijving van de badge: zij testen software.',
  ];
  for (const text of texts) assert.equal(opensWithPreamble(text), true, text);
});

test('a text that merely opens with such a word is published as it is', () => {
  const texts = [
    'Here the holder learns to test software: by hand and by machine.',
    'Summary writing and text editing',
    'Description logics: syntax and semantics',
    'Of course design: the holder plans lessons.',
    'This is a certificate in two parts: theory and practice.',
    'Voici ce que le titulaire sait faire : tester des logiciels.',
  ];
  for (const text of texts) assert.equal(opensWithPreamble(text), false, text);
});
