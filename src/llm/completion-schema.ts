import { z } from 'zod';

const text = z.string().nullish().catch(undefined);
/** Names that a provider gives to things: short, and shortened where they are not. */
const name = text.transform((value) => value?.slice(0, 200));
const count = z.number().int().nonnegative().nullish().catch(undefined);
const contentPart = z.looseObject({ type: text, text: text, refusal: text });

/** The parts of a chat completion that are read, and the errors in its place; every field may be missing or odd. */
export const completionSchema = z.looseObject({
  id: name,
  model: name,
  system_fingerprint: name,
  choices: z
    .array(
      z.looseObject({
        finish_reason: name,
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
      input_tokens: count,
      output_tokens: count,
      prompt_tokens_details: z.looseObject({ cached_tokens: count }).nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined),
  error: z
    .union([
      z.string().transform(() => ({
        code: undefined,
        type: undefined,
        param: undefined,
        message: undefined,
        innererror: undefined,
      })),
      z.looseObject({
        code: z.union([z.string(), z.number()]).nullish().catch(undefined),
        type: text,
        param: text,
        message: text,
        innererror: z.looseObject({ code: text }).nullish().catch(undefined),
      }),
    ])
    .nullish()
    .transform((error) => error ?? undefined)
    .catch(undefined),
});
export type Completion = z.infer<typeof completionSchema>;
export type ProviderError = NonNullable<Completion['error']>;
