import { countMistakes, falseAlarms, judgeRows, missedClaims, type Judged } from './judge-rows.ts';

/**
 * Prints recall of unsupported claims and the rate of false alarms, by class and by language, for a labelled file:
 * `npx node test/eval/grounding-figures.ts FILE [--rows]`; `--rows` lists what went wrong.
 */
const [file, flag] = process.argv.slice(2);
if (file === undefined) throw new RangeError('usage: npx node test/eval/grounding-figures.ts FILE [--rows]');

const judged = judgeRows(file);
const groups: [string, (judged: Judged) => string][] = [
  ['all', () => 'all'],
  ['class', ({ row }) => row.class],
  ['language', ({ row }) => row.language],
];
for (const [title, keyOf] of groups) printTable(title, keyOf);
if (flag === '--rows') judged.forEach(printIfWrong);

function printTable(title: string, keyOf: (judged: Judged) => string): void {
  const byKey = Map.groupBy(judged, keyOf);
  console.log(`\n${title.padEnd(16)} rows  claims  recall   grounded  false alarms  beside`);
  for (const [key, group] of [...byKey].sort()) {
    const { claims, missed, good, alarmed } = countMistakes(group);
    const beside = group.filter((each) => each.row.claims.length > 0 && falseAlarms(each).length > 0).length;
    const recall = claims === 0 ? '-' : ((claims - missed) / claims).toFixed(3);
    const rate = good === 0 ? '-' : `${alarmed} = ${(alarmed / good).toFixed(3)}`;
    console.log(
      `${key.padEnd(16)} ${String(group.length).padStart(4)}  ${String(claims).padStart(6)}  ${recall.padStart(6)}  ${String(good).padStart(8)}  ${rate.padStart(12)}  ${String(beside).padStart(6)}`,
    );
  }
}

function printIfWrong(each: Judged): void {
  const lost = missedClaims(each);
  const alarms = falseAlarms(each);
  if (lost.length === 0 && alarms.length === 0) return;
  const { id, language } = each.row;
  console.log(`\n${id} ${language} ${each.row.class} ${each.row.verdict}`);
  console.log(`  facts ${JSON.stringify(each.row.facts)}\n  text  ${JSON.stringify(each.row.text)}`);
  for (const { pointer, text } of lost) console.log(`  MISSED ${pointer}: ${text}`);
  for (const { rule, pointer, text } of alarms) console.log(`  ALARM  ${rule} ${pointer}: ${text}`);
}
