import { readFileSync } from 'node:fs';

import { z } from 'zod';

import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';
import { doubtFeatures, featureNames } from './doubt-features.ts';

/**
 * Whether what a rule found is as likely an honest text in other words: then it is asked for again, but does not make a
 * generation fail (decision 0013). Weighed by a logistic regression over first sights of labelled rows, which
 * `scripts/train-doubt.ts` fits; what a rule finds that was hardly ever wrong is never doubtful.
 */
export function isDoubtful(rule: string, found: Unsupported, text: Annotated, facts: FactsIndex): boolean {
  const ofRule = model.rules[rule];
  if (ofRule === undefined) return false;
  const features = doubtFeatures(text, found, facts);
  return featureNames.reduce((sum, name) => sum + features[name] * model.features[name], ofRule) < model.threshold;
}

/** The higher the sum, the more a finding is like those that were claims. */
const modelSchema = z.object({
  threshold: z.number(),
  rules: z.record(z.string(), z.number()),
  features: z.record(z.enum(featureNames), z.number()),
});

const model = modelSchema.parse(JSON.parse(readFileSync(new URL('doubt-weights.json', import.meta.url), 'utf8')));
