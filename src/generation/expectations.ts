import type { CredentialFacts } from '../credentials/facts.ts';
import { foldFact } from '../validation/fold-fact.ts';
import type { Expectations } from '../validation/validate.ts';
import type { TextRequest } from './prompt-version.ts';

/** What validation needs to know of a request: its limits and language, and what the facts call things. */
export function toExpectations(facts: CredentialFacts, { limits, locale }: TextRequest): Expectations {
  const names = [
    facts.name,
    ...[facts.issuer?.name, facts.type, facts.level].filter((name) => name !== undefined),
    ...facts.skills,
  ];
  return { limits, locale, names, known: new Set([...names, ...facts.learning_outcomes].map(foldFact)) };
}
