import type { FailureCode } from '../failures.ts';
import type { Alarm } from './alarm.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';

/** Events of a generation, its attempts and answers: log line, metric and alarm together. */
export function generationEvents({ log }: Logger, metrics: Metrics, alarm: Alarm) {
  const ended = (generation: EndedGeneration, code: FailureCode | undefined) => {
    const { durationMs, waitedMs, promptVersion, generationId, requestModel } = generation;
    const result = code === undefined ? 'succeeded' : 'failed';
    metrics.generations.inc({ result, code: code ?? '' });
    metrics.generationSeconds.observe({ result }, durationMs / 1000);
    metrics.overheadSeconds.observe(Math.max(0, durationMs - waitedMs) / 1000);
    alarm.generationEnded({ generationId, promptVersion, requestModel, ...(code === undefined ? {} : { code }) });
  };
  return {
    ...attemptEvents(log, metrics),
    answerJudged: (answer: JudgedAnswer) => {
      const { requestModel: model, verdict, repairs } = answer;
      const reasons = [...new Set(answer.reasons.map(({ code }) => code))];
      log(verdict === 'accepted' ? 'debug' : 'warn', 'answer.judged', {
        ...callFields(answer),
        verdict,
        repairs,
        reasons: answer.reasons.map(({ code, pointer }) => `${code} ${pointer}`.trim()),
      });
      metrics.answers.inc({ model, verdict });
      for (const repair of repairs) metrics.repairs.inc({ model, repair });
      for (const reason of reasons) metrics.refusedAnswers.inc({ model, reason });
      alarm.answerJudged({ ...answer, reasons });
    },
    answerReasked: ({ reasons, ...generation }: ReaskedAnswer) => {
      const codes = [...new Set(reasons.map(({ code }) => code))];
      log('debug', 'answer.reasked', { ...generationIdentity(generation), reasons: codes });
      for (const reason of codes) metrics.reasks.inc({ reason });
    },
    generationSucceeded: (generation: EndedGeneration) => {
      log('info', 'generation.succeeded', generationFields(generation));
      ended(generation, undefined);
    },
    generationFailed: (generation: EndedGeneration & { readonly code: FailureCode }) => {
      log('warn', 'generation.failed', { ...generationFields(generation), code: generation.code });
      ended(generation, generation.code);
    },
    /** Its process ended before it did; how long it took nobody knows. */
    generationAbandoned: (generation: AbandonedGeneration) => {
      const { generationId, promptVersion, requestModel } = generation;
      const code: FailureCode = 'generation_abandoned';
      log('warn', 'generation.failed', {
        generation_id: generationId,
        tenant_id: generation.tenantId,
        request_model: requestModel,
        prompt_version: promptVersion,
        attempts: generation.attempts,
        code,
      });
      metrics.generations.inc({ result: 'failed', code });
      alarm.generationEnded({ generationId, promptVersion, requestModel, code });
    },
  };
}

function attemptEvents(log: Logger['log'], metrics: Metrics) {
  return {
    attemptStarted: (attempt: AttemptIdentity) => {
      log('debug', 'attempt.started', attemptFields(attempt));
      metrics.openCalls.inc();
    },
    attemptCompleted: (attempt: AttemptIdentity & AttemptOutcome) => {
      const { outcome, requestModel: model, usage, costUsd } = attempt;
      log(outcome === 'ok' ? 'info' : 'warn', 'attempt.completed', {
        ...attemptFields(attempt),
        outcome,
        http_status: attempt.httpStatus,
        error_type: attempt.errorType,
        response_model: attempt.responseModel,
        finish_reason: attempt.finishReason,
        latency_ms: attempt.latencyMs,
        input_tokens: usage?.inputTokens,
        output_tokens: usage?.outputTokens,
        cost_usd: costUsd,
      });
      metrics.attempts.inc({ model, outcome });
      metrics.attemptSeconds.observe({ model }, attempt.latencyMs / 1000);
      if (outcome !== 'ok') return;
      metrics.tokens.inc({ model, type: 'input' }, usage?.inputTokens ?? 0);
      metrics.tokens.inc({ model, type: 'output' }, usage?.outputTokens ?? 0);
      // A float is good enough for a graph; the exact decimal is on the audit row.
      if (costUsd === undefined) metrics.unpricedCalls.inc({ model });
      else metrics.costUsd.inc({ model }, Number(costUsd));
    },
    /** The audit row has its outcome. */
    callClosed: () => {
      metrics.openCalls.dec();
    },
    attemptAbandoned: (call: { readonly callId: string; readonly generationId: string; readonly tenantId: string }) => {
      log('warn', 'attempt.abandoned', {
        call_id: call.callId,
        generation_id: call.generationId,
        tenant_id: call.tenantId,
      });
      metrics.abandonedCalls.inc();
    },
    /** Once for each model: tokens are counted, the cost is not. */
    modelUnpriced: (model: string) => {
      log('warn', 'model.unpriced', { response_model: model });
    },
  };
}

type GenerationIdentity = {
  readonly requestId: string;
  readonly generationId: string;
  readonly traceId: string;
};

type CallIdentity = GenerationIdentity & {
  readonly callId: string;
  readonly requestModel: string;
  readonly promptVersion: string;
};

type AttemptIdentity = CallIdentity & { readonly attemptNumber: number; readonly purpose: string };

type AttemptOutcome = {
  readonly outcome: string;
  readonly httpStatus: number | undefined;
  readonly errorType: string | undefined;
  readonly responseModel: string | undefined;
  readonly finishReason: string | undefined;
  readonly latencyMs: number;
  readonly usage: { readonly inputTokens: number | undefined; readonly outputTokens: number | undefined } | undefined;
  readonly costUsd: string | undefined;
};

type NamedReason = { readonly code: string; readonly pointer: string };
type JudgedAnswer = CallIdentity & {
  readonly verdict: string;
  readonly repairs: readonly string[];
  readonly reasons: readonly NamedReason[];
};
type ReaskedAnswer = GenerationIdentity & { readonly reasons: readonly NamedReason[] };

type EndedGeneration = GenerationIdentity & {
  readonly tenantId: string;
  readonly promptVersion: string;
  /** The model asked last. */
  readonly requestModel: string | undefined;
  readonly attempts: number;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly durationMs: number;
  /** What of it was spent in calls of providers and in waiting for a retry. */
  readonly waitedMs: number;
};

type AbandonedGeneration = Pick<
  EndedGeneration,
  'generationId' | 'tenantId' | 'promptVersion' | 'requestModel' | 'attempts'
>;

function generationIdentity({ requestId, generationId, traceId }: GenerationIdentity) {
  return { request_id: requestId, trace_id: traceId, generation_id: generationId };
}

function callFields(call: CallIdentity) {
  return {
    ...generationIdentity(call),
    call_id: call.callId,
    request_model: call.requestModel,
    prompt_version: call.promptVersion,
  };
}

function attemptFields(attempt: AttemptIdentity) {
  return { ...callFields(attempt), attempt_number: attempt.attemptNumber, purpose: attempt.purpose };
}

function generationFields(generation: EndedGeneration) {
  return {
    ...generationIdentity(generation),
    tenant_id: generation.tenantId,
    request_model: generation.requestModel,
    prompt_version: generation.promptVersion,
    attempts: generation.attempts,
    input_tokens: generation.inputTokens,
    output_tokens: generation.outputTokens,
    duration_ms: Math.round(generation.durationMs),
  };
}
