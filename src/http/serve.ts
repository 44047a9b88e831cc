import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';

import type { Clock } from '../clock.ts';
import { failed, type Failure } from '../failures.ts';
import { StorageUnavailableError } from '../storage/database.ts';
import type { Events } from '../telemetry/events.ts';
import { readTrace, type Trace } from '../telemetry/trace.ts';
import type { Authenticate, Caller } from './authenticate.ts';
import { checkInput } from './check-input.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { ReadBody } from './read-body.ts';
import { readRequestId } from './request-id.ts';
import { failureCodesOf, refuse, type Route, type RouteInput, type RouteInputs, type RouteResult } from './route.ts';
import { linesMediaType, sendResult } from './send.ts';

/**
 * Serves routes: request id → shutting down? → key and permission → acceptable? → inputs → handler → check of what
 * goes out. The body is not read before the key is known. An answer that its route did not declare is a bug, and
 * the caller gets `internal_error` instead of it.
 */
export function createServe(dependencies: ServeDependencies) {
  const { events, clock, newRequestId, lifecycle } = dependencies;
  return function serve(route: Route): RequestHandler {
    const { operationId } = route;
    return async (request, response) => {
      const startedAtMs = clock.monotonicMs();
      const asked: Asked = {
        requestId: newRequestId(),
        trace: readTrace(singleHeader(request, 'traceparent'), newRequestId),
      };
      const identity = () => ({ requestId: asked.requestId, traceId: asked.trace.traceId });
      const caught = (error: unknown) => {
        if (!(error instanceof StorageUnavailableError)) {
          events.errorCaught(error, { ...asked, place: operationId });
        }
        return refuse(failureOfError(error));
      };
      const result = await answerOf(route, { request, response, asked }, dependencies).catch(caught);
      const checked = checkResult(route, result, caught);
      response.once('close', () => {
        if (!response.writableFinished) events.requestAborted({ ...identity(), operation: operationId });
      });
      const isClosing = lifecycle.phase() !== 'serving';
      const sent = await sendResult({
        route,
        result: checked,
        request,
        response,
        requestId: asked.requestId,
        isClosing,
        caught,
      });
      events.requestCompleted({
        ...identity(),
        operation: operationId,
        method: request.method,
        ...sent,
        tenantId: asked.caller?.tenantId,
        apiKeyName: asked.caller?.apiKeyName,
        durationMs: clock.monotonicMs() - startedAtMs,
      });
    };
  };
}

export type Serve = ReturnType<typeof createServe>;

export type ServeDependencies = {
  readonly authenticate: Authenticate;
  readonly readBody: ReadBody;
  readonly lifecycle: Lifecycle;
  readonly clock: Clock;
  readonly newRequestId: () => string;
  readonly events: Pick<Events, 'errorCaught' | 'requestCompleted' | 'requestAborted'>;
};

/** What is known of a request so far; filled in as it is read, so that also a failed one is logged with it. */
type Asked = { requestId: string; readonly trace: Trace; caller?: Caller };

type Exchange = { readonly request: Request; readonly response: Response; readonly asked: Asked };

async function answerOf(
  route: Route,
  { request, response, asked }: Exchange,
  { authenticate, readBody, lifecycle }: ServeDependencies,
): Promise<RouteResult> {
  const requestId = readRequestId(request);
  if (typeof requestId === 'object') return refuse(requestId);
  asked.requestId = requestId ?? asked.requestId;
  if (route.permission !== undefined) {
    if (lifecycle.phase() === 'stopping') return refuse(failed('shutting_down', 'This instance takes no new work.'));
    const caller = authenticate(request.headers, route.permission);
    if (caller.kind === 'failed') return refuse(caller);
    asked.caller = caller;
  }
  const { mediaType, lineSchema } = route.answer;
  const mediaTypes = [mediaType, ...(lineSchema === undefined ? [] : [linesMediaType])];
  const accepted = findAccepted(request, mediaTypes);
  if (accepted === false) return refuse(failed('not_acceptable', `The operation answers ${mediaTypes.join(' or ')}.`));

  const inputs = await readInputs(route, request, response, readBody);
  if (inputs.kind === 'failed') return refuse(inputs);
  const { tenantId = '', apiKeyName } = asked.caller ?? {};
  return route.handle({
    requestId: asked.requestId,
    trace: asked.trace,
    tenantId,
    apiKeyName,
    wantsLines: accepted === linesMediaType,
    ...inputs,
  });
}

type Inputs = Pick<RouteInput<RouteInputs>, 'params' | 'query' | 'body'> & { readonly kind: 'inputs' };

const noQuery = z.strictObject({});

