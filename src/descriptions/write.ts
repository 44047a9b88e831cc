import type { Clock } from '../clock.ts';
import { relocated, type Pointers } from '../credentials/read-posted.ts';
import { failed, type Failure } from '../failures.ts';
import type { Generate } from '../generation/generate.ts';
import type { Generated } from '../generation/generation.ts';
import { fillTemplate } from '../generation/template/fill-template.ts';
import { createTally, type Tally } from '../llm/tally.ts';
import type { DescriptionRow } from '../storage/descriptions.ts';
import { GenerationClosedError } from '../storage/generations.ts';
import type { Events } from '../telemetry/events.ts';
import type { InFlight } from './in-flight.ts';
import type { Keep, Kept } from './keep.ts';
import type { Share } from './share.ts';
import type { Writing } from './writing.ts';

/**
 * One generation, from its opening to its end: a text of other facts is shared where it may be; else a model is asked
 * and its answer validated. The description is kept, or the failure is, or, where that was asked for, a template in
 * its place.
 */
export function createWrite({ keep, share, generate, inFlight, clock, events }: WriteDependencies) {
  /** Keeps a failure, or the template that a caller asked for in its place. */
  async function keepFailed(writing: Writing, failure: Failure, tally: Tally): Promise<Written | NotWritten> {
    const spent = tally.spent();
    const templated = fillTemplate(failure, writing);
    if (templated !== undefined) {
      const description = await keep.template(writing, { result: templated, failure, spent });
      return { kind: 'written', description, isAdmitted: false };
    }
    const explained = withoutTemplate(writing, failure);
    await keep.failure(writing, explained, spent);
    return notWritten(writing, explained, tally);
  }

  return async function write(writing: Writing, pointers: Pointers): Promise<Written | NotWritten> {
    using place = inFlight.enter();
    if (!place.isFree) return { kind: 'not_written', failure: overloaded(inFlight.most) };

    const tally = createTally();
    const startedAtMs = clock.monotonicMs();
    const ended = () => ({
      ...identify(writing),
      ...tally.spent(),
      durationMs: clock.monotonicMs() - startedAtMs,
    });
    await keep.openGeneration(writing);
    try {
      const found = await share.find(writing, tally);
      if (found.kind === 'shared') {
        events.generationSucceeded(ended());
        return toWritten(found.kept);
      }
      const result = locate(await generate({ ...writing, tally }), pointers);
      if (result.kind === 'failed') {
        const written = await keepFailed(writing, result, tally);
        // A template saves the caller, not the model: it failed all the same.
        events.generationFailed({ ...ended(), code: result.code });
        return written;
      }
      const kept = await keep.description(writing, { result, spent: tally.spent() });
      await share.remember(writing, kept, found.remembrance);
      events.generationSucceeded(ended());
      return toWritten(kept);
    } catch (error) {
      // Whoever gave it up has counted it as failed.
      if (error instanceof GenerationClosedError) return notWritten(writing, abandoned(), tally);
      // The generation must not stay open for a bug or a database that is gone, and its caller is told of it.
      const { failure, isKept } = await keep.breakdown(writing, error, tally.spent());
      if (isKept) events.generationFailed({ ...ended(), code: failure.code });
      return notWritten(writing, failure, tally);
    }
  };
}

export type Write = ReturnType<typeof createWrite>;

export type WriteDependencies = {
  readonly keep: Keep;
  readonly share: Pick<Share, 'find' | 'remember'>;
  readonly generate: Generate;
  readonly inFlight: InFlight;
  readonly clock: Clock;
  readonly events: Pick<Events, 'generationSucceeded' | 'generationFailed'>;
};

export type Written = {
  readonly kind: 'written';
  readonly description: DescriptionRow;
  /** Whether the cache has it now. */
  readonly isAdmitted: boolean;
};

export type NotWritten = {
  readonly kind: 'not_written';
  readonly failure: Failure;
  /** Absent when the request failed before a generation began. */
  readonly generation?: { readonly generationId: string; readonly attempts: number };
};

function toWritten({ row, entryId }: Kept): Written {
  return { kind: 'written', description: row, isAdmitted: entryId !== undefined };
}

function identify({ generationId, tenantId, requestId, trace, prompt }: Writing) {
  return { generationId, tenantId, requestId, traceId: trace.traceId, promptVersion: prompt.version };
}

/** Says of what was posted what did not fit the prompt, and what was left out of it. */
function locate(result: Generated | Failure, pointers: Pointers): Generated | Failure {
  if (result.kind === 'failed') return result;
  const { truncated, warnings } = result;
  return { ...result, truncated: relocated(truncated, pointers), warnings: relocated(warnings, pointers) };
}

function notWritten({ generationId }: Writing, failure: Failure, tally: Tally): NotWritten {
  return { kind: 'not_written', failure, generation: { generationId, attempts: tally.spent().attempts } };
}

/** Says why no template stands in for the text, to a caller who asked for one. */
function withoutTemplate({ options, warnings }: Writing, failure: Failure): Failure {
  if (options.on_failure !== 'template' || !failure.code.startsWith('llm_')) return failure;
  const told = warnings.filter(({ code }) => code === 'no_template');
  return { ...failure, errors: [...failure.errors, ...(told.length === 0 ? [invalidTemplate] : told)] };
}

const invalidTemplate = {
  code: 'no_template',
  pointer: '/options/on_failure',
  detail: 'no text made from these facts alone is valid, so that there is no template either',
};

function abandoned(): Failure {
  return failed('generation_abandoned', 'The process was paused for longer than a generation may take.');
}

function overloaded(most: number): Failure {
  return failed('overloaded', `${most} generations are in flight, which is the most there may be.`);
}
