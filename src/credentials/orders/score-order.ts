import { weighText } from './order-features.ts';
import model from './order-weights.json' with { type: 'json' };

/**
 * How likely a sentence speaks to whoever writes the description, as the logarithm of the odds. A logistic regression
 * that `scripts/train-orders.ts` fits to the labelled lines in `test/fixtures` and the facts of published credentials;
 * zero is where one of those in 330 holds such a sentence.
 */
export function scoreOrder(text: string): number {
  return weighText(text, weights) + model.bias;
}

const weights: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));
