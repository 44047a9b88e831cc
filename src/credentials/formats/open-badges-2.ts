import { all, has, hasType, objectsOf, pick, stringAt, type Node } from '../documents/node.ts';
import { createFieldReader, type FieldReader, type Found } from '../documents/read-fields.ts';
import type { Achievement, DocumentFormat } from './format.ts';
import {
  alignmentsOf,
  competenciesOf,
  criteriaOf,
  extensionsOf,
  issuersOf,
  levelOf,
  loadOf,
  qualify,
} from './open-badges.ts';

/** Open Badges 1 and 2: a BadgeClass, or an Assertion with its badge embedded; with the extensions of the Badgr family. */
export const openBadges2: DocumentFormat = {
  name: 'ob2',
  expects: 'a BadgeClass with a name, or an Assertion whose `badge` is one',
  recognise: (object) => {
    if (isBadgeClass(object)) return [{ definition: object }];
    if (!isAssertion(object)) return [];
    return objectsOf(pick(object, 'badge'))
      .filter((badge) => has(badge, 'type', ...badgeProperties))
      .map((definition) => ({ definition, award: object }));
  },
  read: ({ definition, award }: Achievement) => {
    const extension = extensionsOf(definition);
    const reader = createFieldReader(definition, [
      ...all(definition, '@language', 'language', 'inLanguage'),
      ...extension('LanguageExtension', 'Language'),
    ]);
    const alignments = alignmentsOf(definition);
    return {
      name: reader.line(pick(definition, 'name')),
      description: reader.prose(pick(definition, 'description')),
      criteria: reader.prose(criteriaOf(definition)),
      issuer: reader.issuer(issuersOf(definition).flatMap((issuer) => namedIn(issuer, reader.language?.value))),
      type: reader.line([
        ...extension('CategoryExtension', 'Category', 'category'),
        ...pick(definition, 'badge_class_type', 'credentialType').flatMap(inWords),
      ]),
      level: levelOf(alignments.levels, { extension, reader }),
      version: award !== undefined && isFirstEdition(award) ? undefined : reader.line(pick(definition, 'version')),
      language: reader.language,
      duration: loadOf(extension, reader),
      credits: qualify('ECTS', reader.line(extension('ECTSExtension', 'ECTS', 'ects')), 'after'),
      mode: reader.lines([
        ...extension('FormOfParticipationExtension', 'FormOfParticipation', 'name'),
        ...pick(definition, 'participation').flatMap(inWords),
      ]),
      assessment: reader.lines([
        ...extension('AssessmentExtension', 'AssessmentType', 'name'),
        ...pick(definition, 'assessment_type').flatMap(inWords),
      ]),
      accreditation: reader.lines([
        ...extension('QualityAssuranceExtension', 'QualityAssurance', 'name'),
        ...pick(definition, 'quality_assurance_name'),
        ...alignments.assurances,
      ]),
      validity: readExpiry(definition, reader),
      skills: reader.list(pick(definition, 'tags', 'tag'), alignments.skills, competenciesOf(extension)),
      learning_outcomes: reader.list(
        extension('LearningOutcomeExtension', 'LearningOutcome', 'learningOutcome', 'name'),
      ),
    };
  },
};

/** Other platforms call a picture a badge, too. */
const badgeProperties = ['name', 'description', 'criteria', 'criteriaUrl', 'criteriaNarrative', 'issuer'];

function isBadgeClass(object: Node): boolean {
  if (hasType(object, 'BadgeClass') || stringAt(object, 'entityType') === 'BadgeClass') return true;
  if (has(object, 'name') && has(object, 'description') && isOfEdubadges(object)) return true;
  // Open Badges 1 names no type: these properties together are its BadgeClass and nobody else's.
  const untyped =
    !has(object, 'type', 'recipient', 'course_name') &&
    has(object, 'name') &&
    has(object, 'criteria', 'criteriaUrl', 'criteriaNarrative', 'criteria_text');
  return untyped && has(object, 'issuer', 'image', 'tags');
}

/** The API of edubadges names no type, but has properties that nobody else has. */
function isOfEdubadges(object: Node): boolean {
  return (
    has(object, 'badgeclassextension_set') ||
    all(object, 'issuer').some((issuer) => has(issuer, 'name_english', 'name_dutch'))
  );
}

/** The name that an issuer of edubadges has in the language of the badge. */
function namedIn(issuer: Node, language: string | undefined): Node[] {
  const inDutch = pick(issuer, 'name_dutch', 'name_english');
  const inEnglish = pick(issuer, 'name_english', 'name_dutch');
  const names = has(issuer, 'name') ? [] : language?.startsWith('nl') ? inDutch : inEnglish;
  return names.length > 0 ? names : [issuer];
}

function isAssertion(object: Node): boolean {
  return (
    hasType(object, 'Assertion') ||
    (has(object, 'badge') && has(object, 'recipient', 'issuedOn', 'verify', 'verification', 'uid'))
  );
}

/** In Open Badges 0.5 the badge says which version of the specification it is of; its recipient is a bare address. */
function isFirstEdition(award: Node): boolean {
  return !has(award, 'type') && pick(award, 'recipient').some(({ value }) => typeof value === 'string');
}

/** The API of edubadges has codes where its badges have words: `written_exam`. */
function inWords(code: Node): Node[] {
  return typeof code.value === 'string' ? [{ ...code, value: code.value.replaceAll('_', ' ') }] : [];
}

function readExpiry(definition: Node, reader: FieldReader): Found<string> | undefined {
  const [expires] = pick(definition, 'expires');
  if (expires === undefined) return undefined;
  const parts = [reader.line(pick(expires, 'amount')), reader.line(pick(expires, 'duration'))].filter(
    (part) => part !== undefined,
  );
  return parts.length === 2 ? reader.joined(parts, ' ') : undefined;
}
