import type { FactsIndex } from '../facts-index.ts';
import { readRoles, type RoleValue } from '../roles.ts';
import type { Rule } from '../rule.ts';

/**
 * A value that stands in the facts, yet of another thing: the year of a foundation told as that of the first
 * certificate, a part told as the whole, the level that comes next as the one that is reached.
 */
export const roleRule: Rule = {
  name: 'role',
  find: (text, { roles }, { isAudience }) =>
    readRoles(text)
      .map((claim) => withDefault(claim, isAudience))
      .filter((claim) => isOfOther(claim, roles))
      .map((claim) => ({ first: claim.first, last: claim.last, detail, rule: names[claim.kind] ?? 'code' })),
};

const detail = 'each value only of what the facts give it to';

/** A level, code or version that nothing is said of is that of the credential; people who are named with one have it already. */
function withDefault(claim: RoleValue, isAudience: boolean): RoleValue {
  if (plain.has(claim.kind)) return claim;
  // What is needed before is told in more ways than are known.
  const isMaybeNeed = isAudience || (claim.roles.size === 0 && !claim.also.has('own'));
  const also = isMaybeNeed ? new Set([...claim.also, 'need']) : claim.also;
  return { ...claim, also, roles: claim.roles.size === 0 ? own : claim.roles };
}

const own: ReadonlySet<string> = new Set(['own']);
const plain: ReadonlySet<string> = new Set(['date', 'time', 'share']);

/** Whether the facts tell what the value is, never what the text makes of it, and have another value for that. */
function isOfOther(claim: RoleValue, known: FactsIndex['roles']): boolean {
  if (claim.roles.size === 0) return false;
  const same = known.filter((fact) => isSame(claim, fact));
  if (same.length === 0) return false;
  const others = known.filter(
    (fact) => fact.kind === claim.kind && !isSame(claim, fact) && areJoined([...fact.roles], [...claim.roles]),
  );
  // What a field of its own states is told by no other value that merely stands somewhere.
  const isStated = others.some(({ place }) => fields.has(place));
  const isElsewhere = ({ roles, also }: RoleValue) =>
    (isStated || roles.size + also.size > 0) && !areJoined([...roles, ...also], [...claim.roles, ...claim.also]);
  return others.length > 0 && same.every(isElsewhere);
}

const fields: ReadonlySet<string> = new Set(['level', 'version', 'validity']);

function areJoined(one: readonly string[], other: readonly string[]): boolean {
  return one.some((role) => other.includes(role));
}

function isSame(claim: RoleValue, fact: RoleValue): boolean {
  if (claim.kind !== fact.kind) return false;
  if (claim.date === undefined || fact.date === undefined) return claim.keys.some((key) => fact.keys.includes(key));
  const { date } = claim;
  const other = fact.date;
  return (['year', 'month', 'day'] as const).every(
    (part) =>
      date[part] === undefined ||
      other[part] === undefined ||
      date[part] === other[part] ||
      (part === 'year' && (date.year === other.laterYear || date.year === other.until)) ||
      (part === 'day' && date.day === other.lastDay),
  );
}

const names: Readonly<Record<string, string>> = {
  date: 'date',
  time: 'duration',
  share: 'number',
  level: 'level',
  version: 'version',
};
