import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { call, postJson } from '../support/requests.ts';
import { startTestService, type TestService } from '../support/service.ts';

const credential = {
  name: 'Manipulación de Alimentos',
  issuer: 'Escuela del Puerto',
  type: 'certificado',
  criteria: 'Asistir al curso y aprobar una prueba escrita.',
  skills: ['Higiene personal', 'Cadena de frío', 'Alérgenos'],
  language: 'es',
};

/** A text that names an organisation of which the credential knows nothing. */
const text = {
  short_description:
    'Quienes obtienen este certificado asistieron al curso y aprobaron una prueba escrita, junto con la Fundación Altamira.',
  highlights: ['Higiene personal', 'Cadena de frío'],
  audience: 'Personas que trabajan en una cocina',
};

const english = {
  credential: {
    ...credential,
    name: 'Food Handling',
    criteria: 'Attend the course and pass a written test.',
    language: 'en',
  },
  text: {
    short_description: 'Earners attended the course and passed a written test together with the Altamira Foundation.',
    highlights: ['Higiene personal', 'Cadena de frío'],
    audience: 'People who work in a kitchen',
  },
};

suite('a name that the facts lack', () => {
  let service: TestService;
  before(async () => {
    service = await startTestService({ environment: { LLM_MAX_REASKS: '0' } });
  });
  after(async () => {
    await service[Symbol.asyncDispose]();
    await service.database.remove();
  });

  async function describe(posted: object, written: object) {
    service.simulator.script([{ content: JSON.stringify(written) }]);
    return postJson(`${service.url}/v1/descriptions`, { credential: posted });
  }

  test('is warned of in Spanish, with its place and without its words', async () => {
    const created = await describe(credential, text);
    assert.equal(created.status, 201, created.text);
    const { warnings } = created.json;
    assert.deepEqual(
      warnings.map(({ code, pointer }) => ({ code, pointer })),
      [{ code: 'ungrounded_name', pointer: '/short_description' }],
    );
    assert.doesNotMatch(JSON.stringify(warnings), /Altamira/);
    const read = await call(`${service.url}/v1/descriptions/${created.json.id}`);
    assert.deepEqual(read.json.warnings, warnings);
  });

  test('is warned of in a highlight by its number', async () => {
    const created = await describe(credential, {
      ...text,
      short_description: 'Quienes obtienen este certificado asistieron al curso y aprobaron una prueba escrita.',
      highlights: ['Higiene personal', 'Con el apoyo de la Fundación Altamira'],
    });
    assert.deepEqual(
      created.json.warnings.map(({ code, pointer }) => ({ code, pointer })),
      [{ code: 'ungrounded_name', pointer: '/highlights/1' }],
    );
  });

  test('is none where the facts hold it', async () => {
    const created = await describe({ ...credential, issuer: 'Fundación Altamira' }, text);
    assert.deepEqual([created.status, created.json.warnings], [201, []]);
  });

  test('is refused in English', async () => {
    const refused = await describe(english.credential, english.text);
    assert.deepEqual([refused.status, refused.json.code], [502, 'llm_output_ungrounded']);
    assert.equal(refused.json.errors[0]?.pointer, '/short_description');
  });
});
