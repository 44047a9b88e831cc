import type { CredentialFacts } from '../credentials/facts.ts';
import { failed, failures, type Failure } from '../failures.ts';
import type { Generated, Templated } from '../generation/generation.ts';
import type { ClosedCall } from '../llm/ledger.ts';
import type { Spent } from '../llm/tally.ts';
import type { Admit } from '../cache/admit.ts';
import { findOtherName } from '../cache/find-other-name.ts';
import type { NearEntry } from '../storage/cache-embeddings.ts';
import type { Replacing } from '../storage/cache-entries.ts';
import { StorageUnavailableError } from '../storage/database.ts';
import { GenerationClosedError } from '../storage/generations.ts';
import type { DescriptionRow } from '../storage/descriptions.ts';
import { toJson } from '../storage/json.ts';
import type { TenantStore, Writes } from '../storage/tenant-store.ts';
import type { Events } from '../telemetry/events.ts';
import { toDescription, type SourcedText } from './to-description.ts';
import { warningsOfText } from './warnings-for.ts';
import type { Writing } from './writing.ts';

/** Keeps what became of a generation, each time all or nothing. */
export function createKeep({ store, closeCall, admit, newId, events }: KeepDependencies) {
  const keepFailure = (writing: Writing, failure: Failure, spent: Spent) =>
    store.write(writing.tenantId).closeGenerationAsFailed(toFailed(writing, failure, spent));

  const keepText = createKeepText({ admit, newId });

  async function keepAll(tx: Writes, writing: Writing, { result, spent, replacing }: Replacer): Promise<Kept> {
    const [, kept] = await Promise.all([
      closeCall(tx, result.closing),
      keepText(tx, writing, { text: { ...result, source: 'model' }, truncated: result.truncated, spent, replacing }),
    ]);
    return kept;
  }

  const caught = (writing: Writing, place: string) => (error: unknown) => {
    events.errorCaught(error, { ...writing, place });
  };

  return {
    openGeneration: (writing: Writing) => store.write(writing.tenantId).insertGeneration(toGeneration(writing)),
    /** The accepted answer, its description, its cache entry and the end of its generation commit together or not at all. */
    description: async (writing: Writing, accepted: Accepted): Promise<Kept> => {
      try {
        const replacing = await admit.prepare(writing);
        return await store.transact(writing.tenantId, (tx) => keepAll(tx, writing, { ...accepted, replacing }));
      } catch (error) {
        // What was paid for must not be lost with the transaction that should have kept it.
        await closeCall(store.write(writing.tenantId), accepted.result.closing).catch(caught(writing, lostPlace));
        throw error;
      } finally {
        admit.settle(writing);
        events.callClosed();
      }
    },
    /** A text that was written for other facts; undefined when it is not served any more, or not to these facts. */
    shared: (writing: Writing, { original, entry, similarity, spent }: Shared): Promise<Kept | undefined> =>
      store.transact(writing.tenantId, async (tx) => {
        if (!(await mayShare(tx, writing, entry))) return undefined;
        const text = toShared(original, similarity, {
          posted: writing.facts.name,
          original: (entry.facts as CredentialFacts).name,
        });
        return keepText(tx, writing, { text, truncated: [], spent, originalEntryId: entry.entryId });
      }),
    /** A template, its description and the failure that it stands in for, together or not at all. */
    template: (writing: Writing, templated: StoodIn): Promise<DescriptionRow> =>
      store.transact(writing.tenantId, (tx) => keepTemplate(tx, newId(), writing, templated)),
    failure: keepFailure,
    /** Closes a generation that an error ended, as far as the database lets it, and gives the failure. */
    breakdown: async (writing: Writing, error: unknown, spent: Spent): Promise<Breakdown> => {
      const isBug = !(error instanceof StorageUnavailableError);
      if (isBug) caught(writing, 'writing a description')(error);
      const code = isBug ? 'internal_error' : 'storage_unavailable';
      const failure = failed(code, `${failures[code].title}.`);
      try {
        await keepFailure(writing, failure, spent);
        return { failure, isKept: true };
      } catch (cause) {
        // Whoever closed it has told how it ended.
        if (!(cause instanceof GenerationClosedError)) caught(writing, brokenPlace)(cause);
        return { failure, isKept: false };
      }
    },
  };
}

export type Keep = ReturnType<typeof createKeep>;

