import { z } from 'zod';

/** One case run through one variant, as it stands in the output file: one line of JSON. */
export const evalRowSchema = z.strictObject({
  /** What the run was made with, so that rows of other settings are not taken for its own. */
  run: z.string(),
  prompt_version: z.string(),
  model: z.string(),
  response_format: z.string(),
  case_id: z.string(),
  case_sha256: z.string(),
  locale: z.string(),
  /** Why there is no description, by its code in `failures.ts`; null when there is one. */
  code: z.string().nullable(),
  /** HTTP calls, and how many of them brought an answer to judge. */
  attempts: z.int(),
  answers: z.int(),
  /** The format that the last answer was given in: less than was asked for, where the provider refused that. */
  answered_format: z.string().nullable(),
  /** Of the accepted answer. */
  repairs: z.array(z.string()),
  refusals: z.array(z.object({ answer: z.int(), code: z.string(), pointer: z.string(), found: z.string().optional() })),
  reading_grade: z.number().nullable(),
  /** Null when an answer was not counted. */
  input_tokens: z.int().nullable(),
  output_tokens: z.int().nullable(),
  /** Exact decimal; null when an answer was not counted or its model has no known price. */
  cost_usd: z.string().nullable(),
  latency_ms: z.number(),
  provider: z.string(),
  response_model: z.string().nullable(),
  text: z.object({ short_description: z.string(), highlights: z.array(z.string()), audience: z.string() }).nullable(),
});

export type EvalRow = Readonly<z.infer<typeof evalRowSchema>>;

/** Rows begin so; it tells a half-written one from a file that is something else. */
export const rowOpening = '{"run":"';

/** What is equal for two rows that answer the same question. A case that was edited is another question. */
export function keyOfRow(row: RowKey): string {
  const { prompt_version, model, response_format, case_id, case_sha256 } = row;
  return JSON.stringify([prompt_version, model, response_format, case_id, case_sha256]);
}

export type RowKey = Pick<EvalRow, 'prompt_version' | 'model' | 'response_format' | 'case_id' | 'case_sha256'>;
