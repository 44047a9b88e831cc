import { z } from 'zod';

import type { TenantStore } from '../../../storage/tenant-store.ts';
import { descriptionSchema, toDescription } from '../../resources/description.ts';
import { answer, route } from '../../route.ts';
import { refuseMissing } from './refuse-missing.ts';

export function getDescription({ store }: { readonly store: TenantStore }) {
  return route(
    {
      operationId: 'getDescription',
      summary: 'Read a description',
      tag: 'Descriptions',
      method: 'get',
      path: '/v1/descriptions/{id}',
      permission: 'read',
      input: { params: z.object({ id: z.uuid() }) },
      answer: {
        status: 200,
        description: 'The description.',
        mediaType: 'application/json',
        schema: descriptionSchema,
      },
      failures: ['erased', 'storage_unavailable'],
    },
    async ({ tenantId, params }) => {
      const row = await store.read(tenantId).findDescription(params.id);
      return row === undefined ? refuseMissing(store, tenantId, params.id) : answer(toDescription(row));
    },
  );
}
