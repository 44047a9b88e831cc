import { all, firstOf, has, isObject, objectsOf, pick, stringAt, type Node } from '../documents/node.ts';
import { createFieldReader } from '../documents/read-fields.ts';
import { isPlaceholderFact } from '../placeholder.ts';
import type { Achievement, DocumentFormat, FoundFields } from './format.ts';

/** A Certifier group (credential template), or a credential with its group. */
export const certifier: DocumentFormat = {
  name: 'certifier',
  expects: 'a Certifier group or credential template with a name, or a credential that has its `group` in it',
  recognise: (object) => {
    const groups = all(object, 'group', 'credentialGroup', 'credentialTemplate', 'template').filter(
      (node) => isObject(node.value) && has(node, 'name'),
    );
    if (groups.length > 0 && (isCredential(object) || issuedIn(object).length > 0))
      return groups.map((definition) => ({ definition, award: object }));
    return isGroup(object) ||
      (isCredential(object) && (has(object, 'credentialName') || attribute(object, 'group.name').length > 0))
      ? [{ definition: object }]
      : describedIn(object).map((definition) => ({ definition, award: object }));
  },
  read: readGroup,
};

/** An event of the platform has the credential beside its group and workspace. */
function issuedIn(event: Node): Node[] {
  return objectsOf(all(event, 'credential')).filter(isCredential);
}

/** A credential that is sent without its group may describe itself in an object of its own. */
function describedIn(credential: Node): Node[] {
  return isCredential(credential) && has(credential, 'recipient')
    ? objectsOf(all(credential, 'credential')).filter((node) => has(node, 'name'))
    : [];
}

const telling = ['certificateDesignId', 'badgeDesignId', 'designIds', 'learningEventUrl', 'designId', 'designs'];

function isGroup(object: Node): boolean {
  return has(object, 'name') && !has(object, '@context', 'recipient', 'course_name') && has(object, ...telling);
}

/** What the design of the group is filled with, custom attributes aside: where an event or a list holds no group. */
function attribute(credential: Node, name: 'group.name' | 'issuer.name' | 'organization.name'): Node[] {
  return all(credential, 'attributes').flatMap((attributes) => pick(attributes, name));
}

function isCredential(object: Node): boolean {
  return (
    has(object, 'publicId', 'groupId', 'issueDate', 'attributes', 'customAttributes') ||
    (stringAt(object, 'id') ?? '').startsWith('cred_')
  );
}

function readGroup({ definition, award }: Achievement): FoundFields {
  const around = award === undefined ? [] : [award, ...objectsOf(all(award, 'credential'))];
  const details = objectsOf(all(definition, 'learningEvent', 'detail', 'details'));
  const designed = award === undefined ? objectsOf(all(definition, 'credential')) : [];
  const about = [definition, ...details, ...designed];
  const told = [...about, ...around];
  const reader = createFieldReader(definition, pick(told, 'language', 'locale'));
  return {
    // A group's own name tells its platform's users which cohort it is.
    name:
      reader.line(firstOf(details, 'title').filter(({ value }) => isTitle(value))) ??
      reader.line(firstOf(told, 'credentialName').filter(({ value }) => isTitle(value))) ??
      reader.line(pick(definition, 'name')) ??
      reader.line(attribute(definition, 'group.name')),
    description: reader.prose(firstOf(about, 'description')) ?? reader.prose(pick(around, 'description')),
    criteria: reader.prose(criteriaOf(about)) ?? reader.prose(criteriaOf(around)),
    issuer: reader.issuer(
      all(told, 'issuer', 'organization', 'workspace', 'department', 'provider'),
      [definition, ...around].flatMap((node) =>
        (['issuer.name', 'organization.name'] as const).flatMap((name) => attribute(node, name)),
      ),
    ),
    type:
      reader.line(firstOf(about, 'achievementType', 'credentialType', 'category', 'type')) ??
      reader.line(pick(around, 'credentialType')),
    level: reader.line(firstOf(told, 'level')),
    prerequisites: reader.prose(firstOf(about, 'prerequisites')),
    language: reader.language,
    duration: reader.amount(firstOf(told, 'duration').slice(0, 1)),
    mode: reader.line(firstOf(told, 'deliveryMode', 'format')),
    skills: reader.list(all(told, 'skills')),
    learning_outcomes: reader.list(all(told, 'learningOutcomes')),
  };
}

/** A title that is left to be filled in leaves the group its name. */
function isTitle(value: unknown): boolean {
  return typeof value !== 'string' || (/[\p{L}\p{N}]/u.test(value) && !isPlaceholderFact(value, 'name'));
}

function criteriaOf(nodes: readonly Node[]): Node[] {
  return all(nodes, 'earningCriteria', 'criteria').flatMap((node) =>
    isObject(node.value) ? pick(node, 'description', 'name') : [node],
  );
}
