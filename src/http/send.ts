import type { Request, Response } from 'express';

import type { FailureCode } from '../failures.ts';
import { toProblem } from './resources/problem.ts';
import type { Route, RouteFailure, RouteResult } from './route.ts';

/** Writes the answer of a route, or its failure as a problem. */
export function sendResult({ route, result, ...sending }: Sending & { route: Route; result: RouteResult }): Sent {
  if (result.kind === 'failure') return sendFailure({ ...sending, result });
  const { status, mediaType } = route.answer;
  const { response } = sending;
  setCommonHeaders(sending);
  response.status(status).set(result.headers ?? {});
  // Not through Express, which adds a charset: JSON is UTF-8 and takes none (RFC 8259).
  response.setHeader('Content-Type', mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType);
  const body = mediaType === 'application/json' ? JSON.stringify(result.body) : result.body;
  response.end(Buffer.isBuffer(body) ? body : Buffer.from(String(body)));
  return { status, code: undefined };
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
export type Sent = { readonly status: number; readonly code: FailureCode | undefined };

function setCommonHeaders({ response, requestId, isClosing }: Sending): void {
  response.set({
    'X-Request-Id': requestId,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    ...(isClosing ? { Connection: 'close' } : {}),
  });
}
