import assert from 'node:assert/strict';
import { test } from 'node:test';

import { localCaller } from '../../test/support/calls.ts';
import { createManualClock } from '../../test/support/manual-clock.ts';
import type { FlightState } from '../storage/flights.ts';
import { createFlights, type FlightsDependencies } from './flights.ts';

test('who waits for another replica stops when the service is taken down', async () => {
  const stopping = new AbortController();
  const state: FlightState = {
    status: 'running',
    descriptionId: null,
    error: null,
    attempts: 0,
    isLed: true,
    wasAdmitted: false,
  };
  const polled = Promise.withResolvers<undefined>();
  const clock = {
    ...createManualClock(),
    sleep: (_: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        polled.resolve(undefined);
        signal.addEventListener('abort', () => {
          resolve();
        });
      }),
  };
  const store = {
    write: () => ({ takeFlight: () => Promise.resolve('another') }),
    read: () => ({ findFlightState: () => Promise.resolve(state) }),
  } as unknown as FlightsDependencies['store'];
  const events = { errorCaught: () => assert.fail('nothing goes wrong') };
  const fly = createFlights({ store, clock, events, leaseMs: 1000, mostWaitMs: 45_000, stopping: stopping.signal });
  const lead = () => assert.fail('another leads');
  const flown = fly({ ...localCaller, flightKey: 'key', generationId: 'own', forced: false, lead });
  await polled.promise;
  stopping.abort();
  assert.deepEqual(await flown, { kind: 'overdue' });
});
