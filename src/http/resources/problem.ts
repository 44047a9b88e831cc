import { z } from 'zod';

import { failureCodes, failures, type Failure, type FailureDefinition } from '../../failures.ts';

const knownProblemCode = z.enum(failureCodes).meta({
  id: 'KnownProblemCode',
  description: 'The codes of this version, to check a `switch` against; others may come later.',
});

/** The code of a failure: an open set, so that a client that was generated today takes a code of tomorrow. */
export const problemCode = z.union([knownProblemCode, z.string()]).meta({
  description: 'Stable name of the failure. An open set: treat an unknown code by its status.',
  examples: ['invalid_request'],
});

const reasonSchema = z
  .strictObject({
    pointer: z.string().meta({
      description:
        'JSON pointer into the request body, or `/query/…`; of an answer of the model, into the description; of readiness, `/parts/{name}`.',
      examples: ['/credential/name'],
    }),
    code: z.string().meta({
      description: 'Stable name of what is wrong: an open set, of which there is no one list.',
      examples: ['required'],
    }),
    detail: z.string().meta({ description: 'What was expected; never what was found.' }),
  })
  .meta({ id: 'ProblemReason' });

export const problemSchema = z
  .strictObject({
    type: z.string().meta({ format: 'uri-reference', examples: ['/problems/invalid_request'] }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: z.string().meta({ format: 'uri-reference', description: 'The generation, or else the path asked.' }),
    code: problemCode,
    retryable: z.boolean().meta({ description: 'Whether the same request may succeed later.' }),
    request_id: z.string(),
    generation_id: z.uuid().optional().meta({ description: 'Present when a generation began.' }),
    attempts: z.int().nonnegative().optional().meta({ description: 'HTTP calls made to providers.' }),
    errors: z.array(reasonSchema).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' });

type Problem = z.infer<typeof problemSchema>;

/** A failure as RFC 9457 tells it, with the seconds to wait where it says so. */
export function toProblem(failure: Failure, context: ProblemContext): ProblemAnswer {
  const { status, retryable, title, retryAfterSeconds }: FailureDefinition = failures[failure.code];
  const { requestId, path, generation } = context;
  const seconds = failure.retryAfterMs === undefined ? retryAfterSeconds : Math.ceil(failure.retryAfterMs / 1000);
  return {
    retryAfterSeconds: retryAfterSeconds === undefined ? undefined : Math.max(1, seconds ?? 1),
    problem: {
      type: `/problems/${failure.code}`,
      title,
      status,
      detail: failure.detail,
      instance: generation === undefined ? toUriReference(path) : `/v1/generations/${generation.generationId}`,
      code: failure.code,
      retryable,
      request_id: requestId,
      ...(generation === undefined ? {} : { generation_id: generation.generationId, attempts: generation.attempts }),
      ...(failure.errors.length === 0 ? {} : { errors: [...failure.errors] }),
    },
  };
}

/** A path as a URI reference: what is written neither as a name of this API nor as an id may be somebody's, and is a `-`. */
function toUriReference(path: string): string {
  return path
    .split('/')
    .map((segment) => (isOwn.test(segment) ? segment : '-'))
    .join('/');
}

const isOwn = /^(?:[a-z_]{0,30}\d{0,2}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

export type ProblemContext = {
  readonly requestId: string;
  readonly path: string;
  readonly generation?: { readonly generationId: string; readonly attempts: number } | undefined;
};
export type ProblemAnswer = { readonly problem: Problem; readonly retryAfterSeconds: number | undefined };
