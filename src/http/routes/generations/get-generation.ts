import { z } from 'zod';

import { failed } from '../../../failures.ts';
import type { TenantStore } from '../../../storage/tenant-store.ts';
import { generationSchema, toGeneration } from '../../resources/generation.ts';
import { answer, refuse, route } from '../../route.ts';

export function getGeneration({ store }: { readonly store: TenantStore }) {
  return route(
    {
      operationId: 'getGeneration',
      summary: 'Read a generation: running, succeeded or failed',
      tag: 'Generations',
      method: 'get',
      path: '/v1/generations/{id}',
      permission: 'read',
      input: { params: z.object({ id: z.uuid() }) },
      answer: { status: 200, description: 'The generation.', mediaType: 'application/json', schema: generationSchema },
      failures: ['storage_unavailable'],
    },
    async ({ tenantId, params }) => {
      const reads = store.read(tenantId);
      const row = await reads.findGeneration(params.id);
      if (row === undefined) return refuse(failed('not_found', 'No generation has this id.'));
      const erased = await reads.findErasedGenerations([row.id]);
      return answer(toGeneration(row, erased.get(row.id)));
    },
  );
}