async function readInputs(
  { input, permission }: Route,
  request: Request,
  response: Response,
  readBody: ReadBody,
): Promise<Inputs | Failure> {
  const params = input.params?.safeParse(request.params);
  // An id that is none names no resource.
  if (params?.success === false) return failed('not_found', 'No resource has such an id.');
  // What probes put behind a path of theirs does no harm; elsewhere a parameter that nothing reads is a mistake.
  const querySchema = input.query ?? (permission === undefined ? undefined : noQuery);
  const query = querySchema === undefined ? undefined : checkInput(querySchema, { ...request.query }, '/query');
  if (query?.kind === 'failed') return query;
  if (hasUnreadBody(request, input.body !== undefined)) return unexpectedBody;
  const read = input.body === undefined ? undefined : await readBody(request, response);
  if (read?.kind === 'failed') return read;
  const body = input.body === undefined ? undefined : checkInput(input.body, read?.value, '');
  if (body?.kind === 'failed') return body;
  return { kind: 'inputs', params: params?.data, query: query?.value, body: body?.value } as Inputs;
}

/** Who narrows a deletion in a body that nothing reads would lose all that the address alone names. */
function hasUnreadBody({ method, headers }: Request, isRead: boolean): boolean {
  if (isRead || method !== 'DELETE') return false;
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

const unexpectedBody = failed(
  'invalid_request',
  'The operation takes no body: what it applies to stands in the query.',
  {
    errors: [{ pointer: '', code: 'unexpected_body', detail: 'expected none' }],
  },
);

/** The media type to answer with. Parameters do not matter, and who takes problems as JSON takes JSON. */
function findAccepted(request: Request, mediaTypes: readonly string[]): string | false {
  const header = request.headers.accept;
  request.headers.accept &&= header?.replace(/;(?!\s*q\s*=)(?:"[^"]*"|[^;,"])*/gi, '');
  const accepted = request.accepts([...mediaTypes]);
  if (accepted !== false || !mediaTypes.includes('application/json')) return accepted;
  return namesProblemsAlone(header) ? 'application/json' : false;
}

/** Whether a header names problems as JSON and says nothing of JSON itself. */
function namesProblemsAlone(header = ''): boolean {
  const ranges = header.split(',').map((range) => range.trim().toLowerCase());
  const isRefused = (range: string) => /;\s*q\s*=\s*0(?:\.0*)?\s*(?:;|$)/.test(range);
  return (
    ranges.some((range) => range.startsWith('application/problem+json') && !isRefused(range)) &&
    !ranges.some((range) => range.startsWith('application/json'))
  );
}

function singleHeader(request: Request, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}

function failureOfError(error: unknown): Failure {
  return error instanceof StorageUnavailableError
    ? failed('storage_unavailable', 'The database, or Redis where a text is taken out of the cache, did not answer.')
    : failed('internal_error', 'Something went wrong that should not have; the log has the place.');
}

/** What goes out is what was declared, or it does not go out. */
function checkResult(route: Route, result: RouteResult, caught: (error: unknown) => RouteResult): RouteResult {
  if (result.kind === 'failure') {
    const { code } = result.failure;
    return failureCodesOf(route).includes(code) ? result : caught(new UndeclaredAnswerError(`failure ${code}`));
  }
  const { schema, lineSchema, status, alsoOk } = route.answer;
  if (result.kind === 'lines') return { kind: 'lines', rows: checkLines(result.rows, lineSchema) };
  const isDeclared = result.status === undefined || result.status === status || alsoOk !== undefined;
  const undeclared = isDeclared
    ? findDifference(schema, result.body)
    : new UndeclaredAnswerError(`status ${result.status}`);
  return undeclared === undefined ? result : caught(undeclared);
}

async function* checkLines(rows: AsyncIterable<unknown>, schema: z.ZodType | undefined): AsyncIterable<unknown> {
  for await (const row of rows) {
    const undeclared = findDifference(schema, row);
    if (undeclared !== undefined) throw undeclared;
    yield row;
  }
}

function findDifference(schema: z.ZodType | undefined, body: unknown): UndeclaredAnswerError | undefined {
  const parsed = schema?.safeParse(body);
  if (parsed === undefined || parsed.success) return undefined;
  const paths = parsed.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`);
  return new UndeclaredAnswerError(paths.join(', '));
}

/** A bug: the name carries what is wrong, since messages are not logged. It holds paths and codes only. */
class UndeclaredAnswerError extends Error {
  constructor(difference: string) {
    super('the answer is not what its route declares');
    this.name = `UndeclaredAnswerError(${difference.slice(0, 500)})`;
  }
}
