import { z } from 'zod';

import type { Page } from '../../storage/page.ts';

/** A named list schema: `{data, next_cursor}`. */
export function listSchema<Item extends z.ZodType>(id: string, item: Item) {
  return z
    .strictObject({
      data: z.array(item),
      next_cursor: z.string().nullable().meta({ description: 'Pass as `cursor` for the next page; null on the last.' }),
    })
    .meta({ id });
}

const limitRange = 'expected an integer, 1–100';

/** Query parameters of a list that is read newest first. */
export const pageParameters = {
  limit: z
    .string()
    .transform(Number)
    .pipe(z.int(limitRange).min(1, limitRange).max(100, limitRange))
    .default(20)
    .meta({ override: { type: 'integer', minimum: 1, maximum: 100, default: 20 } }),
  cursor: z
    .string()
    .transform((cursor, context) => {
      const id = z.uuid().safeParse(cursor).data ?? readCursor(cursor);
      if (id === undefined) context.addIssue({ code: 'custom', message: 'expected a next_cursor of this list' });
      return id ?? z.NEVER;
    })
    .optional()
    .meta({
      override: { type: 'string' },
      description: '`next_cursor` of the page before, or the id of the last row that was read.',
    }),
};

const anyMoment = 'expected an ISO 8601 moment such as 2026-11-24T09:00:00Z';

/** A moment in a body. */
export const momentInput = readMoment(anyMoment);

/** A moment in a query, where a `+` that is not escaped comes as a space. */
export const momentParameter = readMoment(`${anyMoment}; in a query, \`+\` of an offset is \`%2B\``);

function readMoment(error: string) {
  return (
    z.iso
      .datetime({ offset: true, error })
      // Nothing is older than 1970 here, and a database knows no offset of 18 hours.
      .transform((moment) => new Date(Math.min(lastMomentMs, Math.max(0, Date.parse(moment)))).toISOString())
      .meta({ override: { type: 'string', format: 'date-time' } })
  );
}

/** Query parameters of a list that can be cut to a span; the moment of a row is the one inside its id. */
export const spanParameters = {
  started_after: momentParameter.optional().meta({
    description:
      'Only what began at this moment or later, by the time inside its id; in a query, `+` of an offset is written `%2B`.',
  }),
  started_before: momentParameter.optional().meta({
    description: 'Only what began before this moment, by the time inside its id; later than `started_after`.',
  }),
};

/** Refuses a span that ends before it begins: nothing could be in it. What is no moment is told of already, and compares with none. */
export function checkSpan({ started_after, started_before }: PostedSpan, context: z.RefinementCtx): void {
  if (momentOf(started_after) >= momentOf(started_before)) {
    const message = 'expected a moment after started_after';
    context.addIssue({ code: 'custom', path: ['started_before'], message });
  }
}

type PostedSpan = { readonly started_after?: unknown; readonly started_before?: unknown };

function momentOf(value: unknown): number {
  return typeof value === 'string' ? Date.parse(value) : Number.NaN;
}

const lastMomentMs = Date.parse('9999-12-31T23:59:59.999Z');

/** Text that a column can hold. */
export const plainText = plainTextOf(1);

export function plainTextOf(least: number) {
  return z
    .string()
    .min(least, { abort: true })
    .refine((text) => text.isWellFormed() && !text.includes('\0'), 'expected text without NUL or half a character');
}

/** A page of rows as its resource; the cursor is the id of its last row. */
export function toList<Row extends { readonly id: string }, Resource>(
  { rows, hasMore }: Page<Row>,
  toResource: (row: Row) => Resource,
): { data: Resource[]; next_cursor: string | null } {
  const last = rows.at(-1);
  return { data: rows.map(toResource), next_cursor: hasMore && last !== undefined ? writeCursor(last.id) : null };
}

function writeCursor(id: string): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');
}

function readCursor(cursor: string): string | undefined {
  const hex = Buffer.from(cursor, 'base64url').toString('hex');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return z.uuid().safeParse(id).data;
}
