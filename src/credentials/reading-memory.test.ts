import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import type { NativeCredential } from './native-credential.ts';
import { readCredential } from './read-credential.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { createReadPosted, readPosted } from './read-posted.ts';

/** Keeps all that it is given, and knows nothing. */
function recordingMemory() {
  const kept: string[] = [];
  const remember = (circumstances: string) => ({
    has: () => false,
    add: (text: string) => kept.push(circumstances, text),
  });
  const leave = (text: string) => {
    kept.push(text);
    return text;
  };
  const memory: ReadingMemory = { silent: remember, quiet: remember, leave };
  return { kept, memory };
}

function keptOf(credential: NativeCredential): string[] {
  const { kept, memory } = recordingMemory();
  readCredential({ credential, supportingTexts: [], memory });
  return kept;
}

const description = 'Learners cut pipes.';
const posted = { name: 'Welding', issuer: 'Northgate', description };

/** Where the holder, or a value of theirs, stands in what the credential is called. */
const holders: readonly (readonly [title: string, holder: Partial<NativeCredential>, own: RegExp])[] = [
  ['Welding for Li Wu', { recipient: { name: 'Li Wu' } }, /\b(?:li|wu)\b/iu],
  ['Welding for Jo Ng', { recipient: 'Jo Ng' }, /\b(?:jo|ng)\b/iu],
  ['Welding for Jonas Weber', { recipient: 'Jonas Weber' }, /jonas|weber/iu],
  ['Welding für Jörg Müller', { recipient: 'Joerg Mueller' }, /jörg|müller/iu],
  ['Welding für Joerg Mueller', { recipient: 'Jörg Müller' }, /joerg|mueller/iu],
  ['Welding for Jose Pena', { recipient: 'José Peña' }, /jose|pena/iu],
  ['Welding for José Peña'.normalize('NFD'), { recipient: 'José Peña' }, /jos|pen/iu],
  ['Welding for José Peña', { recipient: 'José Peña'.normalize('NFD') }, /jos|pe[nñ]/iu],
  ['Müller Welding College', { recipient: 'Jörg Müller' }, /müller/iu],
  ['Pena Welding', { recipient: { given_name: 'José', family_name: 'Peña' } }, /pena/iu],
  ['Weldingkurs Webers', { recipient: 'Jonas Weber' }, /weber/iu],
  ['王小明焊接', { recipient: '王小明' }, /王|小明/u],
  ['Welding (jonas.weber@x.org)', { recipient: 'Ana Reis' }, /weber/iu],
  ['Welding (jonas.weber@x.org)', {}, /weber/iu],
  ['Welding no. AB-77-31-Z', { credential_id: 'AB-77-31-Z' }, /77-31/u],
  ['Welding, DOB 12.03.1999', {}, /1999/u],
  ['Welding, born 12 March 1999', {}, /1999/u],
];

const places: Readonly<Record<string, (words: string) => object>> = {
  title: (name) => ({ name }),
  type: (type) => ({ type }),
  issuer: (name) => ({ issuer: { name } }),
  skill: (skill) => ({ skills: [skill, 'MIG welding'] }),
  level: (level) => ({ level }),
  description: (words) => ({ description: `${words}. ${description}` }),
};

suite('what all tenants share holds nothing of a holder', () => {
  for (const [words, holder, own] of holders)
    test(`${words.normalize('NFC')} of ${JSON.stringify(holder)}`, () => {
      for (const [place, putting] of Object.entries(places)) {
        const kept = keptOf({ ...posted, ...holder, ...putting(words) });
        const hits = kept.filter((text) => own.test(text.normalize('NFC')) || own.test(text));
        assert.deepEqual(hits, [], place);
        assert.ok(
          kept.some((text) => text.includes(place === 'description' ? 'Northgate' : description)),
          place,
        );
      }
    });
});

test('what another holder left in memory changes no reading', () => {
  const credentials = holders.flatMap(([words, holder]) =>
    Object.values(places).map((putting) => ({ ...posted, ...holder, ...putting(words) })),
  );
  const readAgain = createReadPosted();
  for (const credential of [...credentials, ...credentials.toReversed()])
    assert.deepEqual(readAgain({ credential, supportingTexts: [] }), readPosted({ credential, supportingTexts: [] }));
});

test('what memory keeps of a text in one language changes no reading in another', () => {
  const credentials = ['es', 'en'].map((language) => ({
    ...posted,
    language,
    description: 'Oak joints. Passed, 93 %.',
    recipient: { name: 'Xenia Quandt' },
  }));
  for (const order of [credentials, credentials.toReversed()]) {
    const readAgain = createReadPosted();
    for (const credential of order)
      assert.deepEqual(readAgain({ credential, supportingTexts: [] }), readPosted({ credential, supportingTexts: [] }));
  }
});
