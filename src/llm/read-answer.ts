import type { ModelAnswer, Unanswered } from './call.ts';
import { completionSchema, type Completion } from './completion-schema.ts';
import type { Exchange, WireResponse } from './exchange.ts';
import { explainError, unavailable } from './explain-error.ts';
import type { ClosedCall, TokenUsage } from './ledger.ts';
import { providerErrorSchema, type ProviderError } from './provider-error.ts';
import { readJsonObject } from './read-json-object.ts';
import { readRetryAfterMs } from './retry-after.ts';

/**
 * The one function that maps what a provider sent to what it means. Pure. Status numbers, error codes and
 * spellings of finish reasons are known here and nowhere else.
 */
export function readAnswer(exchange: Exchange, nowMs: number): ReadAnswer {
  if (exchange.kind === 'broken') return readBroken(exchange);
  const { response } = exchange;
  const body = readJsonObject(response.body);
  const completion = body === undefined ? undefined : completionSchema.safeParse(body).data;
  const error = completion?.error ?? completion?.choices?.[0]?.error;
  if (completion !== undefined && error === undefined && hasAnswer(completion, response.status)) {
    return readCompletion(completion);
  }
  if (response.status < 300 && error === undefined) {
    return notAnswered(
      'unreadable',
      'not_a_completion',
      unavailable('The provider answered with something else than a completion.'),
    );
  }
  return readError(response, error ?? providerErrorSchema.safeParse(body).data, nowMs);
}

export type ReadAnswer =
  | {
      readonly kind: 'answered';
      readonly answer: ModelAnswer;
      readonly usage: TokenUsage | undefined;
      readonly responseId: string | undefined;
      readonly systemFingerprint: string | undefined;
      /** As the provider spelt it. */
      readonly finishReason: string | undefined;
    }
  | {
      readonly kind: 'unanswered';
      readonly outcome: Exclude<ClosedCall['outcome'], 'ok'>;
      readonly errorType: string;
      readonly unanswered: Unanswered;
    };

/** Azure Foundry sends a filtered completion with status 400, so choices are an answer whatever the status. */
function hasAnswer({ choices }: Completion, status: number): boolean {
  return status < 300 ? Array.isArray(choices) : (choices?.length ?? 0) > 0;
}

function readCompletion(completion: Completion): ReadAnswer {
  const choice = completion.choices?.[0];
  const parts = choice?.message?.content;
  const content = Array.isArray(parts) ? joinParts(parts.map((part) => part.text)) : (parts ?? null);
  const refusedPart = Array.isArray(parts) ? joinParts(parts.map((part) => part.refusal)) : null;
  return {
    kind: 'answered',
    answer: {
      content,
      refusal: choice?.message?.refusal ?? refusedPart,
      finishReason: normalizeFinishReason(choice?.finish_reason),
      responseModel: completion.model,
    },
    usage: readUsage(completion.usage),
    responseId: completion.id,
    systemFingerprint: completion.system_fingerprint,
    finishReason: choice?.finish_reason,
  };
}

function joinParts(parts: readonly (string | null | undefined)[]): string | null {
  const present = parts.filter((part) => typeof part === 'string');
  return present.length === 0 ? null : present.join('');
}

function readUsage(usage: Completion['usage']): TokenUsage | undefined {
  const inputTokens = usage?.prompt_tokens ?? usage?.input_tokens ?? undefined;
  const saidTokens = usage?.completion_tokens ?? usage?.output_tokens ?? -1;
  // Gemini and xAI leave thinking out of the completion, Azure an empty one, but not out of the total and the bill.
  const restTokens = inputTokens === undefined ? -1 : (usage?.total_tokens ?? -1) - inputTokens;
  const mostTokens = Math.max(saidTokens, restTokens);
  const outputTokens = mostTokens < 0 ? undefined : mostTokens;
  // Counts that were not sent are unknown: as zeros they would say that the call was free.
  if (inputTokens === undefined && outputTokens === undefined) return undefined;
  return {
    inputTokens,
    cachedInputTokens: usage?.prompt_tokens_details?.cached_tokens ?? 0,
    outputTokens,
  };
}

/** Gateways spell finish reasons in the words of the provider behind them, in any case; Gemini adds its own. */
function normalizeFinishReason(reason: string | undefined): ModelAnswer['finishReason'] {
  const spelling = (reason ?? '').replace(/:.*$/s, '').toLowerCase().replaceAll('-', '_');
  return finishReasons.get(spelling) ?? 'unknown';
}

const finishReasons = new Map(
  Object.entries<ModelAnswer['finishReason']>({
    stop: 'stop',
    end_turn: 'stop',
    stop_sequence: 'stop',
    eos: 'stop',
    eos_token: 'stop',
    length: 'length',
    max_tokens: 'length',
    max_output_tokens: 'length',
    model_length: 'length',
    model_context_window_exceeded: 'length',
    content_filter: 'content_filter',
    content_filtered: 'content_filter',
    safety: 'content_filter',
    recitation: 'content_filter',
    blocklist: 'content_filter',
    prohibited_content: 'content_filter',
    spii: 'content_filter',
    guardrail_intervened: 'content_filter', // Bedrock
    sensitive: 'content_filter', // Zhipu
    refusal: 'refusal',
  }),
);

function readBroken(exchange: Extract<Exchange, { kind: 'broken' }>): ReadAnswer {
  const { outcome, errorType } = exchange;
  if (outcome === 'timeout') {
    const unanswered: Unanswered = {
      kind: 'unanswered',
      code: 'llm_timeout',
      detail: 'The model did not answer in time.',
      retryable: true,
      canFallBack: true,
    };
    return notAnswered('timeout', errorType, unanswered);
  }
  const detail =
    outcome === 'reset'
      ? 'The connection to the provider failed.'
      : 'The provider sent more than can be read, or what cannot be unpacked.';
  return notAnswered(outcome, errorType, unavailable(detail));
}

function readError(response: WireResponse, error: ProviderError | undefined, nowMs: number): ReadAnswer {
  const named = String(error?.code ?? error?.type ?? `http_${response.status}`);
  const errorType = named.replace(/[^\w.-]/g, '_').slice(0, 100);
  // Some proxies put the provider's status into the error object of a 200.
  const status = response.status < 300 && Number(error?.code) >= 400 ? Number(error?.code) : response.status;
  const retryAfterMs = readRetryAfterMs(response.headers, nowMs);
  return notAnswered('http_error', errorType, explainError(status, error, retryAfterMs));
}

function notAnswered(
  outcome: Exclude<ClosedCall['outcome'], 'ok'>,
  errorType: string,
  unanswered: Unanswered,
): ReadAnswer {
  return { kind: 'unanswered', outcome, errorType, unanswered };
}
