import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import { timeFamilies, units } from '../numbers/units.ts';
import { clauseBounds } from '../reading.ts';
import {
  claimOf,
  mentionsOfFacts,
  roleMentionsIn,
  stretchAround,
  withinJoints,
  type KnownMention,
  type RoleMention,
} from '../role-mentions.ts';
import type { Rule } from '../rule.ts';
import { isTranslated } from '../translated.ts';
import {
  contentIn,
  contextOf,
  isBefore,
  isElliptic,
  isOnePhrase,
  isOneSentence,
  mayShareHead,
  sharedContextOf,
} from '../value-context.ts';

/**
 * A value of the facts told of what has another one there: "the security module leads to exam NX-210" where networking
 * does and security leads to NX-340. Refused only where the words around it are those of the other, none of them its
 * own, and both have words by which they are told apart.
 */
export const toldOfAnotherRule: Rule = {
  name: 'swapped',
  find: (text, facts, { isAudience }) => {
    if (isAudience) return [];
    const told = roleMentionsIn(text);
    return told
      .filter((mention) => mention.kind !== 'name' && isToldOfAnother(text, { mention, told }, facts))
      .map(({ kind, scale, first, last }) => ({
        first,
        last,
        rule: scale === 'standard' ? scale : claimOf[kind],
        detail,
      }));
  },
};

const detail = 'each value with what the facts give it to';

type Told = { readonly mention: RoleMention; readonly told: readonly RoleMention[] };

function isToldOfAnother(text: Annotated, { mention, told }: Told, facts: FactsIndex): boolean {
  const known = mentionsOfFacts(facts);
  const own = known.filter((each) => isSame(each.mention, mention));
  if (!own.some((each) => each.mention.scale === mention.scale) || own.some(isOfAll)) return false;
  const others = othersOf(own, { mention, told }, known);
  if (others.length === 0 || isDerived(mention, facts) || isOfWhole(text, { mention, told })) return false;
  const words = wordsWith(text, { mention, told });
  if (words.length === 0 || isTranslated(text, facts)) return false;
  // "At least 18 of the 20 classes": what the whole counts, its part counts as well.
  const isHedged = text.numbers.some(({ start, end, qualifier }) => {
    const isHere = mention.first <= start && end <= mention.last;
    return isHere && qualifier === 'least';
  });
  const wholes = isHedged ? known.filter((each) => own.some((one) => one !== each && isOnePhrase(one, each))) : [];
  return others.some((other) => isOnlyOf(other, [...own, ...wholes], words));
}

/** What stands with a value up to the end of its clause: a later one may be of anything else. */
function wordsWith(text: Annotated, { mention, told }: Told): readonly string[] {
  const { from, to } = withinJoints(text, mention, stretchAround(text, mention, told));
  const words = contentIn(text, { from, to: Math.min(to, clauseBounds(text.tokens, mention.last).last) }, mention);
  // The hours of `45 horas em trinta aulas` are the forty-five.
  const measured = text.numbers.filter(({ unit, start }) => {
    const isTime = unit !== undefined && timeFamilies.has(units[unit].family);
    return isTime && start !== mention.first;
  });
  const times = new Set(
    measured.flatMap(({ start, end }) => text.tokens.slice(start, end + 1).map(({ folded }) => folded)),
  );
  return words.filter((word) => !times.has(word));
}

/** Of "three modules out of five", the five are those of the whole. */
function isOfWhole(passage: Annotated, { mention, told: all }: Told): boolean {
  return all.some(
    (each) =>
      each !== mention &&
      each.scale === mention.scale &&
      isOnePhrase({ passage, mention: each, all }, { passage, mention, all }),
  );
}

/** Other values that it can be told apart from, and that the text does not tell as well. */
function othersOf(own: readonly KnownMention[], { mention, told }: Told, known: readonly KnownMention[]) {
  const others = known.filter(
    (each) =>
      each.mention.scale === mention.scale &&
      !titles.has(each.passage.place) &&
      isOfOneForm(each.mention, mention) &&
      !told.some((other) => isSame(each.mention, other)),
  );
  if (others.length === 0) return others;
  // What is one of "8 of the 10 days" is so elsewhere, too.
  const bound = new Set(
    known
      .filter((each) => own.some((one) => one !== each && isOnePhrase(one, each)))
      .map((each) => keyOf(each.mention)),
  );
  return others.filter((each) => !bound.has(keyOf(each.mention)));
}

function keyOf({ scale, keys }: RoleMention): string {
  return `${scale} ${keys.join(' ')}`;
}

