import { all, follow, has, hasType, objectsOf, pick, stringAt, type Node } from '../documents/node.ts';
import { createFieldReader, type FieldReader, type Found } from '../documents/read-fields.ts';
import { classOf } from './credential-class.ts';
import type { Achievement, DocumentFormat, FoundFields } from './format.ts';
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

/** Open Badges 3: an Achievement, or an AchievementCredential whose subject has one. */
export const openBadges3: DocumentFormat = {
  name: 'ob3',
  expects: 'an Achievement with a name, or a credential whose `credentialSubject.achievement` is one',
  recognise: (object) => {
    if (hasType(object, 'Achievement') || isUntypedAchievement(object)) return [{ definition: object }];
    if (!has(object, 'credentialSubject')) return [];
    return achievementsOf(object).filter(({ definition }) => isOpenBadge(object) || isUntypedAchievement(definition));
  },
  read: readAchievement,
};

/** The achievements of a credential's subjects. */
export function achievementsOf(credential: Node): Achievement[] {
  const found = objectsOf(follow(credential, 'credentialSubject', 'achievement'));
  return wholesOf(found).map((definition) => ({ definition, award: credential }));
}

/** Competencies, and courses that are part of a programme beside them, are what an achievement consists of. */
function wholesOf(achievements: readonly Node[]): Node[] {
  const parts = new Set(achievements.flatMap((each) => objectsOf(all(each, 'hasPart'))).map(({ value }) => value));
  const wholes = achievements.filter((each) => !parts.has(each.value) && !hasType(each, 'Competency'));
  return wholes.length > 0 ? wholes : [...achievements];
}

/** The fields of an Achievement, with those of the credential around it where it has none. */
export function readAchievement({ definition, award, record, parts = [] }: Achievement): FoundFields {
  const around = award === undefined ? [] : [award];
  const records = record === undefined ? [] : [record];
  const extension = extensionsOf(definition);
  const reader = createFieldReader(definition, [
    ...all(definition, 'inLanguage', '@language'),
    ...extension('LanguageExtension', 'Language', 'language'),
    ...all(around, 'inLanguage', '@language'),
  ]);
  const alignments = alignmentsOf(definition);
  return {
    name: reader.line(pick(definition, 'name')) ?? reader.line(pick(around, 'name')),
    description: reader.joined(
      [
        reader.prose(pick(definition, 'description')) ?? reader.prose(pick(around, 'description')),
        ...reader.labelled('Field of study', pick(definition, 'fieldOfStudy')),
        ...reader.labelled('Specialization', pick(definition, 'specialization')),
        ...reader.labelled('Code', pick(definition, 'humanCode')),
      ].filter((part) => part !== undefined),
      '\n',
    ),
    criteria: reader.joined(
      [
        reader.prose(criteriaOf(definition)),
        ...all(definition, 'resultDescription').map((node) => passMark(node, reader)),
      ].filter((part) => part !== undefined),
      '\n',
    ),
    // What stands in a record itself is of who made it, and the record of who collects.
    issuer: reader.issuer(
      award === record ? [] : all(around, 'issuer'),
      issuersOf(definition),
      all(records, 'issuer', 'publisher'),
    ),
    type: withoutPrefix(reader.lines(pick(definition, 'achievementType'))) ?? classOf(award, reader),
    level:
      levelOf(alignments.levels, { extension, reader }) ??
      reader.lines(pick(definition, 'educationalLevel', 'educationLevel', 'level')),
    version: reader.line(pick(definition, 'version')),
    language: reader.language,
    duration: qualify('hours', reader.line(pick(definition, 'SBU', 'studyLoad')), 'after') ?? loadOf(extension, reader),
    credits:
      qualify(
        'ECTS',
        reader.line([...pick(definition, 'ECTS'), ...extension('ECTSExtension', 'ECTS', 'ects')]),
        'after',
      ) ?? reader.amount(pick(definition, 'creditsAvailable')),
    mode: reader.lines(pick(definition, 'participationType')),
    assessment: reader.lines(all(definition, 'assessmentType', 'supervisionType')),
    accreditation: reader.lines(alignments.assurances),
    // A programme that names no skills has those of its courses.
    skills:
      reader.list(
        ...skillsOf(definition, alignments),
        award === record ? [] : all(around, 'skills').flatMap(skillNames),
      ) ?? reader.list(...parts.flatMap(skillsOfPart)),
    learning_outcomes: reader.list(extension('LearningOutcomeExtension', 'LearningOutcome', 'learningOutcome', 'name')),
  };
}

