import type { z } from 'zod';

import { failed, type Failure, type FailureReason } from '../failures.ts';
import { escapePointer } from '../json-pointer.ts';
import { findMeantName, findMeantValues } from '../names-elsewhere.ts';
import { foldName, isFieldName } from '../near-name.ts';
import { describeIssue, nameType, undescribed } from './describe-issue.ts';
import { findExcess } from './find-excess.ts';

/** Checks a value against a schema; every mistake is named by JSON pointer, and no value is quoted. */
export function checkInput(schema: z.ZodType, value: unknown, prefix: string): CheckedInput | Failure {
  const excess = findExcess(value);
  if (excess !== undefined) return failed('invalid_request', 'The body is too much to read.', { errors: [excess] });
  const parsed = schema.safeParse(value, { error: describeIssue });
  if (parsed.success) {
    keepProto(parsed.data, value);
    return { kind: 'checked', value: parsed.data };
  }
  const found = parsed.error.issues.flatMap((issue) => toMistakes(issue, []));
  const mistakes = [...found, ...findUnusedBeside(found, { schema, value })];
  const errors = mistakes.slice(0, mostErrors).map((mistake) => toReason(mistake, { schema, value, prefix }));
  const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
  const listed = mistakes.length > mostErrors ? `lists the first ${mostErrors}` : 'lists them';
  return failed('invalid_request', `${count} in the request; errors ${mistakes.length === 1 ? 'names it' : listed}.`, {
    errors,
  });
}

export type CheckedInput = { readonly kind: 'checked'; readonly value: unknown };

/** The validator leaves `__proto__` out where other unknown fields stay, to be told of. */
function keepProto(checked: unknown, posted: unknown): void {
  // What the schema does not look into stays the same object.
  if (checked === posted || !isObject(checked) || !isObject(posted)) return;
  const proto = Object.getOwnPropertyDescriptor(posted, '__proto__');
  if (proto !== undefined) Object.defineProperty(checked, '__proto__', proto);
  for (const [name, value] of Object.entries(checked)) keepProto(value, Reflect.get(posted, name));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const mostErrors = 50;

type Issue = z.core.$ZodIssue;

/** One thing that is wrong; an issue can hold several. */
type Mistake = {
  readonly path: readonly PropertyKey[];
  readonly code: Issue['code'];
  readonly detail: string;
  /** The field that is unknown. */
  readonly unknown?: string;
  /** Those that are known, where it is the value that is not. */
  readonly values?: readonly string[];
};

function toMistakes(issue: Issue, above: Mistake['path']): Mistake[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    // A schema that has words of its own for it knows better what the fields are.
    if (issue.message !== undescribed) return [{ path, code: 'custom', detail: issue.message }];
    return issue.keys.map((key) => ({ path, code: issue.code, detail: '', unknown: key }));
  }
  if (issue.code === 'invalid_value') {
    return [{ path, code: issue.code, detail: issue.message, values: issue.values.map(String) }];
  }
  if (issue.code !== 'invalid_union') return [{ path, code: issue.code, detail: issue.message }];
  if (issue.message !== undescribed) return [{ path, code: 'invalid_type', detail: issue.message }];
  // The form that was meant is the one whose type is right; its own mistakes say more than that none fits.
  const meant = issue.errors.find((issues) => issues.every((each) => each.path.length > 0));
  if (meant !== undefined) return meant.flatMap((each) => toMistakes(each, path));
  const types = issue.errors.flatMap(([first]) => (first?.code === 'invalid_type' ? [nameType(first.expected)] : []));
  return [{ path, code: 'invalid_type', detail: `expected ${[...new Set(types)].join(' or ')}` }];
}

/** Where a field is missing, one of an object that may have others, too, can be what was meant for it. */
function findUnusedBeside(mistakes: readonly Mistake[], { schema, value }: Omit<Checked, 'prefix'>): Mistake[] {
  const told = new Set(mistakes.flatMap((each) => (each.unknown === undefined ? [] : [toPointer(each.path)])));
  const missing = mistakes.filter(({ path }) => path.length > 0 && valueAt(value, path) === undefined);
  const around = new Map(missing.map(({ path }) => path.slice(0, -1)).map((path) => [toPointer(path), path]));
  return [...around].flatMap(([pointer, path]) => {
    const known = knownKeysAt(schema, path);
    const unknown = told.has(pointer)
      ? []
      : Object.keys(valueAt(value, path) ?? {}).filter((key) => !known.includes(key));
    return unknown
      .filter(isFieldName)
      .map((key) => ({ path, code: 'unrecognized_keys', detail: 'not used', unknown: key }));
  });
}

