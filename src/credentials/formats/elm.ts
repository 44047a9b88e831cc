import {
  all,
  firstOf,
  follow,
  has,
  hasType,
  objectsOf,
  pick,
  stringAt,
  typesOf,
  type Node,
} from '../documents/node.ts';
import { createFieldReader, type FieldReader, type Found } from '../documents/read-fields.ts';
import { classOf } from './credential-class.ts';
import { assessmentsOf, criteriaOf } from './elm-assessments.ts';
import { readCredits } from './elm-credits.ts';
import { descriptionOf } from './elm-descriptions.ts';
import { readLevel } from './elm-levels.ts';
import type { Achievement, DocumentFormat, FoundFields } from './format.ts';

/** European Learning Model 3 and European Digital Credentials, also in the older EDCI spelling. */
export const elm: DocumentFormat = {
  name: 'elm',
  expects:
    'a EuropeanDigitalCredential whose `credentialSubject` has a claim with a title, or a learning specification',
  recognise: (object) => {
    const graph = all(object, 'graph').filter(isSpecification);
    const awards = all(object, 'graph').filter((node) => isEuropean(node) && has(node, 'credentialSubject'));
    const awarded = awards.flatMap((award) => narrow(claimsOf(award)).map((definition) => ({ definition, award })));
    if (awarded.length > 0) return awarded;
    if (graph.length > 0) return outermost(graph).map((definition) => ({ definition }));
    if (isSpecification(object)) return [{ definition: object }];
    const claims = claimsOf(object);
    if (claims.length === 0 || !(isEuropean(object) || isOlderDiploma(object) || claims.some(isClaim))) return [];
    return narrow(claims).map((definition) => ({ definition, award: object }));
  },
  read: readClaim,
};

const claimKeys = ['hasClaim', 'achieved', 'achievements', 'performed', 'learningAchievement', 'entitledTo'] as const;
const claimTypes = [
  'LearningAchievement',
  'LearningActivity',
  'LearningAssessment',
  'LearningEntitlement',
  'VerifiableLearningAchievement',
];
const specificationKeys = [
  'specifiedBy',
  'specifies',
  'learningSpecification',
  'learningAchievementSpecification',
  'learningActivitySpecification',
] as const;
const specificationTypes = [
  'LearningAchievementSpecification',
  'Qualification',
  'LearningOpportunity',
  'LearningActivitySpecification',
];

function isSpecification(object: Node): boolean {
  return (
    hasType(object, ...specificationTypes) ||
    (hasType(object, 'LearningAchievement') && has(object, 'title', 'specifiedBy'))
  );
}

/** Of an opportunity and what it leads to, and of a whole and its parts, the one that the others are of. */
function outermost(specifications: readonly Node[]): Node[] {
  const named = objectsOf(all(specifications, ...specificationKeys, 'hasPart'));
  const inner = new Set(named.map(({ value }) => value));
  const found = specifications.filter(({ value }) => !inner.has(value));
  return found.length > 0 ? found : [...specifications];
}

function claimsOf(credential: Node): Node[] {
  const subjects = all(credential, 'credentialSubject');
  const claims = claimKeys.flatMap((key) => objectsOf(all([...subjects, credential], key)));
  // JSON made from the older XML keeps the element around them.
  return claims.flatMap((claim) => [claim, ...objectsOf(all(claim, 'learningAchievement'))]).filter(isNoContainer);
}

function isNoContainer(claim: Node): boolean {
  return !has(claim, 'learningAchievement') || has(claim, 'title', 'specifiedBy');
}

function isEuropean(credential: Node): boolean {
  const types = typesOf(credential);
  return (
    types.some((type) => /^Europ(?:ean|ass)|VerifiableAttestation|VerifiableDiploma/.test(type)) ||
    has(credential, 'displayParameter', 'credentialProfiles')
  );
}

/** A diploma of EBSI that is not wrapped as one is told by what stands beside the achievement. */
function isOlderDiploma(credential: Node): boolean {
  return all(credential, 'credentialSubject').some((subject) =>
    has(subject, 'awardingOpportunity', 'learningSpecification'),
  );
}

function isClaim(claim: Node): boolean {
  return hasType(claim, ...claimTypes) || has(claim, 'specifiedBy', 'wasDerivedFrom', 'awardedBy', 'wasAwardedBy');
}

/** A credential of one achievement also claims the activities and assessments that led to it. */
function narrow(claims: readonly Node[]): Node[] {
  const achievements = claims.filter((claim) => hasType(claim, 'LearningAchievement'));
  const parts = new Set(claims.flatMap((claim) => objectsOf(all(claim, 'hasPart'))).map(({ value }) => value));
  const whole = (achievements.length > 0 ? achievements : claims).filter(({ value }) => !parts.has(value));
  return whole.length > 0 ? whole : [...claims];
}

