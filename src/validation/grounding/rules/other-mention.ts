import type { Annotated } from '../annotate.ts';
import {
  claimOf,
  mentionsOfFacts,
  roleMentionsIn,
  stretchAround,
  withinJoints,
  type KnownMention,
  type RoleMention,
  type Stretch,
  type ValueKind,
} from '../role-mentions.ts';
import type { Rule } from '../rule.ts';
import { besidesSome, isSaidOtherwise, isWayUpTo } from './roles-in-text.ts';
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
    const words = Array.from(text.words).filter((word) => anyRole.test(word));
    const said = conflicts.filter(({ role }) => words.some((word) => mayShow(role, word)));
    if (said.length === 0) return [];
    const told = roleMentionsIn(text);
    return told.flatMap((mention) => {
      const ofKind = said.filter(({ kinds }) => kinds.includes(mention.kind));
      if (ofKind.length === 0) return [];
      const own = mentionsOfFacts(facts).filter((known) => isSame(known.mention, mention));
      if (own.length === 0) return [];
      const around = stretchAround(text, mention, told);
      const near = withinJoints(text, mention, around);
      const isOther = ofKind.some(
        ({ role, against }) =>
          hasRole(text, near, role) &&
          !(role === 'entering' && isWayUpTo(text, near, mention)) &&
          isGivenElse(
            own,
            role,
            against.filter((each) => !isSaidToo(text, around, each)),
          ),
      );
      return isOther ? [{ first: mention.first, last: mention.last, rule: claimOf[mention.kind], detail }] : [];
    });
  },
};

/** Whether a text gives the value the other role as well, in more words than facts have for it. */
function isSaidToo(text: Annotated, around: Stretch, role: Role): boolean {
  if (role === 'forSome') {
    const words = wordsFrom(text, around);
    const isSome = words.some((word, at) => someOfThem.test(word) || isOfSome(words, at));
    return isSome && !words.some((word) => besidesSome.test(word));
  }
  if (hasRole(text, around, role)) return true;
  return (role === 'excelling' || role === 'weighing') && isSaidOtherwise(text, around, role);
}

/** Whether every mention has a role that excludes the told one, and none has that itself. */
function isGivenElse(own: readonly KnownMention[], role: Role, against: readonly Role[]): boolean {
  return (
    against.length > 0 &&
    own.every((known) => {
      const { passage, mention, all } = known;
      const around = stretchAround(passage, mention, all);
      const isIn = (each: Role) =>
        each === 'wider'
          ? isOfWider(wordsFrom(passage, { from: Math.max(0, mention.first - reachOfPart), to: mention.first }))
          : hasRole(passage, around, each);
      return !isIn(role) && (against.some(isIn) || (against.includes('weighing') && isWeight(known)));
    })
  );
}

const detail = 'each value in the role that the facts give it';

type Role = RoleWord | 'forAll' | 'forSome';

type Conflict = { readonly role: Role; readonly against: readonly Role[]; readonly kinds: readonly ValueKind[] };

/** What a text may not make of what the facts give in another role. */
const conflicts: readonly Conflict[] = [
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

/** Shares that come to 100 % are what each part counts. */
function isWeight({ passage: { numbers }, mention }: KnownMention): boolean {
  const shares = numbers.filter(({ unit, range }) => unit === 'percent' && range === undefined);
  const sum = shares.reduce((total, { values: [value = 0] }) => total + value, 0);
  return sum === 100 && shares.length > 1 && shares.some(({ first }) => first === mention.first);
}

/** Whether a word may be one of those that show a role. */
function mayShow(role: Role, word: string): boolean {
  return role === 'forAll' || role === 'forSome'
    ? quantifiers.test(word) || everybody.test(word)
    : roleWords[role].test(word);
}

function hasRole(passage: Annotated, stretch: Stretch, role: Role): boolean {
  const words = wordsFrom(passage, stretch);
  const isOfEach = () => words.some((_, at) => isOfAll(words, at));
  if (role === 'forAll') return isOfEach() || words.some((word) => everybody.test(word));
  if (role === 'forSome') return words.some((word, at) => someOfThem.test(word) || isOfSome(words, at)) && !isOfEach();
  return words.some((word) => roleWords[role].test(word) || (role === 'wider' && widerInText.test(word)));
}

function wordsFrom({ tokens }: Annotated, { from, to }: Stretch): string[] {
  return tokens.slice(from, to + 1).map(({ folded }) => folded);
}

/** `Part of a path of 120 hours`: right before it, so that the part itself is none. */
function isOfWider(words: readonly string[]): boolean {
  return words.some((word, at) => roleWords.wider.test(word) && ofWords.has(words[at + 1] ?? ''));
}

/** In words. */
const reachOfPart = 7;

const ofWords: ReadonlySet<string> = new Set(
  'of the de d un une du des di del della dell van eines einer der von do da a'.split(' '),
);

/** `All of the participants`. */
function isOfAll(words: readonly string[], at: number): boolean {
  return quantifiers.test(words[at] ?? '') && [1, 2, 3].some((step) => participants.test(words[at + step] ?? ''));
}

/** `Participants with …`. */
function isOfSome(words: readonly string[], at: number): boolean {
  return participants.test(words[at] ?? '') && withWords.has(words[at + 1] ?? '');
}

const withWords: ReadonlySet<string> = new Set('with mit avec con com met under unter'.split(' '));
