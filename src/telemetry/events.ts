import type { FailureCode } from '../failures.ts';
import { describeError } from './describe-error.ts';
import type { Logger } from './logger.ts';

/** One function for each event: the only place where log lines are worded. Field names are those of the tables. */
export function createEvents({ log }: Logger) {
  return { ...serviceEvents(log), ...requestEvents(log), ...generationEvents(log) };
}

type Log = Logger['log'];

function serviceEvents(log: Log) {
  return {
    serviceStarted: (service: { url: string; database: string; provider: string; models: readonly string[] }) => {
      log('info', 'service.started', service);
    },
    serviceStopping: (signal: string) => {
      log('info', 'service.stopping', { signal });
    },
    serviceStopped: () => {
      log('info', 'service.stopped');
    },
    storageMigrated: (migration: string) => {
      log('info', 'storage.migrated', { migration });
    },
    storageConnectionLost: (error: unknown) => {
      log('warn', 'storage.connection_lost', describeError(error));
    },
  };
}

function requestEvents(log: Log) {
  return {
    requestCompleted: (request: CompletedRequest) => {
      log(request.status >= 500 ? 'warn' : 'info', 'request.completed', {
        request_id: request.requestId,
        operation: request.operation,
        method: request.method,
        status: request.status,
        code: request.code,
        tenant_id: request.tenantId,
        api_key: request.apiKeyName,
        duration_ms: Math.round(request.durationMs),
      });
    },
    requestAborted: (request: Pick<CompletedRequest, 'requestId' | 'operation'>) => {
      log('info', 'request.aborted', { request_id: request.requestId, operation: request.operation });
    },
    /** A bug or broken infrastructure: where it was thrown, without what it said. */
    errorCaught: (error: unknown, context: { requestId?: string; generationId?: string; place: string }) => {
      log('error', 'error.caught', {
        request_id: context.requestId,
        generation_id: context.generationId,
        place: context.place,
        ...describeError(error),
      });
    },
  };
}

function generationEvents(log: Log) {
  return {
    attemptStarted: (attempt: AttemptIdentity) => {
      log('debug', 'attempt.started', attemptFields(attempt));
    },
    attemptCompleted: (attempt: AttemptIdentity & AttemptOutcome) => {
      log(attempt.outcome === 'ok' ? 'info' : 'warn', 'attempt.completed', {
        ...attemptFields(attempt),
        outcome: attempt.outcome,
        http_status: attempt.httpStatus,
        error_type: attempt.errorType,
        response_model: attempt.responseModel,
        finish_reason: attempt.finishReason,
        latency_ms: attempt.latencyMs,
        input_tokens: attempt.usage?.inputTokens,
        output_tokens: attempt.usage?.outputTokens,
      });
    },
    answerJudged: (answer: JudgedAnswer) => {
      log(answer.verdict === 'accepted' ? 'debug' : 'warn', 'answer.judged', {
        request_id: answer.requestId,
        generation_id: answer.generationId,
        call_id: answer.callId,
        request_model: answer.requestModel,
        verdict: answer.verdict,
        repairs: answer.repairs,
        reasons: answer.reasons,
      });
    },
    generationSucceeded: (generation: EndedGeneration) => {
      log('info', 'generation.succeeded', generationFields(generation));
    },
    generationFailed: (generation: EndedGeneration & { code: FailureCode }) => {
      log('warn', 'generation.failed', { ...generationFields(generation), code: generation.code });
    },
  };
}

export type Events = ReturnType<typeof createEvents>;

type CompletedRequest = {
  readonly requestId: string;
  readonly operation: string;
  readonly method: string;
  readonly status: number;
  readonly code: string | undefined;
  readonly tenantId: string | undefined;
  readonly apiKeyName: string | undefined;
  readonly durationMs: number;
};

type AttemptIdentity = {
  readonly requestId: string;
  readonly generationId: string;
  readonly callId: string;
  readonly attemptNumber: number;
  readonly purpose: string;
  readonly requestModel: string;
  readonly promptVersion: string;
};

type AttemptOutcome = {
  readonly outcome: string;
  readonly httpStatus: number | undefined;
  readonly errorType: string | undefined;
  readonly responseModel: string | undefined;
  readonly finishReason: string | undefined;
  readonly latencyMs: number;
  readonly usage: { readonly inputTokens: number; readonly outputTokens: number } | undefined;
};

type JudgedAnswer = {
  readonly requestId: string;
  readonly generationId: string;
  readonly callId: string;
  readonly requestModel: string;
  readonly verdict: string;
  readonly repairs: readonly string[];
  readonly reasons: readonly string[];
};

type EndedGeneration = {
  readonly requestId: string;
  readonly generationId: string;
  readonly tenantId: string;
  readonly promptVersion: string;
  readonly attempts: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly durationMs: number;
};

function attemptFields(attempt: AttemptIdentity) {
  return {
    request_id: attempt.requestId,
    generation_id: attempt.generationId,
    call_id: attempt.callId,
    attempt_number: attempt.attemptNumber,
    purpose: attempt.purpose,
    request_model: attempt.requestModel,
    prompt_version: attempt.promptVersion,
  };
}

function generationFields(generation: EndedGeneration) {
  return {
    request_id: generation.requestId,
    generation_id: generation.generationId,
    tenant_id: generation.tenantId,
    prompt_version: generation.promptVersion,
    attempts: generation.attempts,
    input_tokens: generation.inputTokens,
    output_tokens: generation.outputTokens,
    duration_ms: Math.round(generation.durationMs),
  };
}
