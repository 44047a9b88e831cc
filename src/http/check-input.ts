import type { z } from 'zod';

import { failed, type Failure, type FailureReason } from '../failures.ts';
import { escapePointer } from '../json-pointer.ts';
import { findExcess } from './find-excess.ts';
import { findNearName, isFieldName } from '../near-name.ts';

/** Checks a value against a schema; every mistake is named by JSON pointer, and no value is quoted. */
export function checkInput(schema: z.ZodType, value: unknown, prefix: string): CheckedInput | Failure {
  const excess = findExcess(value);
  if (excess !== undefined) return failed('invalid_request', 'The body is too much to read.', { errors: [excess] });
  const parsed = schema.safeParse(value);
  if (parsed.success) return { kind: 'checked', value: parsed.data };
  const errors = parsed.error.issues.slice(0, mostErrors).flatMap((issue) => toReasons(issue, value, schema, prefix));
  return failed('invalid_request', `${parsed.error.issues.length} mistakes in the request; errors lists them.`, {
    errors,
  });
}

export type CheckedInput = { readonly kind: 'checked'; readonly value: unknown };

const mostErrors = 50;

type Issue = z.core.$ZodIssue;

function toReasons(issue: Issue, value: unknown, schema: z.ZodType, prefix: string): FailureReason[] {
  const pointer = prefix + toPointer(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const near = findNearName(key, known);
      const hint = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean \`${near}\`?`;
      const place = isFieldName(key) ? `${pointer}/${escapePointer(key)}` : pointer;
      return { pointer: place, code: 'unknown_field', detail: hint };
    });
  }
  const isMissing = valueAt(value, issue.path) === undefined;
  return [{ pointer, code: isMissing ? 'required' : issue.code, detail: issue.message }];
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
  for (const part of path) at = innermost(at, String(part));
  const shape = shapeOf(at);
  return shape === undefined ? [] : Object.keys(shape);
}

function innermost(schema: unknown, part: string): unknown {
  const shape = shapeOf(schema);
  return shape === undefined ? undefined : shape[part];
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  let at = schema as { shape?: Record<string, unknown>; unwrap?: () => unknown } | undefined;
  // Optional and nullable wrappers stand around the object.
  for (let depth = 0; depth < 5 && at !== undefined && at.shape === undefined; depth += 1) {
    at = typeof at.unwrap === 'function' ? (at.unwrap() as typeof at) : undefined;
  }
  return at?.shape;
}
