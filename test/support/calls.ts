import type { Answered, Call, CallInput, CallOutcome, Unanswered } from '../../src/llm/call.ts';
import { firstDialect } from '../../src/llm/negotiate.ts';
import { createTally } from '../../src/llm/tally.ts';

/** Who asks, where nobody does over HTTP. */
export const localCaller = {
  tenantId: 'local',
  requestId: 'request',
  trace: { traceId: '0af7651916cd43dd8448eb211c80319c', flags: '01' },
};

/** What a policy gets to pass on; `remainingMs` is what is left of the generation's deadline. */
export function callInput(remainingMs: () => number = () => 45_000): CallInput {
  return {
    model: 'model',
    messages: [],
    maxOutputTokens: 400,
    outputSchema: {},
    dialect: firstDialect,
    context: {
      ...localCaller,
      generationId: 'generation',
      purpose: 'generate',
      promptVersion: 'v1',
      estimatedInputTokens: 10,
      deadline: { remainingMs, signal: new AbortController().signal },
      tally: createTally(),
    },
  };
}

export const answered: Answered = {
  kind: 'answered',
  model: 'model',
  answer: { content: '{}', refusal: null, finishReason: 'stop', responseModel: 'model' },
  closing: {
    callId: 'call',
    tenantId: 'local',
    outcome: 'ok',
    httpStatus: 200,
    errorType: undefined,
    responseId: undefined,
    responseModel: 'model',
    systemFingerprint: undefined,
    finishReason: 'stop',
    usage: undefined,
    costUsd: undefined,
    latencyMs: 1,
    retryAfterMs: undefined,
    response: undefined,
    repairs: [],
    validationErrors: [],
  },
};

export function unanswered(more: Partial<Unanswered> = {}): Unanswered {
  return { kind: 'unanswered', code: 'llm_unavailable', detail: '', retryable: true, canFallBack: true, ...more };
}

/** A call that ends as scripted, in order, and keeps what it was given; more calls than steps are refused. */
export function scriptedCall(steps: readonly CallOutcome[]): { readonly call: Call; readonly inputs: CallInput[] } {
  const inputs: CallInput[] = [];
  return {
    inputs,
    call: (input) => {
      const step = steps[inputs.length];
      inputs.push(input);
      if (step === undefined) throw new Error(`call ${inputs.length} was not scripted`);
      return Promise.resolve(step);
    },
  };
}
