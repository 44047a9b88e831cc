import { spawnSync } from 'node:child_process';

// `npm run bench` runs every part, each a process of its own; `npm run bench -- <part> [sizes]` runs one.
const parts: Readonly<Record<string, string>> = {
  overhead: '[REQUESTS A SECOND, 100] [SECONDS, 15]',
  exact: '[SECONDS A ROUND, 5] [CREDENTIALS, 200]',
  cache: '[REQUESTS, 10000]',
  telemetry: '[ROUNDS, 1500]',
  audit: '[CALLS, 1000000] [CALLS ON THE EMBEDDED DATABASE, a fifth of them]',
  inspect: '[DOCUMENTS, 1000]',
  lookup: '[--sizes=ENTRIES,…] [--queries=COUNT] [--database-url=URL]',
};
const [chosen, ...options] = process.argv.slice(2);
const usage = `Usage: npm run bench [-- PART [SIZE …]]

Without a part, all of them. The sizes of each, and what they are when left out:

${Object.entries(parts)
  .map(([part, sizes]) => `  ${part.padEnd(9)} ${sizes}`)
  .join('\n')}`;

const mistake = findMistake();
if (process.argv.includes('--help')) {
  console.log(usage);
} else if (mistake !== undefined) {
  console.error(`${mistake}\n\n${usage}`);
  process.exitCode = 2;
} else {
  run(chosen === undefined ? Object.keys(parts) : [chosen]);
}

function findMistake(): string | undefined {
  if (chosen === undefined) return undefined;
  if (!Object.hasOwn(parts, chosen)) return `there is no part ${chosen}`;
  const isSize = (option: string) => /^\d+$/.test(option);
  const wrong = chosen === 'lookup' ? undefined : options.find((option) => !isSize(option));
  return wrong === undefined ? undefined : `a size must be a whole number, got ${wrong}`;
}

function run(names: readonly string[]): void {
  for (const part of names) {
    console.log(`\n== ${part}\n`);
    const script = new URL(`${part}.ts`, import.meta.url).pathname;
    const { status } = spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}
