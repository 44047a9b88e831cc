/**
 * Every expected failure a caller can get: one table of pure data. It drives answers, `openapi.yaml`,
 * `docs/failures.md` and the page at `/problems/{code}`. A code enters with the change that can produce it.
 */
export const failures = {
  invalid_json: {
    status: 400,
    retryable: false,
    title: 'The body is not JSON',
    remedy: 'Send one JSON value in UTF-8, each key of an object once.',
  },
  invalid_header: {
    status: 400,
    retryable: false,
    title: 'A header is malformed',
    remedy: 'Correct the header that `detail` names, or leave it out.',
  },
  unauthenticated: {
    status: 401,
    retryable: false,
    title: 'No valid API key',
    remedy: 'Send `Authorization: Bearer <secret>` with a secret from API_KEYS.',
  },
  forbidden: {
    status: 403,
    retryable: false,
    title: 'The caller may not do this',
    remedy: 'Use a key that holds the permission that `detail` names; where there are no keys, call `localhost`.',
  },
  not_found: {
    status: 404,
    retryable: false,
    title: 'There is no such resource',
    remedy: 'Check the path and the id; an id of another tenant is not found either.',
  },
  method_not_allowed: {
    status: 405,
    retryable: false,
    title: 'The path does not take this method',
    remedy: 'Use one of the methods in the `Allow` header.',
  },
  not_acceptable: {
    status: 406,
    retryable: false,
    title: 'No acceptable media type',
    remedy: 'Send an `Accept` header that includes the media type that `detail` names, or none.',
  },
  erased: {
    status: 410,
    retryable: false,
    title: 'What was here was erased',
    remedy:
      'A description: post the credential again, without what had to go; it is described anew, under another id. A body of an LLM call: the erasure that `detail` names says why.',
  },
  payload_too_large: {
    status: 413,
    retryable: false,
    title: 'The body is too large',
    remedy: 'Shorten the supporting texts; the limit is MAX_BODY_BYTES.',
  },
  unsupported_media_type: {
    status: 415,
    retryable: false,
    title: 'The media type is not supported',
    remedy: 'Send `Content-Type: application/json`, uncompressed or as gzip, deflate, br or zstd.',
  },
  invalid_request: {
    status: 422,
    retryable: false,
    title: 'The request is not valid',
    remedy: 'Correct what `errors` lists; each has a JSON pointer into the request.',
  },
  credential_unrecognized: {
    status: 422,
    retryable: false,
    title: 'The document is no credential that is known',
    remedy:
      'Post what `errors` says is missing, name the right `document_format`, or use the native form `credential`.',
  },
  credential_ambiguous: {
    status: 422,
    retryable: false,
    title: 'It is not clear which achievement is meant',
    remedy: 'Choose one of those that `errors` lists: post its id or position as `achievement_id`.',
  },
  credential_insufficient: {
    status: 422,
    retryable: false,
    title: 'Too little is known about the credential',
    remedy:
      'Add at least one fact beside the name: what was learnt, its criteria, skills, issuer or level. `errors` lists, by pointer, what was posted and not used, and why.',
  },
  context_budget_exceeded: {
    status: 422,
    retryable: false,
    title: 'The identity of the credential does not fit the prompt',
    remedy: 'Shorten name, issuer, type, level and version, or raise PROMPT_BUDGET_TOKENS.',
  },
  llm_refused: {
    status: 422,
    retryable: false,
    title: 'The model declined to write this description',
    remedy: 'Look at the LLM calls of the generation; reword what the model objects to.',
  },
  llm_content_filtered: {
    status: 422,
    retryable: false,
    title: "The provider's content filter stopped the description",
    remedy: 'Look at the LLM calls of the generation; reword what the filter objects to.',
  },
  internal_error: {
    status: 500,
    retryable: false,
    title: 'A bug in credscribe',
    remedy: 'Report it with the `request_id`; the log has the place.',
  },
  llm_output_invalid: {
    status: 502,
    retryable: true,
    title: 'The model gave no valid description',
    remedy: 'Try again; if it stays, look at the validation reasons of the LLM calls.',
  },
  llm_output_ungrounded: {
    status: 502,
    retryable: true,
    title: 'The model claimed what the credential does not say',
    remedy:
      'Try again, or add to the credential what `errors` finds without support. The words stand in the answers: `GET /v1/generations/{id}/llm-calls`, with a key that has `audit`.',
  },
  llm_output_truncated: {
    status: 502,
    retryable: true,
    title: "The model's answer was cut off",
    remedy: 'Try again; if it stays, ask for less with `length` or `max_characters`.',
  },
  llm_rejected: {
    status: 502,
    retryable: false,
    title: 'The provider rejected the call',
    remedy: 'For the operator: check OPENAI_API_KEY, OPENAI_BASE_URL and LLM_MODEL, or what `detail` names.',
  },
  llm_rate_limited: {
    status: 503,
    retryable: true,
    retryAfterSeconds: 10,
    title: 'The provider limits the rate of calls',
    remedy: 'Try again after `Retry-After`.',
  },
  llm_unavailable: {
    status: 503,
    retryable: true,
    retryAfterSeconds: 10,
    title: 'The provider cannot be reached or fails',
    remedy: 'Try again after `Retry-After`.',
  },
  llm_quota_exhausted: {
    status: 503,
    retryable: false,
    title: "The provider's quota is used up",
    remedy: 'For the operator: raise the quota or the credit at the provider.',
  },
  overloaded: {
    status: 503,
    retryable: true,
    retryAfterSeconds: 2,
    title: 'Too many generations are in flight',
    remedy: 'Try again after `Retry-After`; the limit is MAX_IN_FLIGHT.',
  },
  generation_abandoned: {
    status: 503,
    retryable: true,
    title: 'The process ended, was paused or lost its database before the generation had ended',
    remedy: 'Post the credential again; nothing was kept of this generation but its LLM calls.',
  },
  storage_unavailable: {
    status: 503,
    retryable: true,
    retryAfterSeconds: 5,
    title: 'The database or Redis cannot be reached',
    remedy:
      'Try again after `Retry-After`. No model is called that could not be accounted for. For the operator: `/readyz` tells which of the two it is.',
  },
  shutting_down: {
    status: 503,
    retryable: true,
    retryAfterSeconds: 1,
    title: 'This instance is shutting down',
    remedy: 'Try again after `Retry-After`; another instance answers.',
  },
  llm_timeout: {
    status: 504,
    retryable: true,
    title: 'No model answered in time',
    remedy: 'Try again; the limits are LLM_TIMEOUT_MS and GENERATION_DEADLINE_MS.',
  },
} as const satisfies Record<string, FailureDefinition>;

export type FailureCode = keyof typeof failures;

export const failureCodes = Object.keys(failures) as readonly FailureCode[];

export type FailureDefinition = {
  readonly status: number;
  readonly retryable: boolean;
  /** Sent as `Retry-After` when nothing better is known; its presence means the header is always sent. */
  readonly retryAfterSeconds?: number;
  readonly title: string;
  readonly remedy: string;
};

/** One thing that is wrong, by JSON pointer. `detail` says what was expected, never what was found. */
export type FailureReason = {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
};

/** An expected outcome with a name. It holds codes, paths and counts, never posted or generated content. */
export type Failure = {
  readonly kind: 'failed';
  readonly code: FailureCode;
  readonly detail: string;
  readonly errors: readonly FailureReason[];
  readonly retryAfterMs?: number;
};

/** Makes a failure; `detail` must hold no content. */
export function failed(
  code: FailureCode,
  detail: string,
  more: { readonly errors?: readonly FailureReason[]; readonly retryAfterMs?: number | undefined } = {},
): Failure {
  const { errors = [], retryAfterMs } = more;
  return { kind: 'failed', code, detail, errors, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}
