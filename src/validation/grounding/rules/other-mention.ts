import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { roleMentionsIn, type RoleMention, type ValueKind } from '../role-mentions.ts';
import type { Rule } from '../rule.ts';
import { everybody, participants, quantifiers, someOfThem } from '../words/people-words.ts';
import { anyRole, roleWords, widerInText, type RoleWord } from '../words/role-words.ts';

/**
 * A value of the facts in a role that they give to another or not at all: the 85 % of a distinction as what it takes to
 * pass, the level at the end as the one to enter with, extra time for some as that of all. Refused only where every
 * mention in the facts has a role that the told one excludes; a role whose words are not known excludes nothing.
 */
export const otherMentionRule: Rule = {
  name: 'role',
  find: (text, facts) => {
    if (!Array.from(text.words).some((word) => anyRole.test(word) || quantifiers.test(word) || everybody.test(word)))
      return [];
    return roleMentionsIn(text).flatMap((mention) => {
      const told = toldConflicts.filter(
        ({ role, kinds }) => kinds.includes(mention.kind) && hasRole(text, mention.near, role, mention),
      );
      if (told.length === 0) return [];
      const own = mentionsOf(facts).filter(({ mention: known }) => isSame(known, mention));
      const isOther = told.some(({ role, against }) => own.length > 0 && isGivenElse(role, against));
      return isOther ? [{ first: mention.first, last: mention.last, rule: ruleOf[mention.kind], detail }] : [];

      function isGivenElse(role: Role, against: readonly Role[]): boolean {
        return own.every(
          (known) =>
            !known.roles.has(role) &&
            against.some((each) => known.roles.has(each) && !hasRole(text, mention.around, each, mention)),
        );
      }
    });
  },
};

const detail = 'each value in the role that the facts give it';

const ruleOf: Readonly<Record<ValueKind, string>> = {
  mark: 'percentage',
  count: 'number',
  length: 'duration',
  credit: 'number',
  money: 'number',
  date: 'date',
  level: 'level',
  code: 'exam_code',
  name: 'name',
};

type Role = RoleWord | 'forAll' | 'forSome';

type Conflict = { readonly role: Role; readonly against: readonly Role[]; readonly kinds: readonly ValueKind[] };

/** What a text may not make of what the facts give in another role. */
const toldConflicts: readonly Conflict[] = [
  { role: 'passing', against: ['excelling', 'weighing'], kinds: ['mark'] },
  { role: 'passing', against: ['excelling'], kinds: ['count'] },
  { role: 'excelling', against: ['passing', 'weighing'], kinds: ['mark'] },
  { role: 'excelling', against: ['passing'], kinds: ['count'] },
  { role: 'weighing', against: ['passing', 'excelling'], kinds: ['mark'] },
  { role: 'entering', against: ['leaving'], kinds: ['level'] },
  { role: 'leaving', against: ['entering'], kinds: ['level'] },
  { role: 'taught', against: ['aside'], kinds: ['code', 'name'] },
  { role: 'past', against: ['ahead'], kinds: ['date'] },
  { role: 'qualified', against: ['prepared'], kinds: ['code', 'name', 'level', 'count'] },
  { role: 'confirmed', against: ['wider'], kinds: ['length', 'credit'] },
  { role: 'forAll', against: ['forSome'], kinds: ['mark', 'count', 'length', 'credit', 'money'] },
];

function isSame(known: RoleMention, told: RoleMention): boolean {
  return known.kind === told.kind && known.keys.some((key) => told.keys.includes(key));
}

type Known = { readonly mention: RoleMention; readonly roles: ReadonlySet<Role> };

const mentionsOf = oncePerFacts(({ passages }: FactsIndex): Known[] => passages.flatMap(knownIn));

function knownIn(passage: Annotated): Known[] {
  const mentions = roleMentionsIn(passage);
  const weighted = weightsIn(passage);
  return mentions.map((mention) => {
    const roles = new Set<Role>(allRoles.filter((role) => hasRole(passage, mention.around, role, mention)));
    if (weighted.has(mention.first) && !roles.has('passing')) roles.add('weighing');
    return { mention, roles };
  });
}

const allRoles: readonly Role[] = [...(Object.keys(roleWords) as RoleWord[]), 'forAll', 'forSome'];

/** Shares that come to 100 % are what each part counts. */
function weightsIn({ numbers }: Annotated): ReadonlySet<number> {
  const shares = numbers.filter(({ unit, range }) => unit === 'percent' && range === undefined);
  const sum = shares.reduce((total, { values: [value = 0] }) => total + value, 0);
  return new Set(sum === 100 && shares.length > 1 ? shares.map(({ first }) => first) : []);
}

function hasRole(
  { tokens, place }: Annotated,
  { from, to }: RoleMention['near'],
  role: Role,
  { first }: Place,
): boolean {
  const isText = place.startsWith('/');
  if (role === 'wider' && !isText) return isOfWider(wordsFrom(tokens, Math.max(0, first - reachOfPart), first));
  const words = wordsFrom(tokens, from, to);
  const isOfEach = words.some((_, at) => isOfAll(words, at));
  if (role === 'forAll') return isOfEach || words.some((word) => everybody.test(word));
  if (role === 'forSome') return !isOfEach && words.some((word, at) => someOfThem.test(word) || isOfSome(words, at));
  return words.some((word) => roleWords[role].test(word) || (role === 'wider' && widerInText.test(word)));
}

type Place = Pick<RoleMention, 'first'>;

function wordsFrom(tokens: Annotated['tokens'], from: number, to: number): string[] {
  return tokens.slice(from, to + 1).map(({ folded }) => folded);
}

/** `Part of a path of 120 hours`: right before it, so that the part itself is none. */
function isOfWider(words: readonly string[]): boolean {
  return words.some((word, at) => roleWords.wider.test(word) && ofWords.has(words[at + 1] ?? ''));
}

const ofWords: ReadonlySet<string> = new Set(
  'of the de d un une du des di del della dell van eines einer der von do da a'.split(' '),
);
const reachOfPart = 7;

/** `All of the participants`. */
function isOfAll(words: readonly string[], at: number): boolean {
  return quantifiers.test(words[at] ?? '') && [1, 2, 3].some((step) => participants.test(words[at + step] ?? ''));
}

/** `Participants with …`. */
function isOfSome(words: readonly string[], at: number): boolean {
  return participants.test(words[at] ?? '') && withWords.has(words[at + 1] ?? '');
}

const withWords: ReadonlySet<string> = new Set('with mit avec con com met under unter'.split(' '));
