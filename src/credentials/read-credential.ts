import { failed, type Failure, type FailureReason } from '../failures.ts';
import { escapePointer } from '../json-pointer.ts';
import { findMeantName } from '../names-elsewhere.ts';
import { isFieldName } from '../near-name.ts';
import { isWebAddress } from './web-address.ts';
import { withCertificatesInLine } from './documents/certificate-lines.ts';
import { isObject } from './documents/node.ts';
import { plainPosted } from './documents/plain-posted.ts';
import { findPeople, labelsOf } from './find-people.ts';
import { createFactReader, type FactReader } from './fact-reader.ts';
import type { CredentialFacts, lineFactNames, SupportingText } from './facts.ts';
import { localeOfName } from './language-names.ts';
import { isPlaceholderFact } from './placeholder.ts';
import { canonicalLocale } from './language.ts';
import { hintOfMark, nativeFields, type NativeCredential } from './native-credential.ts';
import type { PostedCredential } from './posted-credential.ts';
import { createRedactor } from './redact.ts';
import { keepingOutOf } from './reading-memory.ts';
import { stripOrders } from './strip-orders.ts';
import { isBlank, tidyLine } from './tidy.ts';
import { instructionRemoved, type Warning } from './warning.ts';

/** Takes the facts out of the native form. Pure. Fails with `invalid_request` when a value cannot be read. */
export function readCredential(posted: PostedCredential): ReadCredential | Failure {
  const input = { ...posted, credential: withCertificatesInLine(posted.credential) };
  const { credential, issuerAddress, supportingTexts, plain = plainPosted, memory } = input;
  const language = readLanguage(credential.language);
  const tag = language.kind === 'read' ? language.tag : undefined;
  const { people, isAward, labels, search } = findPeople(input, posted.credential);
  const shared = memory && keepingOutOf(people, memory);
  const redact = createRedactor(people, { isAward, labels, titles: labelsOf(credential), quiet: shared?.quiet });
  const reader = createFactReader({ redact, language: tag, plain });
  const line = (field: LineField) => reader.line(credential[field], { field, pointer: `/credential/${field}` });
  const name = line('name');
  const errors = [
    ...(name === undefined ? [explainName(plain(credential.name), reader)] : []),
    ...(language.kind === 'failed' ? language.errors : []),
    ...readIssuerErrors(credential.issuer),
  ];
  if (name === undefined || errors.length > 0) {
    return failed('invalid_request', 'The credential cannot be read.', { errors });
  }
  // No fact: read for the warning that a placeholder is one.
  if (tag === undefined) reader.line(credential.language, { field: 'language', pointer: '/credential/language' });

  const read = withoutAbsent<CredentialFacts>({
    name,
    issuer: readIssuer(credential.issuer, reader) ?? withAddress(issuerAddress),
    type: line('type'),
    level: line('level'),
    version: line('version'),
    language: tag,
    duration: readQuantity(credential.duration, { field: 'duration', reader }),
    credits: readQuantity(credential.credits, { field: 'credits', reader }),
    mode: line('mode'),
    assessment: line('assessment'),
    audience: line('audience'),
    prerequisites: line('prerequisites'),
    accreditation: line('accreditation'),
    validity: line('validity'),
    description: reader.text(credential.description, { field: 'description', pointer: '/credential/description' }),
    criteria: reader.text(credential.criteria, { field: 'criteria', pointer: '/credential/criteria' }),
    skills: reader.lines(credential.skills, { field: 'skills', pointer: '/credential/skills' }),
    learning_outcomes: reader.lines(credential.learning_outcomes, {
      field: 'learning_outcomes',
      pointer: '/credential/learning_outcomes',
    }),
    supporting_texts: readSupportingTexts(supportingTexts, reader),
  });
  search.remember(read, shared?.isKeptOut);
  const { facts, pointers } = stripOrders(read, shared?.leave);
  if (isBlank(facts.name)) {
    const errors = [reason('/credential/name', 'instruction', 'expected a title, got text that gives orders')];
    return failed('invalid_request', 'The credential cannot be read.', { errors });
  }
  const warnings = [...findUnknownFields(credential), ...reader.warnings, ...ordersRemoved(pointers, reader)];
  return { kind: 'read', facts, warnings };
}

type LineField = 'name' | Exclude<(typeof lineFactNames)[number], 'duration' | 'credits'>;
export type ReadCredential = {
  readonly kind: 'read';
  readonly facts: CredentialFacts;
  readonly warnings: readonly Warning[];
};

const nestedFields: Record<string, readonly string[]> = {
  issuer: ['name', 'url'],
  duration: ['value', 'unit'],
  credits: ['value', 'unit'],
};

