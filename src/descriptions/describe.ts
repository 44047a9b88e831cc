import type { Clock } from '../clock.ts';
import { findInsufficiency } from '../credentials/completeness.ts';
import { readPosted, relocate, type Posted, type ReadPosted } from '../credentials/read-posted.ts';
import { failed, type Failure } from '../failures.ts';
import type { Generate } from '../generation/generate.ts';
import type { Generated } from '../generation/generation.ts';
import { fillTemplate, type TemplateInput } from '../generation/template/fill-template.ts';
import { createTally, type Spent } from '../llm/tally.ts';
import type { DescriptionRow } from '../storage/descriptions.ts';
import type { Events } from '../telemetry/events.ts';
import type { Trace } from '../telemetry/trace.ts';
import type { InFlight } from './in-flight.ts';
import type { Keep } from './keep.ts';
import { fillInOptions, type RequestedOptions } from './options.ts';

/**
 * The whole story: a posted credential becomes a kept description, or a failure with a name.
 *
 * facts → generation opened → model asked, answer validated → description kept, or its failure kept, or, where that
 * was asked for, a template in its place.
 * What cannot be read fails before a generation begins. A caller who hangs up cancels nothing that is paid for.
 */
export function createDescribe(dependencies: DescribeDependencies) {
  const { keep, generate, inFlight, promptVersion, newId, clock, events } = dependencies;

  /** Keeps a failure, or the template that a caller asked for in its place. */
  async function keepFailed(generation: OpenGeneration, failure: Failure, { facts, ...written }: Failing) {
    const templated = fillTemplate(failure, { facts, options: written.options });
    if (templated !== undefined) return keep.template(generation, { ...written, result: templated, failure });
    await keep.failure(generation, failure, written.spent);
    return undefined;
  }

  return async function describe(request: DescribeRequest): Promise<Described | NotDescribed> {
    const { requestId, tenantId, trace } = request;
    const read = readFacts(request);
    if (read.kind === 'failed') return { kind: 'not_described', failure: read };
    using place = inFlight.enter();
    if (!place.isFree) return { kind: 'not_described', failure: overloaded(inFlight.most) };

    const { facts, warnings } = read;
    const options = fillInOptions(request.options, facts);
    const generation = { generationId: newId(), tenantId, requestId, trace };
    const tally = createTally();
    const startedAtMs = clock.monotonicMs();
    const ended = () => ({
      ...generation,
      traceId: trace.traceId,
      promptVersion,
      ...tally.spent(),
      durationMs: clock.monotonicMs() - startedAtMs,
    });
    await keep.openGeneration(generation, { facts, options });
    try {
      const result = locateCuts(await generate({ ...generation, facts, options, tally }), read);
      if (result.kind === 'failed') {
        const kept = await keepFailed(generation, result, { facts, options, warnings, spent: tally.spent() });
        // A template saves the caller, not the model: it failed all the same.
        events.generationFailed({ ...ended(), code: result.code });
        if (kept !== undefined) return { kind: 'described', description: kept };
        return { kind: 'not_described', failure: result, generation: { ...generation, ...tally.spent() } };
      }
      const description = await keep.description(generation, { result, options, warnings, spent: tally.spent() });
      events.generationSucceeded(ended());
      return { kind: 'described', description };
    } catch (error) {
      // The generation must not stay open for a bug or a database that is gone; the error itself goes on.
      const code = await keep.breakdown(generation, error, tally.spent());
      events.generationFailed({ ...ended(), code });
      throw error;
    }
  };
}

export type Describe = ReturnType<typeof createDescribe>;

export type DescribeDependencies = {
  readonly keep: Keep;
  readonly generate: Generate;
  readonly inFlight: InFlight;
  readonly promptVersion: string;
  readonly newId: () => string;
  readonly clock: Clock;
  readonly events: Pick<Events, 'generationSucceeded' | 'generationFailed'>;
};

export type DescribeRequest = Omit<Posted, 'locale'> & {
  readonly requestId: string;
  readonly tenantId: string;
  readonly trace: Trace;
  readonly options: RequestedOptions;
};

export type Described = { readonly kind: 'described'; readonly description: DescriptionRow };

export type NotDescribed = {
  readonly kind: 'not_described';
  readonly failure: Failure;
  /** Absent when the request failed before a generation began. */
  readonly generation?: { readonly generationId: string; readonly attempts: number };
};

type OpenGeneration = { readonly generationId: string; readonly tenantId: string; readonly requestId: string };
type Failing = TemplateInput & Pick<ReadPosted, 'warnings'> & { readonly spent: Spent };

/** The facts, if they are enough to write about. */
function readFacts(request: DescribeRequest): ReadPosted | Failure {
  const read = readPosted({ ...request, locale: request.options.locale });
  if (read.kind === 'failed') return read;
  const pointer = read.format === 'native' ? '/credential' : '/document';
  return findInsufficiency({ facts: read.facts, pointer }) ?? read;
}

/** Says of what was posted what did not fit the prompt. */
function locateCuts(result: Generated | Failure, { pointers }: ReadPosted): Generated | Failure {
  if (result.kind === 'failed') return result;
  const truncated = result.truncated.map((cut) => ({ ...cut, pointer: relocate(cut.pointer, pointers) }));
  return { ...result, truncated };
}

function overloaded(most: number): Failure {
  return failed('overloaded', `${most} generations are in flight, which is the most there may be.`);
}
