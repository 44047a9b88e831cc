import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createRecordedTelemetry } from '../../../../test/support/recorded-telemetry.ts';
import type { TenantStore } from '../../../storage/tenant-store.ts';
import { createLifecycle } from '../../lifecycle.ts';
import type { RouteInput, RouteInputs } from '../../route.ts';
import { getReadiness } from './health.ts';

test('an alarm about generations that asked no model names none', async () => {
  const { lines, telemetry } = createRecordedTelemetry();
  for (let count = 0; count < 50; count += 1) {
    const generation = { generationId: `g${count}`, tenantId: 'a', promptVersion: 'v1', attempts: 0 };
    telemetry.events.generationAbandoned({ ...generation, requestModel: undefined });
  }
  const store = { maintain: { ping: () => Promise.resolve() } } as TenantStore;
  const route = getReadiness({ store, lifecycle: createLifecycle(), parts: [], alarm: telemetry.alarm });
  const result = await route.handle({} as RouteInput<RouteInputs>);
  const { alarms } = route.answer.schema?.parse('body' in result ? result.body : undefined) as {
    alarms: { code: string; request_model: string | null }[];
  };
  assert.deepEqual(
    alarms.map(({ code, request_model }) => [code, request_model]),
    [['generation_abandoned', null]],
  );
  assert.equal(lines.find(({ event }) => event === 'alarm.raised')?.fields.request_model, undefined);
});
