import { sha256 } from './sha256.ts';
import type { ClosedCall, Ledger, OpenedCall, Payload } from '../llm/ledger.ts';
import { toJson } from '../storage/json.ts';
import type { TenantStore, Writes } from '../storage/tenant-store.ts';

/** Keeps every attempt in two append-only phases, each committed before the caller goes on. */
export function createLedger({ store, replica }: { readonly store: TenantStore; readonly replica: string }): Ledger {
  return {
    open: (call) => openCall(store.write(call.tenantId), call, replica),
    close: (call) => closeCall(store.write(call.tenantId), call),
  };
}

/** Phase two inside somebody else's transaction: the accepted answer and its description commit together. */
export async function closeCall(writes: Writes, call: ClosedCall): Promise<void> {
  const { usage, response } = call;
  await writes.insertLlmCallOutcome(
    {
      call_id: call.callId,
      outcome: call.outcome,
      http_status: call.httpStatus ?? null,
      error_type: call.errorType ?? null,
      response_id: call.responseId ?? null,
      response_model: call.responseModel ?? null,
      system_fingerprint: call.systemFingerprint ?? null,
      finish_reason: call.finishReason ?? null,
      input_tokens: usage?.inputTokens ?? null,
      cached_input_tokens: usage?.cachedInputTokens ?? null,
      output_tokens: usage?.outputTokens ?? null,
      cost_usd: call.costUsd ?? null,
      latency_ms: call.latencyMs,
      retry_after_ms: call.retryAfterMs ?? null,
      parsed_output: call.parsedOutput === undefined ? null : toJson(call.parsedOutput),
      repairs: call.repairs,
      validation_errors: toJson(call.validationErrors),
      response_sha256: response === undefined ? null : sha256(response.body),
    },
    response === undefined ? undefined : toPayloadRow(call.callId, 'response', response),
  );
}

async function openCall(writes: Writes, call: OpenedCall, replica: string): Promise<void> {
  await writes.insertLlmCall(
    {
      id: call.callId,
      generation_id: call.generationId,
      attempt_number: call.attemptNumber,
      purpose: call.purpose,
      retry_of: call.retryOf ?? null,
      provider_name: call.providerName,
      request_model: call.requestModel,
      prompt_version: call.promptVersion,
      estimated_input_tokens: call.estimatedInputTokens,
      replica,
      request_sha256: sha256(call.request.body),
      trace_id: call.traceId,
    },
    toPayloadRow(call.callId, 'request', call.request),
  );
}

function toPayloadRow<Part extends 'request' | 'response'>(callId: string, part: Part, { headers, body }: Payload) {
  return { call_id: callId, part, headers: toJson(headers), body };
}
