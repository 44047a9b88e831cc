import { Redis } from 'ioredis';

/**
 * Throws `RedisRefusedError` where the server says that it will never do what is asked of it: no such database, a wrong
 * password, or a user that may not call `INFO`, without which nobody knows whether the server has come back with texts
 * that were evicted. One that does not answer may be there later.
 */
export async function checkRedis(url: string): Promise<void> {
  const patience = { connectTimeout: 2000, commandTimeout: 2000, retryStrategy: () => null };
  const redis = new Redis(url, { ...patience, lazyConnect: true, enableReadyCheck: false });
  const said: unknown[] = [];
  // Some of what goes wrong while it connects is told as an event alone.
  redis.on('error', (error) => said.push(error));
  try {
    await redis.connect();
    await redis.info('server');
  } catch (error) {
    said.push(error);
  } finally {
    redis.disconnect();
  }
  const refusal = said.find((error): error is Error => error instanceof Error && refusals.test(error.message));
  if (refusal !== undefined) throw new RedisRefusedError(refusal);
}

/** Broken set-up, told to the operator as it is: a server quotes neither texts nor passwords. */
export class RedisRefusedError extends Error {
  override readonly name = 'RedisRefusedError';
  constructor(cause: Error) {
    super(`REDIS_URL is refused by its server: ${cause.message}`);
  }
}

const refusals = /^(?:NOPERM|NOAUTH|WRONGPASS|ERR (?:DB index|invalid DB index))/;
