import assert from 'node:assert/strict';
import { test } from 'node:test';

import { sampleCredential } from '../../test/support/samples.ts';
import type { ExactHit } from '../cache/exact.ts';
import { readPosted } from '../credentials/read-posted.ts';
import { readPromptShares } from '../generation/prompt-versions.ts';
import type { DescriptionRow } from '../storage/descriptions.ts';
import { createPlanMemory } from './plan-memory.ts';
import { createDescribe, type DescribeDependencies } from './describe.ts';

const row = (id: string, source: DescriptionRow['source'] = 'model') =>
  ({ id, source, warnings: [], prompt_version: 'v2', cost_usd: null }) as unknown as DescriptionRow;
const written = (id: string, source?: DescriptionRow['source']) =>
  ({ kind: 'written', description: row(id, source), isAdmitted: true }) as const;

/** Describes for a caller who joins a flight that ends in a text, in a process where `served` is what is found then. */
async function joinFlight(outcome: ReturnType<typeof written>, served: ExactHit | undefined) {
  let flownBefore = 0;
  const found = [undefined, served];
  const dependencies = {
    readPosted,
    plans: createPlanMemory({ most: 1 }),
    findExact: () => Promise.resolve(found.shift()),
    flights: ({ lead }) => {
      flownBefore += 1;
      if (flownBefore === 1) return Promise.resolve({ kind: 'joined', outcome });
      return lead().then((led) => ({ kind: 'led', outcome: led.outcome }));
    },
    write: () => Promise.resolve(written('written anew')),
    hits: { count: () => undefined },
    events: { cacheMissed: () => undefined },
    newId: () => 'generation',
    settings: {
      prompts: readPromptShares('v2') ?? [],
      provider: 'simulator',
      models: ['simulator'],
      isCaching: true,
    },
  } as Partial<DescribeDependencies> as DescribeDependencies;
  const request = { requestId: 'request', tenantId: 'local', trace: { traceId: '', flags: '01' } };
  const posted = {
    credential: { ...sampleCredential, issuer: { name: sampleCredential.issuer } },
    supportingTexts: [],
    options: {},
    cache: 'use',
  };
  return createDescribe(dependencies)({ ...request, ...posted } as never);
}

const idOf = (described: Awaited<ReturnType<typeof joinFlight>>) =>
  described.kind === 'described' ? described.description.id : described.failure.code;

test('who joins a flight gets the text that is served', async () => {
  assert.equal(idOf(await joinFlight(written('joined'), { row: row('joined') })), 'joined');
});

test('who joins a flight whose text was evicted gets another', async () => {
  assert.equal(idOf(await joinFlight(written('evicted'), undefined)), 'written anew');
});

test('who joins a flight gets its template', async () => {
  assert.equal(idOf(await joinFlight(written('template', 'template'), undefined)), 'template');
});
