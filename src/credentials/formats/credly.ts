import { all, has, isObject, pick, type Node } from '../documents/node.ts';
import { createFieldReader } from '../documents/read-fields.ts';
import type { Achievement, DocumentFormat, FoundFields } from './format.ts';

/** A Credly badge template, alone, in `data`, or inside an issued badge; or a badge of others in a profile there. */
export const credly: DocumentFormat = {
  name: 'credly',
  expects:
    'a Credly badge template with `badge_template_activities`, `type_category`, `time_to_earn` or `skills`, or an issued badge with `badge_template` or `external_badge`',
  recognise: (object) => {
    const templates = all(object, 'badge_template', 'external_badge').filter(({ value }) => isObject(value));
    if (templates.length > 0) return templates.map((definition) => ({ definition, award: object }));
    if (has(object, 'badge_name') && has(object, 'issuer_name')) return [{ definition: object }];
    return isTemplate(object) ? [{ definition: object }] : [];
  },
  read: readTemplate,
};

const telling = [
  'badge_template_activities',
  'global_activity_url',
  'type_category',
  'time_to_earn',
  'vanity_slug',
  'badge_template_earnable',
  'activities',
];

function isTemplate(object: Node): boolean {
  return has(object, 'name') && !has(object, '@context') && has(object, ...telling);
}

function readTemplate({ definition, award }: Achievement): FoundFields {
  const reader = createFieldReader(definition, pick(definition, 'language'));
  const around = award === undefined ? [] : [award];
  const activities = all(definition, 'badge_template_activities', 'activities');
  return {
    name: reader.line(pick(definition, 'name', 'badge_name')),
    description: reader.joined(
      [
        reader.prose(pick(definition, 'description', 'badge_description')),
        // They name a standard rather than a skill.
        ...reader.labelled(
          'Aligned with',
          all(definition, 'alignments').flatMap((node) => pick(node, 'name')),
        ),
      ].filter((part) => part !== undefined),
      '\n',
    ),
    criteria: reader.prose(
      activities.flatMap((activity) => (isObject(activity.value) ? pick(activity, 'title') : [activity])),
    ),
    issuer: reader.issuer(
      organisationsOf([definition, ...around]),
      pick(definition, 'issuer_name'),
      summarised([definition, ...around]),
    ),
    type: reader.line(pick(definition, 'type_category')),
    level: reader.line(pick(definition, 'level')),
    language: reader.language,
    duration: reader.line(pick(definition, 'time_to_earn')),
    skills: reader.list(all(definition, 'skills')),
  };
}

/** The owner, or the issuer's entities: the primary one first, since others only endorse or provide technology. */
function organisationsOf(nodes: readonly Node[]): Node[] {
  const owners = all(nodes, 'owner', 'organization');
  const issuers = all(nodes, 'issuer');
  const entities = all(issuers, 'entities');
  const primary = entities.filter((node) => pick(node, 'primary').some(({ value }) => value === true));
  return [
    ...owners,
    ...primary.concat(entities).flatMap((node) => pick(node, 'entity')),
    ...issuers.filter((node) => !has(node, 'entities')),
  ];
}

/** `{"summary": "issued by Oracle"}` of an issuer that has no more. */
function summarised(nodes: readonly Node[]): Node[] {
  return all(nodes, 'issuer')
    .filter((issuer) => !has(issuer, 'entities', 'name'))
    .flatMap((issuer) => pick(issuer, 'summary'))
    .filter(({ value }) => typeof value === 'string' && /^[^.!?:\n]{2,80}$/.test(value))
    .map((summary) => ({ ...summary, value: String(summary.value).replace(/^issued by\s+/i, '') }));
}
