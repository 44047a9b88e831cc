import { findUnsupportedClaims } from '../../src/validation/grounding/check-grounding.ts';

/** What of a text the grounding check refuses beside criteria that hold one fact, as `rule: words`. */
export function unsupported(locale: string, fact: string, text: string): string[] {
  const source = { locale, isAudienceStated: false, sent: [{ field: 'criteria', text: fact }] };
  const description = { short_description: text, highlights: [], audience: '' };
  return findUnsupportedClaims(description, source).refused.map((claim) => `${claim.rule}: ${claim.text}`);
}
