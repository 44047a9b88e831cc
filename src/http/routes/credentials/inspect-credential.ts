import { z } from 'zod';

import { listMissing } from '../../../credentials/checklist.ts';
import { findInsufficiency } from '../../../credentials/completeness.ts';
import { relocated, type ReadsPosted } from '../../../credentials/read-posted.ts';
import { factsKeyOf } from '../../../descriptions/facts-key.ts';
import { fillInOptions } from '../../../descriptions/options.ts';
import { findNoTemplate } from '../../../descriptions/plan-writing.ts';
import type { CredentialFacts } from '../../../credentials/facts.ts';
import { choosePrompt, type PromptShare } from '../../../generation/prompt-versions.ts';
import type { PromptMeasure } from '../../../generation/measure-prompt.ts';
import type { PromptVersion } from '../../../generation/prompt-version.ts';
import { inspectionSchema } from '../../resources/facts.ts';
import { localeInput } from '../../resources/locale.ts';
import {
  checkPostedForms,
  explainUnwrapped,
  postedFields,
  postedForms,
  refuseDocumentAsCredential,
  postedRule,
  toPosted,
} from '../../resources/posted-credential.ts';
import { answer, refuse, route } from '../../route.ts';
import { optionsSchema } from '../descriptions/create-description.ts';

const moreFields = {
  locale: localeInput.nullish().meta({ description: 'Preferred where a document has several languages.' }),
  options: optionsSchema.nullish().meta({
    description:
      'As a description is asked for; only its `locale`, where `locale` is left out, and `on_failure` have a meaning here.',
  }),
};

const bodySchema = z
  .strictObject({ ...postedFields, ...moreFields }, { error: explainUnwrapped })
  .superRefine(...refuseDocumentAsCredential)
  .superRefine(checkPostedForms);

const bodyForms = postedForms({ native: 'InspectCredential', document: 'InspectDocument' }, moreFields).meta({
  id: 'InspectCredentialRequest',
  description: postedRule,
});

export function inspectCredential({ readPosted, measurePrompt, prompts }: InspectionDependencies) {
  return route(
    {
      operationId: 'inspectCredential',
      summary: 'Show what would be used of a credential, without a model and at no cost',
      tag: 'Credentials',
      method: 'post',
      path: '/v1/credentials/inspect',
      permission: 'generate',
      input: { body: bodySchema },
      bodyForms,
      answer: {
        status: 200,
        description: 'The facts, also of a credential too thin to describe, which a warning `insufficient` says.',
        mediaType: 'application/json',
        schema: inspectionSchema,
      },
      failures: ['credential_unrecognized', 'credential_ambiguous'],
      examples: { thin: { credential: { name: 'Arc Welding Level 1' } } },
    },
    ({ tenantId, body }) => {
      const locale = body.locale ?? body.options?.locale ?? undefined;
      const read = readPosted({ ...toPosted(body), locale });
      if (read.kind === 'failed') return Promise.resolve(refuse(read));
      const { format, facts, removed, ignored, warnings, pointers } = read;
      const factsKey = factsKeyOf(facts);
      const { tokens, truncated } = measurePrompt(facts, choosePrompt(prompts, tenantId, factsKey));
      return Promise.resolve(
        answer({
          format,
          facts,
          facts_key: factsKey,
          removed,
          ignored,
          prompt_tokens: tokens,
          truncated: relocated(truncated, pointers),
          missing: listMissing(facts),
          warnings: [
            ...warnings,
            ...findNoTemplate(fillInOptions({ ...body.options, locale }, facts)),
            ...(findInsufficiency(read)?.errors ?? []),
          ],
        }),
      );
    },
  );
}

export type InspectionDependencies = {
  readonly readPosted: ReadsPosted;
  readonly prompts: readonly PromptShare[];
  readonly measurePrompt: (facts: CredentialFacts, prompt: PromptVersion) => PromptMeasure;
};
