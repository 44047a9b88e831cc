import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readPosted } from '../read-posted.ts';

/** What is left of a text of a CTDL credential whose owner has these contact points. */
function described(description: string, ...contacts: readonly string[]): string | undefined {
  const document = {
    '@context': 'https://credreg.net/ctdl/schema/context/json',
    '@type': 'ceterms:Certificate',
    'ceterms:name': { en: 'Arc Welding' },
    'ceterms:description': { en: description },
    'ceterms:ownedBy': [
      {
        '@type': 'ceterms:CredentialOrganization',
        'ceterms:name': { en: 'Northgate Institute' },
        'ceterms:address': [
          {
            '@type': 'ceterms:Place',
            'ceterms:targetContactPoint': contacts.map((name) => ({
              '@type': 'ceterms:ContactPoint',
              'ceterms:name': { en: name },
            })),
          },
        ],
      },
    ],
  };
  const read = readPosted({ document: { document }, supportingTexts: [] });
  return read.kind === 'read' ? read.facts.description : undefined;
}

const cases = [
  ['Earners weld pipes. Ask Jane Smith for details.', 'Earners weld pipes.'],
  ['Earners weld pipes. Jane Smith leads the course.', 'Earners weld pipes.'],
  ['Earners weld pipes. Contact Ms Smith by phone.', 'Earners weld pipes.'],
  ['Taught by Jane Smith, earners weld six joints.', 'Earners weld six joints.'],
] as const;

for (const [text, expected] of cases) {
  test(`whom a contact point names leaves a text: ${text}`, () => {
    assert.equal(described(text, 'Jane Smith'), expected);
  });
}

test('an office that answers for an issuer stays in a text', () => {
  const text = 'The Admissions Office answers. Das Ausbildungszentrum Visp hat eine Halle. Secretaría Académica helps.';
  assert.equal(described(text, 'Admissions Office', 'Ausbildungszentrum Visp', 'Secretaría Académica'), text);
});

test('a contact point that is called as the issuer names nobody', () => {
  const text = 'Northgate Welding Hall has twelve booths.';
  assert.equal(described(text, 'Northgate Welding'), text);
});
