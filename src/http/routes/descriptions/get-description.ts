import { z } from 'zod';

import { failed } from '../../../failures.ts';
import type { TenantStore } from '../../../storage/tenant-store.ts';
import { descriptionSchema, toDescription } from '../../resources/description.ts';
import { answer, refuse, route } from '../../route.ts';

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
      failures: ['storage_unavailable'],
    },
    async ({ tenantId, params }) => {
      const row = await store.read(tenantId).findDescription(params.id);
      return row === undefined
        ? refuse(failed('not_found', 'No description has this id.'))
        : answer(toDescription(row));
    },
  );
}
