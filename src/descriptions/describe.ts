import type { ServedText } from '../cache/accelerators/accelerator.ts';
import type { FindExact } from '../cache/exact.ts';
import type { HitCounter } from '../cache/hit-counter.ts';
import type { ReadPosted, ReadsPosted } from '../credentials/read-posted.ts';
import type { Flights } from '../coordination/flights.ts';
import { failed, type Failure } from '../failures.ts';
import type { DescriptionRow } from '../storage/descriptions.ts';
import type { CacheTier } from '../storage/tables.ts';
import type { TenantStore } from '../storage/tenant-store.ts';
import type { Events } from '../telemetry/events.ts';
import { findLanded } from './find-landed.ts';
import type { PlanMemory } from './plan-memory.ts';
import { planWriting, readFacts, type DescribeRequest, type ScopeSettings } from './plan-writing.ts';
import type { Share } from './share.ts';
import { warningsFor } from './warnings-for.ts';
import type { NotWritten, Write, Written } from './write.ts';
import type { Writing } from './writing.ts';

/**
 * The whole story: a posted credential becomes a description, or a failure with a name.
 *
 * facts → written before for equal facts in this scope? the same description → being written? wait for it → written
 * for other facts that may share it? a description of its own with that text → write it, and let the next have it.
 * What cannot be read fails before anything else. A caller who hangs up cancels nothing that is paid for.
 */
export function createDescribe(dependencies: DescribeDependencies) {
  const { store, readPosted, plans, findExact, flights, write, share, newId, events, settings } = dependencies;
  const { reuse, reuseExact } = createReuse(dependencies);

  async function writeAlone(writing: Writing, read: ReadPosted): Promise<Described | NotDescribed> {
    const written = await write(writing, read.pointers);
    return written.kind === 'written' ? asNew(written, 'bypassed') : notDescribed(written);
  }

  /** Leads the flight of a text, or waits for who does. */
  async function writeOnce(writing: SharedWriting, read: ReadPosted): Promise<Described | NotDescribed> {
    const { flightKey, replacing } = writing.reuse;
    const lead = () => writeUnlessFound(writing, read);
    const flown = await flights({ ...writing, flightKey, forced: replacing, lead });
    if (flown.kind === 'overdue') return { kind: 'not_described', failure: overdue() };
    const outcome = flown.kind === 'landed' ? await findLanded(store, writing.tenantId, flown) : flown.outcome;
    if (outcome === undefined) return writeOnce(writing, read);
    if (outcome.kind === 'not_written') return notDescribed(outcome);
    if (flown.kind !== 'led') return reuseFlown(writing, read, outcome);
    if (outcome.kind === 'found') return reuseExact(writing, outcome.hit);
    const { description } = outcome;
    if (description.source === 'semantic_cache') return asNew(outcome, 'semantic');
    return asNew(outcome, replacing ? 'refreshed' : 'missed');
  }

  /** Who waited may have come after the text was written and evicted, and asks whether it is still served. */
  async function reuseFlown(
    writing: SharedWriting,
    read: ReadPosted,
    outcome: Exclude<Flown, NotWritten>,
  ): Promise<Described | NotDescribed> {
    const found = await findExact(writing.tenantId, writing);
    if (found === undefined) {
      return wasLeftOut(outcome) ? reuse(writing, 'flight', outcome.description) : writeOnce(writing, read);
    }
    return outcome.kind === 'found' ? reuseExact(writing, found) : reuse(writing, 'flight', found.row);
  }

  async function writeUnlessFound(writing: SharedWriting, read: ReadPosted) {
    // Whoever led the flight before may have written the text since it was looked for.
    const found = writing.reuse.replacing ? undefined : await findExact(writing.tenantId, writing);
    if (found !== undefined) return { outcome: { kind: 'found', hit: found } as const, hasEndedFlight: false };
    const outcome = await write(writing, read.pointers);
    return { outcome, hasEndedFlight: outcome.kind === 'written' && outcome.isAdmitted };
  }

  /** The text of a request that was posted before as it is. */
  async function findAgain(request: DescribeRequest): Promise<Described | undefined> {
    const plan = request.cache === 'use' ? plans.find(request) : undefined;
    const found = plan === undefined ? undefined : await findExact(plan.tenantId, plan);
    // Of a text that was written since something may be left to remember, for which the facts are needed.
    return plan === undefined || found?.entryId !== plan.entryId ? undefined : reuse(plan, 'exact', found.row);
  }

  return async function describe(request: DescribeRequest): Promise<Described | NotDescribed> {
    const again = await findAgain(request);
    if (again !== undefined) return again;
    const read = readFacts(request, readPosted);
    if (read.kind === 'failed') return { kind: 'not_described', failure: read };
    const { writing, shared, use } = planWriting(request, read, { ...settings, newId });
    if (use === 'bypass') return writeAlone(writing, read);

    const found = use === 'use' ? await findExact(writing.tenantId, writing) : undefined;
    if (found !== undefined) {
      // Who comes by a plan brings no facts, which what is left to remember of the text needs.
      if (share.used(writing, found)) plans.remember(request, { ...writing, entryId: found.entryId });
      return reuse(writing, 'exact', found.row);
    }
    if (use === 'use') events.cacheMissed({ tier: 'exact' });
    return writeOnce(shared, read);
  };
}

