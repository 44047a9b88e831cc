import type { Annotated } from './annotate.ts';
import { keyOfDate, keysOfDate } from './fact-keys.ts';
import type { FactsIndex } from './facts-index.ts';
import { isJointAt } from './joint.ts';
import type { NumberMention } from './numbers/number-mention.ts';
import { isPartOf } from './numbers/part-of.ts';
import { levelLabels } from './numbers/support.ts';
import { timeFamilies, units } from './numbers/units.ts';
import { baseKeysOf } from './numbers/value-keys.ts';
import { oncePerFacts } from './once-per-facts.ts';
import { sentenceBounds } from './reading.ts';

/** What facts may give to something: a mark, a length, a level, a code. */
export type ValueKind =
  'mark' | 'count' | 'length' | 'credit' | 'money' | 'measure' | 'version' | 'date' | 'level' | 'code' | 'name';

/** A value where it stands. */
export type RoleMention = {
  readonly kind: ValueKind;
  /** Within its kind, what it can be told apart from: hours from minutes, not from years. */
  readonly scale: string;
  /** Any of which makes it the same as another. */
  readonly keys: readonly string[];
  /** Token indexes, both included. */
  readonly first: number;
  readonly last: number;
};

/** Token indexes, both included. */
export type Stretch = { readonly from: number; readonly to: number };

/** The values of a passage; of long facts the first are enough. */
export function roleMentionsIn(passage: Annotated): RoleMention[] {
  return [...numbersOf(passage), ...datesOf(passage), ...codesOf(passage), ...acronymsOf(passage)].slice(0, mostValues);
}

const mostValues = 120;

/** A value of the facts, with all values of its passage. */
export type KnownMention = {
  readonly passage: Annotated;
  readonly mention: RoleMention;
  readonly all: readonly RoleMention[];
};

/** The values of all facts. */
export const mentionsOfFacts = oncePerFacts(({ passages }: FactsIndex): KnownMention[] =>
  passages.flatMap((passage) => {
    const all = roleMentionsIn(passage);
    return all.map((mention) => ({ passage, mention, all }));
  }),
);

/** What a claim about a value is called. */
export const claimOf: Readonly<Record<ValueKind, string>> = {
  mark: 'percentage',
  count: 'number',
  length: 'duration',
  credit: 'number',
  money: 'number',
  measure: 'quantity',
  version: 'version',
  date: 'date',
  level: 'level',
  code: 'exam_code',
  name: 'name',
};

function numbersOf({ numbers, tokens, place }: Annotated): RoleMention[] {
  return numbers.flatMap((mention, index) => {
    const { unit, form, range, rate, labels, first, start, end } = mention;
    const part = numbers[index - 1];
    // The whole of `27/30` is no mark, and a text that says `15 der 20 Punkte` does not give it one.
    const isTold = unit === 'point' && part !== undefined && place.startsWith('/');
    const isWhole = tokens[start]?.gap === '/' || (isTold && isPartOf({ tokens }, part, mention));
    if (form === 'ordinal' || form === 'article' || range !== undefined || rate !== undefined || isWhole) return [];
    const kind = unit === undefined ? kindOfBare(labels) : kindOf(unit);
    const scale = unit === undefined ? scaleOfBare(mention, kind) : units[unit].family;
    return kind === undefined ? [] : [{ kind, scale, keys: baseKeysOf(mention).map(String), first, last: end }];
  });
}

function kindOfBare(labels: readonly string[]): ValueKind | undefined {
  if (labels.length === 0) return 'count';
  if (labels.includes('version')) return 'version';
  return labels.some((label) => levelLabels.has(label)) ? 'level' : undefined;
}

/** `PostgreSQL 16.2` is none of so many tables. */
function scaleOfBare({ owner, raw }: NumberMention, kind: ValueKind | undefined): string {
  if (kind === 'level') return 'level';
  return kind === 'version' || owner !== undefined || /^\d+\.\d/.test(raw) ? 'version' : 'count';
}

function kindOf(unit: keyof typeof units): ValueKind {
  const { family } = units[unit];
  if (family === 'ratio' || family === 'point') return 'mark';
  if (credits.has(family)) return 'credit';
  if (monies.has(family)) return 'money';
  return timeFamilies.has(family) ? 'length' : 'measure';
}