function readClaim({ definition, award }: Achievement): FoundFields {
  const specified = [...specifiedBy(definition), ...besideClaim(award)];
  const specifications = [...specified, definition];
  const own = [definition, ...specifications.filter(({ value }) => value !== definition.value)];
  const around = award === undefined ? [] : [award];
  const reader = createFieldReader(definition, [
    ...all(specifications, 'language', 'teachingLanguage'),
    ...follow(around, 'displayParameter', 'primaryLanguage'),
    ...all(around, 'primaryLanguage'),
    ...follow(around, 'displayParameter', 'language'),
  ]);
  const listed = objectsOf(all(specifications, 'learningOutcome', 'learningOutcomes'));
  const subjects = all(specifications, 'educationSubject', 'thematicArea');
  const outcomes = listed.flatMap((node) => (has(node, 'learningOutcome') ? all(node, 'learningOutcome') : [node]));
  return {
    name: reader.line(firstOf(own, 'title', 'name', 'prefLabel')) ?? reader.line(titleOf(around)),
    description: reader.joined(
      [
        descriptionOf(definition, { specified, around, reader }) ??
          reader.prose(follow(around, 'displayParameter', 'description')),
        ...reader.labelled(
          'Field of study',
          subjects.filter((subject) => !isSkill(subject)),
        ),
      ].filter((part) => part !== undefined),
      '\n',
    ),
    criteria: reader.prose(criteriaOf(specifications)),
    issuer: reader.issuer(...awardingBodies(own, around), all(around, 'issuer')),
    type:
      reader.line(firstOf(specifications, 'dcType', 'category')) ??
      reader.line(credentialProfile(around, reader)) ??
      classOf(award, reader),
    level: readLevel(specifications, reader),
    version: reader.line(pick(specifications, 'version')),
    language: reader.language,
    duration:
      reader.line(firstOf(specifications, 'volumeOfLearning', 'duration', 'workload', 'maximumDuration')) ??
      hours(specifications, reader),
    credits: readCredits(specifications, definition, reader),
    mode: reader.lines(all(specifications, 'mode')),
    assessment: reader.lines(assessmentsOf(own)),
    audience: reader.lines(all(specifications, 'targetGroup')),
    prerequisites: reader.prose(
      all(specifications, 'entryRequirement', 'entryRequirements', 'entryRequirementsNote', 'entryRequirementsNotes'),
    ),
    accreditation: reader.lines(
      all(specifications, 'accreditation', 'hasAccreditation').flatMap((node) => pick(node, 'title', 'name')),
    ),
    skills: reader.list(
      all(outcomes, 'relatedESCOSkill', 'relatedSkill', 'hasESCOSkill'),
      all(specifications, 'relatedESCOSkill'),
      subjects.filter(isSkill),
    ),
    learning_outcomes: reader.list(
      outcomes.flatMap((outcome) => pick(outcome, 'title', 'name', 'description')),
      all(specifications, 'learningOutcomeSummary'),
    ),
  };
}

/** A subject that is a concept of a framework of skills; others are fields of study, such as those of ISCED. */
function isSkill(subject: Node): boolean {
  return /\/esco\/skill\/|digcomp/i.test(stringAt(subject, 'id', 'uri')?.slice(0, 300) ?? '');
}

/** The specification of a claim, in the document or inside it. */
function specifiedBy(claim: Node): Node[] {
  return objectsOf(pick(claim, ...specificationKeys));
}

/** In a diploma of EBSI the specification stands beside the achievement. */
function besideClaim(award: Node | undefined): Node[] {
  const subjects = award === undefined ? [] : all(award, 'credentialSubject');
  return objectsOf(all(subjects, 'learningAchievement')).length === 1
    ? objectsOf(all(subjects, 'learningSpecification'))
    : [];
}

function titleOf(credentials: readonly Node[]): Node[] {
  const inDisplay = follow(credentials, 'displayParameter', 'title');
  return inDisplay.length > 0 ? inDisplay : pick(credentials, 'title', 'name');
}

/** Every EDC has a profile; `Generic` says nothing of the credential, but issuers put labels of their own to it. */
function credentialProfile(credentials: readonly Node[], reader: FieldReader): Node[] {
  return all(credentials, 'credentialProfiles').filter((profile) => {
    if (stringAt(profile, 'id') !== 'http://data.europa.eu/snb/credential/e34929035b') return true;
    const label = reader.line(pick(profile, 'prefLabel'))?.value;
    return label !== undefined && !generic.test(label);
  });
}

const generic = /^(?:g[eé]n[eé]ri|allgemein|algemeen|generisk|generel|ogóln|yleinen|obecn|všeobecn|ген|γεν)/iu;

function awardingBodies(nodes: readonly Node[], around: readonly Node[]): Node[][] {
  const processes = all(nodes, 'awardedBy', 'wasAwardedBy');
  return [
    all(processes, 'awardingBody'),
    all(nodes, 'awardingBody', 'directedBy', 'providedBy'),
    follow(nodes, 'awardingOpportunity', 'awardingBody'),
    follow(around, 'credentialSubject', 'awardingOpportunity', 'awardingBody'),
    // Of a body that is only a DID the older model has the name beside it.
    all(processes, 'awardingBodyDescription'),
  ];
}

function hours(specifications: readonly Node[], reader: FieldReader): Found<string> | undefined {
  const found = reader.line(pick(specifications, 'workloadInHours', 'hasWorkloadInHours'));
  return found === undefined ? undefined : { ...found, value: `${found.value} hours` };
}
