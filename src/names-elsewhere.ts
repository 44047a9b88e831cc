import { findNearName, foldName } from './near-name.ts';

/**
 * The known field that an unknown one must stand for: what others call one that is not given beside it, or
 * nearly spelt so. For hints only.
 */
export function findMeantName(name: string, { known, given }: Names): string | undefined {
  const called = fieldsByName.get(foldName(name)) ?? [];
  // First, since `expires` is nearly spelt as `expires_on`.
  return called.find((field) => known.includes(field) && !given.includes(field)) ?? findNearName(name, known);
}

/** The known values that an unknown one may stand for: nearly spelt so, or what others call them. For hints only. */
export function findMeantValues(value: string, known: readonly string[]): readonly string[] {
  const called = valuesElsewhere.get(foldName(value))?.filter((each) => known.includes(each)) ?? [];
  const near = called.length > 0 ? undefined : findNearName(value, known);
  return near === undefined ? called : [near];
}

/** Formats of documents by other names. */
const valuesElsewhere = new Map(
  Object.entries({
    'ob2 ob3': 'openbadges openbadge obi ob',
    ob2: 'openbadges2 openbadges20 openbadgesv2 openbadgesv2p0 obv2 obv2p0 badgeclass',
    ob3: 'openbadges3 openbadges30 openbadgesv3 openbadgesv3p0 obv3 obv3p0 openbadgecredential',
    clr2: 'clr clr20 clrv2',
    vc: 'verifiablecredential w3cvc jsonldvc',
    elm: 'edc edci europass',
    ctdl: 'credentialengine ctdlasn',
  }).flatMap(([values, names]) => names.split(' ').map((name) => [name, values.split(' ')] as const)),
);

type Names = { readonly known: readonly string[]; readonly given: readonly string[] };

/** Each field with what others call it; one name can stand for fields of several objects. */
const namesElsewhere: readonly (readonly [field: string, names: string])[] = [
  ['name', 'title label heading displayName credentialName badgeName courseName courseTitle credentialTitle'],
  ['title', 'name label heading'],
  ['text', 'content body value description'],
  [
    'issuer',
    'organisation organization provider institution school university company issuedBy issuerName awardingBody awardedBy issuingOrganization issuingOrganisation publisher',
  ],
  ['url', 'website homepage link'],
  ['type', 'kind category credentialType achievementType'],
  ['level', 'difficulty eqf eqfLevel educationLevel'],
  ['description', 'summary about shortDescription longDescription'],
  ['criteria', 'criterion earningCriteria requirement requirements'],
  ['skills', 'competences competencies competency abilities tags keywords'],
  ['learning_outcomes', 'outcomes outcome objectives learningObjectives learningGoals goals'],
  ['duration', 'length hours workload effort timeRequired'],
  ['value', 'amount number quantity'],
  ['credits', 'ects ectsCredits creditPoints creditValue'],
  ['language', 'lang locale inLanguage'],
  ['locale', 'lang language'],
  ['version', 'edition revision'],
  ['audience', 'targetAudience targetGroup'],
  ['prerequisites', 'entryRequirements prerequisiteKnowledge'],
  ['assessment', 'exam examination evaluation'],
  ['mode', 'format delivery deliveryMode modality modeOfLearning'],
  ['accreditation', 'accreditedBy accreditor qualityAssurance'],
  ['validity', 'expires expiry expiration validFor validityPeriod'],
  ['recipient', 'holder learner earner student'],
  ['issued_on', 'issueDate issuedAt issuanceDate awardedOn'],
  ['expires_on', 'expiryDate expirationDate expiresAt validUntil'],
  ['tone', 'style voice'],
  ['max_characters', 'maxChars maxLength characterLimit maxSize'],
  ['on_failure', 'fallback onError'],
];

const fieldsByName = new Map<string, string[]>();
for (const [field, names] of namesElsewhere) {
  for (const name of names.split(' ').map(foldName)) {
    fieldsByName.set(name, [...(fieldsByName.get(name) ?? []), field]);
  }
}
