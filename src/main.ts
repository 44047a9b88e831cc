import { once } from 'node:events';

import { RedisRefusedError } from './cache/accelerators/check-redis.ts';
import type { Config } from './config-keys.ts';
import { describeSettings, loadConfig, readEnvironment } from './config.ts';
import { findMisspelt } from './find-misspelt.ts';
import { findUnlikely } from './find-unlikely.ts';
import { CannotListenError } from './http/listen.ts';
import { asStorageError, StorageUnavailableError } from './storage/database.ts';
import {
  DataDirectoryInUseError,
  DataDirectoryNotMadeError,
  DataDirectoryUnwritableError,
} from './storage/embedded-database.ts';
import { describeError } from './telemetry/describe-error.ts';
import type { Service } from './wiring.ts';

if (process.argv.includes('--help')) {
  console.log(
    `Usage: npm start\n\nServes the API. Settings come from the environment or an .env file:\n\n${describeSettings()}`,
  );
} else {
  await serve();
}

/** Serves until a signal, or says why not. */
async function serve(): Promise<void> {
  const environment = readEnvironment();
  for (const warning of findMisspelt(environment)) console.error(warning);
  const loaded = loadConfig(environment);
  if (loaded.kind === 'invalid') {
    fail(['The configuration is not valid:', ...loaded.mistakes.map((mistake) => `  ${mistake}`)]);
    return;
  }
  for (const warning of findUnlikely(loaded.config)) console.error(warning);
  if (loaded.config.DATABASE_URL === undefined && process.stdout.isTTY)
    console.log('Starting the embedded Postgres: some seconds …');
  // Loaded now: what is wrong with a setting is said without waiting for all modules.
  const [{ warmUp }, { startService }] = await Promise.all([import('./warm-up.ts'), import('./wiring.ts')]);
  warmUp();
  try {
    await using service = await startService(loaded.config, { isTerminal: process.stdout.isTTY });
    greet(service, loaded.config);
    service.events.serviceStopping(await stopSignal());
  } catch (error) {
    fail(explain(error));
  }
}

/** Waits for the first signal to stop; a second one ends the process at once. */
async function stopSignal(): Promise<string> {
  const waiting = new AbortController();
  const signals = ['SIGINT', 'SIGTERM'];
  const received = await Promise.race(
    signals.map(async (signal) => {
      await once(process, signal, { signal: waiting.signal });
      return signal;
    }),
  );
  waiting.abort();
  return received;
}

function greet({ url, database, provider, models }: Service, { API_KEYS: keys }: Pick<Config, 'API_KEYS'>): void {
  const isSimulated = provider === 'simulator';
  // The name of a key tells its secret to nobody.
  const mayGenerate = keys.find(({ permissions }) => permissions.includes('generate'));
  const authorization =
    keys.length === 0 ? '' : ` -H 'authorization: Bearer <secret of ${mayGenerate?.name ?? 'a key'}>'`;
  const lines = [
    '',
    `credscribe listens on ${url}`,
    database === 'embedded'
      ? '  database  embedded Postgres (safe against kill -9, not against power loss); set DATABASE_URL for a real one'
      : '  database  Postgres at DATABASE_URL',
    isSimulated
      ? '  model     NONE: the simulator stands in for a model; set OPENAI_API_KEY or OPENAI_BASE_URL for a real one'
      : `  model     ${models.join(', then ')} at ${provider}`,
    '',
    'Try:',
    `  curl -s ${url}/v1/descriptions -H 'content-type: application/json'${authorization} \\`,
    `    -d '{"credential":{"name":"Cloud Security Practitioner","issuer":"Northgate Institute","skills":["Threat modelling","Incident response"]}}'`,
    '',
  ];
  console.log(lines.join('\n'));
}

function explain(error: unknown): string[] {
  // Their words are for the operator, and hold no content.
  const toldAsTheyAre = [
    DataDirectoryInUseError,
    DataDirectoryNotMadeError,
    DataDirectoryUnwritableError,
    RedisRefusedError,
  ];
  if (toldAsTheyAre.some((kind) => error instanceof kind)) return [messageOf(error)];
  const cause = innermost(error);
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const message = messageOf(cause);
  if (code === 'EADDRINUSE') return ['PORT is in use by another process; stop it or choose another PORT'];
  if (error instanceof CannotListenError)
    return [`${error.message} (${code}); is HOST an address of this machine, and PORT one that may be taken?`];
  // Of what Postgres says of a login or a right, nothing is secret.
  if (/^(?:28|3D|42501)/.test(code)) return [`DATABASE_URL is refused by its server: ${message}`];
  if (asStorageError(cause) instanceof StorageUnavailableError) {
    return [`DATABASE_URL cannot be reached (${code || message}); is its host right, and does its server run?`];
  }
  return ['The service could not start:', JSON.stringify(describeError(error), undefined, 2)];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

function innermost(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? innermost(error.cause) : error;
}

function fail(lines: readonly string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = 1;
}
