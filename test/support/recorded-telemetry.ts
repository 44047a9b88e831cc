import { systemClock, type Clock } from '../../src/clock.ts';
import type { LogFields, Severity } from '../../src/telemetry/logger.ts';
import { createTelemetry, type Telemetry } from '../../src/telemetry/telemetry.ts';

export type LogLine = { readonly severity: Severity; readonly event: string; readonly fields: LogFields };

/** The service's own telemetry, whose log lines are kept instead of written. */
export function createRecordedTelemetry(clock: Pick<Clock, 'monotonicMs'> = systemClock): RecordedTelemetry {
  const lines: LogLine[] = [];
  const logger = {
    log: (severity: Severity, event: string, fields: LogFields = {}) => {
      lines.push({ severity, event, fields });
    },
  };
  const build = { version: 'test', promptVersion: 'v1' };
  return { lines, telemetry: createTelemetry({ logger, clock, alarmRatio: 0.05, build }) };
}

export type RecordedTelemetry = { readonly lines: readonly LogLine[]; readonly telemetry: Telemetry };
