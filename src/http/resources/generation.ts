import { z } from 'zod';

import { characterUnits, onFailureNames } from '../../generation/generation.ts';
import { failures, type FailureCode } from '../../failures.ts';
import type { GenerationRow } from '../../storage/generations.ts';
import { listSchema } from './list.ts';
import { problemCode } from './problem.ts';
import { moment, toUsage, truncationSchema, usageSchema } from './shared.ts';

const errorSchema = z
  .strictObject({
    code: problemCode,
    title: z.string(),
    detail: z.string(),
    retryable: z.boolean(),
    errors: z.array(
      z
        .strictObject({ pointer: z.string(), code: z.string(), detail: z.string() })
        .meta({ id: 'GenerationErrorReason' }),
    ),
  })
  .meta({ id: 'GenerationError', description: 'Why a generation failed, as the problem said it.' });

const optionsSchema = z
  .strictObject({
    locale: z.string(),
    tone: z.enum(['neutral', 'formal', 'friendly']),
    length: z.enum(['standard', 'short']),
    max_characters: z.int().optional(),
    character_count: z.enum(characterUnits).optional(),
    on_failure: z.enum(onFailureNames).optional(),
  })
  .meta({ id: 'GenerationOptions', description: 'The options with their defaults filled in.' });

export const statusSchema = z.enum(['running', 'succeeded', 'failed']).meta({
  description:
    '`succeeded` also where a template stands in for what failed; metrics and alarms count that as failed, and `error` and `code` tell it.',
});

export const generationSchema = z
  .strictObject({
    id: z.uuid(),
    object: z.literal('generation'),
    status: statusSchema,
    source: z.enum(['model', 'semantic_cache', 'template']),
    options: optionsSchema,
    prompt_version: z.string(),
    facts_key: z.string().nullable().meta({ description: 'Equal for equal facts, whoever posted them in what form.' }),
    scope_key: z
      .string()
      .nullable()
      .meta({ description: 'Equal where a text may be reused: tenant, options, prompt version, models.' }),
    description_id: z.uuid().nullable().meta({ description: 'Set when it succeeded.' }),
    error: errorSchema
      .nullable()
      .meta({ description: 'Set when it failed, and when a template stands in for what failed.' }),
    truncated: z.array(truncationSchema),
    usage: usageSchema,
    started_at: moment,
    ended_at: moment.nullable(),
    erased_at: moment
      .nullable()
      .meta({ description: 'When bodies of its LLM calls, or its text and facts, were first erased; null if never.' }),
  })
  .meta({ id: 'Generation', description: 'The record of one run of the pipeline. Failures live here.' });

export const generationListSchema = listSchema('GenerationList', generationSchema);

export function toGeneration(row: GenerationRow, erasedAt: Date | undefined): z.input<typeof generationSchema> {
  return {
    id: row.id,
    object: 'generation',
    status: row.status,
    source: row.source,
    options: row.options as z.input<typeof optionsSchema>,
    prompt_version: row.prompt_version,
    facts_key: row.facts_key,
    scope_key: row.scope_key,
    description_id: row.description_id,
    error: row.error === null ? null : toError(row.error as StoredError),
    truncated: row.truncated as z.input<typeof truncationSchema>[],
    usage: toUsage(row),
    started_at: row.started_at.toISOString(),
    ended_at: row.ended_at?.toISOString() ?? null,
    erased_at: erasedAt?.toISOString() ?? null,
  };
}

type StoredError = Pick<z.input<typeof errorSchema>, 'detail' | 'errors'> & { readonly code: FailureCode };

function toError({ code, detail, errors }: StoredError): z.input<typeof errorSchema> {
  const { title, retryable } = failures[code];
  return { code, title, detail, retryable, errors };
}
