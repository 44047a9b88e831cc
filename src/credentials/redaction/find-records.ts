import { matchesIn } from '../matches-in.ts';
import { findRecordTables } from './find-record-tables.ts';
import { keyKindOf, labelKindOf, type RecordLabel } from './record-labels.ts';
import type { RecordKind } from './record-words.ts';
import { isHistoric, isOfPerson, isPartOfRecord, leadingCode } from './record-values.ts';
import { sentenceAround, type Stretch } from './sentences.ts';
import type { Span } from './span.ts';
import { wordsOf } from './words.ts';

/**
 * Finds the lines of a record of a person: `Name: Jane Smith`, `Student number: 4711`, `Result: 87 %`. A course has a
 * name, an address and results, too: a record is told by a label that only persons have, by a name that is known, or by
 * a name beside another line that a person has.
 */
export function findRecords(text: string, { people, isKnown, isAward }: Told): Span[] {
  const tables = findRecordTables(text, isAward).map(
    ({ start, end }) => ({ start, end, kind: 'sentence', uncertain: true }) as const,
  );
  const lines = recordsIn(text, { people, isKnown, isAward }).flatMap(({ fields, isSure }) =>
    joinedLines(text, fields).map(({ start, end }) => ({ start, end, kind: 'sentence' as const, uncertain: !isSure })),
  );
  return [...tables, ...lines];
}

type Told = {
  /** Names that are known of the holder. */
  readonly people: readonly Stretch[];
  /** Whether what the credential is called, or who gives it, has a word. */
  readonly isKnown: (word: string) => boolean;
  /** Of a template only labels that nothing but a person has tell a record. */
  readonly isAward: boolean;
};

/** The names that records of a text have, where no field of the credential has them. */
export function namesInRecords(text: string): { readonly kind: NameKind; readonly value: string }[] {
  const inTables = findRecordTables(text, false).flatMap(({ names }) =>
    names.map((value) => ({ kind: 'name' as const, value })),
  );
  const inLines = recordsIn(text, { people: [], isKnown: () => false, isAward: false }).flatMap(({ fields }) =>
    fields.flatMap(({ kind, value }) => {
      const name = nameKinds.get(kind);
      return name !== undefined && isOfPerson(kind, value) ? [{ kind: name, value: value.replace(/[.,]$/, '') }] : [];
    }),
  );
  return [...inTables, ...inLines];
}

type NameKind = 'name' | 'given_name' | 'family_name';
const nameKinds: ReadonlyMap<RecordKind, NameKind> = new Map([
  ['name', 'name'],
  ['holder', 'name'],
  ['given_name', 'given_name'],
  ['family_name', 'family_name'],
]);

type Field = Stretch & RecordLabel & { readonly value: string; readonly isKey: boolean };
type PersonRecord = { readonly fields: readonly Field[]; readonly isSure: boolean };

function recordsIn(text: string, told: Told): PersonRecord[] {
  return groupsOf(text, fieldsIn(text, told.isAward)).flatMap((group) => {
    // A name that is known and nothing beside it is taken out as in any text.
    const isSure = group.some((field) => (group.length > 1 || isToldAlone(field)) && isSureOf(field, told));
    if (!isSure && !isToldTogether(group, told)) return [];
    const fields = group.filter(
      (field) => isPartOfRecord(field.kind, field.value) && !(isNameOf(field) && isCalledSo(field, told, 'every')),
    );
    return fields.length === 0 ? [] : [{ fields, isSure }];
  });
}

/** A `Family name: Rosaceae` or `NIR: 780 nm` is no person's without another line of one. */
function isToldAlone({ isSure, isKey, kind, value }: Field): boolean {
  if (!isSure || kind === 'given_name' || kind === 'family_name') return false;
  const figures = value.match(/\p{N}/gu)?.length ?? 0;
  return kind !== 'number' || isKey || (figures >= fewestFigures && !/^(?:19|20)\d\d$/.test(value));
}

const fewestFigures = 4;

/** A label that only persons have, or a label of a name with one that is known. */
function isSureOf(field: Field, { people }: Told): boolean {
  if (field.isSure) return isOfPerson(field.kind, field.value);
  return isNameOf(field) && people.some(({ start, end }) => start >= field.start && end <= field.end);
}

/**
 * A name with a result, a home or the like beside it, where it is not that of the credential; in a template, which a form may
 * have left its own lines in, with a result and a number or day.
 */
function isToldTogether(group: readonly Field[], told: Told): boolean {
  const name = group.find((field) => isNameOf(field) && isOfPerson(field.kind, field.value));
  if (name === undefined || isCalledSo(name, told, 'some')) return false;
  if (group.some(({ kind, value }) => kind === 'birth' && isHistoric(value))) return false;
  const beside = new Set(
    group.filter((field) => !isNameOf(field) && isOfPerson(field.kind, field.value)).map(({ kind }) => kind),
  );
  if (!told.isAward) return beside.has('result') && (beside.has('number') || beside.has('date'));
  return [...beside].some((kind) => kind !== 'date');
}

