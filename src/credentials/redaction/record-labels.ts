import { ruleFor } from '../documents/personal-fields.ts';
import type { PersonalKind } from '../personal-values.ts';
import { foldLabel, joined, labelRows, type RecordKind } from './record-words.ts';
import { labelRowsElsewhere } from './record-words-elsewhere.ts';

/**
 * What a line of a record says of a person, by its label. Those that are `sure` only a person has: a student number, a
 * first name. `Name`, `Address` or `Result` may be a course's, too, and count together only.
 */
export function labelKindOf(label: string): RecordLabel | undefined {
  const folded = foldLabel(label);
  return labels.get(folded) ?? labels.get(folded.replace(leading, ''));
}

/** The same of a key of data, `licenseNumber` or `student_id`: what documents have by that name is of one award, too. */
export function keyKindOf(key: string): RecordLabel | undefined {
  if (!ofData.test(key)) return undefined;
  const folded = foldLabel(key);
  if (ofAnyData.has(folded)) return undefined;
  const rule = ofAward.has(folded) ? ({ reason: 'identifier', kind: 'id' } as const) : ruleFor(folded);
  const kind = rule?.kind === undefined ? undefined : kinds[rule.kind];
  return kind === undefined ? labels.get(folded) : { kind, isSure: true };
}

const ofData = /^\p{Ll}{2,20}(?:[_-]\p{Ll}{2,20}|\p{Lu}\p{L}{1,20}){1,4}$/u;
const ofAward = new Set(
  joined('certificate credential diploma badge award licence license registration', 'number no nr id code'),
);
/** What the examples of those who teach programming are called. */
const ofAnyData = new Set(['username', 'userid', 'entityid']);
const kinds: Readonly<Partial<Record<PersonalKind, RecordKind>>> = {
  name: 'name',
  given_name: 'given_name',
  family_name: 'family_name',
  email: 'reach',
  phone: 'reach',
  id: 'number',
  date: 'date',
};

export type RecordLabel = { readonly kind: RecordKind; readonly isSure: boolean };

/** `Your name`, `Full name`; a word that only says whose it is. */
const leading = /^(?:your|the|her|his|ihr|ihre|votre|su|seu|sua|uw)(?=\p{L}{3})/u;

const labels: ReadonlyMap<string, RecordLabel> = new Map(
  [...labelRowsElsewhere, ...labelRows].flatMap(([own, kind, isSure]) =>
    own.map((label) => [label, { kind, isSure }] as const),
  ),
);
