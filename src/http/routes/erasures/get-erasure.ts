import { z } from 'zod';

import { failed } from '../../../failures.ts';
import type { TenantStore } from '../../../storage/tenant-store.ts';
import { erasureSchema, toErasure } from '../../resources/erasure.ts';
import { answer, refuse, route } from '../../route.ts';

export function getErasure({ store }: { readonly store: TenantStore }) {
  return route(
    {
      operationId: 'getErasure',
      summary: 'Read the record of an erasure',
      tag: 'Erasures',
      method: 'get',
      path: '/v1/erasures/{id}',
      permission: 'audit',
      input: { params: z.object({ id: z.uuid() }) },
      answer: { status: 200, description: 'The record.', mediaType: 'application/json', schema: erasureSchema },
      failures: ['storage_unavailable'],
    },
    async ({ tenantId, params }) => {
      const row = await store.read(tenantId).findErasure(params.id);
      return row === undefined ? refuse(failed('not_found', 'No erasure has this id.')) : answer(toErasure(row));
    },
  );
}
