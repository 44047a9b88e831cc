import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { createManualClock } from '../../../../test/support/manual-clock.ts';
import { createRecordedTelemetry } from '../../../../test/support/recorded-telemetry.ts';
import { StorageUnavailableError } from '../../../storage/database.ts';
import type { TenantStore } from '../../../storage/tenant-store.ts';
import { createLifecycle } from '../../lifecycle.ts';
import type { RouteInput, RouteInputs } from '../../route.ts';
import { getReadiness, type ReadinessDependencies } from './health.ts';

/** Asks for readiness as often as there are clocks, before any is answered; gives the codes and how often the database was asked. */
async function askReadiness(ping: () => Promise<void>, clocks = [createManualClock()]) {
  let asked = 0;
  const store = {
    maintain: {
      ping: () => {
        asked += 1;
        return ping();
      },
    },
  } as unknown as ReadinessDependencies['store'];
  const clock = { sleep: (ms: number, signal: AbortSignal) => clocks.shift()?.sleep(ms, signal) ?? aborted(signal) };
  const parts = [{ name: 'database', kind: 'postgres' }];
  const alarm = { raised: () => [] };
  const route = getReadiness({ store, clock, lifecycle: createLifecycle(), parts, alarm });
  const times = Math.max(1, clocks.length);
  const input = {} as RouteInput<RouteInputs>;
  const results = await Promise.all(Array.from({ length: times }, () => route.handle(input)));
  return { codes: results.map((result) => (result.kind === 'failure' ? result.failure.code : result.kind)), asked };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}

const hanging = () => new Promise<void>(() => undefined);

suite('readiness', () => {
  test('says no after two seconds of a database that hangs, which is asked once', async () => {
    const clocks = [createManualClock(), createManualClock()];
    const { codes, asked } = await askReadiness(hanging, [...clocks]);
    assert.deepEqual(codes, ['storage_unavailable', 'storage_unavailable']);
    assert.deepEqual(
      clocks.map(({ slept }) => slept),
      [[2000], [2000]],
    );
    assert.equal(asked, 1);
  });

  test('says yes when the database answers, and waits no longer', async () => {
    assert.deepEqual((await askReadiness(() => Promise.resolve(), [])).codes, ['answer']);
  });

  test('says no when the database is gone', async () => {
    const gone = () => Promise.reject(new StorageUnavailableError(undefined));
    assert.deepEqual((await askReadiness(gone, [])).codes, ['storage_unavailable']);
  });

  test('a bug is none of the database', async () => {
    await assert.rejects(
      askReadiness(() => Promise.reject(new TypeError('a bug')), []),
      TypeError,
    );
  });

  test('names no model in an alarm about generations that asked none', async () => {
    const { lines, telemetry } = createRecordedTelemetry();
    for (let count = 0; count < 50; count += 1) {
      const generation = { generationId: `g${count}`, tenantId: 'a', promptVersion: 'v1', attempts: 0 };
      telemetry.events.generationAbandoned({ ...generation, requestModel: undefined });
    }
    const store = { maintain: { ping: () => Promise.resolve() } } as TenantStore;
    const clock = createManualClock();
    const route = getReadiness({ store, clock, lifecycle: createLifecycle(), parts: [], alarm: telemetry.alarm });
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
});
