import { addDecimals, priceTokens } from './decimal.ts';
import type { TokenUsage } from './ledger.ts';

/** US dollars per million tokens, as published on the date. */
const prices = {
  asOf: '2026-11-01',
  models: {
    'gpt-4o': { input: '2.50', cachedInput: '1.25', output: '10.00' },
    'gpt-4o-mini': { input: '0.15', cachedInput: '0.075', output: '0.60' },
    'gpt-4.1': { input: '2.00', cachedInput: '0.50', output: '8.00' },
    'gpt-4.1-mini': { input: '0.40', cachedInput: '0.10', output: '1.60' },
    'gpt-4.1-nano': { input: '0.10', cachedInput: '0.025', output: '0.40' },
    simulator: { input: '0', cachedInput: '0', output: '0' },
  } as Readonly<Record<string, { input: string; cachedInput: string; output: string }>>,
};

/** The exact cost of a call in US dollars, or undefined when the model has no known price. */
export function costOf(model: string, usage: TokenUsage): string | undefined {
  // Providers answer with a dated snapshot name: gpt-4o-2024-08-06 is priced as gpt-4o.
  const price = priceOf(model) ?? priceOf(model.replace(/-\d{4}-\d{2}-\d{2}$/, ''));
  if (price === undefined) return undefined;
  const fresh = Math.max(0, usage.inputTokens - usage.cachedInputTokens);
  return [
    priceTokens(fresh, price.input),
    priceTokens(usage.cachedInputTokens, price.cachedInput),
    priceTokens(usage.outputTokens, price.output),
  ].reduce(addDecimals);
}

/** The name is the provider's, and `constructor` is no model. */
function priceOf(model: string) {
  return Object.hasOwn(prices.models, model) ? prices.models[model] : undefined;
}
