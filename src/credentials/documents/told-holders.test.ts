import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { readPosted } from '../read-posted.ts';

type Sentence = {
  readonly language: string;
  readonly text: string;
  readonly gone?: readonly string[];
  /** Whether it tells somebody where nothing else says that anybody holds the credential. */
  readonly template?: boolean;
};

const readLines = (name: string) =>
  readFileSync(`test/fixtures/${name}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Sentence);

const names = [
  'Layla Al-Harthy',
  'Benny Tsosie',
  'Anne-Marie Lefèvre-Dubois',
  'Joost van der Meulen',
  'Ximena Quispe Huamán',
  'Ольга Ковалёва',
  "Sinéad O'Connell",
  'T. J. Whitaker',
];

/** A fact before the sentence, which has to stay. */
const stays: Readonly<Record<string, string>> = {
  en: 'The holder can weld steel pipes.',
  es: 'Enseña a soldar tubos de acero.',
  fr: 'Le cours porte sur la soudure des tubes.',
  de: 'Der Kurs behandelt das Schweißen von Rohren.',
  pt: 'O programa ensina a soldar tubos de aço.',
  it: 'Insegna a saldare tubi di acciaio.',
  nl: 'Het gaat over het lassen van buizen.',
  pl: 'Kurs dotyczy spawania rur.',
  sv: 'Kursen handlar om svetsning.',
  ro: 'Programul are 120 de ore.',
  el: 'Το πρόγραμμα αφορά τη συγκόλληση.',
  tr: 'Eğitim boru kaynağını öğretir.',
  ko: '배관 용접을 배웁니다.',
  ja: '配管の溶接を学ぶ講座です。',
};

const achievement = { type: ['Achievement'], name: 'Arc Basics' };

/** The document of an award whose fields name somebody, or nobody. */
function awardOf(description: string, subject: object): object {
  return {
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { name: 'Weld Academy' },
    credentialSubject: { id: 'did:key:z6Mk', ...subject, achievement: { ...achievement, description } },
  };
}

const places: Readonly<Record<string, (name: string, text: string) => object>> = {
  'the field of a recipient': (name, text) => awardOf(text, { name }),
  'no field': (_, text) => awardOf(text, {}),
  'other letters': (_, text) => awardOf(text, { name: 'ليلى الحارثي' }),
  'no field of an assertion': (_, text) => ({
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    recipient: { type: 'email', hashed: true, identity: 'sha256$abcdef0123456789' },
    badge: { type: 'BadgeClass', name: 'Arc Basics', description: text, issuer: { name: 'Weld Academy' } },
  }),
};

function descriptionOf(document: object): string | undefined {
  const read = readPosted({ document: { document }, supportingTexts: [] });
  assert.ok(read.kind === 'read', JSON.stringify(read));
  return read.facts.description;
}

const template = (_: string, description: string) => ({ ...achievement, type: 'Achievement', description });

for (const { language, text, gone = [], template: isFilledIn } of readLines('told-holders')) {
  test(`tells nobody in ${language}: ${text}`, () => {
    const intro = stays[language] ?? '';
    for (const [place, documentOf] of Object.entries(isFilledIn === true ? { ...places, template } : places)) {
      for (const name of names) {
        const told = text.replaceAll('{name}', name).replaceAll('{last}', name.split(' ').at(-1) ?? '');
        const left = descriptionOf(documentOf(name, `${intro} ${told}`)) ?? '';
        const parts = name.split(' ').filter((part) => part.length > 3 && told.includes(part));
        for (const words of [...parts, ...gone])
          assert.ok(!left.includes(words), `${words} of ${name}, in ${place}: ${left}`);
        assert.ok(left.includes(intro), `${place}: ${left}`);
      }
    }
  });
}

for (const { language, text } of readLines('told-nobody')) {
  test(`keeps what names no holder in ${language}: ${text}`, () => {
    const described = { ...achievement, type: 'Achievement', inLanguage: language, description: text };
    assert.equal(descriptionOf(described), text);
    for (const subject of [{}, { name: 'Nomvula Dlamini' }])
      assert.equal(descriptionOf(awardOf(text, subject)), text, JSON.stringify(subject));
  });
}

test('a template loses who speaks, is written to or is to be asked, and keeps its authors', () => {
  const kept = 'Developed by Jane Goodall after the method of Maria Montessori.';
  const letters = [
    '"I was a cashier before," says Benny Tsosie, who completed in May 2021.',
    'Dear Ms Okafor, you have passed with 46 of 50 points.',
    'Your trainer Ferdinand Moosbrugger congratulates!',
    'For advising call Ms. Jocelyn Trujillo-Baca at 505-555-0148.',
    'Layla Haddad completed this course.',
    'Our most recent completer, Mr. Thabo Ndlovu of Allentown, received his certificate on the 27th of September, 2024.',
    'Questions? Ask Petra.',
    '¿Dudas? Habla con Lucía.',
    'This certificate was awarded to Layla Haddad on 5 May 2025. Grade 4/5. Supervisor: Dr. Karl Vogt.',
    'Dieses Zertifikat wurde am 5. Mai 2025 an Layla Haddad verliehen.',
  ];
  for (const letter of letters)
    assert.equal(
      descriptionOf({ ...achievement, type: 'Achievement', description: `${kept} ${letter}` }),
      kept,
      letter,
    );
});

test('a surname with a result leads to the full name elsewhere', () => {
  const kept = 'Takes 12 months of study.';
  const told =
    'Naledi P. Mokoena was placed at Fourways in May. Ms Mokoena received 78% in the test written on 12 May 2024.';
  assert.equal(descriptionOf(awardOf(`${kept} ${told}`, {})), kept);
});
