import { z } from 'zod';

import type { ErasureRow } from '../../storage/erasures.ts';
import { listSchema } from './list.ts';
import { moment } from './shared.ts';

export const spanStart =
  'LLM calls that began at this moment or later, by the time inside their ids, from the clock of the instance. Of a generation that has one and still runs, no further body is kept.';
export const spanEnd = 'Of these, those that began before this moment.';

export const erasureSchema = z
  .strictObject({
    id: z.uuid(),
    object: z.literal('erasure'),
    scope: z.enum(['generation', 'issuer', 'description', 'span']).meta({ description: 'What was named.' }),
    generation_id: z.uuid().nullable(),
    issuer: z.string().nullable().meta({
      description: 'Told to who erases, and null afterwards: the name of an issuer may be that of a person.',
    }),
    description_id: z.uuid().nullable(),
    started_after: z.iso.datetime().nullable().meta({ description: spanStart }),
    started_before: z.iso.datetime().nullable().meta({ description: spanEnd }),
    reason: z.string(),
    requested_by: z.string().meta({ description: 'Name of the API key.' }),
    erased_payloads: z.int().nonnegative().meta({ description: 'Request and response bodies that were erased.' }),
    erased_descriptions: z.int().nonnegative().meta({
      description:
        'Descriptions whose text was erased, with the facts of their generations; 0 where it had been before.',
    }),
    erased_at: moment,
  })
  .meta({ id: 'Erasure', description: 'The record of an erasure; the hashes of what was erased are kept.' });

export const erasureListSchema = listSchema('ErasureList', erasureSchema);

/** The record as it can be read by whoever may read the audit. */
export function toErasure({ tenant_id: _tenant, ...row }: ErasureRow): z.input<typeof erasureSchema> {
  return {
    ...row,
    object: 'erasure',
    scope: scopeOf(row),
    issuer: null,
    started_after: row.started_after?.toISOString() ?? null,
    started_before: row.started_before?.toISOString() ?? null,
    erased_at: row.erased_at.toISOString(),
  };
}

function scopeOf({ generation_id, issuer, description_id }: Omit<ErasureRow, 'tenant_id'>) {
  if (generation_id !== null) return 'generation';
  if (issuer !== null) return 'issuer';
  return description_id === null ? 'span' : 'description';
}
