import type { Alarm, RaisedAlarm } from './alarm.ts';
import { describeError } from './describe-error.ts';
import { cacheEvents } from './cache-events.ts';
import { generationEvents } from './generation-events.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import { semanticEvents } from './semantic-events.ts';
import { requestFields, type Requested } from './trace.ts';

/**
 * One function for each event: the only place where log lines are worded and metrics are counted. Field names are
 * those of the tables.
 */
export function createEvents({ logger, metrics, alarm }: EventSinks) {
  return {
    ...serviceEvents(logger),
    ...requestEvents(logger, metrics),
    ...cacheEvents(logger, metrics),
    ...generationEvents(logger, metrics, alarm),
    ...semanticEvents(logger, metrics),
  };
}

export type Events = ReturnType<typeof createEvents>;

export type EventSinks = { readonly logger: Logger; readonly metrics: Metrics; readonly alarm: Alarm };

/** Told by the alarm itself, which the other events feed. */
export function alarmEvents({ log }: Logger, metrics: Metrics) {
  return {
    onRaised: (alarm: RaisedAlarm) => {
      const { ratio, code } = alarm;
      log('error', 'alarm.raised', {
        ratio,
        code,
        share: Number(alarm.share.toFixed(4)),
        all_share: Number(alarm.allShare.toFixed(4)),
        count: alarm.count,
        total: alarm.total,
        request_model: alarm.requestModel,
        prompt_version: alarm.promptVersion,
        generation_ids: alarm.generationIds,
      });
      metrics.alarm.set({ ratio, code }, 1);
    },
    onCleared: ({ ratio, code }: Pick<RaisedAlarm, 'ratio' | 'code'>) => {
      log('info', 'alarm.cleared', { ratio, code });
      metrics.alarm.set({ ratio, code }, 0);
    },
  };
}

/** Those that have no metric. */
export function serviceEvents({ log }: Logger) {
  return {
    serviceStarted: (service: { url: string; database: string; provider: string; models: readonly string[] }) => {
      log('info', 'service.started', service);
    },
    serviceStopping: (signal: string) => {
      log('info', 'service.stopping', { signal });
    },
    serviceStopped: () => {
      log('info', 'service.stopped');
    },
    storageMigrated: (migration: string) => {
      log('info', 'storage.migrated', { migration });
    },
    storageConnectionLost: (error: unknown) => {
      log('warn', 'storage.connection_lost', describeError(error));
    },
    auditPartitionDropped: (partition: string) => {
      log('info', 'audit.partition_dropped', { partition });
    },
    payloadsErased: (erasure: Erasure) => {
      log('info', 'audit.payloads_erased', {
        ...requestFields(erasure),
        erasure_id: erasure.erasureId,
        tenant_id: erasure.tenantId,
        requested_by: erasure.requestedBy,
        erased_payloads: erasure.erasedPayloads,
        erased_descriptions: erasure.erasedDescriptions,
      });
    },
  };
}

function requestEvents({ log }: Logger, metrics: Metrics) {
  return {
    requestCompleted: (request: CompletedRequest) => {
      log(request.status >= 500 ? 'warn' : 'info', 'request.completed', {
        request_id: request.requestId,
        trace_id: request.traceId,
        operation: request.operation,
        method: request.method,
        status: request.status,
        code: request.code,
        tenant_id: request.tenantId,
        api_key: request.apiKeyName,
        duration_ms: Math.round(request.durationMs),
      });
      metrics.requests.inc({ operation: request.operation, status: request.status });
    },
    requestAborted: (request: Pick<CompletedRequest, 'requestId' | 'traceId' | 'operation'>) => {
      log('info', 'request.aborted', {
        request_id: request.requestId,
        trace_id: request.traceId,
        operation: request.operation,
      });
    },
    /** A bug or broken infrastructure: where it was thrown, without what it said. */
    errorCaught: (error: unknown, context: ErrorContext) => {
      log('error', 'error.caught', {
        ...requestFields(context),
        generation_id: context.generationId,
        place: context.place,
        ...describeError(error),
      });
    },
  };
}

type ErrorContext = Partial<Requested> & { readonly generationId?: string; readonly place: string };

type Erasure = Requested & {
  readonly erasureId: string;
  readonly tenantId: string;
  readonly requestedBy: string;
  readonly erasedPayloads: number;
  readonly erasedDescriptions: number;
};

type CompletedRequest = {
  readonly requestId: string;
  readonly traceId: string | undefined;
  readonly operation: string;
  readonly method: string;
  readonly status: number;
  readonly code: string | undefined;
  readonly tenantId: string | undefined;
  readonly apiKeyName: string | undefined;
  readonly durationMs: number;
};