const credits: ReadonlySet<string> = new Set(['ects', 'cpd', 'credit', 'cats']);
const monies: ReadonlySet<string> = new Set(['euro', 'dollar', 'pound', 'franc']);

function datesOf({ dates, place }: Annotated): RoleMention[] {
  return dates.map((date) => {
    const keys = place.startsWith('/') ? [keyOfDate(date)] : keysOfDate(date);
    return { kind: 'date', scale: 'date', keys, first: date.first, last: date.last };
  });
}

/** Levels of languages, and codes of exams and standards. */
function codesOf({ codes }: Annotated): RoleMention[] {
  return codes.map(({ kind, key, first, last }) =>
    /^[ABC][12]\+?$/.test(key)
      ? { kind: 'level', scale: 'level', keys: [key], first, last }
      : { kind: 'code', scale: kind, keys: [key], first, last },
  );
}

/** `EMAS`, `AEVO`. */
function acronymsOf({ tokens, coded }: Annotated): RoleMention[] {
  return tokens.flatMap(({ text, folded }, index) =>
    /^\p{Lu}{3,8}$/u.test(text) && !coded.has(index)
      ? [{ kind: 'name' as const, scale: 'name', keys: [folded], first: index, last: index }]
      : [],
  );
}

/** The words that go with a value, as far as no other of its kind is nearer. */
export function stretchAround(
  passage: Annotated,
  { kind, scale, first, last }: RoleMention,
  all: readonly RoleMention[],
): Stretch {
  const alike = all.filter((each) => each.kind === kind || each.scale === scale);
  const sentence = sentenceOf(passage, { first, last });
  const before = alike.findLast((each) => each.last < first && each.last >= sentence.first);
  const behind = alike.find((each) => each.first > last && each.first <= sentence.last);
  const from = before === undefined ? labelBefore(passage, sentence.first, alike) : partAt(passage, before.last, first);
  const to = behind === undefined ? sentence.last : partAt(passage, last, behind.first) - 1;
  return { from, to };
}

/** A capital behind a point, also where that stands behind a number. */
export function beginsSentence(tokens: Annotated['tokens'], at: number): boolean {
  return /[.!?]\s/.test(tokens[at]?.gap ?? '') && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
}

/** The point behind a `%` ends a sentence, too. */
function sentenceOf({ tokens }: Annotated, { first, last }: Pick<RoleMention, 'first' | 'last'>) {
  const bounds = sentenceBounds(tokens, first);
  const begins = (at: number) => beginsSentence(tokens, at);
  let from = first;
  while (from > bounds.first && !begins(from)) from -= 1;
  let to = last;
  while (to < bounds.last && !begins(to + 1)) to += 1;
  return { first: from, last: to };
}

/** `Level at entry: A2` is two sentences to the reader of tokens. */
function labelBefore({ tokens }: Annotated, first: number, alike: readonly RoleMention[]): number {
  if (first === 0 || tokens[first]?.gap.includes(':') !== true) return first;
  const label = sentenceBounds(tokens, first - 1);
  const isShort = label.last - label.first < mostOfLabel;
  return isShort && !alike.some((each) => each.first >= label.first && each.last <= label.last) ? label.first : first;
}

const mostOfLabel = 6;

/** The first comma or "and" between two values, else a bracket, else the middle. */
function partAt(passage: Annotated, start: number, end: number): number {
  const { tokens } = passage;
  const between = Array.from({ length: end - start }, (_, step) => start + 1 + step);
  const isJoint = (at: number) => /[,;]/.test(tokens[at]?.gap ?? '') || isJointAt(passage, at);
  return (
    between.find(isJoint) ??
    between.find((at) => /[()–—:/]/.test(tokens[at]?.gap ?? '')) ??
    Math.ceil((start + end) / 2)
  );
}

/** Of these, what no "and" parts from it. */
export function withinJoints(passage: Annotated, { first, last }: RoleMention, { from, to }: Stretch): Stretch {
  const isJoint = (at: number) => isJointAt(passage, at);
  let start = first;
  while (start > from && !isJoint(start - 1)) start -= 1;
  let end = last;
  while (end < to && !isJoint(end + 1)) end += 1;
  return { from: start, to: end };
}
