import { z } from 'zod';

import { listMissing } from '../../../credentials/checklist.ts';
import { canonicalLocale } from '../../../credentials/language.ts';
import { readPosted } from '../../../credentials/read-posted.ts';
import { factsKeyOf } from '../../../descriptions/facts-key.ts';
import type { CountPrompt } from '../../../generation/count-prompt.ts';
import { inspectionSchema } from '../../resources/facts.ts';
import { checkPostedForms, postedFields, toPosted } from '../../resources/posted-credential.ts';
import { answer, refuse, route } from '../../route.ts';

const bodySchema = z
  .strictObject({
    ...postedFields,
    locale: z.string().max(100).nullish().meta({ description: 'Preferred where a document has several languages.' }),
  })
  .superRefine(checkPostedForms)
  .meta({ id: 'InspectCredentialRequest' });

export function inspectCredential({ countPrompt }: { readonly countPrompt: CountPrompt }) {
  return route(
    {
      operationId: 'inspectCredential',
      summary: 'Show what would be used of a credential, without a model and at no cost',
      tag: 'Credentials',
      method: 'post',
      path: '/v1/credentials/inspect',
      permission: 'generate',
      input: { body: bodySchema },
      answer: {
        status: 200,
        description: 'The facts, also of a credential too thin to describe.',
        mediaType: 'application/json',
        schema: inspectionSchema,
      },
      failures: ['credential_unrecognized', 'credential_ambiguous'],
      examples: { thin: { credential: { name: 'Arc Welding Level 1' } } },
    },
    ({ body }) => {
      const locale = body.locale === undefined || body.locale === null ? undefined : canonicalLocale(body.locale);
      const read = readPosted({ ...toPosted(body), locale });
      if (read.kind === 'failed') return Promise.resolve(refuse(read));
      const { format, facts, removed, ignored, warnings } = read;
      return Promise.resolve(
        answer({
          format,
          facts,
          facts_key: factsKeyOf(facts),
          removed,
          ignored,
          prompt_tokens: countPrompt(facts),
          missing: listMissing(facts),
          warnings,
        }),
      );
    },
  );
}
