import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiOverride,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';

import { failures, type FailureCode, type FailureDefinition } from '../failures.ts';
import { problemSchema } from './resources/problem.ts';
import { requestIdPattern } from './request-id.ts';
import { failureCodesOf, type Route } from './route.ts';

/** The OpenAPI 3.1 document of the declared routes. */
export function createOpenApi(routes: readonly Route[], version: string) {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: toOperation(route) };
  }
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'credscribe',
        version,
        summary: 'Complete, validated, accounted-for descriptions of digital credentials.',
        description:
          'Post what is known about a credential; get a description that is complete and validated, or a problem with a code. ' +
          'Compatible changes come without notice: new operations, optional inputs, response properties and problem codes.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'The instance that serves this document.' }],
      tags: [
        { name: 'Credentials', description: 'What a text is made from.' },
        { name: 'Descriptions', description: 'What we own: complete texts.' },
        { name: 'Generations', description: 'How they came to be, or why not.' },
        { name: 'LLM calls', description: 'The audit: every call to a model with its very bodies.' },
        { name: 'Cache', description: 'What is reused, and what must not be any more.' },
        { name: 'Erasures', description: 'Bodies of LLM calls taken out of the audit, on the record.' },
        { name: 'Service', description: 'Health and documents.' },
      ],
      paths,
      components: {
        securitySchemes: {
          apiKey: {
            type: 'http',
            scheme: 'bearer',
            description: 'A secret of `API_KEYS`. Not needed on loopback without keys.',
          },
        },
      },
    },
    { override: simplify },
  );
}

function toOperation(route: Route): ZodOpenApiOperationObject {
  const { operationId, summary, tag, permission, input, bodyForms, queryRule, examples } = route;
  const needed = permission === undefined ? undefined : `Needs the permission \`${permission}\`.`;
  const sentences = [queryRule, needed].filter((sentence) => sentence !== undefined);
  return {
    operationId,
    summary,
    tags: [tag],
    ...(sentences.length === 0 ? {} : { description: sentences.join(' ') }),
    security: permission === undefined ? [] : [{ apiKey: [] }, {}],
    requestParams: {
      ...(input.params && { path: input.params }),
      ...(input.query && { query: input.query }),
      header: requestHeaders,
    },
    ...(input.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: bodyForms ?? input.body,
                ...(examples === undefined ? {} : { examples: toExamples(examples) }),
              },
            },
          },
        }),
    responses: { ...toSuccess(route), ...toProblems(route) },
  };
}

/** What every operation honours. */
const requestHeaders = z.object({
  'X-Request-Id': z
    .string()
    .regex(requestIdPattern)
    .optional()
    .meta({
      param: { id: 'RequestId' },
      description: 'Names the request in logs and answer; made where it is absent.',
    }),
  traceparent: z
    .string()
    .optional()
    .meta({
      param: { id: 'Traceparent' },
      description:
        'W3C Trace Context: the trace that logs and calls to models belong to. One that is malformed is as none.',
    }),
});

function toExamples(examples: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }]));
}

function toSuccess({ answer }: Route): ZodOpenApiOperationObject['responses'] {
  const { status, description, alsoOk, mediaType, schema, headers = {} } = answer;
  const octets = { type: 'string' as const, ...(mediaType === 'application/octet-stream' ? { format: 'binary' } : {}) };
  const success = {
    headers: describeHeaders({ 'X-Request-Id': 'Names the request in the logs.', ...headers }),
    // Lines are described in words: with two media types, orval's client decodes not even the page any more, and
    // openapi-fetch makes it a union with a string.
    content: { [mediaType]: { schema: schema ?? octets } },
  };
  return {
    ...(alsoOk === undefined ? {} : { '200': { description: alsoOk, ...success } }),
    [`${status}`]: { description, ...success },
  };
}

/** One answer for each status, naming its codes. */
function toProblems(route: Route): ZodOpenApiOperationObject['responses'] {
  const byStatus = Map.groupBy(failureCodesOf(route), (code) => failures[code].status);
  const statuses = [...byStatus].sort(([one], [other]) => one - other);
  return Object.fromEntries(statuses.map(([status, codes]) => [`${status}`, toProblemAnswer(codes)]));
}

function toProblemAnswer(codes: readonly FailureCode[]) {
  const tellsWhen = (code: FailureCode) => {
    const { retryAfterSeconds }: FailureDefinition = failures[code];
    return retryAfterSeconds !== undefined;
  };
  return {
    description: codes.map((code) => `\`${code}\`: ${failures[code].title}.`).join(' '),
    headers: {
      ...describeHeaders({
        'X-Request-Id': 'Names the request in the logs.',
        ...(codes.includes('unauthenticated') ? { 'WWW-Authenticate': 'Bearer.' } : {}),
      }),
      ...(codes.some(tellsWhen)
        ? {
            'Retry-After': {
              description: 'Seconds to wait.',
              required: codes.every(tellsWhen),
              schema: { type: 'integer' as const },
            },
          }
        : {}),
    },
    content: { 'application/problem+json': { schema: problemSchema } },
  };
}

/** Headers that always come. */
function describeHeaders(headers: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [
      name,
      { description, required: true, schema: { type: 'string' as const } },
    ]),
  );
}

/** Takes out what says nothing or shuts a door: the bounds of JavaScript integers, patterns beside formats. */
const simplify: ZodOpenApiOverride = ({ jsonSchema, io }) => {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.format !== undefined || jsonSchema.type === 'integer') delete jsonSchema.pattern;
  // New response properties are a compatible change, so a generated client must not refuse them.
  if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
};
