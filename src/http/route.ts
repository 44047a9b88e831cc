import type { z } from 'zod';

import type { Permission } from '../config.ts';
import type { Failure, FailureCode } from '../failures.ts';

/**
 * Declares one operation: what it takes, what it answers, which failures it can end in. The declaration drives
 * the router, the checks of what comes in and goes out, `openapi.yaml`, logs and permissions alike.
 */
export function route<Inputs extends RouteInputs>(
  operation: Operation<Inputs>,
  handle: (input: RouteInput<Inputs>) => Promise<RouteResult>,
): Route {
  return { ...operation, handle };
}

export type RouteInputs = {
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
};

export type Operation<Inputs extends RouteInputs = RouteInputs> = {
  /** In words, the same in route, document, log and metric. */
  readonly operationId: string;
  readonly summary: string;
  readonly tag: string;
  readonly method: 'get' | 'post';
  /** With parameters in braces, as OpenAPI writes it. */
  readonly path: `/${string}`;
  /** Absent: needs no key. */
  readonly permission?: Permission;
  readonly input: Inputs;
  readonly answer: DeclaredAnswer;
  /** Beside those that its inputs and its permission bring along. */
  readonly failures: readonly FailureCode[];
  /** Examples of request bodies by name, for the document. */
  readonly examples?: Readonly<Record<string, unknown>>;
};

/** The one success an operation has. */
type DeclaredAnswer = {
  readonly status: 200 | 201;
  readonly description: string;
  readonly mediaType: 'application/json' | 'application/yaml' | 'application/octet-stream' | 'text/html';
  /** For JSON. */
  readonly schema?: z.ZodType;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Route = Operation & {
  readonly handle: (input: RouteInput<RouteInputs>) => Promise<RouteResult>;
};

export type RouteInput<Inputs extends RouteInputs> = {
  readonly requestId: string;
  readonly tenantId: string;
  readonly params: Inputs['params'] extends z.ZodObject ? z.output<Inputs['params']> : undefined;
  readonly query: Inputs['query'] extends z.ZodObject ? z.output<Inputs['query']> : undefined;
  readonly body: Inputs['body'] extends z.ZodType ? z.output<Inputs['body']> : undefined;
};

export type RouteResult = RouteAnswer | RouteFailure;

export type RouteAnswer = {
  readonly kind: 'answer';
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export type RouteFailure = {
  readonly kind: 'failure';
  readonly failure: Failure;
  readonly generation?: { readonly generationId: string; readonly attempts: number } | undefined;
};

export function answer(body: unknown, headers: Readonly<Record<string, string>> = {}): RouteAnswer {
  return { kind: 'answer', body, headers };
}

export function refuse(failure: Failure, generation?: RouteFailure['generation']): RouteFailure {
  return { kind: 'failure', failure, generation };
}

/** Every code an operation can answer with, by its declaration. */
export function failureCodesOf({ permission, input, failures }: Operation): readonly FailureCode[] {
  const codes: FailureCode[] = [
    'invalid_header',
    'not_acceptable',
    ...(permission === undefined ? [] : (['unauthenticated', 'forbidden'] as const)),
    ...(input.params === undefined ? [] : (['not_found'] as const)),
    ...(input.query === undefined ? [] : (['invalid_request'] as const)),
    ...(input.body === undefined
      ? []
      : (['invalid_json', 'payload_too_large', 'unsupported_media_type', 'invalid_request'] as const)),
    ...failures,
    'internal_error',
    'shutting_down',
  ];
  return [...new Set(codes)];
}
