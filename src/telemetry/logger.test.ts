import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';

import { createLogger } from './logger.ts';

test('an event after the log was closed does not take the process down', async () => {
  const logger = createLogger({ level: 'error', style: 'json' });
  await logger[Symbol.asyncDispose]();
  logger.log('warn', 'storage.connection_lost');
  // winston reports in a later tick; an uncaught error fails the test.
  await setImmediate();
});
