import { clauseBounds, type Token } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { byWords } from '../words/doing-words.ts';
import {
  addressed,
  anyTeachers,
  fromWords,
  lessons,
  standings,
  taught,
  teachers,
  teaching,
} from '../words/teacher-words.ts';
import { isDeniedAt, isKindInFacts } from './of-a-kind.ts';

/** "Taught by native speakers", `sono medici a guidare`: people of a kind who teach, where the facts name nobody of it. */
export const taughtByRule: Rule = {
  name: 'name',
  find: (text, facts, { isAudience }) => {
    if (isAudience || !Array.from(text.words).some((word) => doing.some((each) => each.test(word)))) return [];
    return text.tokens.flatMap(({ folded }, at) => {
      const kind = teachers.find(({ said }) => said.test(folded));
      const by = kind === undefined ? undefined : (passiveAt(text.tokens, at) ?? activeAt(text.tokens, at));
      if (kind !== undefined && by !== undefined)
        return isDeniedAt(text, at) || isKindInFacts(kind, folded, facts)
          ? []
          : [{ first: Math.min(at, by), last: Math.max(at, by), detail }];
      const beside = anyTeachers.test(folded) ? standingOf(text.tokens, at) : undefined;
      if (beside === undefined || isDeniedAt(text, at)) return [];
      const { folded: standing = '' } = text.tokens[beside] ?? {};
      const kindOf = teachers.find(({ said }) => said.test(standing)) ?? { said: standings };
      return isKindInFacts(kindOf, standing, facts)
        ? []
        : [{ first: Math.min(at, beside), last: Math.max(at, beside), detail }];
    });
  },
};

/** Without one of these nobody is said to teach. */
const doing = [taught, teaching, lessons, anyTeachers];

const detail = 'who teaches and who made it only as the facts state it';

/** Behind a "by" with its participle, or behind lessons with a "from". */
function passiveAt(tokens: readonly Token[], at: number): number | undefined {
  const { first, last } = clauseBounds(tokens, at);
  const by = [1, 2, 3, 4].map((step) => at - step).find((each) => each >= first && isBy(tokens[each]));
  if (by === undefined) return undefined;
  const isTaught = (each: number) => each >= first && each <= last && taught.test(tokens[each]?.folded ?? '');
  if (fromWords.has(tokens[by]?.folded ?? '') && lessons.test(tokens[by - 1]?.folded ?? '')) return by - 1;
  if (!byWords.has(tokens[by]?.folded ?? '')) return undefined;
  return [by - 1, by - 2, by - 3, at + 1, at + 2, at + 3, at + 4].find(isTaught);
}

function isBy(token: Token | undefined): boolean {
  return byWords.has(token?.folded ?? '') || fromWords.has(token?.folded ?? '');
}

/** As the subject of a verb of several people: before it, but for what they are of. */
function activeAt(tokens: readonly Token[], at: number): number | undefined {
  const { first, last } = clauseBounds(tokens, at);
  const before = tokens.slice(Math.max(first, at - 2), at);
  if (before.some(({ folded }) => addressed.has(folded) || byWords.has(folded))) return undefined;
  const verb = [1, 2, 3, 4, 5].map((step) => at + step).find((each) => each <= last && isTeaching(tokens[each]));
  return verb;
}

function isTeaching(token: Token | undefined): boolean {
  return teaching.test(token?.folded ?? '');
}

/** "Native teachers", `docenti madrelingua`, "instructors with decades of experience". */
function standingOf(tokens: readonly Token[], at: number): number | undefined {
  const { first, last } = clauseBounds(tokens, at);
  return [-2, -1, 1, 2, 3]
    .map((step) => at + step)
    .find((each) => each >= first && each <= last && standings.test(tokens[each]?.folded ?? ''));
}
