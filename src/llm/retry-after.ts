/**
 * How long a provider asks to wait, in ms: `retry-after-ms`, `Retry-After` in seconds or as an HTTP date
 * (RFC 9110 section 10.2.3). Undefined when there is no readable header.
 */
export function readRetryAfterMs(headers: Headers, nowMs: number): number | undefined {
  const milliseconds = readNumber(headers.get('retry-after-ms'));
  if (milliseconds !== undefined) return toWaitMs(milliseconds);
  const value = headers.get('retry-after');
  const seconds = readNumber(value);
  if (seconds !== undefined) return toWaitMs(seconds * 1000);
  const date = Date.parse(value ?? '');
  // The sender's own clock, where it says it, is the one the date was made with.
  const sentAtMs = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? undefined : toWaitMs(date - (Number.isNaN(sentAtMs) ? nowMs : sentAtMs));
}

/** What the ledger's column holds, 24 days; a quota that comes back next month is as far away. */
const mostWaitMs = 2_147_483_647;

function toWaitMs(milliseconds: number): number {
  return Math.min(mostWaitMs, Math.max(0, Math.ceil(milliseconds)));
}

function readNumber(value: string | null): number | undefined {
  return value !== null && /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : undefined;
}
