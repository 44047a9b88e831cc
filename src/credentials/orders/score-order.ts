import { indexWeights, weighText } from './order-features.ts';
import model from './order-weights.json' with { type: 'json' };

/**
 * How likely a sentence speaks to whoever writes the description, as the logarithm of the odds. A logistic regression
 * that `scripts/train-orders.ts` fits to the labelled lines in `test/fixtures` and the facts of published credentials;
 * zero is where one of those in 330 holds such a sentence.
 */
export function scoreOrder(text: string): number {
  return label.test(text) ? -Infinity : weighText(text, weights) + model.bias;
}

/** `Example Issuer`, `An Example Badge Issuer` of the standards' own examples: words that ask nobody for anything. */
const label =
  /^(?:(?:an?|the|my|our|your) )?(?:(?:example|sample|test|demo|mock|badges?|credentials?|certificates?|open|digital|issuers?|publishers?|providers?|issuing|awarding|body|organi[sz]ation|org|company|university|college|school|academy|institute|authority|center|centre|department|inc|ltd|llc|gmbh|\d{1,3})[.,]?(?: |$)){1,6}$/i;

const weights = indexWeights(Object.entries(model.weights));
