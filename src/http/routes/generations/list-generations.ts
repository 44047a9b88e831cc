import { z } from 'zod';

import type { TenantStore } from '../../../storage/tenant-store.ts';
import { generationListSchema, statusSchema, toGeneration } from '../../resources/generation.ts';
import { checkSpan, pageParameters, spanParameters, toList } from '../../resources/list.ts';
import { answer, route } from '../../route.ts';

export function listGenerations({ store }: { readonly store: TenantStore }) {
  return route(
    {
      operationId: 'listGenerations',
      summary: 'List generations, newest first',
      tag: 'Generations',
      method: 'get',
      path: '/v1/generations',
      permission: 'read',
      input: {
        query: z
          .strictObject({
            ...pageParameters,
            status: statusSchema.optional(),
            code: z
              .string()
              .regex(/^[a-z_]{1,64}$/, 'expected a failure code such as llm_timeout')
              .optional()
              .meta({
                description: 'Only those that failed with this code, also where a template stands in for them.',
              }),
            ...spanParameters,
          })
          .superRefine(checkSpan),
      },
      answer: { status: 200, description: 'A page.', mediaType: 'application/json', schema: generationListSchema },
      failures: ['storage_unavailable'],
    },
    async ({ tenantId, query }) => {
      const reads = store.read(tenantId);
      const page = await reads.listGenerations({
        limit: query.limit,
        before: query.cursor,
        status: query.status,
        code: query.code,
        startedAfter: query.started_after,
        startedBefore: query.started_before,
      });
      const erased = await reads.findErasedGenerations(page.rows.map(({ id }) => id));
      return answer(toList(page, (row) => toGeneration(row, erased.get(row.id))));
    },
  );
}
