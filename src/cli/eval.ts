import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { chooseProvider } from '../choose-provider.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config-keys.ts';
import { loadTokenCounter } from '../generation/token-count.ts';
import { createProvider } from '../llm/provider.ts';
import type { EvalOptions } from './eval-options.ts';
import type { EvalRow } from './eval-row.ts';
import type { Progress } from './progress.ts';
import { readDataset, type Dataset } from './read-dataset.ts';
import { codeOfError, openRowsFile } from './rows-file.ts';
import { runEval, type EvalResult } from './run-eval.ts';
import { summarize } from './summarize.ts';
import { renderTable } from './table.ts';
import { createVariant, type VariantName } from './variant.ts';

/** Runs a dataset through the variants that are asked for, on top of what the output file already holds. */
export async function evaluate(options: EvalOptions, surroundings: Surroundings): Promise<Evaluated | NotEvaluated> {
  const { config, clock, newId, newMarker, random, signal, onProgress } = surroundings;
  if (resolve(options.dataset) === resolve(options.out)) return invalid(['--out must not be the dataset']);
  const dataset = await loadDataset(options);
  if (dataset.kind === 'invalid') return dataset;
  await using stack = new AsyncDisposableStack();
  const file = await openRowsFile(options.out);
  if (file.kind === 'invalid') return file;
  stack.use(file);

  const countTokens = await loadTokenCounter(config.LLM_MODEL);
  const settings = await chooseProvider(config, stack, countTokens);
  const provider = createProvider(settings);
  const fingerprint = fingerprintOf(config, settings.name);
  const names = variantNames(options);
  const shared = { config, provider, countTokens, newMarker, newId, random, clock };
  const result = await runEval({
    variants: names.map((name) => createVariant(name, shared)),
    cases: dataset.cases,
    file,
    run: { fingerprint, clock, newId },
    concurrency: options.concurrency,
    signal,
    onRow: onProgress,
  });
  return { kind: 'evaluated', ...result, provider: settings.name, table: tableOf(names, result.rows) };
}

export type Surroundings = {
  readonly config: Config;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly newMarker: () => string;
  readonly random: () => number;
  /** Aborted to stop after what is under way. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
};

export type Evaluated = EvalResult & { readonly kind: 'evaluated'; readonly provider: string; readonly table: string };
type NotEvaluated = { readonly kind: 'invalid'; readonly mistakes: readonly string[] };

function invalid(mistakes: readonly string[]): NotEvaluated {
  return { kind: 'invalid', mistakes };
}

async function loadDataset({ dataset, limit }: EvalOptions): Promise<Dataset> {
  try {
    const read = readDataset(await readFile(dataset, 'utf8'), limit);
    return read.kind === 'read' ? read : invalid(read.mistakes.map((mistake) => `${dataset}: ${mistake}`));
  } catch (error) {
    return invalid([`${dataset} cannot be read: ${codeOfError(error)}`]);
  }
}

/** Of everything that can change a row beside the variant and the case. */
function fingerprintOf(config: Config, provider: string): string {
  const simulator = [config.SIMULATOR_FAULTS, config.SIMULATOR_SEED, config.SIMULATOR_OBEDIENT];
  const settings = [
    provider,
    ...(provider === 'simulator' ? simulator : []),
    config.LLM_MAX_RETRIES,
    config.LLM_MAX_REASKS,
    config.LLM_TIMEOUT_MS,
    config.GENERATION_DEADLINE_MS,
    config.PROMPT_BUDGET_TOKENS,
  ];
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 12);
}

function variantNames({ prompts, models, formats }: EvalOptions): VariantName[] {
  return prompts.flatMap((prompt) => models.flatMap((model) => formats.map((format) => ({ prompt, model, format }))));
}

function tableOf(names: readonly VariantName[], rows: readonly EvalRow[]): string {
  const titleOf = (version: string, model: string, format: string) => `${version} ${model} ${format}`;
  const byTitle = Map.groupBy(rows, (row) => titleOf(row.prompt_version, row.model, row.response_format));
  const titles = names.map(({ prompt, model, format }) => titleOf(prompt.version, model, format));
  return renderTable(titles.map((title) => ({ title, measures: summarize(byTitle.get(title) ?? [], rows) })));
}
