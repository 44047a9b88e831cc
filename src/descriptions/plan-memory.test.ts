import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { createPlanMemory } from './plan-memory.ts';
import type { DescribeRequest } from './plan-writing.ts';

const request = {
  requestId: 'one',
  tenantId: 'north',
  credential: { name: 'Arc Welding' },
  supportingTexts: [],
  options: { locale: 'en' },
  cache: 'use',
} as unknown as DescribeRequest;
const plan = { tenantId: 'north', scopeKey: 'scope', factsKey: 'facts', warnings: [], entryId: 'entry' };

suite('what was posted before', () => {
  const memory = createPlanMemory({ most: 2 });
  memory.remember(request, plan);

  test('an equal post is known, whoever asks and when', () => {
    assert.deepEqual(memory.find({ ...request, requestId: 'two' }), plan);
  });

  const others: Partial<Record<keyof DescribeRequest, unknown>> = {
    tenantId: 'south',
    credential: { name: 'Arc Welding', level: '2' },
    supportingTexts: [{ text: 'Syllabus' }],
    options: { locale: 'de' },
  };
  for (const [field, value] of Object.entries(others)) {
    test(`another ${field} is another post`, () => {
      assert.equal(memory.find({ ...request, [field]: value }), undefined);
    });
  }

  test('the oldest is forgotten', () => {
    for (const tenantId of ['south', 'west']) memory.remember({ ...request, tenantId }, { ...plan, tenantId });
    assert.equal(memory.find(request), undefined);
  });
});
