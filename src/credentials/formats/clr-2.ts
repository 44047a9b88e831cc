import { all, follow, has, hasType, objectsOf } from '../documents/node.ts';
import type { DocumentFormat } from './format.ts';
import { achievementsOf, readAchievement } from './open-badges-3.ts';

/** Comprehensive Learner Record 2: a credential whose subject holds credentials and achievements of one person. */
export const clr2: DocumentFormat = {
  name: 'clr2',
  expects: 'a ClrCredential whose `credentialSubject` has `verifiableCredential` or `achievement`',
  recognise: (object) => {
    const subjects = all(object, 'credentialSubject');
    const isRecord =
      hasType(object, 'ClrCredential') || subjects.some((subject) => has(subject, 'verifiableCredential'));
    if (!isRecord) return [];
    const credentials = objectsOf(all(subjects, 'verifiableCredential'));
    const inCredentials = credentials.flatMap(achievementsOf);
    const known = new Set(inCredentials.map(({ definition }) => definition.value));
    const own = objectsOf(follow(subjects, 'achievement')).filter(({ value }) => !known.has(value));
    return [...inCredentials, ...own.map((definition) => ({ definition, award: object }))];
  },
  read: readAchievement,
};
