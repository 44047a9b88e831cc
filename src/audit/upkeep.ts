import type { Clock } from '../clock.ts';
import { failed, failures } from '../failures.ts';
import { toJson } from '../storage/json.ts';
import type { TenantStore } from '../storage/tenant-store.ts';
import type { Events } from '../telemetry/events.ts';

/**
 * Keeps the tables as they should be, from the start until disposal: partitions of the audit ahead, what is past its
 * retention dropped (daily), and what no living process will finish given up on, what is over in the cache taken out
 * (every minute). Every replica runs it; each step finds nothing to do when another was first.
 */
export function startUpkeep(dependencies: UpkeepDependencies): AsyncDisposable {
  const { clock, events } = dependencies;
  const stopping = new AbortController();
  const loop = async () => {
    let nextDailyMs = clock.monotonicMs();
    let range: 'recent' | 'everything' = 'everything';
    const steps = [
      async () => {
        if (clock.monotonicMs() < nextDailyMs) return;
        await retain(dependencies);
        nextDailyMs = clock.monotonicMs() + dayMs;
      },
      async () => {
        await sweep(dependencies, range);
        range = 'recent';
      },
      () => tidy(dependencies, stopping.signal),
    ];
    while (!stopping.signal.aborted) {
      for (const step of steps) {
        try {
          await step();
        } catch (error) {
          // The database may be away, or one step at fault, which must not keep the others; the next round tries again.
          events.errorCaught(error, { place: 'upkeep' });
        }
      }
      await clock.sleep(minuteMs, stopping.signal);
    }
  };
  const ended = loop();
  return {
    [Symbol.asyncDispose]: async () => {
      stopping.abort();
      await ended;
    },
  };
}

export type UpkeepDependencies = {
  readonly store: Pick<TenantStore, 'maintain'>;
  readonly clock: Clock;
  readonly events: Pick<Events, 'errorCaught' | 'auditPartitionDropped' | 'attemptAbandoned' | 'generationAbandoned'>;
  readonly payloadRetentionDays: number | undefined;
  readonly metadataRetentionDays: number | undefined;
  /** After this long nothing runs any more, whatever its process does. */
  readonly deadlineMs: number;
};

const minuteMs = 60_000;
const dayMs = 86_400_000;
export const monthsAhead = 3;
/** For the commits around a generation, and for clocks that differ. */
const graceMs = 60_000;

async function retain({ store, events, ...settings }: UpkeepDependencies): Promise<void> {
  const { maintain } = store;
  await maintain.createPartitions(monthsAhead);
  const retentions = [
    ['llm_call_payloads', settings.payloadRetentionDays],
    ['llm_call_outcomes', settings.metadataRetentionDays],
    ['llm_calls', settings.metadataRetentionDays],
    ['cache_decisions', settings.metadataRetentionDays],
  ] as const;
  for (const [table, days] of retentions) {
    const dropped = days === undefined ? [] : await maintain.dropPartitions(table, days);
    for (const partition of dropped) events.auditPartitionDropped(partition);
  }
}

/** Of the cache: what is over goes, so that no search steps over it. */
async function tidy({ store: { maintain }, deadlineMs }: UpkeepDependencies, stopping: AbortSignal): Promise<void> {
  await maintain.evictExpiredEntries(stopping);
  await maintain.rebuildCacheEmbeddings();
  await maintain.deleteDeadFlights(deadlineMs + graceMs);
}

async function sweep({ store, events, deadlineMs }: UpkeepDependencies, range: 'recent' | 'everything'): Promise<void> {
  const calls = await store.maintain.giveUpOpenCalls(deadlineMs + graceMs, range);
  for (const { call_id: callId, generation_id: generationId, tenant_id: tenantId } of calls) {
    events.attemptAbandoned({ callId, generationId, tenantId });
  }
  const { code, detail, errors } = failed('generation_abandoned', failures.generation_abandoned.title);
  const error = toJson({ code, detail, errors });
  for (const row of await store.maintain.failAbandonedGenerations(deadlineMs + graceMs, error)) {
    events.generationAbandoned({
      generationId: row.id,
      tenantId: row.tenant_id,
      promptVersion: row.prompt_version,
      requestModel: row.request_model ?? undefined,
      attempts: row.attempts,
    });
  }
}
