import { keyOfRow, type EvalRow } from './eval-row.ts';
import type { EvalCase } from './read-dataset.ts';
import { runCase, type Run } from './run-case.ts';
import type { RowsFile } from './rows-file.ts';
import type { Variant } from './variant.ts';

/**
 * Runs every case through every variant, save those whose row is in the file already, a few at once. Stops early when
 * the signal is aborted, or when the provider refuses what no further case could change; what is under way is
 * finished, since it is paid for.
 */
export async function runEval({ variants, cases, file, ...settings }: EvalSettings): Promise<EvalResult> {
  const { run, concurrency, signal, onRow } = settings;
  const ours = new Map(file.rows.filter((row) => row.run === run.fingerprint).map((row) => [keyOfRow(row), row]));
  const questions = cases.flatMap((each) => variants.map((variant) => ({ variant, case: each })));
  const kept = questions.flatMap((question) => ours.get(keyOfQuestion(question)) ?? []);
  const left = questions.filter((question) => !ours.has(keyOfQuestion(question))).values();
  const rows: EvalRow[] = [...kept];
  let halted: string | undefined;

  async function work(): Promise<void> {
    for (const question of left) {
      const row = await runCase(question.variant, question.case, run);
      if (row.code !== null && haltingCodes.has(row.code)) {
        halted = row.code;
        return;
      }
      await file.append(row);
      rows.push(row);
      onRow({ done: rows.length, total: questions.length });
      if (signal.aborted || isHalted()) return;
    }
  }
  const isHalted = () => halted !== undefined;

  onRow({ done: rows.length, total: questions.length });
  await Promise.all(Array.from({ length: concurrency }, work));
  return { rows, total: questions.length, resumed: kept.length, halted };
}

export type EvalSettings = {
  readonly variants: readonly Variant[];
  readonly cases: readonly EvalCase[];
  readonly file: Pick<RowsFile, 'rows' | 'append'>;
  readonly run: Run;
  readonly concurrency: number;
  readonly signal: AbortSignal;
  readonly onRow: (progress: { readonly done: number; readonly total: number }) => void;
};

export type EvalResult = {
  /** Of this run's questions only, those from the file included. */
  readonly rows: readonly EvalRow[];
  readonly total: number;
  readonly resumed: number;
  /** The code that the provider refused with. */
  readonly halted: string | undefined;
};

/** A wrong key, an unknown model or an empty account fails every case alike. */
const haltingCodes: ReadonlySet<string> = new Set(['llm_rejected', 'llm_quota_exhausted']);

type Question = { readonly variant: Variant; readonly case: EvalCase };

function keyOfQuestion({ variant: { name }, case: { id, sha256 } }: Question): string {
  return keyOfRow({
    prompt_version: name.prompt.version,
    model: name.model,
    response_format: name.format,
    case_id: id,
    case_sha256: sha256,
  });
}
