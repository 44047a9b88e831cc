import { open, readFile, truncate } from 'node:fs/promises';

import { evalRowSchema, rowOpening, type EvalRow } from './eval-row.ts';

/**
 * Opens the output file of a run, new or begun: its whole rows are read, a last one that was only half written is
 * dropped, and what is appended stays whatever ends the process. A file that holds anything else is left untouched.
 */
export async function openRowsFile(path: string): Promise<RowsFile | NoRowsFile> {
  try {
    const octets = await readIfThere(path);
    const end = octets.lastIndexOf(0x0a) + 1;
    const rows = readRows(octets.subarray(0, end).toString('utf8'));
    if (typeof rows === 'number') return none(`${path} line ${rows} is not a row of an eval; choose another --out`);
    const rest = octets.subarray(end).toString('utf8');
    if (!isBeginningOfRow(rest)) return none(`${path} is not the output of an eval; choose another --out`);

    if (rest !== '') await truncate(path, end);
    const file = await open(path, 'a');
    const append = (row: EvalRow) => file.appendFile(`${JSON.stringify(row)}\n`);
    return { kind: 'opened', rows, append, [Symbol.asyncDispose]: () => file.close() };
  } catch (error) {
    return none(`${path} cannot be written: ${codeOfError(error)}`);
  }
}

export type RowsFile = AsyncDisposable & {
  readonly kind: 'opened';
  readonly rows: readonly EvalRow[];
  readonly append: (row: EvalRow) => Promise<void>;
};

type NoRowsFile = { readonly kind: 'invalid'; readonly mistakes: readonly string[] };

/** The code of a system's error, such as ENOENT; other errors go on. */
export function codeOfError(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

function none(mistake: string): NoRowsFile {
  return { kind: 'invalid', mistakes: [mistake] };
}

async function readIfThere(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOfError(error) === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** The rows, or the number of the first line that is none. */
function readRows(text: string): EvalRow[] | number {
  const rows: EvalRow[] = [];
  for (const line of text.split('\n').slice(0, -1)) {
    const row = readRow(line);
    if (row === undefined) return rows.length + 1;
    rows.push(row);
  }
  return rows;
}

function readRow(line: string): EvalRow | undefined {
  try {
    return evalRowSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

function isBeginningOfRow(text: string): boolean {
  return text.startsWith(rowOpening) || rowOpening.startsWith(text);
}
