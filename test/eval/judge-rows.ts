import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { findUnsupportedClaims } from '../../src/validation/grounding/check-grounding.ts';
import type { Claim, GroundingSource } from '../../src/validation/grounding/claim.ts';

/** Runs the grounding check over a labelled file: what it refused and warned of, row by row. */
export function judgeRows(file: string | URL): Judged[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines
    .map((line) => rowSchema.parse(JSON.parse(line)))
    .map((row) => ({ row, ...findUnsupportedClaims(row.text, sourceOf(row)) }));
}

export type Judged = { readonly row: Row; readonly refused: readonly Claim[]; readonly warned: readonly Claim[] };

const rowSchema = z.object({
  id: z.string(),
  language: z.string(),
  class: z.string().default('published'),
  facts: z.record(z.string(), z.unknown()),
  text: z.object({ short_description: z.string(), highlights: z.array(z.string()), audience: z.string() }),
  verdict: z.enum(['grounded', 'ungrounded', 'warned']).default('grounded'),
  claims: z.array(z.object({ pointer: z.string(), text: z.string() })).default([]),
});
type Row = z.infer<typeof rowSchema>;

function sourceOf({ language, facts }: Row): GroundingSource {
  const sent = Object.entries(facts).flatMap(([field, value]) => textsOf(value).map((text) => ({ field, text })));
  return { locale: language, isAudienceStated: facts.audience !== undefined, sent };
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [String(value)];
}

/** A claim that is to be refused counts as found when a refusal lies on it; one to be warned of, when anything does. */
export function missedClaims({ row, refused, warned }: Judged): Row['claims'] {
  const found = row.verdict === 'warned' ? [...refused, ...warned] : refused;
  return row.claims.filter(({ pointer, text }) => {
    const start = textAt(row, pointer).indexOf(text);
    const end = start + text.length;
    return !found.some((claim) => claim.pointer === pointer && claim.start < end && start < claim.end);
  });
}

/** What is refused beside the labelled claims; in a row to be warned of, any refusal. */
export function falseAlarms({ row, refused }: Judged): Claim[] {
  return refused.filter((claim) => {
    const labelled = row.claims.filter(({ pointer }) => pointer === claim.pointer);
    return !labelled.some(({ pointer, text }) => {
      const start = textAt(row, pointer).indexOf(text);
      return row.verdict !== 'warned' && claim.start < start + text.length && start < claim.end;
    });
  });
}

function textAt({ text }: Row, pointer: string): string {
  const [, field, index] = pointer.split('/');
  if (field === 'highlights') return text.highlights[Number(index)] ?? '';
  return field === 'audience' ? text.audience : text.short_description;
}

/** Claims and how many were missed; rows where nothing is to be refused and how many were. */
export function countMistakes(judged: readonly Judged[]) {
  const claims = judged.reduce((sum, { row }) => sum + row.claims.length, 0);
  const missed = judged.reduce((sum, each) => sum + missedClaims(each).length, 0);
  const good = judged.filter(({ row }) => row.verdict !== 'ungrounded');
  return { claims, missed, good: good.length, alarmed: good.filter((each) => falseAlarms(each).length > 0).length };
}
