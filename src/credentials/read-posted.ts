import type { Failure } from '../failures.ts';
import { escapePointer } from '../json-pointer.ts';
import type { CredentialFacts } from './facts.ts';
import type { FormatName } from './formats/format.ts';
import { isWebAddress } from './web-address.ts';
import { canonicalLocale } from './language.ts';
import type { NativeCredential } from './native-credential.ts';
import { personalUnknownFields } from './native-personal.ts';
import type { PostedCredential } from './posted-credential.ts';
import { readCredential, type ReadCredential } from './read-credential.ts';
import { readDocument, type DocumentReading } from './read-document.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { createLeave } from './strip-orders.ts';
import { createTextMemory } from './text-memory.ts';
import type { Warning } from './warning.ts';

/**
 * Takes the facts out of what was posted: the native form, or a standard's own document. Pure. Fails as
 * `readCredential` and `readDocument` do. Pointers are those of what was posted.
 */
export function readPosted(posted: Posted, memory?: ReadingMemory): ReadPosted | Failure {
  const { credential, document, supportingTexts } = posted;
  if (credential !== undefined) {
    const read = readCredential({ credential, supportingTexts, memory });
    if (read.kind === 'failed') return read;
    const removed = unusedOf(credential);
    return { ...read, format: 'native', removed, ignored: unknownOf(read, removed), pointers: {} };
  }
  if (document === undefined) throw new TypeError('either a credential or a document is posted');
  const reading = readDocument({ ...document, locale: posted.locale });
  if (reading.kind === 'failed') return reading;
  const { format, removed, ignored, pointers, personal, isAward, issuerAddress } = reading;
  // What looks like a mark in the text of a document was none: its marks are resolved.
  const plain = (text: string) => text;
  const read = readCredential({
    credential: nativeFormOf(reading),
    issuerAddress,
    supportingTexts,
    personal,
    isAward,
    plain,
    memory,
  });
  if (read.kind === 'failed') {
    return { ...read, errors: relocated(read.errors, pointers) };
  }
  return {
    ...read,
    format,
    removed,
    ignored,
    pointers,
    warnings: [...reading.warnings, ...relocated(read.warnings, pointers)],
  };
}

/**
 * The same for one credential after the other: which texts tell of no holder and what is left of them without orders is
 * remembered, since those of a template come again with each award. The persons that the credential names as such are
 * out of them by then, and what has a word of theirs left is not kept; texts stay in memory until others take their place.
 */
export function createReadPosted() {
  const memory = {
    silent: createTextMemory({ most: 2000, longest: 4000 }),
    quiet: createTextMemory({ most: 1000, longest: 4000 }),
    leave: createLeave(),
  };
  return (posted: Posted): ReadPosted | Failure => readPosted(posted, memory);
}

export type ReadsPosted = ReturnType<typeof createReadPosted>;

export type Posted = Pick<PostedCredential, 'supportingTexts'> & {
  /** Exactly one of the two. */
  readonly credential?: NativeCredential | undefined;
  readonly document?: PostedDocument | undefined;
  /** The language that is asked for, which is preferred where a document has several. */
  readonly locale?: string | undefined;
};

type PostedDocument = {
  readonly document: unknown;
  readonly format?: FormatName | undefined;
  readonly achievementId?: string | undefined;
};

export type ReadPosted = {
  readonly kind: 'read';
  readonly format: 'native' | FormatName;
  readonly facts: CredentialFacts;
  /** What is personal or changes with every award, by pointer and reason, never by value. */
  readonly removed: readonly { readonly pointer: string; readonly reason: string }[];
  /** Fields that are not used. */
  readonly ignored: readonly string[];
  readonly warnings: readonly Warning[];
  /** Where each field of the native form stands in the document, and each part of it: `skills`, `skills/1`. */
  readonly pointers: Pointers;
};

export type Pointers = Readonly<Partial<Record<string, string>>>;

/** What is told of places of the native form, told of what was posted. */
export function relocated<Told extends { readonly pointer: string }>(
  told: readonly Told[],
  pointers: Pointers,
): Told[] {
  return told.map((each) => ({ ...each, pointer: relocate(each.pointer, pointers) }));
}

function relocate(pointer: string, pointers: Pointers): string {
  const [, path = '', field = ''] = /^\/credential\/(([^/]+).*)$/.exec(pointer) ?? [];
  const place = pointers[field];
  return pointers[path] ?? (place === undefined ? pointer : place + path.slice(field.length));
}

const unusedFields = {
  recipient: 'recipient',
  issued_on: 'award_date',
  expires_on: 'award_date',
  credential_id: 'identifier',
} as const satisfies Partial<Record<keyof NativeCredential, string>>;

function unusedOf(credential: NativeCredential): ReadPosted['removed'] {
  const unused = Object.entries(unusedFields).flatMap(([field, reason]) => {
    const value = credential[field];
    return value === undefined || value === null ? [] : [{ pointer: `/credential/${field}`, reason }];
  });
  const unknown = personalUnknownFields(credential).map(({ name, reason }) => ({
    pointer: `/credential/${escapePointer(name)}`,
    reason,
  }));
  return [...unused, ...unknown];
}

function unknownOf({ warnings }: ReadCredential, removed: ReadPosted['removed']): string[] {
  const named = new Set(removed.map(({ pointer }) => pointer));
  return warnings
    .filter(({ code, pointer }) => code === 'unknown_field' && !named.has(pointer))
    .map(({ pointer }) => pointer);
}

/** A document is not refused for a language or an address that is none: they are absent, as in any other field. */
function nativeFormOf({ credential }: DocumentReading): NativeCredential {
  const { language, issuer, ...fields } = credential;
  const url = issuer?.url !== undefined && isWebAddress(issuer.url) ? issuer.url : undefined;
  return {
    ...fields,
    ...(issuer?.name === undefined ? {} : { issuer: { name: issuer.name, ...(url === undefined ? {} : { url }) } }),
    ...(language === undefined ? {} : { language: canonicalLocale(language) }),
  };
}
