import type { CredentialFacts } from './facts.ts';

/**
 * What a good description would still need, in plain words. From Credly's template rules (three skills, criteria),
 * Annex I of the EU recommendation on micro-credentials (2022/C 243/02: outcomes, workload, level, assessment, form of
 * participation, quality assurance) and the TrustEd Credential Framework (who issues it, what was done to earn it).
 */
export function listMissing(facts: CredentialFacts): readonly MissingFact[] {
  return checklist.flatMap(({ field, isPresent, detail, asked_by }) =>
    isPresent(facts) ? [] : [{ field, detail, asked_by: [...asked_by] }],
  );
}

export type MissingFact = {
  /** A field of the native form. */
  readonly field: keyof CredentialFacts;
  readonly detail: string;
  /** Who asks for it. */
  readonly asked_by: readonly Asker[];
};
type Asker = (typeof askers)[number];
export const askers = ['credly', 'eu_micro_credential', 'trusted'] as const;

type Item = MissingFact & { readonly isPresent: (facts: CredentialFacts) => boolean };

const checklist: readonly Item[] = [
  {
    field: 'issuer',
    detail: 'Who awards it, by name.',
    asked_by: ['credly', 'eu_micro_credential', 'trusted'],
    isPresent: ({ issuer }) => issuer?.name !== undefined,
  },
  {
    field: 'skills',
    detail: 'At least three skills, in the words that employers search for.',
    asked_by: ['credly', 'trusted'],
    isPresent: ({ skills }) => skills.length >= 3,
  },
  {
    field: 'learning_outcomes',
    detail: 'What earners know or can do afterwards, one outcome each.',
    asked_by: ['eu_micro_credential', 'trusted'],
    isPresent: ({ learning_outcomes }) => learning_outcomes.length > 0,
  },
  has('criteria', 'What has to be done to earn it.', ['credly', 'trusted']),
  has('type', 'What kind of credential it is, such as badge, certificate or micro-credential.', ['credly', 'trusted']),
  has('level', 'The level, with its framework where there is one, such as EQF 5.', ['credly', 'eu_micro_credential']),
  {
    field: 'duration',
    detail: 'How much work it takes: hours or credits.',
    asked_by: ['credly', 'eu_micro_credential'],
    isPresent: ({ duration, credits }) => duration !== undefined || credits !== undefined,
  },
  has('assessment', 'How it is assessed, or that it is not.', ['eu_micro_credential', 'trusted']),
  has('mode', 'How earners take part: online, in person or both.', ['eu_micro_credential']),
  has('accreditation', 'Who assures its quality.', ['eu_micro_credential', 'trusted']),
  has('language', 'The language it is offered in.', ['trusted']),
];

function has(field: keyof CredentialFacts, detail: string, asked_by: readonly Asker[]): Item {
  return { field, detail, asked_by, isPresent: (facts) => facts[field] !== undefined };
}
