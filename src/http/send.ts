import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Request, Response } from 'express';

import type { FailureCode } from '../failures.ts';
import { toProblem } from './resources/problem.ts';
import type { Route, RouteFailure, RouteResult } from './route.ts';

export const linesMediaType = 'application/x-ndjson';

/** Writes the answer of a route, or its failure as a problem. */
export async function sendResult({ route, result, caught, ...sending }: ResultSending): Promise<Sent> {
  if (result.kind === 'failure') return sendFailure({ ...sending, result });
  if (result.kind === 'lines') return sendLines({ ...sending, caught, rows: result.rows });
  const { mediaType } = route.answer;
  const status = result.status ?? route.answer.status;
  const { response } = sending;
  setCommonHeaders(sending);
  response.status(status).set(result.headers ?? {});
  // Not through Express, which adds a charset: JSON is UTF-8 and takes none (RFC 8259).
  response.setHeader('Content-Type', mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType);
  const body = mediaType === 'application/json' ? JSON.stringify(result.body) : result.body;
  response.end(Buffer.isBuffer(body) ? body : Buffer.from(String(body)));
  return { status, code: undefined };
}

/**
 * Writes rows as lines while they are read, no faster than the caller takes them. Before the first is read nothing is
 * sent, so that an error is answered as a problem; one behind it cuts the connection, so that nobody takes what came for
 * all there is; the id of the last line is the cursor to go on with.
 */
async function sendLines({ rows, caught, ...sending }: LinesSending): Promise<Sent> {
  const { response } = sending;
  const lines = toLines(rows);
  const first = await lines.next().catch(caught);
  if ('kind' in first) return sendFailure({ ...sending, result: first });
  setCommonHeaders(sending);
  response.status(200).setHeader('Content-Type', linesMediaType);
  try {
    await pipeline(Readable.from(startingWith(first, lines)), response);
  } catch (error) {
    // A caller who hung up is no error of ours.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) caught(error);
  }
  return { status: 200, code: undefined };
}

async function* toLines(rows: AsyncIterable<unknown>): AsyncGenerator<string, undefined> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}

async function* startingWith(first: IteratorResult<string, undefined>, rest: AsyncIterable<string>) {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

/** Writes a failure as RFC 9457 problem details. */
export function sendFailure({ result, ...sending }: Sending & { result: RouteFailure }): Sent {
  const { request, response, requestId } = sending;
  const { failure, generation } = result;
  const { problem, retryAfterSeconds } = toProblem(failure, { requestId, path: request.path, generation });
  setCommonHeaders(sending);
  if (retryAfterSeconds !== undefined) response.set('Retry-After', String(retryAfterSeconds));
  if (failure.code === 'unauthenticated') response.set('WWW-Authenticate', 'Bearer realm="credscribe"');
  response.status(problem.status).setHeader('Content-Type', 'application/problem+json');
  response.end(Buffer.from(JSON.stringify(problem)));
  return { status: problem.status, code: failure.code };
}

export type Sending = {
  readonly request: Request;
  readonly response: Response;
  readonly requestId: string;
  /** Whether the connection should not be used again. */
  readonly isClosing: boolean;
};
type LinesSending = Sending & {
  readonly rows: AsyncIterable<unknown>;
  /** Told of an error; gives the failure to answer where nothing was sent yet. */
  readonly caught: (error: unknown) => RouteFailure;
};
type ResultSending = Sending & {
  readonly route: Route;
  readonly result: RouteResult;
  readonly caught: LinesSending['caught'];
};
export type Sent = { readonly status: number; readonly code: FailureCode | undefined };

function setCommonHeaders({ response, requestId, isClosing }: Sending): void {
  response.setHeader('X-Request-Id', requestId);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  if (isClosing) response.setHeader('Connection', 'close');
}
