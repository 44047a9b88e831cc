import type { Clock } from '../clock.ts';
import type { Config } from '../config-keys.ts';
import { createGenerate, type Generate } from '../generation/generate.ts';
import type { PromptVersion } from '../generation/prompt-version.ts';
import type { CountTokens } from '../generation/token-count.ts';
import { createLlm } from '../llm/complete.ts';
import { createCostOf, standardPrices } from '../llm/prices.ts';
import type { Provider } from '../llm/provider.ts';
import { createMemoryLedger, type MemoryLedger } from './memory-ledger.ts';
import { withResponseFormat, type ResponseFormat } from './with-response-format.ts';

/**
 * The pipeline of the service for one prompt version, one model and one response format, without a database.
 * Each variant has its own breaker, retry budget and lessons: what one meets must not help or hurt another.
 */
export function createVariant(name: VariantName, dependencies: VariantDependencies): Variant {
  const { config, provider, countTokens, newMarker, ...shared } = dependencies;
  const { model, format } = name;
  const ledger = createMemoryLedger();
  const llm = createLlm({
    ...shared,
    provider,
    ledger,
    events: silentEvents,
    models: [model],
    timeoutMs: config.LLM_TIMEOUT_MS,
    maxRetries: config.LLM_MAX_RETRIES,
    costOf: createCostOf(config.LLM_PRICES_FILE ?? standardPrices, nothing),
  });
  const generate = createGenerate({
    ...shared,
    llm: withResponseFormat(llm, format),
    ledger,
    countTokens,
    newMarker,
    events: silentEvents,
    settings: {
      maxReasks: config.LLM_MAX_REASKS,
      tokenBudget: config.PROMPT_BUDGET_TOKENS,
      deadlineMs: config.GENERATION_DEADLINE_MS,
    },
  });
  return { name, generate, ledger, providerName: provider.name };
}

export type VariantName = { readonly prompt: PromptVersion; readonly model: string; readonly format: ResponseFormat };

export type Variant = {
  readonly name: VariantName;
  readonly generate: Generate;
  readonly ledger: MemoryLedger;
  readonly providerName: string;
};

export type VariantDependencies = {
  readonly config: Config;
  readonly provider: Provider;
  readonly countTokens: CountTokens;
  readonly newMarker: () => string;
  readonly newId: () => string;
  readonly random: () => number;
  readonly clock: Clock;
};

const nothing = () => undefined;

/** The rows tell it all. */
const silentEvents = {
  attemptStarted: nothing,
  attemptCompleted: nothing,
  answerJudged: nothing,
  answerReasked: nothing,
  callClosed: nothing,
};
