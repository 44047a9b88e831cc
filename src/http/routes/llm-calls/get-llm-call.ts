import { z } from 'zod';

import { failed } from '../../../failures.ts';
import type { TenantStore } from '../../../storage/tenant-store.ts';
import { llmCallSchema, toLlmCall } from '../../resources/llm-call.ts';
import { answer, refuse, route } from '../../route.ts';

export function getLlmCall({ store }: { readonly store: TenantStore }) {
  return route(
    {
      operationId: 'getLlmCall',
      summary: 'Read an LLM call with its bodies',
      tag: 'LLM calls',
      method: 'get',
      path: '/v1/llm-calls/{id}',
      permission: 'audit',
      input: { params: z.object({ id: z.uuid() }) },
      answer: { status: 200, description: 'The call.', mediaType: 'application/json', schema: llmCallSchema },
      failures: ['storage_unavailable'],
    },
    async ({ tenantId, params }) => {
      const reads = store.read(tenantId);
      const row = await reads.findLlmCall(params.id);
      if (row === undefined) return refuse(failed('not_found', 'No LLM call has this id.'));
      const payloads = await reads.findPayloads(row.id);
      // Every call has a request: where it is gone, the response is, too.
      const isWhole = payloads.some(({ part }) => part === 'request');
      const erasure = isWhole ? undefined : await reads.findErasureOfCall(row.id);
      return answer(toLlmCall({ row, payloads, erasedAt: erasure?.erased_at }));
    },
  );
}
