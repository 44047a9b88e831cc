import type { Clock } from '../clock.ts';
import { createAlarm } from './alarm.ts';
import { alarmEvents, createEvents } from './events.ts';
import type { Logger } from './logger.ts';
import { createMetrics, type BuildInfo } from './metrics.ts';

/** Log, metrics and alarm behind one set of events. */
export function createTelemetry({ logger, clock, alarmRatio, build }: TelemetrySettings) {
  const metrics = createMetrics(build);
  const alarm = createAlarm({ ratio: alarmRatio, clock, ...alarmEvents(logger, metrics) });
  return { events: createEvents({ logger, metrics, alarm }), metrics, alarm };
}

export type Telemetry = ReturnType<typeof createTelemetry>;

type TelemetrySettings = {
  readonly logger: Logger;
  readonly clock: Pick<Clock, 'monotonicMs'>;
  readonly alarmRatio: number;
  readonly build: BuildInfo;
};
