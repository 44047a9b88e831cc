import { z } from 'zod';

import { failed } from '../../../failures.ts';
import type { TenantStore } from '../../../storage/tenant-store.ts';
import { llmCallListSchema, toLlmCallSummary } from '../../resources/llm-call.ts';
import { answer, refuse, route, type RouteResult } from '../../route.ts';

const listAnswer = {
  status: 200,
  description: 'Every attempt in the order it was made; retries and re-asks bound their number.',
  mediaType: 'application/json',
  schema: llmCallListSchema,
} as const;

export function listLlmCallsOfGeneration({ store }: { readonly store: TenantStore }) {
  return route(
    {
      operationId: 'listLlmCallsOfGeneration',
      summary: 'List the LLM calls of a generation',
      tag: 'LLM calls',
      method: 'get',
      path: '/v1/generations/{id}/llm-calls',
      permission: 'audit',
      input: { params: z.object({ id: z.uuid() }) },
      answer: listAnswer,
      failures: ['storage_unavailable'],
    },
    async ({ tenantId, params }) => {
      const generation = await store.read(tenantId).findGeneration(params.id);
      return generation === undefined
        ? refuse(failed('not_found', 'No generation has this id.'))
        : callsOf(store, tenantId, generation.id);
    },
  );
}

export function listLlmCallsOfDescription({ store }: { readonly store: TenantStore }) {
  return route(
    {
      operationId: 'listLlmCallsOfDescription',
      summary: 'List the LLM calls behind a description',
      tag: 'LLM calls',
      method: 'get',
      path: '/v1/descriptions/{id}/llm-calls',
      permission: 'audit',
      input: { params: z.object({ id: z.uuid() }) },
      answer: listAnswer,
      failures: ['storage_unavailable'],
    },
    async ({ tenantId, params }) => {
      const description = await store.read(tenantId).findDescriptionRecord(params.id);
      return description === undefined
        ? refuse(failed('not_found', 'No description has this id.'))
        : callsOf(store, tenantId, description.generationId);
    },
  );
}

async function callsOf(store: TenantStore, tenantId: string, generationId: string): Promise<RouteResult> {
  const rows = await store.read(tenantId).listLlmCallsOf(generationId);
  return answer({ data: rows.map(toLlmCallSummary), next_cursor: null });
}
