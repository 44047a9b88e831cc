import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { findUnsupportedClaims } from '../../src/validation/grounding/check-grounding.ts';
import type { Claim, GroundingSource } from '../../src/validation/grounding/claim.ts';

/**
 * Prints recall of unsupported claims and the rate of false alarms, by class and by language, for a labelled file:
 * `node test/eval/grounding-figures.ts FILE [--rows]`; `--rows` lists what went wrong.
 */
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
type Judged = { readonly row: Row; readonly refused: readonly Claim[]; readonly warned: readonly Claim[] };

const [file, flag] = process.argv.slice(2);
if (file === undefined) throw new RangeError('usage: node test/eval/grounding-figures.ts FILE [--rows]');

const rows = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => rowSchema.parse(JSON.parse(line)));
const judged = rows.map((row): Judged => ({ row, ...findUnsupportedClaims(row.text, sourceOf(row)) }));

const groups: [string, (judged: Judged) => string][] = [
  ['all', () => 'all'],
  ['class', ({ row }) => row.class],
  ['language', ({ row }) => row.language],
];
for (const [title, keyOf] of groups) printTable(title, keyOf);
if (flag === '--rows') judged.filter(({ row }) => row.id !== '').forEach(printIfWrong);

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
function missed({ row, refused, warned }: Judged): Row['claims'] {
  const found = row.verdict === 'warned' ? [...refused, ...warned] : refused;
  return row.claims.filter(({ pointer, text }) => {
    const start = textAt(row, pointer).indexOf(text);
    const end = start + text.length;
    return !found.some((claim) => claim.pointer === pointer && claim.start < end && start < claim.end);
  });
}

/** What is refused beside the labelled claims; in a row to be warned of, any refusal. */
function falseAlarms({ row, refused }: Judged): Claim[] {
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

function printTable(title: string, keyOf: (judged: Judged) => string): void {
  const byKey = Map.groupBy(judged, keyOf);
  console.log(`\n${title.padEnd(16)} rows  claims  recall   grounded  false alarms  beside`);
  for (const [key, group] of [...byKey].sort()) {
    const ungrounded = group.filter(({ row }) => row.claims.length > 0);
    const claims = ungrounded.reduce((sum, { row }) => sum + row.claims.length, 0);
    const lost = ungrounded.reduce((sum, each) => sum + missed(each).length, 0);
    const good = group.filter(({ row }) => row.verdict !== 'ungrounded');
    const alarmed = good.filter((each) => falseAlarms(each).length > 0).length;
    const beside = ungrounded.filter((each) => falseAlarms(each).length > 0).length;
    const recall = claims === 0 ? '-' : ((claims - lost) / claims).toFixed(3);
    const rate = good.length === 0 ? '-' : `${alarmed} = ${(alarmed / good.length).toFixed(3)}`;
    console.log(
      `${key.padEnd(16)} ${String(group.length).padStart(4)}  ${String(claims).padStart(6)}  ${recall.padStart(6)}  ${String(good.length).padStart(8)}  ${rate.padStart(12)}  ${String(beside).padStart(6)}`,
    );
  }
}

function printIfWrong(each: Judged): void {
  const lost = missed(each);
  const alarms = falseAlarms(each);
  if (lost.length === 0 && alarms.length === 0) return;
  const { id, language } = each.row;
  console.log(`\n${id} ${language} ${each.row.class} ${each.row.verdict}`);
  console.log(`  facts ${JSON.stringify(each.row.facts)}\n  text  ${JSON.stringify(each.row.text)}`);
  for (const { pointer, text } of lost) console.log(`  MISSED ${pointer}: ${text}`);
  for (const { rule, pointer, text } of alarms) console.log(`  ALARM  ${rule} ${pointer}: ${text}`);
}