function isNameOf({ kind, isSure }: Field): boolean {
  return !isSure && (kind === 'name' || kind === 'holder');
}

/** Whether words of a name are those of the credential or its issuer: one makes it doubtful, all make it theirs. */
function isCalledSo({ value }: Field, { isKnown }: Told, quantity: 'some' | 'every'): boolean {
  return wordsOf(value)[quantity]((word) => word.length > 2 && isKnown(word));
}

/** What a label leads to, from each sign behind one: most signs have none before them. */
function fieldsIn(text: string, isAward: boolean): Field[] {
  const fields: Field[] = [];
  if (!hint.test(text)) return fields;
  for (const { index, 0: sign } of matchesIn(text, leadingSign).slice(0, mostSigns)) {
    const label = labelBefore(text, { start: index, end: index + sign.length, isAward });
    if (label === undefined) continue;
    const last = fields.at(-1);
    // `Address: 12 High St, Leeds, Student number: 4711`
    if (last !== undefined && last.end > label.start) fields[fields.length - 1] = cutAt(text, last, label.start);
    const from = index + sign.length + emptyRest(text, index + sign.length);
    const rest = text.slice(from, from + longestValue);
    const code = label.kind === 'number' && label.isSure ? leadingCode(rest) : undefined;
    const length = code?.length ?? valueLength(rest);
    const end = from + length + (label.kind === 'address' ? cityLength(rest.slice(length)) : 0);
    const value = text.slice(from, end).replace(markup, '').trim();
    // What a sentence goes on to say of a number is of whoever has it.
    const isInside = code !== undefined || label.isInside;
    const whole = isInside ? sentenceAround(text, { start: label.start, end }) : { start: label.start, end };
    if (/[\p{L}\p{N}]/u.test(value)) fields.push({ ...label, ...whole, value });
  }
  return fields;
}

