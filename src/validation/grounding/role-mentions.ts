import type { Annotated } from './annotate.ts';
import { keyOfDate, keysOfDate } from './fact-keys.ts';
import { levelLabels } from './numbers/support.ts';
import { timeFamilies, units } from './numbers/units.ts';
import { baseKeysOf } from './numbers/value-keys.ts';
import { sentenceBounds } from './reading.ts';
import { joints } from './words/joint-words.ts';

/** What facts may give to something: a mark, a length, a level, a code. */
export type ValueKind = 'mark' | 'count' | 'length' | 'credit' | 'money' | 'date' | 'level' | 'code' | 'name';

/** A value where it stands. */
export type RoleMention = {
  readonly kind: ValueKind;
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

function numbersOf({ numbers, tokens }: Annotated): RoleMention[] {
  return numbers.flatMap((mention) => {
    const { unit, form, range, rate, labels, first, start, end } = mention;
    // The whole of `27/30` is no mark.
    const isWhole = tokens[start]?.gap === '/';
    if (form === 'ordinal' || form === 'article' || range !== undefined || rate !== undefined || isWhole) return [];
    const kind = unit === undefined ? kindOfBare(labels) : kindOf(unit);
    return kind === undefined ? [] : [{ kind, keys: baseKeysOf(mention).map(String), first, last: end }];
  });
}

function kindOfBare(labels: readonly string[]): ValueKind | undefined {
  if (labels.length === 0) return 'count';
  return labels.some((label) => levelLabels.has(label)) ? 'level' : undefined;
}

function kindOf(unit: keyof typeof units): ValueKind | undefined {
  const { family } = units[unit];
  if (family === 'ratio' || family === 'point') return 'mark';
  if (credits.has(family)) return 'credit';
  if (monies.has(family)) return 'money';
  return timeFamilies.has(family) ? 'length' : undefined;
}

const credits: ReadonlySet<string> = new Set(['ects', 'cpd', 'credit', 'cats']);
const monies: ReadonlySet<string> = new Set(['euro', 'dollar', 'pound', 'franc']);

function datesOf({ dates, place }: Annotated): RoleMention[] {
  return dates.map((date) => {
    const keys = place.startsWith('/') ? [keyOfDate(date)] : keysOfDate(date);
    return { kind: 'date', keys, first: date.first, last: date.last };
  });
}

/** Levels of languages, and codes of exams and standards. */
function codesOf({ codes }: Annotated): RoleMention[] {
  return codes.map(({ key, first, last }) => ({
    kind: /^[ABC][12]\+?$/.test(key) ? 'level' : 'code',
    keys: [key],
    first,
    last,
  }));
}

/** `EMAS`, `AEVO`. */
function acronymsOf({ tokens, coded }: Annotated): RoleMention[] {
  return tokens.flatMap(({ text, folded }, index) =>
    /^\p{Lu}{3,8}$/u.test(text) && !coded.has(index)
      ? [{ kind: 'name' as const, keys: [folded], first: index, last: index }]
      : [],
  );
}

/** The words that go with a value, as far as no other of its kind is nearer. */
export function stretchAround(
  passage: Annotated,
  { kind, first, last }: RoleMention,
  all: readonly RoleMention[],
): Stretch {
  const alike = all.filter((each) => each.kind === kind);
  const sentence = sentenceOf(passage, { first, last });
  const before = alike.findLast((each) => each.last < first && each.last >= sentence.first);
  const behind = alike.find((each) => each.first > last && each.first <= sentence.last);
  const from = before === undefined ? labelBefore(passage, sentence.first, alike) : partAt(passage, before.last, first);
  const to = behind === undefined ? sentence.last : partAt(passage, last, behind.first) - 1;
  return { from, to };
}

/** The point behind a `%` ends a sentence, too. */
function sentenceOf({ tokens }: Annotated, { first, last }: Pick<RoleMention, 'first' | 'last'>) {
  const bounds = sentenceBounds(tokens, first);
  const begins = (at: number) => /[.!?]\s/.test(tokens[at]?.gap ?? '') && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
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
function partAt({ tokens }: Annotated, start: number, end: number): number {
  const between = Array.from({ length: end - start }, (_, step) => start + 1 + step);
  const isJoint = (at: number) => /[,;]/.test(tokens[at]?.gap ?? '') || joints.has(tokens[at]?.folded ?? '');
  return (
    between.find(isJoint) ??
    between.find((at) => /[()–—:/]/.test(tokens[at]?.gap ?? '')) ??
    Math.ceil((start + end) / 2)
  );
}

/** Of these, what no "and" parts from it. */
export function withinJoints({ tokens }: Annotated, { first, last }: RoleMention, { from, to }: Stretch): Stretch {
  const isJoint = (at: number) => joints.has(tokens[at]?.folded ?? '');
  let start = first;
  while (start > from && !isJoint(start - 1)) start -= 1;
  let end = last;
  while (end < to && !isJoint(end + 1)) end += 1;
  return { from: start, to: end };
}
