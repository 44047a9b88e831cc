import { z } from 'zod';

import { formatNames } from '../../credentials/formats/format.ts';
import {
  findDocumentMarks,
  isSigned,
  mostSupportingTexts,
  nativeCredentialSchema,
  supportingTextSchema,
} from '../../credentials/native-credential.ts';
import type { Posted } from '../../credentials/read-posted.ts';
import { absent } from './shared.ts';

const documentInput = z
  .record(z.string(), z.unknown(), { error: explainSigned })
  .meta({ description: "A standard's or platform's own JSON, in place of `credential`. Contexts are not fetched." });

/** The fields of a body that say what is known about a credential: the native form, or a document as it is. */
export const postedFields = {
  credential: nativeCredentialSchema.nullish(),
  document: documentInput.nullish(),
  document_format: z
    .enum(formatNames)
    .nullish()
    .meta({ description: 'What `document` is; detected from the document where it is left out.' }),
  achievement_id: z
    .string({ error: explainPosition })
    .max(2000)
    .nullish()
    .meta({ description: 'Which achievement of a document with several: its id, or its position from 1.' }),
  supporting_texts: z
    .array(supportingTextSchema)
    .max(mostSupportingTexts)
    .nullish()
    .meta({ description: 'Most important first; what does not fit the prompt is reported in `truncated`.' }),
};

/** A body with one form or the other, and `more` beside it, as the document tells it. */
export function postedForms(names: { readonly native: string; readonly document: string }, more: z.ZodRawShape) {
  const { document_format, achievement_id, supporting_texts } = postedFields;
  const native = { credential: nativeCredentialSchema, document: absent };
  const ofDocument = { credential: absent, document: documentInput, document_format, achievement_id };
  return z.union([
    z
      .strictObject({ ...native, document_format: absent, achievement_id: absent, supporting_texts, ...more })
      .meta({ id: names.native, description: 'Of a credential in the native form.' }),
    z
      .strictObject({ ...ofDocument, supporting_texts, ...more })
      .meta({ id: names.document, description: 'Of a document as it is.' }),
  ]);
}

/** A signed credential is posted as what was signed: its signature is neither checked nor kept. */
function explainSigned({ input }: z.core.$ZodRawIssue): string | undefined {
  if (isSigned(input)) return 'expected an object: of a signed credential (JWT) its decoded payload';
  if (typeof input === 'string' && /^\s*[{[]/.test(input)) return 'expected an object: parse the JSON text first';
  if (!Array.isArray(input) || input.length === 0) return undefined;
  return `expected an object: post ${input.length === 1 ? 'the one element' : 'one element'} of the array`;
}

function explainPosition({ input }: z.core.$ZodRawIssue): string | undefined {
  return typeof input === 'number' ? 'expected a string, of a position, too: `"1"` is the first' : undefined;
}

/** The words for a body that is itself a credential or a document, instead of the list of all its fields. */
export function explainUnwrapped({ code, input }: z.core.$ZodRawIssue): string | undefined {
  if (isSigned(input)) return 'expected an object: {"document": {…}} with the decoded payload of the JWT';
  if (code !== 'unrecognized_keys') return undefined;
  const names = Object.keys(input ?? {});
  if (names.includes('credential') || names.includes('document')) return undefined;
  if (names.some((name) => name.startsWith('@'))) return 'expected the document inside `document`: {"document": {…}}';
  return names.some((name) => Object.hasOwn(nativeCredentialSchema.shape, name))
    ? 'expected the fields inside `credential`, or the JSON of a standard or platform inside `document`'
    : undefined;
}

type PostedFields = z.output<z.ZodObject<typeof postedFields>>;

/** What `checkPostedForms` refuses, for the description of a body. */
export const postedRule =
  'Exactly one of `credential` and `document`; `document_format` and `achievement_id` only with `document`.';

/** Refuses a body with both forms or neither, or with what belongs to a document but none. */
export function checkPostedForms(body: PostedFields, context: z.RefinementCtx): void {
  const isDocument = body.document !== undefined && body.document !== null;
  const isCredential = body.credential !== undefined && body.credential !== null;
  // Where there is neither, a field that is unknown is what was meant.
  const isMisnamed =
    !isDocument && context.issues.some(({ code }: { readonly code?: string }) => code === 'unrecognized_keys');
  if (isDocument === isCredential && !isMisnamed) {
    context.addIssue({ code: 'custom', message: 'expected exactly one of credential and document' });
  }
  for (const field of ['document_format', 'achievement_id'] as const) {
    const isGiven = body[field] !== undefined && body[field] !== null;
    if (isGiven && !isDocument)
      context.addIssue({ code: 'custom', path: [field], message: 'expected a document with it' });
  }
}

/** Refuses a standard's own document in place of the native form, whose fields say little about what is wrong with it. */
export const refuseDocumentAsCredential = [
  ({ credential }: { readonly credential?: unknown }, context: z.RefinementCtx): void => {
    const marks = typeof credential === 'object' && credential !== null ? findDocumentMarks(credential) : 'none';
    const isOfCredential = ({ path }: { readonly path?: PropertyKey[] | undefined }) => path?.[0] === 'credential';
    if (marks === 'none' || (marks === 'perhaps' && !context.issues.some(isOfCredential))) return;
    if (marks === 'sure') context.issues.splice(0, Infinity, ...context.issues.filter((each) => !isOfCredential(each)));
    const message = 'expected the fields of the native form: this is a document, post it as `document` instead';
    context.addIssue({ code: 'custom', path: ['credential'], message });
  },
  // Also where its fields are wrong, which is how most are told.
  { when: ({ value }: { readonly value: unknown }) => typeof value === 'object' && value !== null },
] as const;

export function toPosted(body: PostedFields): Omit<Posted, 'locale'> {
  const supportingTexts = body.supporting_texts ?? [];
  if (body.credential !== undefined && body.credential !== null)
    return { credential: body.credential, supportingTexts };
  const document = {
    document: body.document,
    format: body.document_format ?? undefined,
    achievementId: body.achievement_id ?? undefined,
  };
  return { document, supportingTexts };
}
