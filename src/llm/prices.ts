import { z } from 'zod';

import pricesJson from './prices.json' with { type: 'json' };
import { addDecimals, priceTokens } from './decimal.ts';
import type { TokenUsage } from './ledger.ts';

const usdPerMillion = z.string().regex(/^\d+(?:\.\d{1,12})?$/);

/** Prices as published on a day: US dollars per million tokens, as decimals in text. */
export const pricesSchema = z.strictObject({
  as_of: z.iso.date(),
  models: z.record(
    z.string(),
    z.strictObject({ input: usdPerMillion, cached_input: usdPerMillion, output: usdPerMillion }),
  ),
});
export type Prices = z.infer<typeof pricesSchema>;

/** The prices that come with the service. */
export const standardPrices: Prices = pricesJson;

/** Gives the exact cost of a call in US dollars; undefined when its tokens were not counted or its model has no known price. */
export function createCostOf(prices: Prices, onUnpriced: (model: string) => void): CostOf {
  const unpriced = new Set<string>();
  return (model, { inputTokens, cachedInputTokens, outputTokens }) => {
    if (inputTokens === undefined || outputTokens === undefined) return undefined;
    const price = findPrice(prices, model);
    if (price === undefined) {
      if (!unpriced.has(model)) onUnpriced(model);
      unpriced.add(model);
      return undefined;
    }
    const fresh = Math.max(0, inputTokens - cachedInputTokens);
    return [
      priceTokens(fresh, price.input),
      priceTokens(cachedInputTokens, price.cached_input),
      priceTokens(outputTokens, price.output),
    ].reduce(addDecimals);
  };
}

export type CostOf = (model: string, usage: TokenUsage) => string | undefined;

/** The price of a model; undefined when it has none. */
export function findPrice({ models }: Prices, model: string): Prices['models'][string] | undefined {
  // The name is the provider's, and `constructor` is no model.
  const priceOf = (name: string) => (Object.hasOwn(models, name) ? models[name] : undefined);
  // Providers answer with a dated snapshot name: gpt-4o-2024-08-06 is priced as gpt-4o.
  return priceOf(model) ?? priceOf(model.replace(/-\d{4}-\d{2}-\d{2}$/, ''));
}
