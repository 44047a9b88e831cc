import type { Unanswered } from './call.ts';
import type { ProviderError } from './completion-schema.ts';

/** What a provider's error means for the caller and for retries; `read-answer.ts` is the only one to ask. */
export function explainError(
  status: number,
  error: ProviderError | undefined,
  retryAfterMs: number | undefined,
): Unanswered {
  const kinds = [error?.code, error?.type, error?.innererror?.code].map((kind) => String(kind ?? '').toLowerCase());
  const base = { kind: 'unanswered', canFallBack: true, retryAfterMs } as const;
  if (status === 402 || kinds.some((kind) => kind === 'insufficient_quota' || kind === 'billing_hard_limit_reached')) {
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
  if (status >= 500 || status < 300) return { ...unavailable(`The provider failed (${status}).`), retryAfterMs };
  if (kinds.some((kind) => contentFilterKinds.has(kind))) {
    return {
      ...base,
      code: 'llm_content_filtered',
      detail: "The provider's content filter stopped the prompt.",
      retryable: false,
    };
  }
  const isBadRequest = status === 400 || status === 422;
  return {
    ...base,
    code: 'llm_rejected',
    detail: `The provider rejected the call (${status}).`,
    retryable: false,
    // A wrong key is as wrong for the next model of the same provider.
    canFallBack: status !== 401,
    objection: isBadRequest ? findObjection(error) : undefined,
  };
}

const contentFilterKinds = new Set(['content_filter', 'responsibleaipolicyviolation', 'content_policy_violation']);

function findObjection(error: ProviderError | undefined): Unanswered['objection'] {
  const named = `${error?.param ?? ''} ${error?.message ?? ''}`;
  return /max_(?:completion_)?tokens/.test(named) ? 'limit_parameter' : 'unnamed';
}

export function unavailable(detail: string): Unanswered {
  return { kind: 'unanswered', code: 'llm_unavailable', detail, retryable: true, canFallBack: true };
}
