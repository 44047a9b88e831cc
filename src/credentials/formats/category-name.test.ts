import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDocument } from '../read-document.ts';

function read(credential: object) {
  const hasCredential = { '@type': 'EducationalOccupationalCredential', ...credential };
  return readDocument({
    document: { '@context': 'https://schema.org', '@type': 'Person', name: 'Marta Quill', hasCredential },
  });
}

test('a category that is one credential is the name of a credential without one', () => {
  const categories = [
    'MBA',
    'ISO 9001:2015 Certification',
    'Board Certified Physician',
    'Meisterbrief im Bäckerhandwerk',
    'Certificado de panadería artesana',
    'Certificat d’aptitude à la boulangerie',
    'Licenza di panificatore',
    'Certificado de padeiro',
    'Diploma banketbakker',
  ];
  for (const credentialCategory of [...categories, { '@type': 'DefinedTerm', name: 'MBA' }]) {
    const reading = read({ credentialCategory });
    assert.ok(reading.kind === 'document_read', JSON.stringify(credentialCategory));
    const { name, type } = reading.credential;
    assert.deepEqual([name, type], [typeof credentialCategory === 'string' ? credentialCategory : 'MBA', undefined]);
  }
});

test('a category that only says the kind is no name, and stays the type beside one', () => {
  const kinds = [
    'degree',
    'Professional Certification',
    'Certificate of Completion',
    'Bachelor’s degree',
    'Micro-credential',
    'Título profesional',
    'Diplôme universitaire',
    'Zertifikat',
    'Hochschulabschluss',
    'Licenciatura',
    'Attestato di qualifica professionale',
    'Getuigschrift',
    'https://schema.org/Certificate',
  ];
  for (const credentialCategory of kinds) {
    assert.equal(read({ credentialCategory }).kind, 'failed', credentialCategory);
    const reading = read({ name: 'Bread Baking', credentialCategory });
    assert.ok(reading.kind === 'document_read' && reading.credential.name === 'Bread Baking');
  }
});

test('a course that names no outcomes has those of its parts', () => {
  const part = (name: string, ...teaches: string[]) => ({ '@type': 'Course', name, teaches });
  const hasPart = [
    part('Doughs', 'Kneading'),
    part('Ovens', 'Firing', 'Steaming'),
    { '@type': 'WebPage', name: 'Contact' },
  ];
  const course = (properties: object) => {
    const reading = readDocument({
      document: { '@context': 'https://schema.org', '@type': 'Course', name: 'Bread Baking', ...properties },
    });
    assert.ok(reading.kind === 'document_read');
    return [reading.credential.description, reading.credential.learning_outcomes];
  };
  assert.deepEqual(course({ hasPart }), ['Covers: Doughs, Ovens', ['Kneading', 'Firing', 'Steaming']]);
  assert.deepEqual(course({ hasPart, teaches: 'Baking' }), ['Covers: Doughs, Ovens', ['Baking']]);
  assert.deepEqual(course({ hasPart: hasPart.slice(1) }), [undefined, ['Firing', 'Steaming']]);
});
