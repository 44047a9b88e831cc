import { all, has, isObject, localName, pick, stringAt, type Node } from '../documents/node.ts';
import { createFieldReader } from '../documents/read-fields.ts';
import { qualify } from './open-badges.ts';
import type { Achievement, DocumentFormat, FoundFields } from './format.ts';

/** A Certifier group (credential template), or a credential with its group. */
export const certifier: DocumentFormat = {
  name: 'certifier',
  expects: 'a Certifier group or credential template with a name, or a credential that has its `group` in it',
  recognise: (object) => {
    const groups = all(object, 'group', 'credentialTemplate', 'template').filter(
      (node) => isObject(node.value) && has(node, 'name'),
    );
    if (groups.length > 0 && isCredential(object)) return groups.map((definition) => ({ definition, award: object }));
    return isGroup(object) || (isCredential(object) && attribute(object, 'name').length > 0)
      ? [{ definition: object }]
      : [];
  },
  read: readGroup,
};

const telling = ['certificateDesignId', 'badgeDesignId', 'designIds', 'learningEventUrl', 'designId', 'designs'];

function isGroup(object: Node): boolean {
  return has(object, 'name') && !has(object, '@context', 'type', 'recipient') && has(object, ...telling);
}

/**
 * Where an event or a list holds no group, the credential has its name among the attributes of its design: that of the
 * group, or one that the workspace added. What such attributes say of other things is read by the same words.
 */
function attribute(credential: Node, what: keyof typeof words): Node[] {
  const found = all(credential, 'attributes', 'customAttributes').flatMap((attributes) =>
    isObject(attributes.value)
      ? Object.keys(attributes.value)
          .filter((key) => words[what].test(key.slice(0, 100)))
          .map((key) => pick(attributes, localName(key)))
      : [],
  );
  return found.find((nodes) => nodes.length > 0) ?? [];
}

const subjects =
  'course|program(?:me)?|training|workshop|certificate|certification|badge|module|seminar|event|kurs|curso|cours|corso|szkolenie';
const words = {
  name: new RegExp(
    String.raw`^group\.name$|^(?:custom|certificate|credential)\.(?:title|(?:${subjects})(?:[._ -]?(?:name|title))?)$`,
    'i',
  ),
  duration: /^custom\.(?:(?:course|training)[._ -]?)?(?:hours|duration|workload|length)$/i,
  skills: /^custom\.(?:skills|topics|competenc(?:y|ies|es)|subjects)$/i,
  level: /^custom\.(?:(?:course|training)[._ -]?)?level$/i,
} as const;

function isCredential(object: Node): boolean {
  return (
    has(object, 'publicId', 'groupId', 'issueDate', 'attributes', 'customAttributes') ||
    (stringAt(object, 'id') ?? '').startsWith('cred_')
  );
}

function readGroup({ definition, award }: Achievement): FoundFields {
  const around = award === undefined ? [] : [award];
  const reader = createFieldReader(definition, pick([definition, ...around], 'language', 'locale'));
  const stated = (what: keyof typeof words) => attribute(award ?? definition, what);
  return {
    name: reader.line(pick(definition, 'name')) ?? reader.line(attribute(definition, 'name')),
    description: reader.prose(pick(definition, 'description')) ?? reader.prose(pick(around, 'description')),
    criteria: reader.prose(all(definition, 'earningCriteria', 'criteria')),
    issuer: reader.issuer(all([definition, ...around], 'issuer', 'organization', 'workspace')),
    type: reader.line(pick(definition, 'achievementType', 'category')),
    level: reader.line(pick(definition, 'level')) ?? reader.line(stated('level')),
    language: reader.language,
    duration: reader.line(pick(definition, 'duration')) ?? qualify('hours', reader.line(stated('duration')), 'after'),
    skills: reader.list(all(definition, 'skills')) ?? reader.list(stated('skills')),
    learning_outcomes: reader.list(all(definition, 'learningOutcomes')),
  };
}
