import type { Request } from 'express';

import { failed, type Failure } from '../failures.ts';

/** The id that a caller gave the request; undefined where there is none. */
export function readRequestId(request: Request): string | Failure | undefined {
  const header = request.headers['x-request-id'];
  if (header === undefined) return undefined;
  const isUsable = typeof header === 'string' && requestIdPattern.test(header);
  return isUsable
    ? header
    : failed('invalid_header', '`X-Request-Id` must be 1–128 letters, digits, or any of `_.:-`.');
}

export const requestIdPattern = /^[A-Za-z0-9_.:-]{1,128}$/;
