import { z } from 'zod';

import type { LlmCallRow, PayloadRow } from '../../storage/llm-calls.ts';
import { listSchema, plainText, spanParameters } from './list.ts';
import { moment, trimDecimal } from './shared.ts';

const validationErrorSchema = z
  .strictObject({
    pointer: z.string(),
    code: z.string(),
    detail: z.string().meta({ description: 'What was expected.' }),
    found: z.string().optional().meta({ description: 'What the model wrote, shortened.' }),
    span: z
      .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
      .optional()
      .meta({ description: 'Where in the text, in UTF-16 code units; the end is excluded.' }),
  })
  .meta({ id: 'ValidationError' });

const count = z.int().nonnegative().nullable();

const purpose = z.enum(['generate', 'reask', 'embed']);
const outcome = z.enum(['ok', 'http_error', 'timeout', 'reset', 'unreadable', 'outcome_unknown']);

/** Query parameters that choose among LLM calls. */
export const callFilters = {
  request_model: plainText.optional(),
  purpose: purpose.optional(),
  outcome: outcome.optional(),
  reason: z
    .string()
    .regex(/^[a-z_.]{1,64}$/, 'expected a validation reason such as field.missing')
    .optional()
    .meta({ description: 'Only answers that were refused for this reason.' }),
  ...spanParameters,
};

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const summaryFields = {
  id: z.uuid(),
  object: z.literal('llm_call'),
  generation_id: z.uuid(),
  attempt_number: z.int().positive().meta({ description: 'Counts every HTTP call of the generation from one.' }),
  purpose,
  trace_id: z.string().nullable().meta({ description: 'Of the W3C `traceparent` that the call was made under.' }),
  retry_of: z.uuid().nullable().meta({ description: 'The call that this one repeats.' }),
  provider_name: z.string(),
  request_model: z.string(),
  prompt_version: z.string(),
  estimated_input_tokens: z.int().nonnegative(),
  outcome: outcome
    .nullable()
    .meta({ description: 'Null while the call is open. `ok`: the model answered, well or badly.' }),
  http_status: z.int().nullable(),
  error_type: z.string().nullable(),
  response_id: z.string().nullable(),
  response_model: z.string().nullable(),
  system_fingerprint: z.string().nullable(),
  finish_reason: z.string().nullable().meta({ description: 'As the provider spelt it.' }),
  input_tokens: count,
  cached_input_tokens: count,
  output_tokens: count,
  cost_usd: z.string().nullable(),
  latency_ms: count,
  retry_after_ms: count,
  parsed_output: z
    .unknown()
    .meta({ description: 'What could be parsed of the answer, as JSON; null when nothing could.' }),
  repairs: z.array(z.string()),
  validation_errors: z
    .array(validationErrorSchema)
    .meta({ description: 'Why the answer was refused; empty when it was accepted.' }),
  request_sha256: sha256.meta({ description: 'Of the request body; it outlives an erasure.' }),
  response_sha256: sha256.nullable().meta({ description: 'Null when nothing came.' }),
  started_at: moment,
  ended_at: moment.nullable(),
};

const payloadSchema = z
  .strictObject({
    headers: z.record(z.string(), z.string()).meta({ description: 'Those that are safe to keep; never credentials.' }),
    encoding: z.enum(['utf-8', 'base64']).meta({ description: '`base64` when the octets are not valid UTF-8.' }),
    data: z.string(),
    sha256,
  })
  .meta({
    id: 'LlmCallPayload',
    description:
      'A body as it was on the wire, unpacked where the provider packs it in spite of `accept-encoding: identity`; its headers stay those of what was packed.',
  });

export const llmCallSummarySchema = z
  .strictObject(summaryFields)
  .meta({ id: 'LlmCallSummary', description: 'The audit record of one attempt, without its bodies.' });
export const llmCallListSchema = listSchema('LlmCallList', llmCallSummarySchema);

export const llmCallSchema = z
  .strictObject({
    ...summaryFields,
    request: payloadSchema.nullable().meta({ description: 'Null when it was erased or its retention is over.' }),
    response: payloadSchema.nullable().meta({ description: 'Null when nothing came, too.' }),
    erased_at: moment.nullable().meta({ description: 'When its bodies were erased; null if they were not.' }),
  })
  .meta({ id: 'LlmCall', description: 'The audit record of one attempt with the very bodies.' });

export function toLlmCallSummary(row: LlmCallRow): z.input<typeof llmCallSummarySchema> {
  const { tenant_id: _tenant, replica: _replica, ...call } = row;
  return {
    ...call,
    object: 'llm_call',
    cost_usd: row.cost_usd === null ? null : trimDecimal(row.cost_usd),
    repairs: row.repairs ?? [],
    validation_errors: (row.validation_errors ?? []) as z.input<typeof validationErrorSchema>[],
    request_sha256: row.request_sha256.toString('hex'),
    response_sha256: row.response_sha256?.toString('hex') ?? null,
    started_at: row.started_at.toISOString(),
    ended_at: row.ended_at?.toISOString() ?? null,
  };
}

export function toLlmCall({ row, payloads, erasedAt }: WholeCall): z.input<typeof llmCallSchema> {
  const payloadOf = (part: PayloadRow['part'], sha256: Buffer | null) => {
    const payload = payloads.find((each) => each.part === part);
    return payload === undefined || sha256 === null ? null : toPayload(payload, sha256);
  };
  return {
    ...toLlmCallSummary(row),
    request: payloadOf('request', row.request_sha256),
    response: payloadOf('response', row.response_sha256),
    erased_at: erasedAt?.toISOString() ?? null,
  };
}

type WholeCall = {
  readonly row: LlmCallRow;
  readonly payloads: readonly PayloadRow[];
  readonly erasedAt: Date | undefined;
};

function toPayload({ headers, body }: PayloadRow, sha256: Buffer): z.input<typeof payloadSchema> {
  const text = decodeStrictly(body);
  return {
    headers: headers as Record<string, string>,
    encoding: text === undefined ? 'base64' : 'utf-8',
    data: text ?? body.toString('base64'),
    sha256: sha256.toString('hex'),
  };
}

/** The text of a body, or undefined when it is not valid UTF-8. A BOM is part of the body. */
function decodeStrictly(body: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
}
