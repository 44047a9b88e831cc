import type { Clock } from '../clock.ts';
import type { Failure } from '../failures.ts';
import type { Generated } from '../generation/generation.ts';
import { createTally, type Spent } from '../llm/tally.ts';
import { readTrace } from '../telemetry/trace.ts';
import { readingGradeOf } from '../validation/readability.ts';
import type { EvalRow } from './eval-row.ts';
import type { RecordedCall } from './memory-ledger.ts';
import type { EvalCase } from './read-dataset.ts';
import type { Variant } from './variant.ts';

/** Describes one credential as the service would, and says what came of it. */
export async function runCase(variant: Variant, { id, sha256, facts, options }: EvalCase, run: Run): Promise<EvalRow> {
  const { clock, newId } = run;
  const generationId = newId();
  const tally = createTally();
  const trace = readTrace(undefined, newId);
  const startedAtMs = clock.monotonicMs();
  const { prompt } = variant.name;
  const input = { requestId: generationId, generationId, tenantId: 'eval', trace, facts, options, prompt, tally };
  const result = await variant.generate(input);
  const latencyMs = clock.monotonicMs() - startedAtMs;
  if (result.kind === 'generated') await variant.ledger.close(result.closing);
  const { model, format } = variant.name;
  return {
    run: run.fingerprint,
    prompt_version: prompt.version,
    model,
    response_format: format,
    case_id: id,
    case_sha256: sha256,
    locale: options.locale,
    ...outcomeOf(result, options.locale),
    ...costsOf(tally.spent()),
    ...answersOf(variant.ledger.take(generationId)),
    latency_ms: Math.round(latencyMs),
    provider: variant.providerName,
  };
}

export type Run = { readonly fingerprint: string; readonly clock: Clock; readonly newId: () => string };

function outcomeOf(result: Generated | Failure, locale: string) {
  if (result.kind === 'failed') return { code: result.code, response_model: null, reading_grade: null, text: null };
  const { text, responseModel } = result;
  return {
    code: null,
    response_model: responseModel,
    reading_grade: readingGradeOf(text.short_description, locale) ?? null,
    text: { ...text, highlights: [...text.highlights] },
  };
}

function costsOf({ attempts, inputTokens, outputTokens, costUsd }: Spent) {
  return { attempts, input_tokens: inputTokens, output_tokens: outputTokens, cost_usd: costUsd };
}

function answersOf(calls: readonly RecordedCall[]) {
  const answered = calls.filter(({ closed }) => closed.outcome === 'ok');
  const last = answered.at(-1);
  const isAccepted = last?.closed.validationErrors.length === 0;
  const refusals = answered.flatMap(({ closed }, index) =>
    closed.validationErrors.map(({ code, pointer, found }) => ({
      answer: index + 1,
      code,
      pointer,
      ...(found === undefined ? {} : { found }),
    })),
  );
  return {
    answers: answered.length,
    answered_format: last === undefined ? null : formatOf(last),
    repairs: isAccepted ? [...last.closed.repairs] : [],
    refusals,
  };
}

/** What was really sent: a provider may have been asked for less than the variant wants. */
function formatOf({ opened }: RecordedCall): string {
  const body = JSON.parse(opened.request.body.toString('utf8')) as { response_format?: { type?: string } };
  return body.response_format?.type ?? 'none';
}
