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
  const untilMs = readDateMs(value);
  // The sender's own clock, where it says it, is the one the date was made with.
  return untilMs === undefined ? undefined : toWaitMs(untilMs - (readDateMs(headers.get('date')) ?? nowMs));
}

/** One of the three forms of RFC 9110, of which asctime leaves the zone out, the others also with a numeric zone; or an ISO date. */
function readDateMs(value: string | null): number | undefined {
  const text = value?.trim() ?? '';
  const isAsctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/.test(text);
  // `Date.parse` makes a date of `1, 1` and of `+5`, too.
  if (!isAsctime && !/^[A-Z][a-z]{2,8}, .*(?:GMT|UTC|[+-]\d{4})$|^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/.test(text))
    return undefined;
  const ms = Date.parse(isAsctime ? `${text} GMT` : text);
  return Number.isNaN(ms) ? undefined : ms;
}

/** What the ledger's column holds, 24 days; a quota that comes back next month is as far away. */
const mostWaitMs = 2_147_483_647;

function toWaitMs(milliseconds: number): number {
  return Math.min(mostWaitMs, Math.max(0, Math.ceil(milliseconds)));
}

function readNumber(value: string | null): number | undefined {
  return value !== null && /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : undefined;
}
