import type { Annotated } from './annotate.ts';
import { isFunctionWord } from './numbers/find-unit.ts';
import { isPartAt } from './numbers/derive-numbers.ts';
import type { DateMention } from './numbers/date-mention.ts';
import type { NumberMention } from './numbers/number-mention.ts';
import { timeFamilies, units } from './numbers/units.ts';
import { baseKeysOf } from './numbers/value-keys.ts';
import { andWords } from './words/and-words.ts';
import { roleWords } from './words/role-words.ts';

/** A date, a length, a share, a level, a code or a version, with what its own clause and field say that it is. */
export type RoleValue = {
  /** Values of one kind compare: `date`, `time`, `share`, `level`, `version`, or the letters of a code. */
  readonly kind: string;
  readonly keys: readonly (number | string)[];
  readonly date: DateMention | undefined;
  /** What it is said to be; empty where nothing is said. */
  readonly roles: ReadonlySet<string>;
  /** What it may be as well, by words that stand farther off. */
  readonly also: ReadonlySet<string>;
  readonly place: string;
  /** Token indexes, both included. */
  readonly first: number;
  readonly last: number;
};

type Bare = Omit<RoleValue, 'roles' | 'also' | 'place'> & { readonly group: Group; readonly isShort?: boolean };
type Group = 'date' | 'time' | 'share' | 'own';

/** The values of a passage with their roles. */
export function readRoles(passage: Annotated): RoleValue[] {
  const values = bareValues(passage).slice(0, mostValues);
  const byKind = Map.groupBy(values, ({ kind }) => kind);
  return Array.from(byKind.values()).flatMap((same) => {
    const read: RoleValue[] = [];
    for (const [index, value] of same.entries()) {
      const before = read.at(-1);
      const scope = scopeOf(passage, value, same[index - 1], same[index + 1]);
      const told = rolesOf(passage, value, scope);
      const isJoined = before !== undefined && value.group === 'own' && isListed(passage, before, value);
      const roles = told.roles.length === 0 && isJoined ? before.roles : new Set(told.roles);
      read.push({ ...value, place: passage.place, roles, also: new Set(told.also) });
    }
    return read.map(withField);
  });
}

/** A long text beyond them gives its values to other things. */
const mostValues = 60;

function bareValues(passage: Annotated): Bare[] {
  const dates = passage.dates.map((date) => ({
    kind: 'date',
    group: 'date' as const,
    keys: [],
    date,
    first: date.first,
    last: date.last,
  }));
  const codes = passage.codes.flatMap(({ kind: sort, key, first, last }) => {
    // What works to a standard is told by the words beside it.
    if (sort === 'standard') return [];
    const kind = cefr.test(key) ? 'level' : /^\p{L}{2,}/u.exec(key)?.[0];
    return kind === undefined ? [] : [{ kind, group: 'own' as const, keys: [key], date: undefined, first, last }];
  });
  const numbers = passage.numbers.flatMap((mention, index) => {
    const of = kindOfNumber(passage, mention, passage.numbers[index - 1]);
    return of === undefined ? [] : [{ ...of, date: undefined, first: mention.first, last: mention.end }];
  });
  return [...dates, ...codes, ...numbers].sort((one, other) => one.first - other.first);
}

const cefr = /^[ABC][12]\+?$/;

function kindOfNumber(passage: Annotated, mention: NumberMention, before: NumberMention | undefined) {
  const { unit, rate, form, labels, values, raw, owner } = mention;
  if (labels.includes('level')) return { kind: 'level', group: 'own' as const, keys: values };
  // `Odoo 16`.
  if (owner !== undefined && unit === undefined) return { kind: owner, group: 'own' as const, keys: [raw] };
  if (passage.place === 'version' || labels.includes('version')) {
    return { kind: 'version', group: 'own' as const, keys: [raw] };
  }
  if (form === 'ordinal' || rate !== undefined) return undefined;
  if (unit === 'percent') return { kind: 'share', group: 'share' as const, keys: values };
  // `60 hours, 12 of which`, `davon 12`.
  const isPart = unit === undefined && isPartAt(passage, mention);
  const own = isPart ? before?.unit : unit;
  if (own === undefined || !timeFamilies.has(units[own].family)) return undefined;
  const isShort = units[own].family === 'time';
  return { kind: 'time', group: 'time' as const, keys: baseKeysOf({ values, unit: own }), isShort };
}

type Scope = { readonly from: number; readonly to: number };