function isSame(known: RoleMention, told: RoleMention): boolean {
  return known.keys.some((key) => told.keys.includes(key));
}

/** A day from days, a year from years; `EN 1090` not from its part 2. */
function isOfOneForm({ kind, keys }: RoleMention, { keys: [told = ''] }: RoleMention): boolean {
  if (kind === 'code') return !keys.some((key) => key.startsWith(told) || told.startsWith(key));
  return kind !== 'date' || keys.some((key) => formOf(key) === formOf(told));
}

function formOf(date: string): string {
  return date.replace(/\d{4}/, 'year').replace(/\d+/g, 'n');
}

/** What stands in these is of the credential itself, whatever the words around. */
function isOfAll({ passage }: KnownMention): boolean {
  return titles.has(passage.place) || wholes.has(passage.place);
}

const titles: ReadonlySet<string> = new Set(['name', 'type', 'level', 'version']);
const wholes: ReadonlySet<string> = new Set(['duration', 'credits', 'validity', 'skills', 'mode']);

/** Whether the facts also come to it by a sum, a rate or a list. */
function isDerived({ kind, scale, keys }: RoleMention, { numbers, enumerated, counts, passages }: FactsIndex): boolean {
  if (kind === 'date' || kind === 'code') return false;
  const values = keys.map(Number);
  const isCounted = (value: number) => enumerated.has(value) || Array.from(counts.values()).includes(value);
  return values.some(
    (value) =>
      (scale === 'count' && isCounted(value / 1e6)) ||
      (numbers.get(value) ?? []).some(({ mention }) => isWorkedOut(mention, passages)),
  );
}

/** Not what is only read again as a rate, and not the sum of a list, which a text has to say as one. */
function isWorkedOut(mention: NumberMention, passages: FactsIndex['passages']): boolean {
  const isOther = mention.rate === undefined && mention.isListed !== true;
  return isOther && passages.every(({ numbers }) => !numbers.includes(mention));
}

/** Whether the words that go with a value in a text are those of another, and not its own. */
function isOnlyOf(other: KnownMention, own: readonly KnownMention[], words: readonly string[]): boolean {
  const theirs = contextOf(other);
  const isTheirs = (word: string) => theirs.some((each) => isNear(word, each));
  const onlyOwn = own.map((each) => contextOf(each).filter((word) => !isTheirs(word)));
  // A value that nothing tells apart may be told of anything.
  if (onlyOwn.some((only) => only.length === 0)) return false;

  const telling = wordsOf(other, own);
  const shown = telling.filter((word) => words.some((each) => isAkin(word, each)));
  const isAllShown = shown.length === telling.length;
  if (shown.length === 0 || (shown.length === 1 && telling.length > mostWords)) return false;
  if (!isAllShown && own.some((each) => mayShareHead(each, other))) return false;

  const isOwnTold = words.some((word) => !isTheirs(word) && own.some((each) => hasWord(contextOf(each), word)));
  if (!isOwnTold) return true;
  // "Accounting takes 60 % of the hours, taxes 25 %": what stands with the first is said of both, save what it is of.
  return (
    isAllShown &&
    own.every((each) => isOneSentence(each, other) && isBefore(each, other)) &&
    onlyOwn.every((only) => only.some((word) => !hasWord(words, word)))
  );
}

/** The words that tell a value of the facts from others. */
function wordsOf(other: KnownMention, own: readonly KnownMention[]): readonly string[] {
  const isShared = own.some((each) => isElliptic(each) && isOneSentence(each, other));
  const common = [...own.flatMap(contextOf), ...(isShared ? sharedContextOf(other) : [])];
  const name = nameOf(other);
  return Array.from(new Set(contextOf(other))).filter((word) => word !== name && !hasWord(common, word));
}

/** The `MariaDB` of its version, which a text need not name. */
function nameOf({ passage, mention: { scale, first } }: KnownMention): string | undefined {
  return scale === 'version' ? passage.tokens[first - 1]?.folded : undefined;
}

/** Of more words, one is not enough. */
const mostWords = 3;

function hasWord(words: readonly string[], word: string): boolean {
  return words.some((each) => isNear(each, word));
}

/** The same word, or one that it is part of: `Prüfung`, `Prüfungsordnung`. */
function isNear(one: string, other: string): boolean {
  return (
    isAkin(one, other) || (Math.min(one.length, other.length) >= 5 && (one.includes(other) || other.includes(one)))
  );
}
