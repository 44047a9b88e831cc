import { z } from 'zod';

import type { Describe, Described } from '../../../descriptions/describe.ts';
import { cacheUses } from '../../../descriptions/options.ts';
import { characterUnits, onFailureNames } from '../../../generation/generation.ts';
import { descriptionSchema, toDescription } from '../../resources/description.ts';
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
import { answer, answerOk, refuse, route } from '../../route.ts';

/** How a text is asked for. */
export const optionsSchema = z
  .strictObject({
    locale: localeInput.nullish().meta({
      description:
        "Language of the text: a BCP 47 tag of a language that has an English name. Default: the credential's own (`language`), else `en`; the language of its texts is not guessed.",
      // Of what may be null, too, the document says them here.
      override: { maxLength: 100, examples: ['es'] },
    }),
    tone: z.enum(['neutral', 'formal', 'friendly']).nullish().meta({ description: 'Default: `neutral`.' }),
    length: z
      .enum(['standard', 'short'])
      .nullish()
      .meta({ description: 'At most 600 characters of short description, or 280. Default: `standard`.' }),
    max_characters: z
      .int()
      .min(60)
      .max(2000)
      .nullish()
      .meta({ description: 'Most characters of the short description; replaces `length`.' }),
    character_count: z.enum(characterUnits).nullish().meta({
      description:
        'How the platform that shows the text counts characters. Default: `graphemes`, what a reader takes for one.',
    }),
    on_failure: z.enum(onFailureNames).nullish().meta({
      description:
        'What is answered when no model gave a valid text (codes `llm_*`): the error, or a text made from the facts alone and checked as any other (`provenance.source` is `template`), in English, Spanish, French, German, Portuguese, Italian and Dutch. Where no such text can be made, `no_template` stands in the `errors` of the failure, and in another language among the `warnings`, too. Default: `error`.',
    }),
    cache: z.enum(cacheUses).nullish().meta({
      description:
        '`use`: a text that was written before for equal facts and options will do. `refresh`: write a new one and let it take the place of the old. `bypass`: neither look for one nor leave one. Default: `use`.',
    }),
  })
  .meta({ id: 'DescriptionOptions' });

export const bodySchema = z
  .strictObject({ ...postedFields, options: optionsSchema.nullish() }, { error: explainUnwrapped })
  .superRefine(...refuseDocumentAsCredential)
  .superRefine(checkPostedForms);

const bodyForms = postedForms(
  { native: 'DescribeCredential', document: 'DescribeDocument' },
  { options: optionsSchema.nullish() },
).meta({ id: 'CreateDescriptionRequest', description: postedRule });

export function createDescription({ describe }: { readonly describe: Describe }) {
  return route(
    {
      operationId: 'createDescription',
      summary: 'Write the description of a credential',
      tag: 'Descriptions',
      method: 'post',
      path: '/v1/descriptions',
      permission: 'generate',
      input: { body: bodySchema },
      bodyForms,
      answer: {
        status: 201,
        description:
          'A new description, complete and validated; its text was written for it, or is shared with another that says the same (`provenance.source`).',
        alsoOk: 'The description that equal facts and options have already.',
        mediaType: 'application/json',
        schema: descriptionSchema,
        headers: {
          Location: 'Path of the description.',
          'Cache-Status': 'What the cache made of the request (RFC 9211).',
        },
      },
      failures: [
        'credential_unrecognized',
        'credential_ambiguous',
        'credential_insufficient',
        'context_budget_exceeded',
        'llm_refused',
        'llm_content_filtered',
        'llm_output_invalid',
        'llm_output_ungrounded',
        'llm_output_truncated',
        'llm_rejected',
        'llm_rate_limited',
        'llm_unavailable',
        'llm_quota_exhausted',
        'llm_timeout',
        'overloaded',
        'generation_abandoned',
        'storage_unavailable',
      ],
      examples: { minimal: minimalExample, full: fullExample, document: documentExample },
    },
    async ({ requestId, trace, tenantId, body }) => {
      const { cache, ...options } = body.options ?? {};
      const result = await describe({ requestId, trace, tenantId, ...toPosted(body), options, cache: cache ?? 'use' });
      if (result.kind === 'not_described') return refuse(result.failure, result.generation);
      const { description, isNew } = result;
      const headers = { Location: `/v1/descriptions/${description.id}`, 'Cache-Status': toCacheStatus(result) };
      return (isNew ? answer : answerOk)(toDescription(description), headers);
    },
  );
}

/** In the words of RFC 9211: `fwd` says why a model was asked. */
const cacheStatuses = {
  exact: 'hit; detail=exact',
  semantic: 'hit; detail=semantic',
  collapsed: 'fwd=miss; collapsed',
  missed: 'fwd=miss',
  refreshed: 'fwd=request',
  bypassed: 'fwd=bypass',
} as const satisfies Record<Described['lookup'], string>;

function toCacheStatus({ lookup, isStored }: Described): string {
  const status = cacheStatuses[lookup];
  // Beside a hit, `stored` has no meaning.
  return `credscribe; ${status}${isStored && status.startsWith('fwd=') ? '; stored' : ''}`;
}

const minimalExample = {
  credential: { name: 'Cloud Security Practitioner', issuer: 'Northgate Institute', skills: ['Threat modelling'] },
};

const fullExample = {
  credential: {
    name: 'Cloud Security Practitioner',
    issuer: { name: 'Northgate Institute', url: 'https://northgate.example' },
    type: 'certificate',
    level: 'Intermediate',
    criteria: 'Complete six lab exercises and pass a proctored examination.',
    skills: ['Threat modelling', 'Incident response', 'Identity management'],
    learning_outcomes: ['Plan and run an incident response'],
    duration: 'PT40H',
    language: 'en',
  },
  supporting_texts: [{ title: 'Syllabus', text: 'Week 1: shared responsibility. Week 2: identity and access.' }],
  options: { locale: 'en', tone: 'neutral', length: 'standard' },
};

const documentExample = {
  document: {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'BadgeClass',
    id: 'https://northgate.example/badges/welding',
    name: 'Arc Welding Level 1',
    description: 'Earners weld four joints in the flat position.',
    criteria: { narrative: 'Weld four joints and pass a visual inspection.' },
    issuer: { type: 'Profile', id: 'https://northgate.example', name: 'Northgate Institute' },
    tags: ['welding', 'workshop safety'],
  },
  options: { locale: 'en' },
};
