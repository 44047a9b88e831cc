/** What a request shares with everything that it causes, by W3C Trace Context. */
export type Trace = {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** Two hexadecimal digits; the last bit says that the caller records the trace. */
  readonly flags: string;
};

/** The request that something is done for, on every log line that tells of it. */
export type Requested = { readonly requestId: string; readonly trace: Trace };

export function requestFields({ requestId, trace }: Partial<Requested>) {
  return { request_id: requestId, trace_id: trace?.traceId };
}

/**
 * The trace that a `traceparent` header names, or a new one where there is none or it is malformed
 * (https://www.w3.org/TR/trace-context/#traceparent-header). `newId` is a UUID, whose digits make the new trace id.
 */
export function readTrace(traceparent: string | undefined, newId: () => string): Trace {
  const match = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(-.*)?$/.exec(
    traceparent ?? '',
  );
  // Version 00 has exactly four fields; later ones may have more.
  const isMalformed = match === null || (traceparent?.startsWith('00') === true && match[3] !== undefined);
  if (isMalformed) return { traceId: newId().replaceAll('-', ''), flags: '00' };
  return { traceId: match[1] ?? '', flags: match[2] ?? '00' };
}

/** The header for one call of ours; its span id is the tail of the call's UUIDv7, so that either finds the other. */
export function writeTraceparent({ traceId, flags }: Trace, callId: string): string {
  return `00-${traceId}-${callId.replaceAll('-', '').slice(16)}-${flags}`;
}
