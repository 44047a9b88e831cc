import type { Unanswered } from './call.ts';
import type { ProviderError } from './provider-error.ts';

/** What a provider's error means for the caller and for retries; `read-answer.ts` is the only one to ask. */
export function explainError(
  status: number,
  error: ProviderError | undefined,
  retryAfterMs: number | undefined,
): Unanswered {
  const base = { kind: 'unanswered', canFallBack: true, retryAfterMs } as const;
  if (status === 402 || isOutOfCredit(error)) {
    return {
      ...base,
      code: 'llm_quota_exhausted',
      detail: `The provider's quota is used up (${status}).`,
      retryable: false,
      canFallBack: false,
    };
  }
  if (status === 429) {
    return {
      ...base,
      code: 'llm_rate_limited',
      detail: 'The provider limits the rate of calls (429).',
      retryable: true,
    };
  }
  if (isFiltered(error)) {
    return {
      ...base,
      code: 'llm_content_filtered',
      detail: "The provider's content filter stopped the prompt.",
      retryable: false,
    };
  }
  if (status === 408) {
    // Not repeated, as no other 4xx is; a later request may find the provider quicker.
    return { ...base, code: 'llm_timeout', detail: 'The provider gave the call up (408).', retryable: false };
  }
  if (status >= 500 || status < 300) return { ...unavailable(`The provider failed (${status}).`), retryAfterMs };
  const isBadRequest = status === 400 || status === 422;
  return {
    ...base,
    code: 'llm_rejected',
    detail: `The provider rejected the call (${status})${isTooLong(error) ? `: ${tooLongDetail}` : ''}.`,
    retryable: false,
    // A wrong key is as wrong for the next model of the same provider.
    canFallBack: status !== 401,
    objection: isBadRequest ? findObjection(error) : undefined,
  };
}

function isOutOfCredit(error: ProviderError | undefined): boolean {
  // Anthropic sends the type of any bad request, so its words are all there is.
  return hasKind(error, outOfCreditKinds) || /credit balance is too low/i.test(wordsOf(error));
}

const outOfCreditKinds = new Set([
  'insufficient_quota',
  'billing_hard_limit_reached',
  'billing_not_active',
  'budget_exceeded', // LiteLLM
  'exceeded_current_quota_error', // Moonshot
]);

function isFiltered(error: ProviderError | undefined): boolean {
  return hasKind(error, contentFilterKinds) || typeof error?.metadata?.flagged_input === 'string';
}

const contentFilterKinds = new Set([
  'content_filter',
  'responsibleaipolicyviolation', // Azure
  'content_policy_violation',
  'invalid_prompt', // reasoning models of OpenAI, for a prompt that was flagged
  'data_inspection_failed', // Alibaba
]);

function hasKind(error: ProviderError | undefined, kinds: ReadonlySet<string>): boolean {
  const inner = error?.innererror ?? error?.provider_specific_fields?.innererror;
  return [error?.code, error?.type, inner?.code].some((kind) => kinds.has(String(kind ?? '').toLowerCase()));
}

function findObjection(error: ProviderError | undefined): Unanswered['objection'] {
  // The prompt is as long in any dialect.
  if (isTooLong(error)) return undefined;
  if (/max_(?:completion_)?tokens/.test(namesIn(error))) return 'limit_parameter';
  return namesAnother(error) ? undefined : 'unnamed';
}

/** A parameter that is of no dialect, or a model that does not exist: a simpler format mends neither. */
function namesAnother(error: ProviderError | undefined): boolean {
  if (/format|schema|json|strict|grammar|guided/i.test(namesIn(error))) return false;
  return /\p{L}/u.test(error?.param ?? '') || hasKind(error, otherKinds);
}

const otherKinds = new Set(['model_not_found', 'invalid_api_key', 'string_above_max_length', 'account_deactivated']);

function isTooLong(error: ProviderError | undefined): boolean {
  return /context.(?:length|size)/i.test(namesIn(error));
}

const tooLongDetail = 'prompt and answer exceed the context of the model; for the operator: lower PROMPT_BUDGET_TOKENS';

function namesIn(error: ProviderError | undefined): string {
  return [error?.code, error?.type, error?.param, wordsOf(error)].join(' ');
}

function wordsOf(error: ProviderError | undefined): string {
  return error?.message ?? error?.detail ?? '';
}

export function unavailable(detail: string): Unanswered {
  return { kind: 'unanswered', code: 'llm_unavailable', detail, retryable: true, canFallBack: true };
}
