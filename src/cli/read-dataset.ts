import { createHash } from 'node:crypto';

import { z } from 'zod';

import { explainInsufficiency } from '../credentials/completeness.ts';
import type { CredentialFacts } from '../credentials/facts.ts';
import { readPosted } from '../credentials/read-posted.ts';
import { fillInOptions } from '../descriptions/options.ts';
import type { Failure } from '../failures.ts';
import type { OutputOptions } from '../generation/generation.ts';
import { checkInput } from '../http/check-input.ts';
import { toPosted } from '../http/resources/posted-credential.ts';
import { bodySchema } from '../http/routes/descriptions/create-description.ts';

/**
 * Reads a dataset: one request body of `POST /v1/descriptions` a line, with an `id` if it has one. Every line is
 * checked before the first call is paid for; mistakes name line and pointer, and quote nothing.
 */
export function readDataset(text: string, limit = Infinity): Dataset {
  const lines = text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .slice(0, limit);
  if (lines.length === 0) return { kind: 'invalid', mistakes: ['the dataset has no lines'] };
  const read = lines.map(readCase);
  const cases = read.filter((each) => typeof each !== 'string');
  const mistakes = [...read.filter((each) => typeof each === 'string'), ...repeatedIds(cases)];
  if (mistakes.length === 0) return { kind: 'read', cases };
  const more = mistakes.length > mostMistakes ? [`and ${mistakes.length - mostMistakes} more`] : [];
  return { kind: 'invalid', mistakes: [...mistakes.slice(0, mostMistakes), ...more] };
}

export type Dataset =
  | { readonly kind: 'read'; readonly cases: readonly EvalCase[] }
  | { readonly kind: 'invalid'; readonly mistakes: readonly string[] };

/** One credential to be described, read as the service reads it. */
export type EvalCase = {
  readonly id: string;
  /** Of its line, so that an edited case is run again. */
  readonly sha256: string;
  readonly facts: CredentialFacts;
  readonly options: OutputOptions;
};

const mostMistakes = 10;

const idSchema = z.string().regex(/^[\w.:/-]{1,100}$/);

type Line = { readonly line: string; readonly number: number };

/** The case, or what is wrong with its line. */
function readCase({ line, number }: Line): EvalCase | string {
  const json = parseObject(line);
  if (json === undefined) return `line ${number} is not a JSON object`;
  const { id = `line-${number}`, ...body } = json;
  const checkedId = idSchema.safeParse(id);
  if (!checkedId.success) return `line ${number}: /id must be 1–100 letters, digits or any of _ . : / -`;
  const checked = checkInput(bodySchema, body, '');
  if (checked.kind === 'failed') return explain(number, checked);

  const posted = checked.value as z.output<typeof bodySchema>;
  const read = readPosted({ ...toPosted(posted), locale: posted.options?.locale ?? undefined });
  if (read.kind === 'failed') return explain(number, read);
  const insufficiency = explainInsufficiency(read);
  if (insufficiency !== undefined) return explain(number, insufficiency);
  return {
    id: checkedId.data,
    sha256: createHash('sha256').update(line).digest('hex').slice(0, 16),
    facts: read.facts,
    options: fillInOptions(posted.options ?? {}, read.facts),
  };
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(line);
    const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
    return isObject ? (json as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function explain(number: number, { code, detail, errors }: Failure): string {
  const [first] = errors;
  const where = first === undefined ? detail : `${first.pointer === '' ? 'the body' : first.pointer}: ${first.detail}`;
  return `line ${number}: ${code}: ${where}`;
}

function repeatedIds(cases: readonly EvalCase[]): string[] {
  const byId = Map.groupBy(cases, ({ id }) => id);
  return [...byId].filter(([, same]) => same.length > 1).map(([id, same]) => `${same.length} lines have the id ${id}`);
}
