import { failed, type Failure } from '../failures.ts';
import { chooseAchievement } from './choose-achievement.ts';
import { carriersOf } from './documents/carriers.ts';
import { describeUnrecognized } from './documents/describe-unrecognized.ts';
import { findUnused, withAncestors } from './documents/find-unused.ts';
import type { Node } from './documents/node.ts';
import { openDocument } from './documents/open-document.ts';
import type { Found } from './documents/read-fields.ts';
import { findPersonal, type Removal } from './documents/remove-personal.ts';
import { isNamed, labelsWithout, namesAround, tagsOfTopics, withoutWordsOf } from './documents/told-names.ts';
import type { Achievement, DocumentFormat, FormatName, FoundFields } from './formats/format.ts';
import { formats } from './formats/formats.ts';
import type { PersonalValue } from './personal-values.ts';
import { longestValue } from './redact.ts';
import type { Warning } from './warning.ts';

/**
 * Reads a posted document into the native form, without what is personal or volatile. Pure; never throws on any
 * JSON. Fails with `credential_unrecognized`, `credential_ambiguous`, or `invalid_request` when it is too large.
 */
export function readDocument(posted: PostedDocument): DocumentReading | Failure {
  const opened = openDocument(posted.document, posted.locale);
  if (opened.kind === 'failed') return opened;
  const { root } = opened;
  const found = findAchievements(root, posted.format);
  if (found === undefined) {
    const other = posted.format === undefined ? undefined : findAchievements(root, undefined);
    return describeUnrecognized(root, formats, { named: posted.format, recognised: other?.format.name });
  }
  const chosen = chooseAchievement(found.achievements, posted.achievementId, root);
  if (chosen.kind === 'failed') return chosen;

  const fields = found.format.read(chosen.achievement);
  const { name } = fields;
  if (name === undefined || name.value.trim() === '') return unnamed(found.format, chosen.achievement);
  const { removed, personal: stated, told, isAward } = findPersonal(root);
  const topics = tagsOfTopics(fields.skills?.value ?? [], { people: told, texts: textsApartFromTags(fields) });
  const labels = labelsWithout(told, [...titlesOf(fields), ...topics]);
  const contacts = withoutWordsOf(stated.filter(isContact), labels).map(({ value }) => ({
    kind: 'contact' as const,
    value,
  }));
  const known = [...stated.filter((value) => !isContact(value)), ...contacts, ...withoutWordsOf(told, labels)];
  const around = isNamed(known) ? [] : withoutWordsOf(namesAround(known, textsOf(fields)), labels);
  const personal = [...known, ...around];
  if (personal.length > mostPersonal || lettersOfNames(personal) > mostLetters) return tooManyPeople();
  const used = withAncestors(root.document.used);
  const kept = removed.filter(({ pointer }) => !used.has(pointer));
  return {
    kind: 'document_read',
    format: found.format.name,
    credential: { ...valuesOf(withoutAddress(fields)), name: name.value },
    issuerAddress: addressOf(fields)?.value.url,
    pointers: pointersOf(fields),
    personal,
    isAward,
    removed: kept,
    ignored: findUnused(root, kept, used),
    warnings: [
      ...notEmbedded(addressOf(fields)),
      ...root.document.cut.map((pointer) => ({
        code: 'text_cut',
        pointer,
        detail: 'longer than is used; its beginning is used',
      })),
    ],
  };
}

/** An issuer of whom the document has the address alone. */
function addressOf({ issuer }: FoundFields): FoundFields['issuer'] {
  return issuer?.value.name === undefined ? issuer : undefined;
}

function withoutAddress(fields: FoundFields): FoundFields {
  return addressOf(fields) === undefined ? fields : { ...fields, issuer: undefined };
}

function notEmbedded(issuer: FoundFields['issuer']): Warning[] {
  if (issuer === undefined) return [];
  const detail = 'addresses are not fetched: it tells issuers apart, and no text names it; embed it with its `name`';
  return [{ code: 'not_embedded', pointer: issuer.pointer, detail }];
}

function isContact({ kind }: PersonalValue): boolean {
  return kind === 'contact';
}

/** What the credential and those who give it are called. */
function titlesOf({ name, type, issuer }: FoundFields): string[] {
  return [name?.value, type?.value, issuer?.value.name].filter((label) => label !== undefined);
}

function textsApartFromTags({ description, criteria }: FoundFields): string[] {
  return [description?.value, criteria?.value].filter((text) => typeof text === 'string');
}

function textsOf(fields: FoundFields): string[] {
  return Object.values(fields).flatMap((field) =>
    typeof field?.value === 'string' ? [field.value] : Array.isArray(field?.value) ? field.value : [],
  );
}