/** The words that speak of a value: those of its clause, up to the next "and" and to the values beside it. */
function scopeOf(passage: Annotated, { first, last, group }: Bare, before?: Bare, after?: Bare): Scope {
  const least = before === undefined ? 0 : before.last + 1;
  // In `The certificate of stage 2 builds on stage 1` the verb is with what follows.
  const isNext = group === 'own' && after !== undefined && isOneClause(passage, last, after.first);
  const most = isNext ? last : after === undefined ? passage.tokens.length - 1 : after.first - 1;
  let from = first;
  while (from > least && !isBorder(passage, from)) from -= 1;
  let to = last;
  while (to < most && !isBorder(passage, to + 1)) to += 1;
  return { from, to };
}

function isOneClause({ tokens }: Annotated, one: number, other: number): boolean {
  return tokens[one]?.clause === tokens[other]?.clause;
}

/** Whether a new clause begins at a token; a colon and an opening bracket go on with what stands before. */
function isBorder(passage: Annotated, index: number): boolean {
  const { tokens } = passage;
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined) return true;
  if (/[,;!?)\n|•·…]|\s[–—-]\s/u.test(token.gap)) return true;
  if (before.sentence !== token.sentence) return !token.gap.startsWith(':');
  return isAnd(passage, before.folded) || isAnd(passage, token.folded);
}

/** Dutch "en" is Spanish and French "in". */
function isAnd({ words }: Annotated, word: string): boolean {
  return word === 'en' ? dutch.some((each) => words.has(each)) : andWords.has(word);
}

const dutch = ['het', 'een', 'van', 'wordt', 'voor', 'met'];

/** The next of a list: `B1 and B2`. */
function isListed(passage: Annotated, before: Pick<RoleValue, 'last'>, { first }: Bare): boolean {
  const { tokens } = passage;
  const between = tokens.slice(before.last + 1, first).map(({ folded }) => folded);
  const isJoint = between.length === 0 || isAnd(passage, between[0] ?? '') || orWords.has(between[0] ?? '');
  return isJoint && between.length <= 1 && tokens[first]?.sentence === tokens[before.last]?.sentence;
}

const orWords = new Set('or oder ou o of'.split(' '));

type Told = { readonly roles: readonly string[]; readonly also: readonly string[] };

function rolesOf(passage: Annotated, value: Bare, scope: Scope): Told {
  const { group, first, last } = value;
  const within = (from: number, to: number, kind: keyof typeof roleWords = group) =>
    Object.keys(roleWords[kind]).filter((role) =>
      (passage.found.get(`role:${kind}/${role}`) ?? []).some((each) => each.first >= from && each.last <= to),
    );
  const near = within(Math.max(scope.from, first - reach), Math.min(scope.to, last + reach));
  if (group === 'time') return lengthRoles(passage, value, scope, near);
  if (group === 'own') {
    const far = within(...clauseOf(passage, value));
    return { roles: withoutGeneral(near), also: near.length > 0 ? withoutGeneral(far) : far };
  }
  const before = within(scope.from, first - 1);
  const behind = within(last + 1, scope.to);
  const told = withoutGeneral(before.length > 0 ? before : behind);
  if (group === 'share') return { roles: [...told, ...topicsIn(passage, value, scope)], also: [] };
  return { roles: told.length === 0 ? within(scope.from, scope.to, 'thing') : told, also: [] };
}

/** What is graded is named by any word: `case study 30 %`. */
function topicsIn(passage: Annotated, { first, last }: Bare, { from, to }: Scope): string[] {
  const content = (start: number, end: number) =>
    passage.tokens
      .slice(start, end)
      .filter((token) => token.kind === 'word' && token.folded.length >= 4 && !isFunctionWord(passage, token))
      .filter(({ folded }) => !graded.test(folded))
      .map(({ folded }) => folded.slice(0, 6));
  const before = content(from, first);
  return before.length > 0 ? before : content(last + 1, to + 1);
}

const graded =
  /^(?:grade|graded|mark|marks|nota|note|noten|gesamt|final|result|total|score|weight|count|make|worth|least|more|minim|mindest|punt|punkt|point|cijfer|eind)/;

/** In words: what stands farther off in a clause may speak of something else. */
const reach = 5;

function clauseOf({ tokens }: Annotated, { first, last }: Bare): [from: number, to: number] {
  return [
    tokens.findIndex(({ clause }) => clause === tokens[first]?.clause),
    tokens.findLastIndex(({ clause }) => clause === tokens[last]?.clause),
  ];
}

