import type { Clock } from '../clock.ts';

/** What happened on the wire during one attempt: the octets, unpacked where a provider packs them. */
export type Exchange =
  | { readonly kind: 'received'; readonly latencyMs: number; readonly response: WireResponse }
  | {
      readonly kind: 'broken';
      readonly outcome: 'timeout' | 'reset' | 'unreadable';
      readonly errorType: string;
      readonly latencyMs: number;
      /** What had come when it broke. */
      readonly response: WireResponse | undefined;
    };

export type WireResponse = { readonly status: number; readonly headers: Headers; readonly body: Buffer };
export type WireRequest = { readonly headers: Headers; readonly body: Buffer };

/**
 * The audit seam: a `fetch` for the SDK that hands the very bytes to `beforeSend`, waits for it, sends them,
 * reads the whole body under the signal and keeps what came. When `beforeSend` throws, nothing is sent.
 */
export function recordExchange({ beforeSend, clock, signal }: RecorderDependencies) {
  let exchange: Exchange | undefined;
  let refusal: { readonly cause: unknown } | undefined;
  const recordingFetch: typeof fetch = async (url, init) => {
    const request = { headers: new Headers(init?.headers), body: Buffer.from(asText(init?.body)) };
    // Compressed octets would not be the ones that the SDK reads; asking for none keeps them the same.
    request.headers.set('accept-encoding', 'identity');
    try {
      await beforeSend(request);
    } catch (cause) {
      refusal = { cause };
      throw cause;
    }
    exchange = await exchangeBytes({ url, method: init?.method ?? 'POST', request, clock, signal });
    // The SDK gets the bytes, or nothing; it is no source for audit, so what it makes of them does not matter.
    if (exchange.kind === 'broken') throw new TypeError('the exchange broke');
    const { status, headers, body } = exchange.response;
    return new Response(body.length === 0 ? null : new Uint8Array(body), { status, headers });
  };
  return {
    fetch: recordingFetch,
    /** The exchange; throws what `beforeSend` threw. */
    result: (): Exchange | undefined => {
      if (refusal !== undefined) throw refusal.cause;
      return exchange;
    },
  };
}

type RecorderDependencies = {
  readonly beforeSend: (request: WireRequest) => Promise<void>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
};

/** No completion we ask for comes near; a server that never stops must not fill the memory. */
const mostResponseBytes = 4_194_304;

type Sending = {
  readonly url: string | URL | Request;
  readonly method: string;
  readonly request: WireRequest;
  readonly clock: Clock;
  readonly signal: AbortSignal;
};

async function exchangeBytes({ url, method, request, clock, signal }: Sending): Promise<Exchange> {
  const startedAtMs = clock.monotonicMs();
  const chunks: Uint8Array[] = [];
  let received: Response | undefined;
  const responseSoFar = () =>
    received && { status: received.status, headers: received.headers, body: Buffer.concat(chunks) };
  try {
    // A redirect would be a second call that nobody has accounted for, to a host that nobody has chosen.
    received = await fetch(url, {
      method,
      headers: request.headers,
      body: new Uint8Array(request.body),
      redirect: 'manual',
      signal,
    });
    let size = 0;
    for await (const chunk of (received.body ?? []) as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size > mostResponseBytes) {
        const latencyMs = clock.monotonicMs() - startedAtMs;
        return {
          kind: 'broken',
          outcome: 'unreadable',
          errorType: 'body_too_large',
          latencyMs,
          response: responseSoFar(),
        };
      }
    }
    const response = { status: received.status, headers: received.headers, body: Buffer.concat(chunks) };
    return { kind: 'received', latencyMs: clock.monotonicMs() - startedAtMs, response };
  } catch (error) {
    const latencyMs = clock.monotonicMs() - startedAtMs;
    const errorType = signal.aborted ? 'timeout' : networkErrorType(error);
    return { kind: 'broken', outcome: outcomeOf(errorType), errorType, latencyMs, response: responseSoFar() };
  }
}

function outcomeOf(errorType: string): 'timeout' | 'reset' | 'unreadable' {
  // Of what a provider packs though nobody asked for it, and packs wrongly.
  if (/^(?:Z_|ERR__ERROR_|ZSTD_error_)/.test(errorType)) return 'unreadable';
  return /timeout|timedout/i.test(errorType) ? 'timeout' : 'reset';
}

/** The SDK serializes JSON itself; another body would be a call that we did not ask for. */
function asText(body: RequestInit['body']): string {
  if (typeof body === 'string') return body;
  throw new TypeError('the body of a call is text');
}

/** The code of what broke (`ECONNRESET`, `UND_ERR_SOCKET`); its message can hold addresses and stays out. */
function networkErrorType(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.name : 'unknown';
}
