import type { z } from 'zod';

import type { Permission } from '../config-keys.ts';
import type { Failure, FailureCode } from '../failures.ts';
import type { Trace } from '../telemetry/trace.ts';

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
  readonly method: 'get' | 'post' | 'delete';
  /** With parameters in braces, as OpenAPI writes it. */
  readonly path: `/${string}`;
  /** Absent: needs no key. */
  readonly permission?: Permission;
  readonly input: Inputs;
  /**
   * The body as a choice of named forms, where it has several: what the document says, so that generated types refuse a
   * mixture. `input.body` takes all of them in one, so that a mistake is named by its field.
   */
  readonly bodyForms?: z.ZodType;
  /** What its query must be as a whole, for the document; a body says it in its schema. */
  readonly queryRule?: string;
  readonly answer: DeclaredAnswer;
  /** Beside those that its inputs and its permission bring along. */
  readonly failures: readonly FailureCode[];
  /** Examples of request bodies by name, for the document. */
  readonly examples?: Readonly<Record<string, unknown>>;
};

/** What an operation answers when it succeeds. */
type DeclaredAnswer = {
  readonly status: 200 | 201;
  readonly description: string;
  /** What the same body means with status 200, where it can have that, too. */
  readonly alsoOk?: string;
  readonly mediaType: 'application/json' | 'application/yaml' | 'application/octet-stream' | 'text/html' | 'text/plain';
  /** For JSON. */
  readonly schema?: z.ZodType;
  readonly headers?: Readonly<Record<string, string>>;
  /** The schema of one line, where callers may have the rows as `application/x-ndjson` instead. */
  readonly lineSchema?: z.ZodType;
};

export type Route = Operation & {
  readonly handle: (input: RouteInput<RouteInputs>) => Promise<RouteResult>;
};

export type RouteInput<Inputs extends RouteInputs> = {
  readonly requestId: string;
  readonly trace: Trace;
  readonly tenantId: string;
  /** Undefined where no keys are configured. */
  readonly apiKeyName: string | undefined;
  /** Whether the caller wants lines; only where the route has them. */
  readonly wantsLines: boolean;
  readonly params: Inputs['params'] extends z.ZodObject ? z.output<Inputs['params']> : undefined;
  readonly query: Inputs['query'] extends z.ZodObject ? z.output<Inputs['query']> : undefined;
  readonly body: Inputs['body'] extends z.ZodType ? z.output<Inputs['body']> : undefined;
};

export type RouteResult = RouteAnswer | RouteLines | RouteFailure;

export type RouteAnswer = {
  readonly kind: 'answer';
  readonly body: unknown;
  /** Absent: the status that is declared. */
  readonly status?: 200;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Rows that are sent one by one, each as a line of JSON. */
export type RouteLines = { readonly kind: 'lines'; readonly rows: AsyncIterable<unknown> };

export type RouteFailure = {
  readonly kind: 'failure';
  readonly failure: Failure;
  readonly generation?: { readonly generationId: string; readonly attempts: number } | undefined;
};

export function answer(body: unknown, headers: Readonly<Record<string, string>> = {}): RouteAnswer {
  return { kind: 'answer', body, headers };
}

/** An answer with status 200 of an operation that declares `alsoOk`. */
export function answerOk(body: unknown, headers: Readonly<Record<string, string>> = {}): RouteAnswer {
  return { kind: 'answer', body, headers, status: 200 };
}

export function lines(rows: AsyncIterable<unknown>): RouteLines {
  return { kind: 'lines', rows };
}

export function refuse(failure: Failure, generation?: RouteFailure['generation']): RouteFailure {
  return { kind: 'failure', failure, generation };
}

/** Every code an operation can answer with, by its declaration. */
export function failureCodesOf({ permission, input, failures }: Operation): readonly FailureCode[] {
  const codes: FailureCode[] = [
    'invalid_header',
    'not_acceptable',
    // What needs no key is answered until the very end.
    ...(permission === undefined
      ? []
      : (['invalid_request', 'unauthenticated', 'forbidden', 'shutting_down'] as const)),
    ...(input.params === undefined ? [] : (['not_found'] as const)),
    ...(input.query === undefined ? [] : (['invalid_request'] as const)),
    ...(input.body === undefined
      ? []
      : (['invalid_json', 'payload_too_large', 'unsupported_media_type', 'invalid_request'] as const)),
    ...failures,
    'internal_error',
  ];
  return [...new Set(codes)];
}
