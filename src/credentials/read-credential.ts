import { failed, type Failure, type FailureReason } from '../failures.ts';
import { isInsufficient } from './completeness.ts';
import { escapePointer } from '../json-pointer.ts';
import { findNearName } from '../near-name.ts';
import type { CredentialFacts, SupportingText } from './facts.ts';
import { canonicalLocale } from './language.ts';
import { nativeCredentialSchema, type NativeCredential } from './native-credential.ts';
import { stripOrders } from './strip-orders.ts';
import { isBlank, tidyLine, tidyText } from './tidy.ts';

/**
 * Takes the facts out of a posted credential. Pure. Fails with `invalid_request` when a value cannot be read
 * and with `credential_insufficient` when there is nothing beside the name.
 */
export function readCredential(input: PostedCredential): ReadCredential | Failure {
  const { credential, supportingTexts } = input;
  const name = tidyLine(credential.name);
  const language = readLanguage(credential.language);
  const errors = [
    ...(isBlank(name) ? [reason('/credential/name', 'blank', 'expected a title with a letter or digit')] : []),
    ...(language.kind === 'failed' ? language.errors : []),
    ...readIssuerErrors(credential.issuer),
  ];
  if (errors.length > 0) return failed('invalid_request', 'The credential cannot be read.', { errors });

  const posted = withoutAbsent<CredentialFacts>({
    name,
    issuer: readIssuer(credential.issuer),
    type: readLine(credential.type),
    level: readLine(credential.level),
    version: readLine(credential.version),
    language: language.kind === 'read' ? language.tag : undefined,
    duration: readQuantity(credential.duration),
    credits: readQuantity(credential.credits),
    mode: readLine(credential.mode),
    assessment: readLine(credential.assessment),
    audience: readLine(credential.audience),
    prerequisites: readLine(credential.prerequisites),
    accreditation: readLine(credential.accreditation),
    validity: readLine(credential.validity),
    description: readText(credential.description),
    criteria: readText(credential.criteria),
    skills: readList(credential.skills),
    learning_outcomes: readList(credential.learning_outcomes),
    supporting_texts: readSupportingTexts(supportingTexts),
  });
  const { facts, pointers } = stripOrders(posted);
  if (isBlank(facts.name)) {
    const errors = [reason('/credential/name', 'instruction', 'expected a title, got text that gives orders')];
    return failed('invalid_request', 'The credential cannot be read.', { errors });
  }
  if (isInsufficient(facts)) {
    return failed('credential_insufficient', 'Only the name of the credential is known.', {
      errors: [
        reason(
          '/credential',
          'insufficient',
          'add one of issuer, description, criteria, skills, learning_outcomes, level',
        ),
      ],
    });
  }
  return { kind: 'read', facts, warnings: [...findUnknownFields(credential), ...pointers.map(instructionRemoved)] };
}

export type PostedCredential = {
  readonly credential: NativeCredential;
  readonly supportingTexts: readonly { readonly title?: string | null | undefined; readonly text: string }[];
};
export type ReadCredential = {
  readonly kind: 'read';
  readonly facts: CredentialFacts;
  readonly warnings: readonly Warning[];
};
/** Something a caller should know about a request that was served all the same. Holds no values. */
export type Warning = { readonly code: string; readonly pointer: string; readonly detail: string };

const knownFields = Object.keys(nativeCredentialSchema.shape);
const nestedFields: Record<string, readonly string[]> = {
  issuer: ['name', 'url'],
  duration: ['value', 'unit'],
  credits: ['value', 'unit'],
};

function findUnknownFields(credential: NativeCredential): Warning[] {
  const top = unknownFields(credential, knownFields, '/credential');
  const nested = Object.entries(nestedFields).flatMap(([field, known]) => {
    const value = credential[field];
    return isObject(value) ? unknownFields(value, known, `/credential/${field}`) : [];
  });
  return [...top, ...nested];
}

function instructionRemoved(pointer: string): Warning {
  return {
    code: 'instruction_removed',
    pointer,
    detail: 'text that gives orders to the writer is no fact and was left out',
  };
}

function unknownFields(object: object, known: readonly string[], pointer: string): Warning[] {
  return Object.keys(object)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = findNearName(name, known);
      const hint = near === undefined ? '' : `; did you mean \`${near}\`?`;
      return { code: 'unknown_field', pointer: `${pointer}/${escapePointer(name)}`, detail: `not used${hint}` };
    });
}

function readLine(value: string | number | null | undefined): string | undefined {
  const text = tidyLine(String(value ?? ''));
  return isBlank(text) ? undefined : text;
}

function readText(value: string | null | undefined): string | undefined {
  const text = tidyText(value ?? '');
  return isBlank(text) ? undefined : text;
}

function readList(values: readonly string[] | null | undefined): string[] {
  const lines = (values ?? []).map(tidyLine).filter((line) => !isBlank(line));
  return [...new Set(lines)];
}

function readQuantity(value: NativeCredential['credits']): string | undefined {
  return isObject(value) ? readLine(`${value.value} ${value.unit}`) : readLine(value);
}

function readIssuer(issuer: NativeCredential['issuer']): CredentialFacts['issuer'] {
  const { name: rawName, url: rawUrl } = isObject(issuer) ? issuer : { name: issuer ?? '', url: undefined };
  const name = readLine(rawName);
  const url = readLine(rawUrl);
  return name === undefined ? undefined : { name, ...(url === undefined ? {} : { url }) };
}

function readIssuerErrors(issuer: NativeCredential['issuer']): FailureReason[] {
  if (!isObject(issuer) || issuer.url === null || issuer.url === undefined || isBlank(issuer.url)) return [];
  return URL.canParse(issuer.url)
    ? []
    : [reason('/credential/issuer/url', 'invalid_format', 'expected an absolute URL')];
}

function readLanguage(language: string | null | undefined): { kind: 'read'; tag: string | undefined } | Failure {
  if (language === null || language === undefined || isBlank(language)) return { kind: 'read', tag: undefined };
  const tag = canonicalLocale(language);
  if (tag !== undefined) return { kind: 'read', tag };
  const errors = [reason('/credential/language', 'invalid_format', 'expected a BCP 47 tag such as `en` or `pt-BR`')];
  return failed('invalid_request', 'The language is unknown.', { errors });
}

function readSupportingTexts(texts: PostedCredential['supportingTexts']): SupportingText[] {
  return texts.flatMap(({ title: rawTitle, text: rawText }) => {
    const text = readText(rawText);
    const title = readLine(rawTitle);
    return text === undefined ? [] : [{ ...(title === undefined ? {} : { title }), text }];
  });
}

function withoutAbsent<T extends object>(object: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

function reason(pointer: string, code: string, detail: string): FailureReason {
  return { pointer, code, detail };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
