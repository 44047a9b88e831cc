import { randomBytes } from 'node:crypto';

import { v7 as uuidv7 } from 'uuid';

import { systemClock } from '../clock.ts';
import { loadConfig, readEnvironment } from '../config.ts';
import type { Config } from '../config-keys.ts';
import { evalHelp, readEvalOptions, type EvalOptions } from './eval-options.ts';
import { evaluate, type Evaluated } from './eval.ts';
import { createProgress } from './progress.ts';

const loaded = loadConfig(readEnvironment());
if (loaded.kind === 'invalid') {
  fail('The configuration is not valid:', loaded.mistakes);
} else {
  const options = readEvalOptions(process.argv.slice(2), loaded.config.LLM_MODEL);
  if (options.kind === 'help') console.log(evalHelp);
  else if (options.kind === 'invalid') fail('The command line is not valid (--help says more):', options.mistakes);
  else await run(options, loaded.config);
}

async function run(options: EvalOptions, config: Config): Promise<void> {
  const stopping = stopSignal();
  const { write, isTTY } = { write: (text: string) => process.stderr.write(text), isTTY: process.stderr.isTTY };
  const evaluated = await evaluate(options, {
    config,
    clock: systemClock,
    newId: () => uuidv7(),
    newMarker: () => randomBytes(8).toString('hex'),
    random: Math.random,
    signal: stopping,
    onProgress: createProgress({ write, isTerminal: isTTY }),
  });
  if (evaluated.kind === 'invalid') fail('The eval could not start:', evaluated.mistakes);
  else report(evaluated, options);
}

/** Aborted by the first Ctrl-C or SIGTERM; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM']) {
    process.once(name, () => {
      console.error('\nStopping after what is under way; once more to stop at once.');
      stopping.abort();
    });
  }
  return stopping.signal;
}

function report({ rows, total, resumed, halted, provider, table }: Evaluated, { out }: EvalOptions): void {
  if (resumed > 0) console.error(`${resumed} of ${total} rows were in ${out} already.`);
  if (provider === 'simulator') {
    console.error('The simulator stood in for a model: these figures prove nothing about one.');
  }
  console.log(table);
  if (halted !== undefined) {
    fail(`Stopped after ${rows.length} of ${total}: the provider refuses every case alike.`, [halted]);
  } else if (rows.length < total) {
    console.error(`Interrupted after ${rows.length} of ${total}: the same command goes on from there.`);
    process.exitCode = 130;
  }
}

function fail(title: string, lines: readonly string[]): void {
  console.error([title, ...lines.map((line) => `  ${line}`)].join('\n'));
  process.exitCode = 1;
}
