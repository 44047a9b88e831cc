import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { nativeCredentialSchema } from '../../src/credentials/native-credential.ts';

const textSchema = z.strictObject({
  short_description: z.string(),
  highlights: z.array(z.string()),
  audience: z.string(),
});

/** A credential and a text about it that is accepted as it is. */
const goodSchema = z.strictObject({ name: z.string(), credential: nativeCredentialSchema, text: textSchema });

/** A malformed answer about the credential of a good one, and what a careful engineer would do with it. */
const labelledSchema = z.discriminatedUnion('label', [
  z.strictObject({
    name: z.string(),
    about: z.string(),
    content: z.string(),
    label: z.literal('repair'),
    text: textSchema,
  }),
  z.strictObject({ name: z.string(), about: z.string(), content: z.string(), label: z.literal('refuse') }),
]);

export const goodAnswers = readRows('good-answers', goodSchema);
export const labelledAnswers = readRows('labelled-answers', labelledSchema);

function readRows<Row>(name: string, schema: z.ZodType<Row>): Row[] {
  const lines = readFileSync(new URL(`../fixtures/${name}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}
