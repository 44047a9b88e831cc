import { z } from 'zod';

import { failed } from '../../../failures.ts';
import type { TenantStore } from '../../../storage/tenant-store.ts';
import type { Lifecycle } from '../../lifecycle.ts';
import { answer, refuse, route } from '../../route.ts';

const healthSchema = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' });

const partSchema = z
  .strictObject({
    name: z.string().meta({ examples: ['database'] }),
    kind: z.string().meta({ description: 'What stands behind it.', examples: ['embedded'] }),
    status: z.literal('ok'),
  })
  .meta({ id: 'ReadyPart' });
const readinessSchema = z
  .strictObject({ status: z.literal('ready'), parts: z.array(partSchema) })
  .meta({ id: 'Readiness' });

export function getHealth() {
  return route(
    {
      operationId: 'getHealth',
      summary: 'Whether the process is alive',
      tag: 'Service',
      method: 'get',
      path: '/healthz',
      input: {},
      answer: { status: 200, description: 'It is.', mediaType: 'application/json', schema: healthSchema },
      failures: [],
    },
    () => Promise.resolve(answer({ status: 'ok' })),
  );
}

export function getReadiness({ store, lifecycle, parts }: ReadinessDependencies) {
  return route(
    {
      operationId: 'getReadiness',
      summary: 'Whether this instance should get traffic; a problem names the part that is not ready',
      tag: 'Service',
      method: 'get',
      path: '/readyz',
      input: {},
      answer: { status: 200, description: 'It should.', mediaType: 'application/json', schema: readinessSchema },
      failures: ['storage_unavailable'],
    },
    async () => {
      if (lifecycle.phase() !== 'serving') return refuse(failed('shutting_down', 'The instance is shutting down.'));
      // Throws when the database is gone, which answers `storage_unavailable`.
      await store.maintain.ping();
      return answer({ status: 'ready', parts: parts.map((part) => ({ ...part, status: 'ok' })) });
    },
  );
}

export type ReadinessDependencies = {
  readonly store: TenantStore;
  readonly lifecycle: Lifecycle;
  readonly parts: readonly { readonly name: string; readonly kind: string }[];
};
