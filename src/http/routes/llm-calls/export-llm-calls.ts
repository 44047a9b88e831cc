import { z } from 'zod';

import type { LlmCallFilter, LlmCallRow } from '../../../storage/llm-calls.ts';
import type { TenantStore } from '../../../storage/tenant-store.ts';
import { checkSpan, pageParameters, toList } from '../../resources/list.ts';
import { callFilters, llmCallListSchema, llmCallSummarySchema, toLlmCallSummary } from '../../resources/llm-call.ts';
import { answer, lines, route } from '../../route.ts';

export function exportLlmCalls({ store }: { readonly store: TenantStore }) {
  return route(
    {
      operationId: 'listLlmCalls',
      summary: 'List or export LLM calls, newest first; as lines, all of them in one answer',
      tag: 'LLM calls',
      method: 'get',
      path: '/v1/llm-calls',
      permission: 'audit',
      input: { query: z.strictObject({ ...pageParameters, limit, ...callFilters }).superRefine(checkSpan) },
      answer: {
        status: 200,
        description:
          'A page; or, with `Accept: application/x-ndjson`, one `LlmCallSummary` a line and no limit. To go on after a cut, pass the id of the last line as `cursor`.',
        mediaType: 'application/json',
        schema: llmCallListSchema,
        lineSchema: llmCallSummarySchema,
      },
      failures: ['storage_unavailable'],
    },
    async ({ tenantId, query, wantsLines }) => {
      const filter = {
        limit: query.limit,
        before: query.cursor,
        requestModel: query.request_model,
        purpose: query.purpose,
        outcome: query.outcome,
        reason: query.reason,
        startedAfter: query.started_after,
        startedBefore: query.started_before,
      };
      if (wantsLines) return lines(readAll(store, tenantId, filter));
      return answer(toList(await store.read(tenantId).listLlmCalls(filter), toLlmCallSummary));
    },
  );
}

const limit = pageParameters.limit.meta({ description: 'Of a page; lines come without a limit.' });

const rowsAtOnce = 500;

/** Page by page, so that memory stays the same for a million rows. */
async function* readAll(store: TenantStore, tenantId: string, filter: LlmCallFilter): AsyncIterable<unknown> {
  let before = filter.before;
  for (;;) {
    const { rows, hasMore } = await store.read(tenantId).listLlmCalls({ ...filter, limit: rowsAtOnce, before });
    for (const row of rows) yield toLlmCallSummary(row);
    const last: LlmCallRow | undefined = rows.at(-1);
    if (!hasMore || last === undefined) return;
    before = last.id;
  }
}
