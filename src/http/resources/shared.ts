import { z } from 'zod';

export const moment = z.iso.datetime().meta({ description: 'By the clock of the database.' });

/** A field that another form of a body has. Said with a type, since a generated client has no other way to refuse it. */
export const absent = z.null().optional();

const tokens = z
  .int()
  .nonnegative()
  .nullable()
  .meta({ description: 'As providers counted them; null when an answer was not counted.' });

export const usageSchema = z
  .strictObject({
    input_tokens: tokens,
    output_tokens: tokens,
    cost_usd: z
      .string()
      .nullable()
      .meta({
        description: 'Exact decimal; null when an answer was not counted or its model has no known price.',
        examples: ['0.0042'],
      }),
    attempts: z.int().nonnegative().meta({ description: 'HTTP calls made to providers, failed ones included.' }),
  })
  .meta({
    id: 'Usage',
    description:
      'What a generation cost, all its attempts together. An embedding that is made later, when its text is served again, is added; a text from the cache may tell what there was before.',
  });

export const warningSchema = z
  .strictObject({ code: z.string(), pointer: z.string(), detail: z.string() })
  .meta({ id: 'Warning', description: 'Something to know about a request that was served all the same.' });

export const truncationSchema = z
  .strictObject({
    pointer: z.string().meta({ examples: ['/supporting_texts/0'] }),
    kept_characters: z.int().nonnegative().meta({ description: '0: left out.' }),
    total_characters: z.int().positive().meta({
      description: 'Of what is used of the text: without what the warning `text_cut` tells of.',
    }),
  })
  .meta({ id: 'Truncation', description: 'Text that did not fit the prompt within the token budget.' });

type Costs = {
  readonly input_tokens: number | null;
  readonly output_tokens: number | null;
  readonly cost_usd: string | null;
  readonly attempts: number;
};

export function toUsage({ input_tokens, output_tokens, cost_usd, attempts }: Costs): z.infer<typeof usageSchema> {
  return { input_tokens, output_tokens, cost_usd: cost_usd === null ? null : trimDecimal(cost_usd), attempts };
}

/** The database pads decimals to the scale of the column. */
export function trimDecimal(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}
