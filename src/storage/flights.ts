import { sql } from 'kysely';

import type { Database, GenerationStatus } from './tables.ts';

/**
 * Takes a flight, or learns who leads it: gives the generation that holds the lease now. A lease that has run out is
 * taken over, and so is one whose generation is over: its leader could not end the flight, and its end is of no use to
 * those who come later. Any other only by who forces it, and then its leader admits nothing any more.
 */
export async function takeFlight(
  db: Database,
  tenantId: string,
  { flightKey, generationId, leaseMs, forced }: FlightRequest,
): Promise<string> {
  const lease = sql<Date>`now() + make_interval(secs => ${leaseMs / 1000})`;
  const isOver = sql`exists (select from generations where id = flights.generation_id and status <> 'running')`;
  const isFree = sql`(${forced} or flights.lease_until <= now() or ${isOver})`;
  const { generation_id: leader } = await db
    .insertInto('flights')
    .values({ tenant_id: tenantId, flight_key: flightKey, generation_id: generationId, lease_until: lease })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'flight_key']).doUpdateSet({
        generation_id: sql<string>`case when ${isFree} then excluded.generation_id else flights.generation_id end`,
        lease_until: sql<Date>`case when ${isFree} then excluded.lease_until else flights.lease_until end`,
      }),
    )
    .returning('generation_id')
    .executeTakeFirstOrThrow();
  return leader;
}

export type Flight = { readonly flightKey: string; readonly generationId: string };
export type FlightRequest = Flight & { readonly leaseMs: number; readonly forced: boolean };

/** Says that a leader is alive. False when it leads no more. */
export async function renewFlight(
  db: Database,
  tenantId: string,
  { flightKey, generationId, leaseMs }: Omit<FlightRequest, 'forced'>,
): Promise<boolean> {
  const result = await db
    .updateTable('flights')
    .set({ lease_until: sql<Date>`now() + make_interval(secs => ${leaseMs / 1000})` })
    .where('tenant_id', '=', tenantId)
    .where('flight_key', '=', flightKey)
    .where('generation_id', '=', generationId)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Ends a flight. False when somebody else has taken it over: then nothing of its leader may be admitted. */
export async function endFlight(db: Database, tenantId: string, { flightKey, generationId }: Flight): Promise<boolean> {
  const result = await db
    .deleteFrom('flights')
    .where('tenant_id', '=', tenantId)
    .where('flight_key', '=', flightKey)
    .where('generation_id', '=', generationId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Forgets the flights of all tenants whose leaders have died: their leases ended so long ago, and nobody took over. */
export async function deleteDeadFlights(db: Database, endedForMs: number): Promise<void> {
  await sql`delete from flights where lease_until < now() - make_interval(secs => ${endedForMs / 1000})`.execute(db);
}

/** How the flight that a generation leads stands, for those who wait for it. */
export async function findFlightState(
  db: Database,
  tenantId: string,
  { flightKey, generationId }: Flight,
): Promise<FlightState> {
  const found = await sql<FlightState>`
    select g.status, g.description_id as "descriptionId", g.error, coalesce(g.attempts, 0) as attempts,
      coalesce(f.lease_until > now(), false) as "isLed",
      exists (select from cache_entries e where e.description_id = g.description_id) as "wasAdmitted"
    from (select 1) as always
    left join generations g on g.tenant_id = ${tenantId} and g.id = ${generationId}
    left join flights f on f.tenant_id = ${tenantId} and f.flight_key = ${flightKey}
      and f.generation_id = ${generationId}`.execute(db);
  const [state] = found.rows;
  if (state === undefined) throw new Error('a query without a condition gave no row');
  return state;
}

export type FlightState = {
  /** Null while its leader has not opened it. */
  readonly status: GenerationStatus | null;
  readonly descriptionId: string | null;
  readonly error: unknown;
  readonly attempts: number;
  /** Whether its leader still holds an unexpired lease. */
  readonly isLed: boolean;
  /** Whether its text came into the cache, wherever it is by now. */
  readonly wasAdmitted: boolean;
};
