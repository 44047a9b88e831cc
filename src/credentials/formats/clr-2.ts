import { all, has, isObject, objectsOf, stringAt, typesOf, type Node } from '../documents/node.ts';
import type { Achievement, DocumentFormat } from './format.ts';
import { achievementsOf, readAchievement } from './open-badges-3.ts';

/**
 * Comprehensive Learner Record 2: a credential whose subject holds credentials and achievements of one person, also
 * under the names that it had in the first edition.
 */
export const clr2: DocumentFormat = {
  name: 'clr2',
  expects:
    'a ClrCredential whose `credentialSubject` has `verifiableCredential` or `achievement`, or with `assertions`',
  recognise: (object) => {
    const subjects = all(object, 'credentialSubject');
    const isRecord =
      typesOf(object).some((type) => /^clr(?:credential)?$/i.test(type)) ||
      subjects.some((subject) => has(subject, 'verifiableCredential'));
    if (!isRecord) return [];
    if (subjects.length === 0) return assertedIn(object);
    const credentials = objectsOf(all(subjects, 'verifiableCredential'));
    const inCredentials = credentials.flatMap(achievementsOf).map((each) => ({ ...each, record: object }));
    const own = objectsOf(all(subjects, 'achievement', 'achievements'));
    const achievements = [
      ...inCredentials,
      ...own.map((definition) => ({ definition, award: object, record: object })),
    ];
    return wholesOf(onePerId(achievements), all(subjects, 'association'));
  },
  read: readAchievement,
};

/** A record as before verifiable credentials: `assertions` of a learner, and the publisher that collects them. */
function assertedIn(record: Node): Achievement[] {
  const assertions = objectsOf(all(record, 'assertions', 'assertion'));
  const achievements = assertions.flatMap((award) =>
    objectsOf(all(award, 'achievement')).map((definition) => ({ definition, award, record })),
  );
  return wholesOf(onePerId(achievements), all(record, 'association'));
}

/** The record lists what its credentials award once more, and often only there in full. */
function onePerId(achievements: readonly Achievement[]): Achievement[] {
  const byId = new Map<unknown, Achievement>();
  for (const achievement of achievements) {
    const id = stringAt(achievement.definition, 'id') ?? achievement.definition.value;
    const known = byId.get(id);
    if (known === undefined) byId.set(id, achievement);
    else if (sizeOf(achievement.definition) > sizeOf(known.definition))
      byId.set(id, { ...known, definition: achievement.definition });
  }
  return [...byId.values()];
}

function sizeOf({ value }: Node): number {
  return isObject(value) ? Object.keys(value).length : 0;
}

/** Of a programme and its courses, which associations bind together, the programme is what was achieved. */
function wholesOf(achievements: readonly Achievement[], associations: readonly Node[]): Achievement[] {
  const parts = new Set(
    associations.map((association) => {
      const type = stringAt(association, 'associationType');
      if (type === 'isParentOf') return stringAt(association, 'targetId');
      return type === 'isChildOf' || type === 'isPartOf' ? stringAt(association, 'sourceId') : undefined;
    }),
  );
  // They bind the achievements, or the credentials that award them.
  const isPart = (node: Node | undefined) => node !== undefined && parts.has(stringAt(node, 'id') ?? '');
  const isWhole = ({ definition, award }: Achievement) => !isPart(definition) && !isPart(award);
  const wholes = achievements.filter(isWhole);
  if (wholes.length === 0) return [...achievements];
  const inOne = wholes.length > 1 ? [] : achievements.filter((each) => !isWhole(each));
  return wholes.map((whole) => ({ ...whole, parts: inOne.map(({ definition }) => definition) }));
}
