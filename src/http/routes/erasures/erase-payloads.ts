import { z } from 'zod';

import type { Evict } from '../../../cache/evict.ts';
import { isBlank } from '../../../credentials/tidy.ts';
import { failed } from '../../../failures.ts';
import type { TenantStore } from '../../../storage/tenant-store.ts';
import type { Events } from '../../../telemetry/events.ts';
import { erasureSchema, spanEnd, spanStart, toErasure } from '../../resources/erasure.ts';
import { checkSpan, momentInput, plainText, plainTextOf } from '../../resources/list.ts';
import { absent } from '../../resources/shared.ts';
import { answer, refuse, route } from '../../route.ts';

const selectors = {
  generation_id: z.uuid().meta({ description: 'The LLM calls of this generation; its facts, too, where it failed.' }),
  issuer: plainText.meta({
    description:
      'Those about credentials of this issuer, by its name, however it was typed: case, spaces, dashes, quotes and what ends it say nothing.',
  }),
  description_id: z.uuid().meta({
    description:
      'The text of this description and of all that share it, the facts of their generations, and their LLM calls. No cache serves it any more.',
  }),
  started_after: momentInput.meta({ description: spanStart }),
  started_before: momentInput.meta({ description: spanEnd }),
};

const reason = plainTextOf(3)
  .max(500)
  .refine((text) => !isBlank(text), 'expected words that say why')
  .meta({ description: 'Why, in words. It stays on the record for good: name no person in it.' });

const bodySchema = z
  .strictObject({
    generation_id: selectors.generation_id.nullish(),
    issuer: selectors.issuer.nullish(),
    description_id: selectors.description_id.nullish(),
    started_after: selectors.started_after.nullish(),
    started_before: selectors.started_before.nullish(),
    reason,
  })
  // Also where something else is wrong, so that all that is missing is told at once.
  .superRefine(checkSelectors, {
    when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
  });

type Selected = { readonly [Name in keyof typeof selectors]?: unknown };

function checkSelectors(body: Selected, context: z.RefinementCtx): void {
  const { generation_id, issuer, description_id, started_after, started_before } = body;
  const isSpan = isGiven(started_after) && isGiven(started_before);
  const isHalfSpan = isGiven(started_after ?? started_before) && !isSpan;
  const names = [generation_id, issuer, description_id].filter(isGiven).length;
  if (names + Number(isSpan) !== 1 || isHalfSpan) {
    const message =
      'expected exactly one of generation_id, issuer, description_id, or started_after with started_before';
    context.addIssue({ code: 'custom', message });
  }
  checkSpan(body, context);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

const bodyForms = z
  .union([
    eraseForm('EraseGeneration', ['generation_id']),
    eraseForm('EraseIssuer', ['issuer']),
    eraseForm('EraseDescription', ['description_id']),
    eraseForm('EraseSpan', ['started_after', 'started_before']),
  ])
  .meta({
    id: 'CreateErasureRequest',
    description:
      'Exactly one of `generation_id`, `issuer`, `description_id`, or `started_after` with a later `started_before`.',
  });

function eraseForm(id: string, names: readonly (keyof typeof selectors)[]) {
  const others = Object.fromEntries(Object.keys(selectors).map((name) => [name, absent]));
  const named = Object.fromEntries(names.map((name) => [name, selectors[name]]));
  return z.strictObject({ ...others, ...named, reason }).meta({ id });
}

export function eraseLlmCallPayloads({ store, evict, newId, events }: ErasureDependencies) {
  return route(
    {
      operationId: 'createErasure',
      summary: 'Erase the bodies of LLM calls and what quotes the answers, or all of a text; hashes are kept',
      tag: 'Erasures',
      method: 'post',
      path: '/v1/erasures',
      permission: 'admin',
      input: { body: bodySchema },
      bodyForms,
      answer: {
        status: 201,
        description:
          'The record, also where no LLM call was left to erase. Descriptions and the facts of generations stay, unless a description is named.',
        mediaType: 'application/json',
        schema: erasureSchema,
      },
      failures: ['not_found', 'storage_unavailable'],
      examples: { issuer: { issuer: 'Northgate Institute', reason: 'The contract ended.' } },
    },
    async ({ requestId, trace, tenantId, apiKeyName, body }) => {
      const generationId = body.generation_id ?? undefined;
      const descriptionId = body.description_id ?? undefined;
      const issuer = body.issuer ?? undefined;
      const reads = store.read(tenantId);
      // An erasure on the record that erased nothing because of a wrong id or name would pass for done.
      if (generationId !== undefined && (await reads.findGeneration(generationId)) === undefined) {
        return refuse(failed('not_found', 'No generation has this id.'));
      }
      if (issuer !== undefined && !(await reads.hasGenerationOf(issuer))) {
        return refuse(failed('not_found', 'No generation is about a credential of this issuer.'));
      }
      if (descriptionId !== undefined) {
        const record = await reads.findDescriptionRecord(descriptionId);
        if (record === undefined) return refuse(failed('not_found', 'No description has this id.'));
        // Before the erasure: once no entry serves the text, nobody can share it any more. What serves the facts of one
        // that is erased already was written since.
        if (!record.isErased) await evict({ requestId, trace, tenantId }, { textOf: descriptionId }, 'requested');
      }
      const row = await store.write(tenantId).erasePayloads({
        id: newId(),
        generationId,
        issuer,
        startedAfter: body.started_after ?? undefined,
        startedBefore: body.started_before ?? undefined,
        descriptionId,
        reason: body.reason,
        requestedBy: apiKeyName ?? 'loopback',
      });
      events.payloadsErased({
        requestId,
        trace,
        erasureId: row.id,
        tenantId,
        requestedBy: row.requested_by,
        erasedPayloads: row.erased_payloads,
        erasedDescriptions: row.erased_descriptions,
      });
      return answer({ ...toErasure(row), issuer: row.issuer });
    },
  );
}

export type ErasureDependencies = {
  readonly store: TenantStore;
  readonly evict: Evict;
  readonly newId: () => string;
  readonly events: Pick<Events, 'payloadsErased'>;
};