export type Describe = ReturnType<typeof createDescribe>;

export type DescribeDependencies = {
  readonly store: Pick<TenantStore, 'read'>;
  readonly readPosted: ReadsPosted;
  readonly plans: PlanMemory;
  readonly findExact: FindExact;
  readonly flights: Flights<Flown>;
  readonly hits: Pick<HitCounter, 'count'>;
  readonly write: Write;
  readonly share: Pick<Share, 'used'>;
  readonly newId: () => string;
  readonly events: Pick<Events, 'cacheMissed'>;
  readonly settings: ScopeSettings;
};

export type Described = {
  readonly kind: 'described';
  readonly description: DescriptionRow;
  /** Whether this request made it. */
  readonly isNew: boolean;
  /** What the cache made of the request. */
  readonly lookup: 'exact' | 'semantic' | 'collapsed' | 'missed' | 'refreshed' | 'bypassed';
  /** Whether the next request for the same gets it. */
  readonly isStored: boolean;
};

export type NotDescribed = Omit<NotWritten, 'kind'> & { readonly kind: 'not_described' };

type SharedWriting = Writing & Required<Pick<Writing, 'reuse'>>;
/** What a flight leads to: a text that was written in the meantime, or one that is now, or a failure. */
type Flown = { readonly kind: 'found'; readonly hit: ServedText } | Written | NotWritten;

/** Answers with a text that is there, and counts it where it spared a model. */
function createReuse({ hits, share }: Pick<DescribeDependencies, 'hits' | 'share'>) {
  function reuse(writing: Pick<Writing, 'tenantId' | 'warnings'>, tier: CacheTier, found: DescriptionRow): Described {
    if (found.source !== 'template') hits.count(writing.tenantId, tier, found);
    const description = { ...found, warnings: warningsFor(writing, found) };
    const lookup = tier === 'flight' ? 'collapsed' : 'exact';
    return { kind: 'described', description, isNew: false, lookup, isStored: false };
  }

  function reuseExact(writing: Writing, found: ServedText): Described {
    share.used(writing, found);
    return reuse(writing, 'exact', found.row);
  }

  return { reuse, reuseExact };
}

/**
 * Never admitted, a text cannot have been evicted: it is a template, or who took the flight over may have failed. One
 * that is shared may have been evicted with its original.
 */
function wasLeftOut(outcome: Exclude<Flown, NotWritten>): outcome is Written {
  return outcome.kind === 'written' && !outcome.isAdmitted && outcome.description.source !== 'semantic_cache';
}

function asNew({ description, isAdmitted: isStored }: Written, lookup: Described['lookup']): Described {
  return { kind: 'described', description, isNew: true, lookup, isStored };
}

function notDescribed(written: NotWritten): NotDescribed {
  return { ...written, kind: 'not_described' };
}

function overdue(): Failure {
  return failed('llm_timeout', 'The same text is being written for another request, and was not ready in time.');
}
