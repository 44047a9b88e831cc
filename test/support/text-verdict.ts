import { judgeSharing } from '../../src/cache/guard/judge-sharing.ts';
import type { CredentialFacts } from '../../src/credentials/facts.ts';

/** The rule that keeps two credentials apart which differ in one text, or `same`. */
export function verdictOn(
  [one, other]: readonly [string, string],
  { field = 'name', locale = 'en' }: { readonly field?: keyof CredentialFacts; readonly locale?: string } = {},
): string {
  const factsWith = (text: string): CredentialFacts => ({
    name: 'Arc Welding',
    type: 'certificate',
    skills: [],
    learning_outcomes: [],
    supporting_texts: [],
    [field]: field === 'skills' ? [text] : text,
  });
  const verdict = judgeSharing(factsWith(one), factsWith(other), locale);
  return verdict.kind === 'same' ? 'same' : verdict.rule;
}
