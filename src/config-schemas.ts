import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';

import { z } from 'zod';

// Schemas of environment variables, which are text.

export function integer(least: number, most: number, standard: number) {
  return z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int().min(least).max(most)).default(standard);
}

export function days() {
  return z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int().min(1).max(36_500)).optional();
}

export function url(protocols: readonly string[]) {
  return z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol));
}

/** An address or name to listen on; what ends in a figure is an address. */
export function host() {
  return z.string().refine((value) => {
    if (isIP(value.replace(/^\[(.*)\]$/, '$1')) !== 0) return true;
    return /^[\w-]+(?:\.[\w-]+)*\.?$/.test(value) && URL.canParse(`http://${value}`);
  });
}

/** A URL that paths of operations are put behind; `fetch` refuses one with a user or password. */
export function baseUrl() {
  return url(['http:', 'https:'])
    .refine((value) => {
      const { username = '', password = '' } = URL.parse(value) ?? {};
      return username === '' && password === '';
    })
    .superRefine((value, context) => {
      const [, operation] = operationPath.exec(URL.parse(value)?.pathname ?? '') ?? [];
      if (operation === undefined) return;
      context.addIssue({ code: 'custom', params: { why: `leave out \`${operation}\`, which is put behind it` } });
    });
}

const operationPath = /(\/(?:chat\/completions|completions|embeddings|responses|models))\/*$/;

export function commaList() {
  return z.string().transform((value) =>
    value
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
}

export function jsonList<Item extends z.ZodType>(item: Item) {
  return z
    .string()
    .transform((value, context): unknown => {
      try {
        return JSON.parse(value);
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(z.array(item));
}

/** The content of a file of JSON that a variable names; why it cannot be read is told in `params`. */
export function jsonFile<Content extends z.ZodType>(content: Content) {
  return z
    .string()
    .transform((path, context): unknown => {
      const read = readJson(path);
      if (read.kind === 'read') return read.value;
      context.addIssue({ code: 'custom', params: { why: read.why } });
      return z.NEVER;
    })
    .pipe(content);
}

function readJson(path: string): { readonly kind: 'read'; value: unknown } | { readonly kind: 'unread'; why: string } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
    return { kind: 'unread', why: code === 'ENOENT' ? 'it does not exist' : `it cannot be read: ${code}` };
  }
  try {
    return { kind: 'read', value: JSON.parse(text) };
  } catch {
    return { kind: 'unread', why: 'it is no JSON' };
  }
}
