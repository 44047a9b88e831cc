import type { Clock } from '../clock.ts';
import type { FlightState } from '../storage/flights.ts';
import type { TenantStore } from '../storage/tenant-store.ts';
import type { Events } from '../telemetry/events.ts';
import type { Requested } from '../telemetry/trace.ts';
import { keepLease } from './keep-lease.ts';

/**
 * Lets one caller work while the others wait for what comes of it: in this process by a map of promises, between
 * replicas by a row in the database that its leader holds on lease.
 *
 * free → taken by a generation → ended by it (its work is done) or, when the lease runs out, taken by another.
 * The generation in the row is the fence: a leader that was paused finds another's there, and admits nothing.
 * Who forces a flight takes it over from a leader that is alive; those who come later wait for the new one.
 * Throws what the leader in this process throws, and what the store does.
 */
export function createFlights<Outcome>(dependencies: FlightsDependencies): Flights<Outcome> {
  const { store, leaseMs } = dependencies;
  const airborne = new Map<string, Promise<Flown<Outcome>>>();

  async function takeOff(plan: FlightPlan<Outcome>): Promise<Flown<Outcome>> {
    const { tenantId, flightKey, generationId, forced } = plan;
    for (;;) {
      const leader = await store.write(tenantId).takeFlight({ flightKey, generationId, leaseMs, forced });
      if (leader === generationId) return lead(plan, dependencies);
      const landed = await awaitLanding(plan, leader, dependencies);
      if (landed !== undefined) return landed;
    }
  }

  return async function fly(plan) {
    const key = `${plan.tenantId} ${plan.flightKey}`;
    const joined = plan.forced ? undefined : airborne.get(key);
    if (joined !== undefined) {
      const flown = await joined;
      return flown.kind === 'led' ? { kind: 'joined', outcome: flown.outcome } : flown;
    }
    const flight = takeOff(plan);
    airborne.set(key, flight);
    try {
      return await flight;
    } finally {
      if (airborne.get(key) === flight) airborne.delete(key);
    }
  };
}

/** Leads the work, or waits for who does. */
export type Flights<Outcome> = (plan: FlightPlan<Outcome>) => Promise<Flown<Outcome>>;

export type FlightsDependencies = {
  readonly store: Pick<TenantStore, 'read' | 'write'>;
  readonly clock: Clock;
  /** How long a leader that died may hold up the others. */
  readonly leaseMs: number;
  readonly mostWaitMs: number;
  /** Aborted when the service is taken down: whoever still waits has no caller any more. */
  readonly stopping: AbortSignal;
  readonly events: Pick<Events, 'errorCaught'>;
};

type FlightPlan<Outcome> = Requested & {
  readonly tenantId: string;
  readonly flightKey: string;
  /** The generation that will be opened if the flight is won. */
  readonly generationId: string;
  /** Whether to take the flight from a leader that is alive. */
  readonly forced: boolean;
  readonly lead: () => Promise<{ readonly outcome: Outcome; readonly hasEndedFlight: boolean }>;
};

type Flown<Outcome> =
  | { readonly kind: 'led' | 'joined'; readonly outcome: Outcome }
  | Landed
  /** Its leader is alive, but has been at it for too long, or for longer than this process lives. */
  | { readonly kind: 'overdue' };

/** Ended by a leader on another replica. */
export type Landed = { readonly kind: 'landed'; readonly generationId: string; readonly state: FlightState };

async function lead<Outcome>(
  plan: FlightPlan<Outcome>,
  { store, clock, leaseMs, events }: FlightsDependencies,
): Promise<Flown<Outcome>> {
  const { tenantId, flightKey, generationId } = plan;
  const flight = { flightKey, generationId };
  let isEnded = false;
  const stopRenewing = keepLease({
    renew: () => store.write(tenantId).renewFlight({ ...flight, leaseMs }),
    everyMs: leaseMs / 3,
    clock,
    // The lease may outlast the trouble; if not, the fence holds.
    caught: (error) => {
      events.errorCaught(error, { ...plan, place: 'renewing a flight' });
    },
  });
  try {
    const { outcome, hasEndedFlight } = await plan.lead();
    isEnded = hasEndedFlight;
    return { kind: 'led', outcome };
  } finally {
    await stopRenewing();
    if (!isEnded) await end();
  }

  async function end(): Promise<void> {
    try {
      await store.write(tenantId).endFlight(flight);
    } catch (error) {
      // Nobody waits longer than the lease.
      events.errorCaught(error, { ...plan, place: 'ending a flight' });
    }
  }
}

/** Waits for the leader on another replica; undefined when it leads no more and left nothing. */
async function awaitLanding<Outcome>(
  { tenantId, flightKey }: FlightPlan<Outcome>,
  leader: string,
  { store, clock, mostWaitMs, stopping }: FlightsDependencies,
): Promise<Flown<Outcome> | undefined> {
  const startedAtMs = clock.monotonicMs();
  for (let waitMs = 20; ; waitMs = Math.min(waitMs * 1.5, 100)) {
    const state = await store.read(tenantId).findFlightState({ flightKey, generationId: leader });
    const hasEnded = state.status === 'succeeded' || state.status === 'failed';
    if (hasEnded) return { kind: 'landed', generationId: leader, state };
    if (!state.isLed) return undefined;
    if (stopping.aborted || clock.monotonicMs() - startedAtMs > mostWaitMs) return { kind: 'overdue' };
    await clock.sleep(waitMs, stopping);
  }
}
