import type { Config } from './config-keys.ts';
import { isSimulated, modelsOf } from './config.ts';
import { findPrice, standardPrices } from './llm/prices.ts';

/** Settings that are valid but hardly meant, in words for the operator. */
export function findUnlikely(config: Config): string[] {
  const { LLM_TIMEOUT_MS: timeoutMs, GENERATION_DEADLINE_MS: deadlineMs, LLM_PRICES_FILE: prices } = config;
  const endless = `LLM_TIMEOUT_MS (${timeoutMs}) is longer than GENERATION_DEADLINE_MS (${deadlineMs}), which ends an attempt before it`;
  const unpriced = modelsOf(config).filter((model) => findPrice(prices ?? standardPrices, model) === undefined);
  const add = prices === undefined ? 'name a file with it in LLM_PRICES_FILE' : 'add it to LLM_PRICES_FILE';
  return [
    ...(timeoutMs > deadlineMs ? [endless] : []),
    ...(isSimulated(config) ? [] : unpriced).map(
      (model) =>
        `The model ${JSON.stringify(model)} has no known price, so that its cost will be unknown; is it spelt right? Else ${add}`,
    ),
  ];
}