/** `The exam was held on` gives the day of the exam. */
function withoutGeneral(roles: readonly string[]): readonly string[] {
  const special = roles.filter((role) => !general.has(role));
  return special.length > 0 ? special : roles;
}

const general: ReadonlySet<string> = new Set(['held', 'lasts', 'own']);

/** A length is also told by the course that it stands with: `a 40-hour course`, `curso de 40 horas`. */
function lengthRoles(
  passage: Annotated,
  { first, last, isShort }: Bare,
  { from, to }: Scope,
  near: readonly string[],
): Told {
  const { tokens } = passage;
  const told = isShort ? near.filter((role) => !ends.has(role)) : near;
  const wordAt = (index: number) => (index >= from && index <= to ? (tokens[index]?.folded ?? '') : '');
  const before = wordAt(isLittle(passage, first - 1) ? first - 2 : first - 1);
  if (exams.test(wordAt(last + 1)) || exams.test(before)) return { roles: ['exam'], also: [] };
  const isAdjective = tokens[last]?.gap === '-' || last === first;
  const isOver = overWords.has(wordAt(first - 1)) || overWords.has(wordAt(first));
  const isOfCourse =
    isOver ||
    (isAdjective && courses.test(wordAt(last + 1))) ||
    (ofWords.has(wordAt(first - 1)) && courses.test(before));
  // A refresher may take hours, and comes after years.
  const isDue = tokens.slice(from, to + 1).some(({ folded }) => due.test(folded));
  const roles = withoutGeneral([...told, ...(isOfCourse ? ['lasts'] : [])]).filter(
    (role) => !recurring.has(role) || isDue,
  );
  // What is to be renewed after a time is valid for it, and "lasts five years" is said of a certificate as well.
  const isTaught = isOver || tokens.slice(from, to + 1).some(({ folded }) => courses.test(folded));
  const isTested = tokens.slice(from, first).some(({ folded }) => exams.test(folded));
  if (roles.includes('lasts') && !isTaught) return { roles, also: ['valid', 'part', ...(isTested ? ['exam'] : [])] };
  return { roles, also: roles.includes('renewed') ? ['valid'] : [] };
}

const recurring: ReadonlySet<string> = new Set(['refresh', 'check']);
/** No certificate ends after hours. */
const ends: ReadonlySet<string> = new Set(['valid', 'renewed', 'refresh']);
const due =
  /^(?:after|every|each|due|within|nach|alle|jede[sn]?|innerhalb|cada|tous|toutes|apres|tras|despues|apos|depois|ogni|dopo|entro|om|elke|na|binnen)$/;

function isLittle(passage: Annotated, index: number): boolean {
  const token = passage.tokens[index];
  return token !== undefined && isFunctionWord(passage, token);
}

const overWords = new Set('over across sur uber'.split(' '));
const ofWords = new Set('of de d di von van zu'.split(' '));
const courses =
  /^(?:course|module?|modul|training|programm?[ae]?|kurs|lehrgang|cursus|opleiding|cours|formation|curso|corso|modulo|formacion|formacao|formazione|weiterbildung)$/;
const exams = /^(?:exam|exams|test|prufung|klausur|examen|prueba|epreuve|exame|prova|esame|toets|tentamen)$/;

/** What a field says of all its values, unless their words say otherwise; of a level or a version it has the last word. */
function withField(value: RoleValue): RoleValue {
  const { kind, place, roles } = value;
  const role = fieldRoles.find(([kinds, places]) => kinds.test(kind) && places.test(place))?.[2];
  if (role === undefined || (roles.size > 0 && place !== 'level' && place !== 'version')) return value;
  return { ...value, roles: new Set([role]), also: nothing };
}

const nothing: ReadonlySet<string> = new Set();

const fieldRoles: readonly (readonly [kinds: RegExp, places: RegExp, role: string])[] = [
  [/^time$/, /^duration$/, 'lasts'],
  [/^time$/, /^validity$/, 'valid'],
  [/^time$/, /^(?:prerequisites|audience)$/, 'before'],
  [/^time$/, /^assessment$/, 'exam'],
  [/^date$/, /valid/, 'valid'],
  [/^date$/, /issue/, 'issued'],
  [/^(?!date|time|share)/, /^(?:level|version|name|type|assessment)$/, 'own'],
  [/^(?!date|time|share)/, /^prerequisites$/, 'need'],
];
