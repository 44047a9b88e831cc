import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { createRoutes, type RouteDependencies } from './routes.ts';

const id = '01a20d9f-48ad-74ca-a4ae-278bb74358df';

/** A good value for every field that a form asks for, or forbids. */
const fields: Record<string, Record<string, unknown>> = {
  createDescription: {
    credential: { name: 'Arc Welding' },
    document: { name: 'Arc Welding' },
    document_format: 'credly',
    achievement_id: '1',
  },
  inspectCredential: {
    credential: { name: 'Arc Welding' },
    document: { name: 'Arc Welding' },
    document_format: 'credly',
    achievement_id: '1',
  },
  createErasure: {
    generation_id: id,
    issuer: 'Northgate Institute',
    description_id: id,
    started_after: '2026-11-24T09:00:00Z',
    started_before: '2026-11-25T09:00:00Z',
    reason: 'A court order.',
  },
};

suite('the forms of a body in the document', () => {
  // Declarations need no dependencies; only handlers do, and none is called.
  const routes = createRoutes({} as RouteDependencies).filter(({ bodyForms }) => bodyForms !== undefined);

  test('are those of every operation with a choice', () => {
    assert.deepEqual(routes.map(({ operationId }) => operationId).sort(), Object.keys(fields).sort());
  });

  for (const { operationId, bodyForms, input } of routes) {
    test(`are taken and refused as the body is: ${operationId}`, () => {
      const bodies = mixtures(Object.entries(fields[operationId] ?? {}));
      const isTaken = bodies.map((body) => input.body?.safeParse(body).success);
      assert.ok(isTaken.includes(true) && isTaken.includes(false));
      for (const [index, body] of bodies.entries()) {
        assert.equal(bodyForms?.safeParse(body).success, isTaken[index], JSON.stringify(body));
      }
      assert.equal(bodyForms?.safeParse({ ...bodies[isTaken.indexOf(true)], unknown: 1 }).success, false);
    });
  }
});

/** Every body in which each field is there, null or absent. */
function mixtures(entries: readonly (readonly [string, unknown])[]): object[] {
  const [first, ...rest] = entries;
  if (first === undefined) return [{}];
  const [name, value] = first;
  return mixtures(rest).flatMap((body) => [body, { ...body, [name]: null }, { ...body, [name]: value }]);
}