type Checked = { readonly schema: z.ZodType; readonly value: unknown; readonly prefix: string };

function toReason(
  { path, code, detail, unknown, values = [] }: Mistake,
  { schema, value, prefix }: Checked,
): FailureReason {
  const pointer = prefix + toPointer(path);
  if (unknown !== undefined) {
    const known = knownKeysAt(schema, path);
    const meant = findSpelt(unknown, { known, given: Object.keys(valueAt(value, path) ?? {}) });
    const names = known.length === 0 ? 'expected no parameters' : `expected one of ${known.join(', ')}`;
    const hint = meant === undefined ? detail || names : `did you mean \`${meant}\`?`;
    const place = isFieldName(unknown) ? `${pointer}/${escapePointer(unknown)}` : pointer;
    return { pointer: place, code: 'unknown_field', detail: hint };
  }
  const found = valueAt(value, path);
  if (prefix === '/query' && Array.isArray(found)) return { pointer, code: 'repeated', detail: 'expected only once' };
  if (found !== undefined) return { pointer, code: codes[code] ?? code, detail: detail + hintOfValue(found, values) };
  const meant = findMeant(path, { schema, value });
  return { pointer, code: 'required', detail: detail + (meant === undefined ? '' : `; did \`${meant}\` mean it?`) };
}

/** Of the known values the one that is meant. */
function hintOfValue(found: unknown, values: readonly string[]): string {
  const meant = typeof found === 'string' ? findMeantValues(found, values) : [];
  return meant.length === 0 ? '' : `; did you mean ${meant.map((value) => `\`${value}\``).join(' or ')}?`;
}

/** Codes of the validator that say nothing to who knows only JSON. */
const codes: Partial<Record<Issue['code'], string>> = {
  invalid_type: 'wrong_type',
  invalid_value: 'unknown_value',
  custom: 'not_as_expected',
};

/** The unknown field beside a missing one that looks like it. */
function findMeant(path: Mistake['path'], { schema, value }: Omit<Checked, 'prefix'>): string | undefined {
  const missing = String(path.at(-1));
  const around = valueAt(value, path.slice(0, -1));
  const known = knownKeysAt(schema, path.slice(0, -1));
  const unknown = Object.keys(around ?? {}).filter((key) => isFieldName(key) && !known.includes(key));
  return (
    findSpelt(missing, { known: unknown, given: [] }) ??
    unknown.find((key) => findMeantName(key, { known: [missing], given: [] }) !== undefined)
  );
}

/** A name that is meant, or one of the same letters: `nmae`. That is enough for a hint, not to read one for the other. */
function findSpelt(name: string, names: Parameters<typeof findMeantName>[1]): string | undefined {
  return findMeantName(name, names) ?? names.known.find((each) => lettersOf(each) === lettersOf(name));
}

function lettersOf(name: string): string {
  return Array.from(foldName(name)).sort().join('');
}

function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${escapePointer(String(part))}`).join('');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, part) ? Reflect.get(at, part) : undefined,
    value,
  );
}

/** The names an object schema knows, found by walking down the same path as the issue. */
function knownKeysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  // The shape of an array is that of its items.
  for (const part of path) if (typeof part !== 'number') at = innermost(at, String(part));
  const shape = shapeOf(at);
  return shape === undefined ? [] : Object.keys(shape);
}

function innermost(schema: unknown, part: string): unknown {
  const shape = shapeOf(schema);
  return shape === undefined ? undefined : shape[part];
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  let at = schema as Wrapped | undefined;
  // Optional, nullable and array wrappers stand around the object, and other forms beside it.
  for (let depth = 0; depth < 5 && at !== undefined && at.shape === undefined; depth += 1) {
    at = at.options?.find((option) => option.shape !== undefined) ?? at.unwrap?.();
  }
  return at?.shape;
}

type Wrapped = {
  readonly shape?: Record<string, unknown>;
  readonly options?: readonly Wrapped[];
  readonly unwrap?: () => Wrapped;
};
