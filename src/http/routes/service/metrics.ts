import type { Metrics } from '../../../telemetry/metrics.ts';
import { answer, route } from '../../route.ts';

export function getMetrics({ metrics }: MetricsDependencies) {
  return route(
    {
      operationId: 'getMetrics',
      summary: 'Metrics for Prometheus',
      tag: 'Service',
      method: 'get',
      path: '/metrics',
      input: {},
      answer: { status: 200, description: 'The text exposition format.', mediaType: 'text/plain' },
      failures: [],
    },
    async () => answer(await metrics.print()),
  );
}

export type MetricsDependencies = {
  readonly metrics: Pick<Metrics, 'print'>;
};
