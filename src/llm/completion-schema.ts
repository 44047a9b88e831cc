import { z } from 'zod';

import { providerErrorSchema } from './provider-error.ts';

const text = z.string().nullish().catch(undefined);
/**
 * Names that a provider gives to things: short, and shortened where they are not; an empty one names nothing. They
 * go into text columns, which know neither NUL nor half a character.
 */
export const name = text.transform((value) =>
  value === '' ? undefined : value?.slice(0, 200).replaceAll('\0', '\ufffd').toWellFormed(),
);
/** No call has more tokens; a number that is too large for its column would cost the paid answer. */
const mostTokens = 100_000_000;
export const count = z.number().int().nonnegative().max(mostTokens).nullish().catch(undefined);
/** Some servers send no more than a text. */
const error = z
  .preprocess((value) => (typeof value === 'string' ? { message: value } : value), providerErrorSchema.nullish())
  // Some servers send an empty error beside a good answer.
  .transform((value) => (Object.values(value ?? {}).some(isSaid) ? (value ?? undefined) : undefined))
  .catch(undefined);
const contentPart = z.looseObject({ type: text, text: text, refusal: text });

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}

/** The parts of a chat completion that are read, and the errors in its place; every field may be missing or odd. */
export const completionSchema = z.looseObject({
  id: name,
  model: name,
  system_fingerprint: name,
  choices: z
    .array(
      z.looseObject({
        finish_reason: name,
        /** OpenRouter: the provider behind it died half-way. */
        error,
        message: z
          .looseObject({
            content: z
              .union([z.string(), z.array(contentPart)])
              .nullish()
              .catch(null),
            refusal: text,
          })
          .nullish()
          .catch(undefined),
      }),
    )
    .nullish()
    .catch(undefined),
  usage: z
    .looseObject({
      prompt_tokens: count,
      completion_tokens: count,
      total_tokens: count,
      input_tokens: count,
      output_tokens: count,
      prompt_tokens_details: z.looseObject({ cached_tokens: count }).nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined),
  error,
});
export type Completion = z.infer<typeof completionSchema>;