function findUnknownFields(credential: NativeCredential): Warning[] {
  const top = unknownFields(credential, nativeFields, '/credential');
  const nested = Object.entries(nestedFields).flatMap(([field, known]) => {
    const value = credential[field];
    return isObject(value) ? unknownFields(value, known, `/credential/${field}`) : [];
  });
  return [...top, ...nested];
}

function unknownFields(object: object, known: readonly string[], pointer: string): Warning[] {
  const given = Object.keys(object);
  const unknown = given.filter((name) => !known.includes(name));
  const told = unknown.filter(isFieldName).slice(0, mostWarnings);
  const rest = unknown.length - told.length;
  const untold = { code: 'unknown_field', pointer, detail: `${rest} more fields, whose names are not shown, not used` };
  return [...told.map((name) => unknownField(name, { known, given, pointer })), ...(rest > 0 ? [untold] : [])];
}

const mostWarnings = 50;

type NamesAt = { readonly known: readonly string[]; readonly given: readonly string[]; readonly pointer: string };

function unknownField(name: string, { pointer, ...names }: NamesAt): Warning {
  const meant = findMeantName(name, names);
  const hint = hintOfMark(`${pointer}/${name}`) ?? (meant === undefined ? '' : `; did you mean \`${meant}\`?`);
  return { code: 'unknown_field', pointer: `${pointer}/${escapePointer(name)}`, detail: `not used${hint}` };
}

function readQuantity(
  value: NativeCredential['credits'],
  { field, reader }: { readonly field: 'duration' | 'credits'; readonly reader: FactReader },
): string | undefined {
  const text = isObject(value) ? `${value.value} ${value.unit}` : value;
  return reader.line(text, { field, pointer: `/credential/${field}` });
}

function readIssuer(issuer: NativeCredential['issuer'], reader: FactReader): CredentialFacts['issuer'] {
  if (!isObject(issuer)) {
    const name = reader.line(issuer, { field: 'issuer', pointer: '/credential/issuer' });
    return name === undefined ? undefined : { name };
  }
  const name = reader.line(issuer.name, { field: 'issuer', pointer: '/credential/issuer/name' });
  const url = tidyLine(issuer.url ?? '');
  return name === undefined ? undefined : { name, ...(isBlank(url) ? {} : { url }) };
}

function withAddress(url: string | undefined): CredentialFacts['issuer'] {
  return url === undefined ? undefined : { url };
}

function readIssuerErrors(issuer: NativeCredential['issuer']): FailureReason[] {
  if (!isObject(issuer) || issuer.url === null || issuer.url === undefined || isBlank(issuer.url)) return [];
  return isWebAddress(issuer.url)
    ? []
    : [reason('/credential/issuer/url', 'invalid_format', 'expected an absolute http or https URL')];
}

function ordersRemoved(pointers: readonly string[], { placeOf }: FactReader): Warning[] {
  return pointers.map((pointer) => instructionRemoved(placeOf(pointer)));
}

function explainName(shown: string, { warnings }: FactReader): FailureReason {
  return !isBlank(shown) && warnings.some(({ code }) => code === 'placeholder_ignored')
    ? reason('/credential/name', 'placeholder', 'expected the title, not what stands for one until it is known')
    : reason('/credential/name', 'blank', 'expected a title with a letter or digit');
}

function readLanguage(posted: string | null | undefined): { kind: 'read'; tag: string | undefined } | Failure {
  const language = posted ?? '';
  if (isBlank(language) || isPlaceholderFact(language, 'language')) return { kind: 'read', tag: undefined };
  const tag = canonicalLocale(language.replaceAll('_', '-')) ?? localeOfName(language);
  if (tag !== undefined) return { kind: 'read', tag };
  const errors = [
    reason(
      '/credential/language',
      'invalid_format',
      'expected a BCP 47 tag such as `en` or `pt-BR`, or the name of a language',
    ),
  ];
  return failed('invalid_request', 'The language is unknown.', { errors });
}

function readSupportingTexts(texts: PostedCredential['supportingTexts'], reader: FactReader): SupportingText[] {
  return texts.flatMap(({ title: rawTitle, text: rawText }, index) => {
    const text = reader.text(rawText, { field: 'text', pointer: `/supporting_texts/${index}/text` });
    const title = reader.line(rawTitle, { field: 'title', pointer: `/supporting_texts/${index}/title` });
    return text === undefined ? [] : [{ ...(title === undefined ? {} : { title }), text }];
  });
}

function withoutAbsent<T extends object>(object: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

function reason(pointer: string, code: string, detail: string): FailureReason {
  return { pointer, code, detail };
}
