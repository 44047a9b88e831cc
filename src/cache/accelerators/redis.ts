import { Redis } from 'ioredis';

import type { Clock } from '../../clock.ts';
import { createBreaker, type BreakerSignal, type BreakerTicket } from '../../llm/breaker.ts';
import { StorageUnavailableError } from '../../storage/database.ts';
import type { DescriptionRow } from '../../storage/descriptions.ts';
import type { Events } from '../../telemetry/events.ts';
import type { Accelerator, Reading, ServedText } from './accelerator.ts';

/**
 * Remembers exact hits for all replicas. While Redis fails or is slow, a read is a miss: after three failures in a
 * row it is not even asked for two seconds, so that its trouble costs nobody more than the first few reads.
 *
 * An eviction leaves a tombstone that nobody fills over. Tombstones last longer than a fill may be under way,
 * by the clock of Redis: a process that was paused in between is refused when it wakes.
 *
 * Every database has keys of its own: one that is new knows nothing of the texts of the one before, and could not evict
 * them. So has every start of a server: one that comes back with an old snapshot, or a replica that takes over before a
 * tombstone has reached it, would serve what was evicted.
 */
export function createRedisAccelerator(settings: RedisSettings): Accelerator & AsyncDisposable {
  const { url, longestFillMs, clock, events } = settings;
  const redis = connect(url, { events, commandTimeoutMs: 100 });
  const prefix = createPrefix(redis, settings.databaseId);
  // A read that is slow is given up; an eviction must get through, also when hundreds of commands wait for a busy process.
  const evicting = connect(url, { events, commandTimeoutMs: 2000 });
  const evictingPrefix = createPrefix(evicting, settings.databaseId);
  const notice = noticeChanges(events);
  const breaker = createBreaker({ opensAfter: 3, openMs: 2000, clock });
  redis.on('ready', notice.up).on('close', notice.down);

  async function readTimed(key: string): Promise<Reading> {
    const prefixed = `${await prefix()}${key}`;
    const [stored, readAtMs] = (await redis.eval(readScript, 1, prefixed)) as [stored: string | null, readAtMs: number];
    if (stored !== null && stored !== tombstone) return { kind: 'hit', ...parseText(stored) };
    return {
      kind: 'miss',
      fill: (text, expiresInMs) => {
        const lifetimeMs = Math.max(1, Math.floor(expiresInMs));
        const filled = redis.eval(fillScript, 1, prefixed, JSON.stringify(text), lifetimeMs, readAtMs, longestFillMs);
        filled.catch(events.acceleratorFailed);
      },
    };
  }

  async function readEntered(key: string, ticket: BreakerTicket): Promise<Reading> {
    let signal: BreakerSignal = 'failure';
    try {
      const reading = await readTimed(key);
      signal = 'success';
      return reading;
    } catch (error) {
      events.acceleratorFailed(error);
      return blind;
    } finally {
      breaker.leave(ticket, signal);
      if (breaker.state().kind === 'open') notice.down();
      else if (signal === 'success') notice.up();
    }
  }

  return {
    read: (key) => {
      const ticket = redis.status === 'ready' ? breaker.enter() : undefined;
      if (ticket === undefined) return Promise.resolve(unread(events));
      const reading = readEntered(key, ticket);
      // Whether Redis is back is nothing to wait for.
      return ticket === 'probe' ? Promise.resolve(unread(events)) : reading;
    },
    forget: async (keys) => {
      try {
        await bury(evicting, { keys, prefix: await evictingPrefix(), lifetimeMs: 2 * longestFillMs });
      } catch (error) {
        events.acceleratorFailed(error);
        throw new StorageUnavailableError(error);
      }
    },
    // Tombstones last longer than the database may take.
    settle: () => undefined,
    answers: () => succeeds(readTimed('readiness')),
    [Symbol.asyncDispose]: () => {
      for (const connection of [redis, evicting]) disconnect(connection);
      return Promise.resolve();
    },
  };
}

export type RedisSettings = {
  readonly url: string;
  /** Of the database that stands behind. */
  readonly databaseId: string;
  /** How long after its read of the clock a fill is still taken; tombstones last twice as long. */
  readonly longestFillMs: number;
  readonly clock: Pick<Clock, 'monotonicMs'>;
  readonly events: Pick<Events, 'acceleratorFailed' | 'acceleratorStateChanged'>;
};

const tombstone = 'evicted';
const batchSize = 500;

/** Without a reading of the clock of Redis nothing may be filled in. */
const blind: Reading = { kind: 'miss' };

function unread(events: RedisSettings['events']): Reading {
  events.acceleratorFailed(new Error('not asked'));
  return blind;
}

