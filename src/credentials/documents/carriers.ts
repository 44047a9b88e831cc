import { objectsOf, pick, type Node } from './node.ts';

/**
 * The objects of a document that may define or carry an achievement: the document itself, what its envelopes
 * hold (`{data: ...}`, `@graph`, a presentation, a list), outermost first.
 */
export function carriersOf(root: Node): Node[] {
  const carriers: Node[] = [];
  const seen = new Set<unknown>();
  let level = listed(root);
  for (let depth = 0; depth < maxEnvelopes && carriers.length < maxCarriers; depth += 1) {
    const objects = objectsOf(level).filter(({ value }) => !seen.has(value) && seen.add(value).size > 0);
    carriers.push(...objects);
    level = objects.flatMap((object) => envelopes.flatMap((name) => pick(object, name)));
  }
  return carriers.slice(0, maxCarriers);
}

const maxEnvelopes = 5;
const maxCarriers = 2000;

const envelopes = [
  'graph', 'data', 'vc', 'verifiableCredential', 'credential', 'credentials', 'document', 'badge', 'badges', 'badgeClass', 'badge_class',
  'achievement', 'achievements', 'assertion', 'result', 'results', 'items', 'template', 'templates', 'credential_template', 'credentialTemplate',
  'badge_template', 'badge_templates', 'group', 'groups', 'mainEntity',
  'hasCredential', 'course', 'claim', 'holds', 'assertions', 'itemListElement', 'item',
  'decoded_resource', 'europassCredential', 'payload', 'credentialPayload', 'credential_payload', 'record', 'records', 'resource', 'resources', 'response', 'body', 'object', 'event',
]; // prettier-ignore

function listed(root: Node): Node[] {
  if (!Array.isArray(root.value)) return [root];
  const { pointer, document } = root;
  return root.value
    .slice(0, maxCarriers)
    .map((value: unknown, at) => ({ value, pointer: `${pointer}/${at}`, document }));
}
