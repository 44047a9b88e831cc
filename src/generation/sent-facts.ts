import type { SentFact } from '../validation/grounding/claim.ts';
import type { Section } from './sections.ts';

/** A section as grounding reads it: `/credential/skills` → `skills`; the title of a supporting text stands in its label. */
export function toSentFacts({ pointer, label, pieces, kind }: Section): SentFact[] {
  const [, root = '', name] = pointer.split('/');
  const field = root === 'credential' && name !== undefined ? name : root;
  const [, title] = /^Supporting text \d+: (.+)$/.exec(label) ?? [];
  const texts = kind === 'list' ? pieces : [pieces.join('')];
  return [...(title === undefined ? [] : [title]), ...texts].map((text) => ({ field, text }));
}