function skillsOf(definition: Node, alignments = alignmentsOf(definition)): Node[][] {
  return [
    pick(definition, 'tag', 'tags'),
    pick(definition, 'skills', 'skill', 'skillsEarned', 'competency', 'competencies').flatMap(skillNames),
    alignments.skills,
    competenciesOf(extensionsOf(definition)),
  ];
}

/** Of `{"skill": "psychology", "category": "social", "subskills": ["socialPsychology"]}`, as LearnCard has it, all skills. */
function skillNames(skill: Node): Node[] {
  const names = [...pick(skill, 'skill'), ...all(skill, 'subskills')];
  return names.length > 0 ? names.map(inWords) : [skill];
}

/** Such skills are codes: `socialPsychology`. */
function inWords(name: Node): Node {
  if (typeof name.value !== 'string' || !/^[a-z]{2,30}(?:[A-Z][a-z]{1,30}){1,9}$/.test(name.value)) return name;
  return { ...name, value: name.value.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) };
}

/** A competency that is part of something is itself one of its skills. */
function skillsOfPart(part: Node): Node[][] {
  return stringAt(part, 'achievementType') === 'Competency' ? [pick(part, 'name'), ...skillsOf(part)] : skillsOf(part);
}

/** What a result has to be: a requirement of the achievement, where the result itself is the earner's. */
function passMark(result: Node, reader: FieldReader): Found<string> | undefined {
  const name = reader.line(pick(result, 'name'));
  const value = reader.line(pick(result, 'requiredValue')) ?? reader.line(requiredLevel(result));
  if (name === undefined || value === undefined) return undefined;
  const [least, most] = [reader.line(pick(result, 'valueMin')), reader.line(pick(result, 'valueMax'))];
  const scale = least === undefined || most === undefined ? '' : `, on a scale of ${least.value} to ${most.value}`;
  return { ...name, value: `${name.value}: ${value.value} required${scale}` };
}

/** The level of a rubric is named by its id. */
function requiredLevel(result: Node): Node[] {
  const wanted = stringAt(result, 'requiredLevel');
  const levels = all(result, 'rubricCriterionLevel').filter((level) => stringAt(level, 'id') === wanted);
  return wanted === undefined ? [] : levels.flatMap((level) => pick(level, 'name', 'level'));
}

/** Types beyond the enumeration are marked: `ext:Internship`. */
function withoutPrefix(type: FoundFields['type']): FoundFields['type'] {
  return type === undefined ? undefined : { ...type, value: type.value.replace(/^ext:\s*/, '') };
}

function isUntypedAchievement(object: Node): boolean {
  return (
    !has(object, 'type') &&
    has(object, 'name') &&
    has(object, 'achievementType', 'creditsAvailable', 'humanCode', 'resultDescription')
  );
}

function isOpenBadge(credential: Node): boolean {
  return (
    hasType(credential, 'AchievementCredential', 'OpenBadgeCredential') ||
    all(credential, 'credentialSubject').some((subject) => hasType(subject, 'AchievementSubject')) ||
    achievementsOf(credential).some(
      ({ definition }) => hasType(definition, 'Achievement') || stringAt(definition, 'achievementType') !== undefined,
    )
  );
}
