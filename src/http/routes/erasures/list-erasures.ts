import { z } from 'zod';

import type { TenantStore } from '../../../storage/tenant-store.ts';
import { erasureListSchema, toErasure } from '../../resources/erasure.ts';
import { pageParameters, toList } from '../../resources/list.ts';
import { answer, route } from '../../route.ts';

export function listErasures({ store }: { readonly store: TenantStore }) {
  return route(
    {
      operationId: 'listErasures',
      summary: 'List the records of erasures, newest first',
      tag: 'Erasures',
      method: 'get',
      path: '/v1/erasures',
      permission: 'audit',
      input: { query: z.strictObject(pageParameters) },
      answer: { status: 200, description: 'A page.', mediaType: 'application/json', schema: erasureListSchema },
      failures: ['storage_unavailable'],
    },
    async ({ tenantId, query }) => {
      const page = await store.read(tenantId).listErasures({ limit: query.limit, before: query.cursor });
      return answer(toList(page, toErasure));
    },
  );
}
