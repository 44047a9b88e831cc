import { z } from 'zod';

const text = z.string().nullish().catch(undefined);

/** What FastAPI objects to: the place and the rule. The input that it echoes may hold the whole request, and is left. */
const objection = z
  .looseObject({ loc: z.array(z.union([z.string(), z.number()])).catch([]), msg: text })
  .transform(({ loc, msg }) => [...loc, msg].join(' '));
const objections = z.array(objection).transform((each) => each.join('\n'));
/** The words of an error: a text, a list of objections (FastAPI), or an object around the list (Mistral). */
const wording = z
  .union([z.string(), objections, z.looseObject({ detail: objections }).transform(({ detail }) => detail)])
  .nullish()
  .catch(undefined);

const innerError = z.looseObject({ code: text }).nullish().catch(undefined);

/** An error as providers send it: an object of its own, or the whole body (vLLM, Mistral, Bedrock). */
export const providerErrorSchema = z.looseObject({
  code: z.union([z.string(), z.number()]).nullish().catch(undefined),
  type: text,
  param: text,
  message: wording,
  detail: wording,
  /** Azure. */
  innererror: innerError,
  /** Azure behind LiteLLM. */
  provider_specific_fields: z.looseObject({ innererror: innerError }).nullish().catch(undefined),
  /** OpenRouter: there is a flagged input where moderation stopped the prompt. */
  metadata: z.looseObject({ flagged_input: text }).nullish().catch(undefined),
});
export type ProviderError = z.infer<typeof providerErrorSchema>;
