import { Agent, request } from 'node:http';

/** Percentiles of latencies in milliseconds, and how many answers had another status than the expected one. */
export type Measured = {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly bad: number;
};

/**
 * Sends at a constant rate, whatever comes back, and counts each latency from the moment the request was due: a
 * server that stalls cannot slow its own measurement down.
 */
export async function measureOpenLoop({
  url,
  path,
  bodies,
  ratePerSecond,
  seconds,
  expectedStatus,
}: OpenLoop): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: 512 });
  const target = new URL(path, url);
  const latencies: number[] = [];
  let bad = 0;
  const warmUpMs = 2000;
  const startMs = performance.now();
  const pending: Promise<void>[] = [];
  const total = Math.floor(ratePerSecond * seconds);
  const sendAt = (dueMs: number, body: string) =>
    new Promise<void>((resolve) => {
      const sent = request(
        target,
        {
          method: 'POST',
          agent,
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          response.resume();
          response.on('end', () => {
            if (dueMs - startMs > warmUpMs) latencies.push(performance.now() - dueMs);
            if (response.statusCode !== expectedStatus) bad += 1;
            resolve();
          });
        },
      );
      sent.on('error', () => {
        bad += 1;
        resolve();
      });
      sent.end(body);
    });
  await new Promise<void>((resolve) => {
    let next = 0;
    const tick = () => {
      while (next < total && startMs + (next * 1000) / ratePerSecond <= performance.now()) {
        pending.push(sendAt(startMs + (next * 1000) / ratePerSecond, bodies(next)));
        next += 1;
      }
      if (next < total) setTimeout(tick, 1);
      else resolve();
    };
    tick();
  });
  await Promise.all(pending);
  agent.destroy();
  return { ...percentilesOf(latencies), bad };
}

type OpenLoop = {
  readonly url: string;
  readonly path: string;
  readonly bodies: (index: number) => string;
  readonly ratePerSecond: number;
  readonly seconds: number;
  readonly expectedStatus: number;
};

function percentilesOf(values: readonly number[]): Omit<Measured, 'bad'> {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
