import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { guardVersion, judgeSharing, type SharingVerdict } from '../../src/cache/guard/judge-sharing.ts';
import type { CredentialFacts } from '../../src/credentials/facts.ts';
import { nativeCredentialSchema, type NativeCredential } from '../../src/credentials/native-credential.ts';
import { readPosted } from '../../src/credentials/read-posted.ts';

/**
 * Prints what the guard makes of a file of labelled pairs, wrong served first, by class and by what differs:
 * `npx node test/eval/cache-guard-figures.ts FILE [--rows]`; `--rows` lists what went wrong and what was missed.
 */
const rowSchema = z.object({
  id: z.string(),
  verdict: z.enum(['same', 'different']),
  class: z.string(),
  differs: z.enum(['form', 'words']).nullable(),
  locale: z.string(),
  a: nativeCredentialSchema,
  b: nativeCredentialSchema,
});

type Row = z.infer<typeof rowSchema>;
type Judged = { readonly row: Row; readonly verdict: SharingVerdict };

const refused: SharingVerdict = { kind: 'different', rule: 'refused', field: 'record' };

const [file, flag] = process.argv.slice(2);
if (file === undefined) throw new RangeError('usage: npx node test/eval/cache-guard-figures.ts FILE [--rows]');

const rows = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => rowSchema.parse(JSON.parse(line)));
const pairs = rows.map((row) => ({ row, one: factsOf(row.a), other: factsOf(row.b) }));
const judgeAll = () =>
  pairs.map(({ row, one, other }): Judged => ({
    row,
    verdict: one === undefined || other === undefined ? refused : judgeSharing(one, other, row.locale),
  }));
const coldMs = msOf(judgeAll);
// Six passes are enough for the compiler; more change nothing.
for (let pass = 0; pass < 6; pass += 1) judgeAll();
const warmMs = msOf(judgeAll);
const judged = judgeAll();

console.log(`guard ${guardVersion}: ${rows.length} pairs, processor a pair ${coldMs} ms cold, ${warmMs} ms warm`);
printTable('differs', ({ row }) => row.differs ?? 'different');
printTable('class', ({ row }) => row.class);
printTable('locale', ({ row }) => row.locale);
printTable('rule', ({ verdict }) => (verdict.kind === 'same' ? '-' : `${verdict.rule} ${verdict.field}`));
if (flag === '--rows') judged.filter(isWrong).forEach(printRow);
if (flag === '--rows') judged.filter(isMissed).forEach(printRow);

function msOf(work: () => unknown): string {
  const started = process.cpuUsage();
  work();
  return (process.cpuUsage(started).user / 1000 / rows.length).toFixed(3);
}

/** None where the service refuses the record, as for a `language` that is no tag: then no text is served. */
function factsOf(credential: NativeCredential): CredentialFacts | undefined {
  const read = readPosted({ credential, supportingTexts: [] });
  return read.kind === 'failed' ? undefined : read.facts;
}

function isWrong({ row, verdict }: Judged): boolean {
  return row.verdict === 'different' && verdict.kind === 'same';
}

function isMissed({ row, verdict }: Judged): boolean {
  return row.verdict === 'same' && verdict.kind === 'different';
}

function printTable(title: string, keyOf: (judged: Judged) => string): void {
  console.log(`\n${title.padEnd(24)} different  wrong  same  hits`);
  for (const [key, group] of [...Map.groupBy(judged, keyOf)].sort()) {
    const same = group.filter(({ row }) => row.verdict === 'same').length;
    const hits = same - group.filter(isMissed).length;
    const share = same === 0 ? '' : `= ${((100 * hits) / same).toFixed(1)} %`;
    const counts = [group.length - same, group.filter(isWrong).length, same, hits];
    const [different, wrong, ...rest] = counts.map((count) => String(count).padStart(5));
    console.log(`${key.padEnd(24)} ${different}  ${wrong}  ${rest.join(' ')} ${share}`);
  }
}

function printRow({ row, verdict }: Judged): void {
  const label = verdict.kind === 'same' ? 'WRONG' : `MISSED by ${verdict.rule} of ${verdict.field}`;
  console.log(`\n${row.id} ${row.locale} ${row.class} ${label}`);
  const fields = new Set([...Object.keys(row.a), ...Object.keys(row.b)]);
  for (const field of fields) {
    const [one, other] = [JSON.stringify(row.a[field]), JSON.stringify(row.b[field])];
    if (one !== other) console.log(`  ${field}: ${one} | ${other}`);
  }
}
