import { z } from 'zod';

import { askers } from '../../credentials/checklist.ts';
import { formatNames } from '../../credentials/formats/format.ts';
import { truncationSchema, warningSchema } from './shared.ts';

const line = z.string().optional();

const factsSchema = z
  .strictObject({
    name: z.string(),
    issuer: z.strictObject({ name: line, url: line }).meta({ id: 'FactsIssuer' }).optional(),
    ...{ type: line, level: line, version: line, language: line, duration: line, credits: line, mode: line },
    ...{ assessment: line, audience: line, prerequisites: line, accreditation: line, validity: line },
    ...{ description: line, criteria: line },
    skills: z.array(z.string()),
    learning_outcomes: z.array(z.string()),
    supporting_texts: z.array(z.strictObject({ title: line, text: z.string() }).meta({ id: 'FactsSupportingText' })),
  })
  .meta({ id: 'Facts', description: 'What may influence a description, as posted, without personal data.' });

const removalSchema = z
  .strictObject({ pointer: z.string(), reason: z.string().meta({ examples: ['recipient', 'award_date'] }) })
  .meta({ id: 'Removal', description: 'What is personal or changes with every award; named, never shown.' });

const missingSchema = z
  .strictObject({
    field: z.string().meta({ description: 'Of the native form.' }),
    detail: z.string(),
    asked_by: z.array(z.enum(askers)),
  })
  .meta({ id: 'MissingFact', description: 'What a good description would still need, and who asks for it.' });

export const inspectionSchema = z
  .strictObject({
    format: z.enum(['native', ...formatNames]),
    facts: factsSchema,
    facts_key: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'Equal for two posts of one credential; see docs/facts-key.md.' }),
    removed: z.array(removalSchema),
    ignored: z.array(z.string()).meta({ description: 'JSON pointers of fields that are not used.' }),
    prompt_tokens: z.int().nonnegative().meta({ description: 'Estimate for the prompt, as an upper bound.' }),
    truncated: z
      .array(truncationSchema)
      .meta({ description: 'What would not fit the prompt, as a description would report it.' }),
    missing: z.array(missingSchema),
    warnings: z.array(warningSchema),
  })
  .meta({ id: 'Inspection', description: 'What would be used of a credential; nothing is stored or sent.' });
