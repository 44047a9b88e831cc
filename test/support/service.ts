import { loadConfig } from '../../src/config.ts';
import type { Config } from '../../src/config-keys.ts';
import { startSimulator, type Simulator, type SimulatorSettings } from '../../src/simulator/server.ts';
import { startService, type Service, type Surroundings } from '../../src/wiring.ts';
import { createTestDatabase, type DatabaseKind, type TestDatabase } from './databases.ts';

/** A running service on a database of its own, with a simulator as its provider; all of it real, over HTTP. */
export type TestService = AsyncDisposable & {
  readonly url: string;
  readonly simulator: Simulator;
  readonly database: TestDatabase;
  readonly service: Service;
};

export type TestServiceSettings = {
  readonly kind?: DatabaseKind;
  readonly database?: TestDatabase;
  readonly environment?: Readonly<Record<string, string>>;
  readonly simulator?: SimulatorSettings;
  readonly surroundings?: Partial<Surroundings>;
};

/** Starts a service. A simulator without faults or a script is strict: a call that nobody scripted is refused. */
export async function startTestService(settings: TestServiceSettings = {}): Promise<TestService> {
  const database = settings.database ?? (await createTestDatabase(settings.kind ?? 'embedded'));
  const simulator = await startSimulator({ isStrict: true, mostRecorded: Infinity, ...settings.simulator });
  const service = await startService(
    testConfig({
      ...database.environment,
      OPENAI_BASE_URL: simulator.baseUrl,
      ...settings.environment,
    }),
    { isTerminal: false, ...settings.surroundings },
  );
  return {
    url: service.url,
    simulator,
    database,
    service,
    [Symbol.asyncDispose]: async () => {
      await service[Symbol.asyncDispose]();
      await simulator[Symbol.asyncDispose]();
    },
  };
}

/** A valid configuration with a free port and only errors in the log. */
export function testConfig(environment: Readonly<Record<string, string>>): Config {
  const loaded = loadConfig({
    PORT: '0',
    LOG_LEVEL: 'error',
    LOG_FORMAT: 'json',
    SHUTDOWN_DELAY_MS: '0',
    // Most tests are about what is written; those about the cache set a lifetime.
    CACHE_LIFETIME_SECONDS: '0',
    ...environment,
  });
  if (loaded.kind === 'invalid') throw new Error(loaded.mistakes.join('\n'));
  return loaded.config;
}