// Each is looked for in each text; fifty awards in one document have some three hundred.
const mostPersonal = 1000;
// A thousand names of thirty letters: each word of them is known by all its spellings before a text is read.
const mostLetters = 30_000;

function lettersOfNames(personal: readonly PersonalValue[]): number {
  const names = personal.filter(({ kind }) => kind === 'name' || kind === 'given_name' || kind === 'family_name');
  return names.reduce((sum, { value }) => sum + Math.min(value.length, longestValue), 0);
}

function tooManyPeople(): Failure {
  const errors = [
    {
      pointer: '/document',
      code: 'too_large',
      detail: `expected at most ${mostPersonal} values that name people, with ${mostLetters} letters`,
    },
  ];
  return failed('invalid_request', 'The document has too many recipients.', { errors });
}

export type PostedDocument = {
  readonly document: unknown;
  readonly format?: FormatName | undefined;
  readonly achievementId?: string | undefined;
  readonly locale?: string | undefined;
};

export type DocumentReading = {
  readonly kind: 'document_read';
  readonly format: FormatName;
  readonly credential: RawCredential;
  /** Of an issuer without a name. */
  readonly issuerAddress: string | undefined;
  /** Where each field was found, and each item of a list (`skills/1`), by JSON pointer into the request. */
  readonly pointers: Readonly<Partial<Record<string, string>>>;
  /** Values that name a person or an award, as posted: to be taken out of every free text. */
  readonly personal: readonly PersonalValue[];
  readonly isAward: boolean;
  readonly removed: readonly Removal[];
  readonly ignored: readonly string[];
  readonly warnings: readonly Warning[];
};

/** The fields of the native form as plain text, not yet tidied; absent ones have no key. */
type RawCredential = { readonly name: string } & {
  readonly [Field in keyof FoundFields]?: NonNullable<FoundFields[Field]>['value'];
};

type FoundAchievements = { readonly format: DocumentFormat; readonly achievements: readonly Achievement[] };

function findAchievements(root: Node, name: FormatName | undefined): FoundAchievements | undefined {
  const carriers = carriersOf(root);
  for (const format of formats) {
    if (name !== undefined && format.name !== name) continue;
    const achievements = distinct(recogniseOutermost(carriers, format));
    if (achievements.length > 0) return { format, achievements };
  }
  return undefined;
}

/** What is inside an object that is recognised belongs to it: a badge in its assertion, a course in its graph. */
function recogniseOutermost(carriers: readonly Node[], format: DocumentFormat): Achievement[] {
  const recognised = new Set<string>();
  return carriers.flatMap((carrier) => {
    if (isInside(carrier.pointer, recognised)) return [];
    const achievements = format.recognise(carrier);
    if (achievements.length > 0) recognised.add(carrier.pointer);
    return achievements;
  });
}

function isInside(pointer: string, around: ReadonlySet<string>): boolean {
  let outer = pointer;
  while (outer !== '') {
    if (around.has(outer)) return true;
    outer = outer.slice(0, outer.lastIndexOf('/'));
  }
  return false;
}

/** One achievement an object; of the ways to it the one that also has its award, which names the issuer. */
function distinct(achievements: readonly Achievement[]): Achievement[] {
  const byPointer = new Map<string, Achievement>();
  for (const achievement of achievements) {
    const known = byPointer.get(achievement.definition.pointer);
    if (known?.award === undefined) byPointer.set(achievement.definition.pointer, achievement);
  }
  return [...byPointer.values()];
}

function unnamed(format: DocumentFormat, { definition }: Achievement): Failure {
  const errors = [
    { pointer: `${definition.pointer}/name`, code: 'missing', detail: 'expected the name of the credential' },
  ];
  return failed('credential_unrecognized', `Recognised as ${format.name}; the achievement has no name.`, { errors });
}

function valuesOf(fields: FoundFields): Partial<RawCredential> {
  return Object.fromEntries(presentFields(fields).map(([field, found]) => [field, found.value]));
}

function pointersOf(fields: FoundFields): DocumentReading['pointers'] {
  const pointers: Record<string, string | undefined> = {};
  for (const [field, { pointer, parts = {} }] of presentFields(fields)) {
    pointers[field] = pointer;
    for (const [path, place] of Object.entries(parts)) pointers[`${field}/${path}`] = place;
  }
  return pointers;
}

function presentFields(fields: FoundFields): [field: string, found: Found<unknown>][] {
  return Object.entries(fields).flatMap(([field, found]) => (found === undefined ? [] : [[field, found] as const]));
}
