import { all, has, isObject, objectsOf, pick, type Node } from '../documents/node.ts';
import { createFieldReader, type Found } from '../documents/read-fields.ts';
import type { Achievement, DocumentFormat, FoundFields } from './format.ts';

/** An Accredible group, or a credential of one, also in the envelopes of its API. */
export const accredible: DocumentFormat = {
  name: 'accredible',
  expects: 'an Accredible group with `course_name`, or a credential with its `group` or `group_name`',
  recognise: (object) => {
    const [credential, group] = [all(object, 'credential').find(isCredential), all(object, 'group').find(isGroup)];
    if (credential !== undefined && group !== undefined) return [{ definition: group, award: credential }];
    if (!isCredential(object)) return isGroup(object) ? [{ definition: object }] : [];
    const groups = all(object, 'group').filter((node) => has(node, 'course_name'));
    return groups.length > 0 ? groups.map((definition) => ({ definition, award: object })) : [{ definition: object }];
  },
  read: readGroup,
};

function isGroup(object: Node): boolean {
  return (
    has(object, 'course_name', 'course_description') ||
    (has(object, 'learning_outcomes', 'achievement_type') && has(object, 'name') && !has(object, 'type'))
  );
}

/** Snake case and a recipient in it tell an Accredible credential from others with a name. */
function isCredential(object: Node): boolean {
  return (
    has(object, 'name') &&
    has(object, 'recipient', 'recipient_name') &&
    has(object, 'group_id', 'group_name', 'course_link', 'issued_on', 'encoded_id')
  );
}

function readGroup({ definition, award }: Achievement): FoundFields {
  const around = award === undefined ? [] : [award];
  const about = [definition, ...around, ...objectsOf(all(definition, 'group'))];
  const reader = createFieldReader(definition, pick([definition, ...around], 'language', 'course_language'));
  const criteria = all(definition, 'earning_criteria', 'criteria', 'earning_requirements');
  return {
    // `name` of a group is internal and never shown to anybody; of a credential it is the title.
    name:
      reader.line(pick(definition, 'course_name')) ??
      reader.line(pick(around, 'name')) ??
      reader.line(pick(definition, 'name', 'group_name')),
    // A credential repeats the description of its group and may go on, or tells of its holder alone.
    description: fuller(
      reader.prose(pick(definition, 'course_description', 'description')),
      reader.prose(pick(around, 'description')),
      around,
    ),
    criteria: reader.prose(
      criteria.flatMap((node) =>
        isObject(node.value) ? pick(node, 'description', 'narrative', 'text', 'title', 'name') : [node],
      ),
    ),
    issuer: reader.issuer(
      all(around, 'issuer'),
      all(definition, 'issuer', 'department', 'organization', 'issuer_name', 'organization_name', 'provider'),
      all([definition, ...around], 'department_name'),
    ),
    type: reader.line(pick(about, 'achievement_type')),
    level: reader.line(pick(about, 'level', 'achievement_level')),
    language: reader.language,
    duration: reader.amount(pick(about, 'duration', 'achievement_duration').slice(0, 1)),
    mode: reader.line(pick(about, 'achievement_format')),
    prerequisites: reader.prose(pick(about, 'prerequisites')),
    credits: reader.line(pick(definition, 'credits')),
    validity: reader.line(pick(definition, 'expire_after')),
    skills: reader.list(all([definition, ...around], 'skills', 'skill_tags', 'tags')),
    learning_outcomes: reader.list(all([definition, ...around], 'learning_outcomes')),
  };
}

function fuller(
  general: Found<string> | undefined,
  own: Found<string> | undefined,
  around: readonly Node[],
): Found<string> | undefined {
  if (general === undefined || own?.value.includes(general.value) === true) return own;
  for (const { pointer, document } of pick(around, 'description')) document.used.delete(pointer);
  return general;
}
