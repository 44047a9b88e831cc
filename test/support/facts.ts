import type { CredentialFacts } from '../../src/credentials/facts.ts';

/** Facts of a credential of which only the name is known, and what else is given. */
export function namedFacts(name: string, others: Partial<CredentialFacts> = {}): CredentialFacts {
  return { name, skills: [], learning_outcomes: [], supporting_texts: [], ...others };
}
