import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/**
 * Every metric of the service. Labels are bounded: models of the configuration, codes, reasons, operations; never
 * ids, tenants or free text.
 */
export function createMetrics(build: BuildInfo) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'credscribe_build_info',
    help: 'Always 1; the labels say what runs.',
    labelNames: ['version', 'node_version', 'prompt_version'],
    registers: [registry],
  }).set({ version: build.version, node_version: process.versions.node, prompt_version: build.promptVersion }, 1);
  return {
    ...createInstruments(registry),
    /** Adds values that are looked up whenever somebody asks. */
    observe: (gauges: ObservedGauges) => {
      observe(registry, gauges);
    },
    /** Every metric as Prometheus reads it. */
    print: () => registry.metrics(),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
export type BuildInfo = { readonly version: string; readonly promptVersion: string };

export type ObservedGauges = {
  readonly generationsInFlight: () => number;
  readonly databasePool: () => Readonly<Record<'total' | 'idle' | 'waiting', number>> | undefined;
  readonly breakers: () => readonly { readonly model: string; readonly isOpen: boolean }[];
};

/** From a millisecond of own work to the longest deadline that makes sense, in seconds. */
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 45, 90];

function createInstruments(registry: Registry) {
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name: `credscribe_${name}`, help, labelNames, registers });
  const histogram = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Histogram({ name: `credscribe_${name}`, help, labelNames, buckets: seconds, registers });
  return {
    requests: counter('http_requests_total', 'Requests answered, by operation and status.', ['operation', 'status']),
    generations: counter('generations_total', 'Generations ended, by result and failure code.', ['result', 'code']),
    generationSeconds: histogram('generation_duration_seconds', 'Whole generations.', ['result']),
    overheadSeconds: histogram(
      'generation_overhead_seconds',
      'Generations without the time spent in calls of providers and in waiting for a retry.',
      [],
    ),
    attempts: counter('llm_attempts_total', 'HTTP calls to providers, by model and outcome.', ['model', 'outcome']),
    attemptSeconds: histogram('llm_attempt_duration_seconds', 'HTTP calls to providers.', ['model']),
    openCalls: new Gauge({
      name: 'credscribe_llm_calls_open',
      help: 'Calls of models that this process makes or is recording.',
      registers,
    }),
    tokens: counter('llm_tokens_total', 'Tokens as providers counted them.', ['model', 'type']),
    costUsd: counter('llm_cost_usd_total', 'Cost in US dollars of calls whose price is known.', ['model']),
    unpricedCalls: counter('llm_calls_without_price_total', 'Answered calls whose tokens or price are not known.', [
      'model',
    ]),
    answers: counter('llm_answers_total', 'Answers judged, by model and verdict.', ['model', 'verdict']),
    refusedAnswers: counter('llm_answers_refused_total', 'Answers refused, by model and validation reason.', [
      'model',
      'reason',
    ]),
    reasks: counter('llm_reasks_total', 'New calls that quote why the answer before was refused.', ['reason']),
    repairs: counter('llm_answer_repairs_total', 'Repairs of answers, by name.', ['model', 'repair']),
    cacheLookups: counter('cache_lookups_total', 'Lookups in the cache, by tier and result.', ['tier', 'result']),
    cacheSavedUsd: counter('cache_saved_usd_total', 'What hits cost when they were written, in US dollars.', ['tier']),
    cacheEvictions: counter(
      'cache_evicted_entries_total',
      'Entries taken out of service by feedback or request, by reason.',
      ['reason'],
    ),
    acceleratorFailures: counter('cache_accelerator_failures_total', 'Commands that Redis did not carry out.', []),
    abandonedCalls: counter('llm_calls_abandoned_total', 'Calls whose outcome nobody will know.', []),
    embeddings: counter('embeddings_total', 'Embeddings asked for, by embedder and result.', ['embedder', 'result']),
    embeddingSeconds: histogram('embedding_duration_seconds', 'Embeddings that were made.', ['embedder']),
    cacheDecisions: counter('cache_decisions_total', 'Candidates of the semantic cache, by verdict and rule.', [
      'mode',
      'verdict',
      'rule',
    ]),
    alarm: new Gauge({
      name: 'credscribe_alarm_raised',
      help: '1 while a rolling ratio is over its threshold, by what is counted and its code or reason.',
      labelNames: ['ratio', 'code'] as const,
      registers,
    }),
  };
}

function observe(registry: Registry, { generationsInFlight, databasePool, breakers }: ObservedGauges): void {
  new Gauge({
    name: 'credscribe_generations_in_flight',
    help: 'Generations that are running in this process.',
    registers: [registry],
    collect() {
      this.set(generationsInFlight());
    },
  });
  new Gauge({
    name: 'credscribe_database_pool_connections',
    help: 'Connections of the pool, and callers waiting for one; none with the embedded database.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(databasePool() ?? {})) this.set({ state }, count);
    },
  });
  new Gauge({
    name: 'credscribe_llm_breaker_open',
    help: '1 while this process leaves a model alone that failed repeatedly, until a probe of it succeeds.',
    labelNames: ['model'],
    registers: [registry],
    collect() {
      for (const { model, isOpen } of breakers()) this.set({ model }, Number(isOpen));
    },
  });
}
