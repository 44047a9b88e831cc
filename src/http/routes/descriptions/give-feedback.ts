import { z } from 'zod';

import type { TakeFeedback } from '../../../cache/take-feedback.ts';
import { feedbackVerdicts } from '../../../storage/tables.ts';
import type { TenantStore } from '../../../storage/tenant-store.ts';
import { moment } from '../../resources/shared.ts';
import { answer, route } from '../../route.ts';
import { refuseMissing } from './refuse-missing.ts';

const verdictSchema = z.enum(feedbackVerdicts).meta({
  description:
    '`wrong_credential`: the text is about something else. `inaccurate`: it says what is not so. `style`: it is right, but not as wished. `good`.',
});

const bodySchema = z.strictObject({ verdict: verdictSchema }).meta({ id: 'CreateFeedbackRequest' });

const feedbackSchema = z
  .strictObject({
    id: z.uuid(),
    object: z.literal('feedback'),
    description_id: z.uuid(),
    verdict: verdictSchema,
    evicted_entries: z.int().nonnegative().meta({
      description: 'Cache entries that served the text, or any text for the same facts and options, and no longer do.',
    }),
    created_at: moment,
  })
  .meta({ id: 'Feedback', description: 'What a caller said of a text.' });

export function giveFeedback({ store, takeFeedback }: FeedbackDependencies) {
  return route(
    {
      operationId: 'createFeedback',
      summary: 'Say what is wrong with a text; one that is wrong is served to nobody any more',
      tag: 'Descriptions',
      method: 'post',
      path: '/v1/descriptions/{id}/feedback',
      permission: 'generate',
      input: { params: z.strictObject({ id: z.uuid() }), body: bodySchema },
      answer: {
        status: 201,
        description: 'The record. `wrong_credential` and `inaccurate` have evicted the text everywhere.',
        mediaType: 'application/json',
        schema: feedbackSchema,
      },
      failures: ['erased', 'storage_unavailable'],
      examples: { wrong: { verdict: 'wrong_credential' } },
    },
    async ({ params, body: { verdict }, ...asked }) => {
      const row = await takeFeedback(asked, { descriptionId: params.id, verdict });
      if (row === undefined) return refuseMissing(store, asked.tenantId, params.id);
      return answer({
        id: row.id,
        object: 'feedback',
        description_id: row.description_id,
        verdict: row.verdict,
        evicted_entries: row.evicted_entries,
        created_at: row.created_at.toISOString(),
      });
    },
  );
}

type FeedbackDependencies = { readonly store: TenantStore; readonly takeFeedback: TakeFeedback };
