import { findUnsupportedClaims } from '../../src/validation/grounding/check-grounding.ts';

/** What of a text the grounding check refuses beside facts by field, or criteria alone, as `rule: words`. */
export function unsupported(locale: string, facts: string | Facts, text: string): string[] {
  const fields = typeof facts === 'string' ? { criteria: facts } : facts;
  const sent = Object.entries(fields).map(([field, fact]) => ({ field, text: fact }));
  const description = { short_description: text, highlights: [], audience: '' };
  const { refused } = findUnsupportedClaims(description, { locale, isAudienceStated: false, sent });
  return refused.map((claim) => `${claim.rule}: ${claim.text}`);
}

/** One text for each field that is sent. */
export type Facts = Readonly<Record<string, string>>;
