import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { v7 as uuidv7 } from 'uuid';

import packageJson from '../package.json' with { type: 'json' };
import { monthsAhead, startUpkeep } from './audit/upkeep.ts';
import { systemClock, type Clock } from './clock.ts';
import { chooseProvider } from './choose-provider.ts';
import type { Config } from './config-keys.ts';
import { modelsOf } from './config.ts';
import { createInFlight } from './descriptions/in-flight.ts';
import { loadTokenCounter } from './generation/token-count.ts';
import { createApp } from './http/app.ts';
import { createAuthenticate } from './http/authenticate.ts';
import { createLifecycle } from './http/lifecycle.ts';
import { listen } from './http/listen.ts';
import { createReadBody } from './http/read-body.ts';
import { createRoutes } from './http/routes.ts';
import { createServe } from './http/serve.ts';
import { openDatabase } from './storage/database.ts';
import { createTenantStore } from './storage/tenant-store.ts';
import type { Events } from './telemetry/events.ts';
import { createLogger } from './telemetry/logger.ts';
import { createTelemetry, type Telemetry } from './telemetry/telemetry.ts';
import { longestFlightMs, wirePipeline, type Pipeline, type PipelineCore } from './wire-pipeline.ts';

/** Builds every part and starts to listen; disposal takes them down in reverse. */
export async function startService(config: Config, surroundings: Surroundings): Promise<Service> {
  await using stack = new AsyncDisposableStack();
  const { clock = systemClock } = surroundings;
  const telemetry = surroundings.telemetry ?? wireTelemetry(config, stack, surroundings.isTerminal);
  const { events } = telemetry;
  let isStarted = false;
  stack.defer(() => {
    if (isStarted) events.serviceStopped();
  });
  const database = await openDatabase({
    url: config.DATABASE_URL,
    dataDirectory: config.DATA_DIR,
    poolSize: config.DATABASE_POOL_SIZE,
    events,
  });
  stack.use(database);
  const store = createTenantStore(database.db);
  // Before the first call: a row that fell into the default partition would bar the month it belongs to.
  await store.maintain.createPartitions(monthsAhead);
  stack.use(
    startUpkeep({
      store,
      clock,
      events,
      payloadRetentionDays: config.AUDIT_PAYLOAD_RETENTION_DAYS,
      metadataRetentionDays: config.AUDIT_METADATA_RETENTION_DAYS,
      deadlineMs: config.GENERATION_DEADLINE_MS,
    }),
  );
  const countTokens = await loadTokenCounter(config.LLM_MODEL);
  const provider = await chooseProvider(config, stack, countTokens);

  const inFlight = createInFlight(config.MAX_IN_FLIGHT);
  const core: PipelineCore = {
    config,
    stack,
    store,
    database: database.kind,
    ...telemetry,
    inFlight,
    countTokens,
    clock,
    newId: () => uuidv7(),
    random: Math.random,
  };
  const pipeline = await wirePipeline(core, provider);
  const { breakers } = pipeline;
  telemetry.metrics.observe({ generationsInFlight: inFlight.count, databasePool: database.pool, breakers });
  const url = await wireHttp(core, pipeline);
  const models = modelsOf(config);
  isStarted = true;
  events.serviceStarted({ url, database: database.kind, provider: provider.name, models });
  const owned = stack.move();
  const dispose = () => owned.disposeAsync();
  return { url, database: database.kind, provider: provider.name, models, events, [Symbol.asyncDispose]: dispose };
}

/** What a test or a measurement puts in place of the machine's own. */
export type Surroundings = {
  readonly isTerminal: boolean;
  readonly clock?: Clock;
  readonly telemetry?: Telemetry;
};

function wireTelemetry(config: Config, stack: AsyncDisposableStack, isTerminal: boolean): Telemetry {
  const style = config.LOG_FORMAT ?? (isTerminal ? 'pretty' : 'json');
  const logger = stack.use(createLogger({ level: config.LOG_LEVEL, style }));
  const build = {
    version: packageJson.version,
    promptVersion: config.PROMPT_VERSIONS.map(({ prompt }) => prompt.version).join(','),
  };
  return createTelemetry({ logger, clock: systemClock, alarmRatio: config.ALARM_RATIO, build });
}

async function wireHttp({ config, stack, ...core }: PipelineCore, pipeline: Pipeline): Promise<string> {
  const lifecycle = createLifecycle();
  // Nothing is looked for in the order of requests' ids, and a random one is made in a tenth of the time.
  const newRequestId = () => randomUUID();
  const serve = createServe({
    ...core,
    newRequestId,
    authenticate: createAuthenticate(config.API_KEYS),
    readBody: createReadBody(config.MAX_BODY_BYTES),
    lifecycle,
  });
  const openApiDocument = await readFile(new URL('../openapi.yaml', import.meta.url), 'utf8');
  const routes = createRoutes({ ...core, ...pipeline, lifecycle, openApiDocument });
  const listening = await listen({
    app: createApp({ ...core, newRequestId, routes, serve }),
    host: config.HOST,
    port: config.PORT,
    lifecycle,
    clock: core.clock,
    drainMs: config.SHUTDOWN_DELAY_MS,
    // A request may wait for another's text before it has to write its own.
    longestRequestMs: longestFlightMs(config) + config.GENERATION_DEADLINE_MS + 5000,
  });
  return stack.use(listening).url;
}

export type Service = AsyncDisposable & {
  readonly url: string;
  readonly database: 'embedded' | 'postgres';
  readonly provider: string;
  readonly models: readonly string[];
  readonly events: Events;
};