export type KeepDependencies = {
  readonly store: TenantStore;
  /** Phase two of the audit, inside the transaction that keeps the description. */
  readonly closeCall: (writes: Writes, call: ClosedCall) => Promise<void>;
  readonly admit: Admit;
  readonly newId: () => string;
  readonly events: Pick<Events, 'errorCaught' | 'callClosed'>;
};

export type Kept = {
  readonly row: DescriptionRow;
  /** Absent when the cache has not taken it. */
  readonly entryId?: string;
};

/** What is not kept stays open until the upkeep gives it up, which counts it then. */
type Breakdown = { readonly failure: Failure; readonly isKept: boolean };
type Accepted = { readonly result: Generated; readonly spent: Spent };
type Replacer = Accepted & Pick<KeptText, 'replacing'>;
type Shared = {
  /** What a model wrote, and the entry that serves it. */
  readonly original: DescriptionRow;
  readonly entry: Pick<NearEntry, 'entryId' | 'factsKey' | 'facts'>;
  readonly similarity: number;
  readonly spent: Spent;
};
type KeptText = {
  readonly text: SourcedText & { readonly source: 'model' | 'semantic_cache' };
  readonly truncated: readonly object[];
  /** Of a text that is shared. */
  readonly originalEntryId?: string;
  readonly replacing?: Replacing | undefined;
  readonly spent: Spent;
};
type StoodIn = { readonly result: Templated; readonly failure: Failure; readonly spent: Spent };

const lostPlace = 'closing the call of a description that was not kept';
const brokenPlace = 'closing a broken generation';

function createKeepText({ admit, newId }: Pick<KeepDependencies, 'admit' | 'newId'>) {
  return async function keepText(tx: Writes, writing: Writing, kept: KeptText): Promise<Kept> {
    const { text, truncated, spent, originalEntryId, replacing } = kept;
    const [id, entryId] = [newId(), newId()];
    // Sent together and run in this order: each round trip less is time that the caller does not wait.
    const [row, end, holdsFlight] = await Promise.all([
      tx.insertDescription(toDescription(id, writing, text)),
      tx.closeGenerationAsSucceeded({
        id: writing.generationId,
        source: text.source,
        descriptionId: id,
        truncated: toJson(truncated),
        costs: toCosts(spent),
      }),
      admit.endFlight(tx, writing),
    ]);
    const entry = { id: entryId, descriptionId: id, originalEntryId, replacing };
    const isAdmitted = holdsFlight && (await admit.entry(tx, writing, entry));
    return { row: { ...row, ...end }, ...(isAdmitted ? { entryId } : {}) };
  };
}

/** In this order: who forbids it waits for those who hold the entry, and what they keep can be found then. */
async function mayShare(tx: Writes, writing: Writing, { entryId, factsKey }: Shared['entry']): Promise<boolean> {
  const [isHeld, isForbidden] = await Promise.all([
    tx.holdLiveEntry(entryId),
    tx.isSharingForbidden({ factsKey: writing.factsKey, originalFactsKey: factsKey }),
  ]);
  return isHeld && !isForbidden;
}

function toGeneration({ generationId, facts, factsKey, scopeKey, options, prompt }: Writing) {
  return {
    id: generationId,
    facts: toJson(facts),
    facts_key: factsKey,
    scope_key: scopeKey,
    options: toJson(options),
    prompt_version: prompt.version,
  };
}

function toShared(
  original: DescriptionRow,
  similarity: number,
  names: { readonly posted: string; readonly original: string },
): KeptText['text'] {
  const { short_description, highlights, audience } = original;
  const text = { short_description, highlights, audience };
  return {
    source: 'semantic_cache',
    original: { id: original.id, similarity },
    text,
    audienceSource: original.audience_source,
    requestModel: original.request_model,
    responseModel: original.response_model,
    warnings: [...warningsOfText(original), ...findOtherName(text, names)],
  };
}

async function keepTemplate(
  tx: Writes,
  id: string,
  writing: Writing,
  { result, failure, spent }: StoodIn,
): Promise<DescriptionRow> {
  const { requestModel = null } = spent;
  const source = { ...result, source: 'template' as const, requestModel, responseModel: null, warnings: [] };
  const [row, end] = await Promise.all([
    tx.insertDescription(toDescription(id, writing, source)),
    tx.closeGenerationAsTemplated({ descriptionId: id, ...toFailed(writing, failure, spent) }),
  ]);
  return { ...row, ...end };
}

function toFailed({ generationId }: Writing, { code, detail, errors, retryAfterMs }: Failure, spent: Spent) {
  return { id: generationId, code, error: toJson({ code, detail, errors, retryAfterMs }), costs: toCosts(spent) };
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
