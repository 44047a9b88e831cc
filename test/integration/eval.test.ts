import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { evalRowSchema, keyOfRow } from '../../src/cli/eval-row.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import { variedCredential } from '../support/credentials.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'credscribe-eval-'));
const dataset = join(directory, 'dataset.jsonl');
writeFileSync(
  dataset,
  Array.from({ length: 12 }, (_, index) => `${JSON.stringify(variedCredential(index))}\n`).join(''),
);
after(() => {
  rmSync(directory, { recursive: true });
});

suite('npm run eval', () => {
  test('a fault mix ends in a table and a row each', async () => {
    const out = join(directory, 'mix.jsonl');
    const environment = { SIMULATOR_FAULTS: 'fenced:0.2,ungrounded:0.2' };
    const argv = [dataset, '--prompts', 'v1,v2', '--formats', 'json_schema,none', '--out', out, '--limit', '6'];
    const { code, stdout, stderr } = await startEval(argv, environment).ended;
    assert.equal(code, 0, stderr);
    for (const said of [/v2 gpt-4o none/, /\| cases +\| 6 /, /repaired: fence/, /ungrounded: \w+/, /latency p95/]) {
      assert.match(stdout, said);
    }
    assert.match(stderr, /24\/24 \(100 %\)\n.*prove nothing/s);
    assert.equal(rowsOf(out).length, 24);
  });

  test('a killed run goes on where it stopped', async () => {
    await using simulator = await startSimulator({ latencyMs: 150 });
    const out = join(directory, 'killed.jsonl');
    const argv = [dataset, '--out', out, '--concurrency', '2'];
    const environment = { OPENAI_BASE_URL: simulator.baseUrl };
    const killed = startEval(argv, environment);
    await killed.says(/^4\/12/m);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const before = rowsOf(out).length;
    assert.ok(before >= 4 && before < 12, `${before} rows`);
    appendFileSync(out, '{"run":"half a ro');

    const { code, stderr } = await startEval(argv, environment).ended;
    assert.equal(code, 0, stderr);
    assert.match(stderr, new RegExp(`^${before} of 12 rows were in `, 'm'));
    assert.equal(new Set(rowsOf(out).map(keyOfRow)).size, 12);
    assert.equal(rowsOf(out).length, 12);
    assert.ok(simulator.calls().length <= 12 + 2, 'only what was under way is asked again');
  });

  test('Ctrl-C keeps what is under way', async () => {
    await using simulator = await startSimulator({ latencyMs: 150 });
    const out = join(directory, 'stopped.jsonl');
    const stopped = startEval([dataset, '--out', out, '--concurrency', '2'], { OPENAI_BASE_URL: simulator.baseUrl });
    await stopped.says(/^2\/12/m);
    stopped.child.kill('SIGINT');
    const { code, stdout, stderr } = await stopped.ended;
    assert.equal(code, 130, stderr);
    assert.match(stderr, /Interrupted after \d of 12: the same command goes on/);
    assert.match(stdout, /valid at first try/);
    assert.equal(rowsOf(out).length, simulator.calls().length);
  });

  test('a provider that refuses the key ends the run', async () => {
    await using simulator = await startSimulator({ faults: [{ fault: 'unauthorized', share: 1 }] });
    const argv = [dataset, '--out', join(directory, 'refused.jsonl'), '--concurrency', '1'];
    const { code, stderr } = await startEval(argv, { OPENAI_BASE_URL: simulator.baseUrl }).ended;
    assert.equal(code, 1);
    assert.match(stderr, /Stopped after 0 of 12: the provider refuses every case alike\.\n {2}llm_rejected/);
    assert.equal(simulator.calls().length, 1);
  });

  test('bad input is named and nothing is asked', async () => {
    const broken = join(directory, 'broken.jsonl');
    writeFileSync(broken, '{"credential":\n');
    const mistakes: readonly [argv: readonly string[], mistake: string][] = [
      [['--prompts', 'v9', dataset], '--prompts must be of v1, v2, got "v9"'],
      [[broken], 'broken.jsonl: line 1 is not a JSON object'],
    ];
    for (const [argv, mistake] of mistakes) {
      const { code, stdout, stderr } = await startEval(argv, {}).ended;
      assert.deepEqual([code, stdout], [1, '']);
      assert.ok(stderr.includes(mistake), stderr);
    }
  });
});

/** The command as its own process, with nothing of a developer's own settings. */
function startEval(argv: readonly string[], environment: Readonly<Record<string, string>>) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [join(root, 'src/cli/eval-main.ts'), ...argv], {
    cwd: directory,
    env: { PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  const says = async (what: RegExp) => {
    while (!what.test(stderr)) {
      const { code } = (await Promise.race([once(child.stderr, 'data'), ended])) as { code?: number | null };
      assert.equal(code, undefined, `ended before it said ${what.source}:\n${stderr}`);
    }
  };
  return { child, ended, says };
}

function rowsOf(path: string) {
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => evalRowSchema.parse(JSON.parse(line)));
}
