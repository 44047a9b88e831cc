import { z } from 'zod';

import type { DescriptionRow } from '../../storage/descriptions.ts';
import { listSchema } from './list.ts';
import { moment, toUsage, truncationSchema, usageSchema, warningSchema } from './shared.ts';

const provenanceSchema = z
  .strictObject({
    source: z.enum(['model', 'semantic_cache', 'template']).meta({
      description:
        'How the text came to be: written by a model, written by one for another credential that says the same, or made from the facts after the models had failed.',
    }),
    source_description_id: z
      .uuid()
      .nullable()
      .meta({ description: 'The description that a model wrote, when the text is shared with it (`semantic_cache`).' }),
    similarity: z
      .number()
      .nullable()
      .meta({ description: 'Cosine of the two credentials, which only proposed the text; null unless it is shared.' }),
    generation_id: z.uuid(),
    request_model: z
      .string()
      .nullable()
      .meta({ description: 'The model that was asked last; null when none was, which only a template has.' }),
    response_model: z
      .string()
      .nullable()
      .meta({ description: 'The model that says it answered; `simulator` is none. Null for a template.' }),
    prompt_version: z.string(),
    audience: z.enum(['stated', 'inferred']).meta({ description: 'Whether the facts say who it is for.' }),
    ai_generated: z.boolean().meta({ description: 'False for a template.' }),
    generated_at: moment,
  })
  .meta({ id: 'Provenance', description: 'Where a text comes from, machine-readable (EU AI Act, article 50).' });

const readabilitySchema = z
  .strictObject({
    words_per_sentence: z.number().nonnegative(),
    reading_grade: z
      .number()
      .nullable()
      .meta({ description: 'Flesch-Kincaid, for English; null for other languages.', examples: [9.4] }),
  })
  .meta({ id: 'Readability', description: 'How easily the short description reads. A figure, no gate.' });

export const descriptionSchema = z
  .strictObject({
    id: z.uuid(),
    object: z.literal('description'),
    short_description: z.string().min(20).meta({ description: 'Goes into the description field of a credential.' }),
    highlights: z.array(z.string().min(3)).min(1).max(6),
    audience: z.string().min(3),
    locale: z.string().meta({ description: 'BCP 47 tag of the text.', examples: ['en'] }),
    warnings: z.array(warningSchema),
    truncated: z.array(truncationSchema),
    readability: readabilitySchema,
    provenance: provenanceSchema,
    usage: usageSchema,
    created_at: moment,
  })
  .meta({ id: 'Description', description: 'A complete, validated description. There is no other kind.' });

export const descriptionListSchema = listSchema('DescriptionList', descriptionSchema);

export function toDescription(row: DescriptionRow): z.input<typeof descriptionSchema> {
  const createdAt = row.created_at.toISOString();
  return {
    id: row.id,
    object: 'description',
    short_description: row.short_description,
    highlights: row.highlights,
    audience: row.audience,
    locale: row.locale,
    warnings: row.warnings as z.input<typeof warningSchema>[],
    truncated: row.truncated as z.input<typeof truncationSchema>[],
    readability: {
      words_per_sentence: Number(row.words_per_sentence),
      reading_grade: row.reading_grade === null ? null : Number(row.reading_grade),
    },
    provenance: {
      source: row.source,
      source_description_id: row.source_description_id,
      similarity: row.similarity,
      generation_id: row.generation_id,
      request_model: row.request_model,
      response_model: row.response_model,
      prompt_version: row.prompt_version,
      audience: row.audience_source,
      ai_generated: row.source !== 'template',
      generated_at: createdAt,
    },
    usage: toUsage(row),
    created_at: createdAt,
  };
}
