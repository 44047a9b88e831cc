import { z } from 'zod';

import type { TenantStore } from '../../../storage/tenant-store.ts';
import { answer, route } from '../../route.ts';
import { refuseMissingBody } from './refuse-missing-body.ts';

export function getLlmCallRequest({ store }: { readonly store: TenantStore }) {
  return bodyRoute({
    store,
    part: 'request',
    operationId: 'getLlmCallRequest',
    summary: 'Read the very octets that were sent',
  });
}

export function getLlmCallResponse({ store }: { readonly store: TenantStore }) {
  return bodyRoute({
    store,
    part: 'response',
    operationId: 'getLlmCallResponse',
    summary: 'Read the very octets that came back',
  });
}

type BodyRoute = {
  readonly store: TenantStore;
  readonly part: 'request' | 'response';
  readonly operationId: string;
  readonly summary: string;
};

function bodyRoute({ store, part, operationId, summary }: BodyRoute) {
  return route(
    {
      operationId,
      summary,
      tag: 'LLM calls',
      method: 'get',
      path: `/v1/llm-calls/{id}/${part}`,
      permission: 'audit',
      input: { params: z.object({ id: z.uuid() }) },
      answer: { status: 200, description: 'The octets.', mediaType: 'application/octet-stream' },
      failures: ['erased', 'storage_unavailable'],
    },
    async ({ tenantId, params }) => {
      const payloads = await store.read(tenantId).findPayloads(params.id);
      const payload = payloads.find((each) => each.part === part);
      return payload === undefined ? refuseMissingBody(store, tenantId, { id: params.id, part }) : answer(payload.body);
    },
  );
}
