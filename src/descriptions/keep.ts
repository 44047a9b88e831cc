import type { CredentialFacts } from '../credentials/facts.ts';
import type { Warning } from '../credentials/read-credential.ts';
import { failed, failures, type Failure, type FailureCode } from '../failures.ts';
import type { Generated, OutputOptions, Templated } from '../generation/generation.ts';
import type { ClosedCall } from '../llm/ledger.ts';
import type { Spent } from '../llm/tally.ts';
import { StorageUnavailableError } from '../storage/database.ts';
import type { DescriptionRow } from '../storage/descriptions.ts';
import { toJson } from '../storage/json.ts';
import type { TenantStore, Writes } from '../storage/tenant-store.ts';
import type { Events } from '../telemetry/events.ts';
import { readingGradeOf, wordsPerSentenceOf } from '../validation/readability.ts';

/** Keeps what became of a generation, each time all or nothing. */
export function createKeep({ store, closeCall, promptVersion, newId, events }: KeepDependencies) {
  const keepFailure = (generation: GenerationIdentity, failure: Failure, spent: Spent) =>
    store.write(generation.tenantId).closeGenerationAsFailed(toFailed(generation, failure, spent));
  async function keepAll(tx: Writes, generation: GenerationIdentity, accepted: Accepted): Promise<DescriptionRow> {
    const id = newId();
    const result = { ...accepted.result, source: 'model' as const };
    // Sent together and run in this order: each round trip less is time that the caller does not wait.
    const [, row, end] = await Promise.all([
      closeCall(tx, accepted.result.closing),
      tx.insertDescription(toDescription(id, generation, { ...accepted, result, promptVersion })),
      tx.closeGenerationAsSucceeded({
        id: generation.generationId,
        descriptionId: id,
        truncated: toJson(accepted.result.truncated),
        costs: toCosts(accepted.spent),
      }),
    ]);
    return { ...row, ...end };
  }

  async function closeAlone(generation: GenerationIdentity, call: ClosedCall): Promise<void> {
    try {
      await closeCall(store.write(generation.tenantId), call);
    } catch (error) {
      events.errorCaught(error, { ...generation, place: 'closing the call of a description that was not kept' });
    }
  }

  return {
    openGeneration: ({ generationId, tenantId }: GenerationIdentity, { facts, options }: Opening) =>
      store.write(tenantId).insertGeneration({
        id: generationId,
        facts: toJson(facts),
        options: toJson(options),
        prompt_version: promptVersion,
      }),
    /** The accepted answer, its description and the end of its generation commit together or not at all. */
    description: async (generation: GenerationIdentity, accepted: Accepted): Promise<DescriptionRow> => {
      try {
        return await store.transact(generation.tenantId, (tx) => keepAll(tx, generation, accepted));
      } catch (error) {
        // What was paid for must not be lost with the transaction that should have kept it.
        await closeAlone(generation, accepted.result.closing);
        throw error;
      } finally {
        events.callClosed();
      }
    },
    /** A template, its description and the failure that it stands in for, together or not at all. */
    template: (generation: GenerationIdentity, templated: StoodIn): Promise<DescriptionRow> =>
      store.transact(generation.tenantId, (tx) =>
        keepTemplate(tx, newId(), generation, { ...templated, promptVersion }),
      ),
    failure: keepFailure,
    /** Closes a generation that an error ended, as far as the database lets it, and gives the code. */
    breakdown: async (generation: GenerationIdentity, error: unknown, spent: Spent): Promise<FailureCode> => {
      const code = error instanceof StorageUnavailableError ? 'storage_unavailable' : 'internal_error';
      try {
        await keepFailure(generation, failed(code, failures[code].title), spent);
      } catch (second) {
        events.errorCaught(second, { ...generation, place: 'closing a broken generation' });
      }
      return code;
    },
  };
}

export type Keep = ReturnType<typeof createKeep>;

export type KeepDependencies = {
  readonly store: TenantStore;
  /** Phase two of the audit, inside the transaction that keeps the description. */
  readonly closeCall: (writes: Writes, call: ClosedCall) => Promise<void>;
  readonly promptVersion: string;
  readonly newId: () => string;
  readonly events: Pick<Events, 'errorCaught' | 'callClosed'>;
};

type GenerationIdentity = { readonly generationId: string; readonly tenantId: string; readonly requestId: string };
type Opening = { readonly facts: CredentialFacts; readonly options: OutputOptions };
type Written = {
  readonly options: OutputOptions;
  readonly warnings: readonly Warning[];
  readonly spent: Spent;
};
type Accepted = Written & { readonly result: Generated };
type StoodIn = Written & { readonly result: Templated; readonly failure: Failure };

/** A text with how it came to be. */
type Source = Pick<Generated, 'text' | 'audienceSource' | 'warnings'> & {
  readonly source: DescriptionRow['source'];
  readonly requestModel: string | null;
  readonly responseModel: string | null;
};

async function keepTemplate(
  tx: Writes,
  id: string,
  generation: GenerationIdentity,
  kept: StoodIn & { readonly promptVersion: string },
): Promise<DescriptionRow> {
  const { requestModel = null } = kept.spent;
  const result = { ...kept.result, source: 'template' as const, requestModel, responseModel: null, warnings: [] };
  const [row, end] = await Promise.all([
    tx.insertDescription(toDescription(id, generation, { ...kept, result })),
    tx.closeGenerationAsTemplated({ descriptionId: id, ...toFailed(generation, kept.failure, kept.spent) }),
  ]);
  return { ...row, ...end };
}

function toDescription(
  id: string,
  { generationId }: GenerationIdentity,
  { result, options, warnings, promptVersion }: Written & { readonly result: Source; readonly promptVersion: string },
) {
  const { text } = result;
  return {
    id,
    generation_id: generationId,
    source: result.source,
    locale: options.locale,
    prompt_version: promptVersion,
    request_model: result.requestModel,
    response_model: result.responseModel,
    short_description: text.short_description,
    highlights: text.highlights,
    audience: text.audience,
    audience_source: result.audienceSource,
    words_per_sentence: wordsPerSentenceOf(text.short_description),
    reading_grade: readingGradeOf(text.short_description, options.locale) ?? null,
    warnings: toJson([...warnings, ...result.warnings]),
  };
}

function toFailed({ generationId }: GenerationIdentity, { code, detail, errors }: Failure, spent: Spent) {
  return { id: generationId, code, error: toJson({ code, detail, errors }), costs: toCosts(spent) };
}

function toCosts({ attempts, inputTokens, outputTokens, costUsd, requestModel }: Spent) {
  return {
    attempts,
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    cost_usd: costUsd,
    request_model: requestModel ?? null,
  };
}