async function succeeds(reading: Promise<unknown>): Promise<boolean> {
  const [{ status }] = await Promise.allSettled([reading]);
  return status === 'fulfilled';
}

/** Leaves a tombstone for each key, some hundreds at a time. */
async function bury(redis: Redis, { keys, prefix, lifetimeMs }: Burial): Promise<void> {
  for (let start = 0; start < keys.length; start += batchSize) {
    const batch = keys.slice(start, start + batchSize);
    await Promise.all(batch.map((key) => redis.set(`${prefix}${key}`, tombstone, 'PX', lifetimeMs)));
  }
}

type Burial = { readonly keys: readonly string[]; readonly prefix: string; readonly lifetimeMs: number };

function disconnect(redis: Redis): void {
  // What a connection says while it is closed on purpose is no event; without a listener it would be thrown.
  redis.removeAllListeners().on('error', () => undefined);
  redis.disconnect();
}

/** What the keys begin with of the server that is connected now; asked for once a connection. */
function createPrefix(redis: Redis, databaseId: string): () => Promise<string> {
  let learning: Promise<string> | undefined;
  redis.on('close', () => {
    learning = undefined;
  });
  return async () => {
    try {
      return `credscribe:exact:${rowVersion}:${databaseId}:${await (learning ??= learnRunId(redis))}:`;
    } catch (error) {
      learning = undefined;
      throw error;
    }
  };
}

/** Changes with every start of a server; one that does not tell it is not read. */
async function learnRunId(redis: Redis): Promise<string> {
  const [, runId] = /^run_id:(\w+)/m.exec(await redis.info('server')) ?? [];
  if (runId === undefined) throw new Error('Redis does not tell its run_id');
  return runId;
}

/** Tells whether Redis answers, once for each change. */
function noticeChanges(events: RedisSettings['events']) {
  let state: 'up' | 'down' | undefined;
  const notice = (noticed: 'up' | 'down') => () => {
    if (noticed !== state) events.acceleratorStateChanged(noticed);
    state = noticed;
  };
  return { up: notice('up'), down: notice('down') };
}

function connect(url: string, { events, commandTimeoutMs }: Connecting): Redis {
  return new Redis(url, {
    // A command waits for its answer, never for a connection: a miss is cheaper.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    commandTimeout: commandTimeoutMs,
    connectTimeout: 2000,
    retryStrategy: (times) => Math.min(times * 100, 2000),
    // A server that another has taken over from keeps its connections; at the same address there may be the other.
    reconnectOnError: (error) => error.message.startsWith('READONLY'),
    // What is read at the same time goes out together.
    enableAutoPipelining: true,
  }).on('error', events.acceleratorFailed);
}

type Connecting = Pick<RedisSettings, 'events'> & { readonly commandTimeoutMs: number };

/**
 * KEYS: key. Gives what it holds, and what the clock says in ms. As a script that might write it is refused by a replica:
 * what is evicted on the server that has taken over does not reach one that was its primary in time.
 */
const readScript = `#!lua flags=allow-oom
  local now = redis.call('TIME')
  return { redis.call('GET', KEYS[1]), now[1] * 1000 + math.floor(now[2] / 1000) }
`;

/** KEYS: key. ARGV: value, lifetime in ms, when the database was about to be read, how long ago that may be. */
const fillScript = `
  local now = redis.call('TIME')
  if now[1] * 1000 + math.floor(now[2] / 1000) - ARGV[3] > tonumber(ARGV[4]) then return 0 end
  return redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) and 1 or 0
`;

/** Part of every key, so that no version of the service reads rows of another: to be raised with any change of columns. */
const rowVersion = 1;
const columns = Object.keys({
  id: true,
  tenant_id: true,
  generation_id: true,
  source: true,
  source_description_id: true,
  similarity: true,
  locale: true,
  prompt_version: true,
  request_model: true,
  response_model: true,
  short_description: true,
  highlights: true,
  audience: true,
  audience_source: true,
  words_per_sentence: true,
  reading_grade: true,
  warnings: true,
  created_at: true,
  truncated: true,
  attempts: true,
  input_tokens: true,
  output_tokens: true,
  cost_usd: true,
} satisfies Record<keyof DescriptionRow, true>);

/** Throws where a column is missing, which is a miss. */
function parseText(stored: string): ServedText {
  const { entryId, row } = JSON.parse(stored) as ServedText;
  const missing = columns.filter((column) => !Object.hasOwn(row, column));
  if (missing.length > 0) throw new Error(`a row in Redis lacks ${missing.join(', ')}`);
  return { entryId, row: { ...row, created_at: new Date(row.created_at) } };
}
