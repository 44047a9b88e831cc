import { z } from 'zod';

import type { TenantStore } from '../../../storage/tenant-store.ts';
import { descriptionListSchema, toDescription } from '../../resources/description.ts';
import { pageParameters, toList } from '../../resources/list.ts';
import { answer, route } from '../../route.ts';

export function listDescriptions({ store }: { readonly store: TenantStore }) {
  return route(
    {
      operationId: 'listDescriptions',
      summary: 'List descriptions, newest first',
      tag: 'Descriptions',
      method: 'get',
      path: '/v1/descriptions',
      permission: 'read',
      input: { query: z.strictObject(pageParameters) },
      answer: { status: 200, description: 'A page.', mediaType: 'application/json', schema: descriptionListSchema },
      failures: ['storage_unavailable'],
    },
    async ({ tenantId, query }) => {
      const page = await store.read(tenantId).listDescriptions({ limit: query.limit, before: query.cursor });
      return answer(toList(page, toDescription));
    },
  );
}
