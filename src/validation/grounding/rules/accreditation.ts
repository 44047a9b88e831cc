import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { conceptRule } from './concept-rule.ts';

/** "Normativa" as a topic endorses nothing. */
const not = ['skills'];

const claims = conceptRule({
  name: 'accreditation',
  detail: 'accreditation, approval, quality marks and partners only as the facts state them',
  concepts: {
    accredited: { fields: ['accreditation'] },
    endorsed: { by: ['accredited', 'recognised'], fields: ['accreditation'], not },
    quality: { fields: ['accreditation'], not },
    partner: { isNamed: true },
  },
});

/** Who accredited, approved or assured it, and with whom it was made. */
export const accreditationRule: Rule = {
  name: claims.name,
  find: (text, facts, context) =>
    claims.find(text, facts, context).filter((claim) => !isByExam(text, claim) && !isByIssuer(text, claim, facts)),
};

/** "Validated by a quiz" has no body behind it. */
function isByExam({ starting }: Annotated, { last }: Unsupported): boolean {
  return [1, 2, 3].some((step) => (starting.get(last + step) ?? []).some(({ tag }) => works.has(tag)));
}

/** People "certified by" the issuer are no accredited course, nor is one "under the auspices" of its issuer. */
function isByIssuer({ tokens }: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const words = tokens
    .slice(first, last + 1)
    .map(({ folded }) => folded)
    .join(' ');
  if (!/certif|zertif|gecert|egide|egid|auspic|patron|chancela/.test(words)) return false;
  const issuer = passages.filter(({ place }) => place === 'issuer').flatMap((passage) => passage.tokens);
  return tokens
    .slice(last + 1, last + 5)
    .some(({ folded, text }) => /^\p{Lu}/u.test(text) && issuer.some((each) => each.folded === folded));
}

const works: ReadonlySet<string> = new Set(
  ['exam', 'assessed', 'capstone', 'thesis', 'portfolio', 'interview'].map((concept) => `concept:${concept}`),
);