/** The label that ends before a sign, and where it begins; of `Name, Vorname:` with the other one. */
function labelBefore(text: string, { start, end, isAward }: Sign): FoundLabel | undefined {
  const before = text.slice(Math.max(0, start - longestLabel), start).replace(/\([^()]*\)/g, blank);
  const parts = before.split(boundary);
  const label = parts.at(-1) ?? '';
  if (label.length === before.length && start > longestLabel) return undefined;
  const lengthOf = (part: string) => part.trimStart().replace(/^[^\p{L}\p{N}]+/u, '').length;
  // `Her licenseNumber: L-77`, unlike `WHERE student_id = 4711`
  const [key = ''] = /[\p{L}_-]+["'`]?$/u.exec(label.trimEnd()) ?? [];
  const isAlone = lengthOf(label.trimEnd()) === key.length;
  const ofKey = isAlone || text.slice(start, end).includes(':') ? keyKindOf(key.replace(/["'`]$/, '')) : undefined;
  if (ofKey !== undefined && (isAlone || isAward))
    return {
      ...ofKey,
      start: start - key.length - (label.length - label.trimEnd().length),
      isKey: true,
      isInside: !isAlone,
    };
  const known = labelKindOf(label);
  if (known === undefined)
    return (isAward || /\p{Script=Han}/u.test(label)) && /[:：]/u.test(text.slice(start, end))
      ? labelAtEnd(label, start)
      : undefined;
  const pair = `${parts.at(-2) ?? ''}, ${label.trimStart()}`;
  const isPair = before.endsWith(pair) && labelKindOf(parts.at(-2) ?? '') !== undefined;
  return { ...known, start: start - lengthOf(isPair ? pair : label), isKey: false, isInside: false };
}

type Sign = Stretch & { readonly isAward: boolean };
/** `isKey` of data; `isInside` a sentence, which goes whole. */
type FoundLabel = RecordLabel & { readonly start: number; readonly isKey: boolean; readonly isInside: boolean };

/** `Her student number: 4711`, `王小明 学号: …`: words before a label that only persons have. */
function labelAtEnd(label: string, end: number): FoundLabel | undefined {
  for (const { index } of matchesIn(label, wordStart).slice(-3)) {
    const known = labelKindOf(label.slice(index));
    if (known?.isSure === true) return { ...known, start: end - (label.length - index), isKey: false, isInside: true };
  }
  return undefined;
}

const wordStart = /(?<=\s)(?=\S)/gu;

/** `Name:` with what it leads to on the next line, which leads to nothing else. */
function emptyRest(text: string, from: number): number {
  return /^[^\S\n]*\n(?=[^\n:：=]{1,100}(?:\n|$))/u.exec(text.slice(from, from + 120))?.[0].length ?? 0;
}

// From each sign back, as a letter is tried in vain much more often.
const hint = /[:：=|\t–—-](?<=[\p{L}\p{N}.)"*_`]["'*_`)]{0,4} ?.)/u;
const leadingSign = /[:：|\t]["'*_` ]{0,4}|["'*_`]{0,3} ?(?:=|[–—-](?= )) ?["']?/gu;
// The point of Catalan, `excel·lent`, parts nothing.
const boundary = /(?<![lL])·|[\n;|•\t,{[(:：=、，；。।]|[.!?]\s|\s[–—-]\s|^[–—-]\s/u;
const markup = /^[\s"'*_`]+|[\s"'*_`]+$/gu;
const longestLabel = 60;
const longestValue = 160;
// A text with more of them is made to be slow.
const mostSigns = 5000;

function blank(found: string): string {
  return ' '.repeat(found.length);
}

function cutAt(text: string, field: Field, end: number): Field {
  const whole = text.slice(field.start, end).trimEnd();
  const value = field.value.slice(0, Math.max(0, field.value.length - (field.end - end)));
  return { ...field, end: field.start + whole.length, value: value.replace(/[\s,;|•–—-]+$/u, '') };
}

/** The line of a post code and its town, below that of a street. */
function cityLength(rest: string): number {
  return city.exec(rest)?.[0].length ?? 0;
}

const city =
  /^,?\n(?=[\p{Lu}\d])(?=[^\n]{0,30}(?:(?<![\p{N}.,])\d{4,5}(?![\p{N}.,])|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}))[^\n:：=.]{4,50}(?=\n|$)/u;

/** Up to the end of the line, the cell or the sentence; the full stop of a short form, an initial or a German day ends none. */
function valueLength(rest: string): number {
  const [value = ''] = rest.split(
    /(?<![lL])·|[\n;|•\t。।]|(?<=\p{L}{4}|[\p{N}%)])[.!?](?=\s+(?!J[aä]n|Feb|M[aä]r|Apr|Mai|Jun|Jul|Aug|Sep|O[kc]t|Nov|De[cz])\p{Lu})/u,
    1,
  );
  const [closing = ''] = value.includes('(') ? [] : (/[)}\]"'\s.]+$/u.exec(value) ?? []);
  return value.trimEnd().length - closing.trimEnd().length;
}

/** Fields that follow each other, with a line or two between them that say something else in the same form. */
function groupsOf(text: string, fields: readonly Field[]): Field[][] {
  const groups: Field[][] = [];
  for (const field of fields) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && isNextLine(text.slice(last.end, field.start))) group.push(field);
    else groups.push([field]);
  }
  return groups;
}

function isNextLine(between: string): boolean {
  if (between.length > 160 || /\n[^\S\n]*\n[^\S\n]*\n/.test(between)) return false;
  const others = between.split(/[\n;|•\t]/u).filter((line) => /[\p{L}\p{N}]/u.test(line));
  return others.length <= 2 && others.every((line) => /^[^\p{L}]{0,6}\p{L}[^:：=.!?]{0,40}[:：=]/u.test(line));
}

/** Stretches of lines that follow each other. */
function joinedLines(text: string, fields: readonly Field[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const field of fields) {
    const last = joined.at(-1);
    if (last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(last.end, field.start)))
      joined[joined.length - 1] = { start: last.start, end: field.end };
    else joined.push({ start: field.start, end: field.end });
  }
  return joined.map((lines) => withMarks(text, lines));
}

/** With the marks of the list, the table or the sentence that they are, and the brackets around them. */
function withMarks(text: string, { start, end }: Stretch): Stretch {
  const before = text.slice(Math.max(0, start - 12), start);
  const lead = (lineMarks.exec(before) ?? /["'*_`]{1,3}$/.exec(before))?.[0].length ?? 0;
  const trail = /^["'*_`]{0,3}/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  const [from, to] = [start - lead, end + trail];
  const opening = /[({[]\s?$/.exec(text.slice(Math.max(0, from - 2), from))?.[0].length ?? 0;
  const closing = /^\s?[)}\]]/.exec(text.slice(to, to + 2))?.[0].length ?? 0;
  if (opening > 0 && closing > 0) return { start: from - opening, end: to + closing };
  return { start: from, end: to + (/^\s{0,2}[.|,;]/.exec(text.slice(to, to + 3))?.[0].length ?? 0) };
}

const lineMarks = /(?<=^|\n)[^\S\n]*(?:[|>*•–—"'_`-]+[^\S\n]*|\d{1,2}[.)] )*$/u;
