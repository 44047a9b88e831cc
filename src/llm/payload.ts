import type { WireRequest, WireResponse } from './exchange.ts';
import type { Payload } from './ledger.ts';

/** What the audit keeps of a request: its octets, and the headers that are safe to keep. */
export function toRequestPayload({ headers, body }: WireRequest): Payload {
  return { headers: pickHeaders(headers, (name) => requestHeaders.includes(name)), body };
}

/** What the audit keeps of a response. */
export function toResponsePayload({ headers, body }: WireResponse): Payload {
  return { headers: pickHeaders(headers, (name) => responseHeaders.test(name)), body };
}

/** Never `authorization`: the audit is read by people who may not spend the provider's money. */
const requestHeaders = ['accept', 'accept-encoding', 'content-type', 'traceparent', 'user-agent'];
const responseHeaders =
  /^(?:content-type|content-length|content-encoding|date|server|retry-after|retry-after-ms|x-request-id|request-id|apim-request-id|openai-processing-ms|openai-version|x-ratelimit-.*|x-ms-region|cf-ray)$/;

function pickHeaders(headers: Headers, isKept: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => isKept(name)));
}
