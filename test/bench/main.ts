import { spawnSync } from 'node:child_process';

// `npm run bench` runs every part, each a process of its own; `npm run bench -- <part> [options]` runs one.
const parts = ['overhead', 'exact', 'cache', 'telemetry', 'audit', 'inspect', 'lookup'];
const [chosen, ...options] = process.argv.slice(2);
if (chosen === '--help') {
  console.log(`Usage: npm run bench [-- PART [SIZE]]\n\nParts: ${parts.join(', ')}; without one, all of them.`);
  process.exit();
}
if (chosen !== undefined && !parts.includes(chosen)) {
  console.error(`there is no part ${chosen}; the parts are ${parts.join(' and ')}`);
  process.exit(2);
}
for (const part of chosen === undefined ? parts : [chosen]) {
  console.log(`\n== ${part}\n`);
  const script = new URL(`${part}.ts`, import.meta.url).pathname;
  const { status } = spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
