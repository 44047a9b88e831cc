import assert from 'node:assert/strict';
import { test } from 'node:test';

import { sampleCredential } from '../../test/support/samples.ts';
import type { ServedText } from '../cache/accelerators/accelerator.ts';
import { readPosted } from '../credentials/read-posted.ts';
import { readPromptShares } from '../generation/prompt-versions.ts';
import type { DescriptionRow } from '../storage/descriptions.ts';
import { createPlanMemory } from './plan-memory.ts';
import type { Written } from './write.ts';
import { createDescribe, type DescribeDependencies } from './describe.ts';

const row = (id: string, source: DescriptionRow['source'] = 'model') =>
  ({ id, source, warnings: [], prompt_version: 'v2', cost_usd: null }) as unknown as DescriptionRow;
const written = (id: string, source?: DescriptionRow['source']) =>
  ({ kind: 'written', description: row(id, source), isAdmitted: true }) as const;

const settings = {
  prompts: readPromptShares('v2') ?? [],
  provider: 'simulator',
  models: ['simulator'],
  isCaching: true,
};
const request = {
  requestId: 'request',
  tenantId: 'local',
  trace: { traceId: '', flags: '01' },
  credential: { ...sampleCredential, issuer: { name: sampleCredential.issuer } },
  supportingTexts: [],
  options: {},
  cache: 'use',
};

/** Describes for a caller who joins a flight that ends in a text, in a process where `served` is what is found then. */
async function joinFlight(outcome: Written, served: ServedText | undefined) {
  let flownBefore = 0;
  let counted = 0;
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
    hits: { count: () => (counted += 1) },
    events: { cacheMissed: () => undefined },
    newId: () => 'generation',
    settings,
  } as Partial<DescribeDependencies> as DescribeDependencies;
  return { ...(await createDescribe(dependencies)(request as never)), counted };
}

const idOf = (described: Awaited<ReturnType<typeof joinFlight>>) =>
  described.kind === 'described' ? described.description.id : described.failure.code;

test('who joins a flight gets the text that is served', async () => {
  assert.equal(idOf(await joinFlight(written('joined'), { entryId: 'entry', row: row('joined') })), 'joined');
});

test('who joins a flight whose text was evicted gets another', async () => {
  assert.equal(idOf(await joinFlight(written('evicted'), undefined)), 'written anew');
});

test('who joins a flight gets its template, which spared no model', async () => {
  const joined = await joinFlight({ ...written('template', 'template'), isAdmitted: false }, undefined);
  assert.deepEqual([idOf(joined), joined.counted], ['template', 0]);
});

test('who joins a flight that was taken over gets its text where none is served', async () => {
  assert.equal(idOf(await joinFlight({ ...written('left out'), isAdmitted: false }, undefined)), 'left out');
});

test('who joins a flight that shared a text asks again where none is served', async () => {
  const shared = { ...written('shared', 'semantic_cache'), isAdmitted: false };
  assert.equal(idOf(await joinFlight(shared, undefined)), 'written anew');
});

test('who waited for another replica gets another text where that one was erased', async () => {
  const outcomes = [
    { kind: 'landed', state: { descriptionId: 'erased' } },
    { kind: 'led', outcome: written('anew') },
  ];
  const dependencies = {
    readPosted,
    plans: createPlanMemory({ most: 1 }),
    store: { read: () => ({ findDescription: () => Promise.resolve(undefined) }) },
    findExact: () => Promise.resolve(undefined),
    flights: () => Promise.resolve(outcomes.shift()),
    events: { cacheMissed: () => undefined },
    newId: () => 'generation',
    settings,
  } as unknown as DescribeDependencies;
  const described = await createDescribe(dependencies)(request as never);
  assert.equal(described.kind === 'described' && described.description.id, 'anew');
});

test('a request is read again until nothing is left to remember of its text', async () => {
  const settled = [false, true];
  let asked = 0;
  const dependencies = {
    readPosted,
    plans: createPlanMemory({ most: 1 }),
    findExact: () => Promise.resolve({ entryId: 'entry', row: row('served') }),
    share: { used: () => settled[asked++] ?? true },
    hits: { count: () => undefined },
    newId: () => 'generation',
    settings,
  } as Partial<DescribeDependencies> as DescribeDependencies;
  const describe = createDescribe(dependencies);
  for (let post = 0; post < 4; post += 1) await describe(request as never);
  assert.equal(asked, 2);
});

test('a text that was written since is told of, though its request was posted before', async () => {
  const entryIds = ['first', 'first', 'second', 'second', 'second'];
  const told: string[] = [];
  const dependencies = {
    readPosted,
    plans: createPlanMemory({ most: 1 }),
    findExact: () => Promise.resolve({ entryId: entryIds.shift() ?? 'none', row: row('served') }),
    share: { used: (_writing, { entryId }) => told.push(entryId) > 0 },
    hits: { count: () => undefined },
    newId: () => 'generation',
    settings,
  } as Partial<DescribeDependencies> as DescribeDependencies;
  const describe = createDescribe(dependencies);
  for (let post = 0; post < 4; post += 1) await describe(request as never);
  assert.deepEqual(told, ['first', 'second']);
});

test('a refresh has not looked, and misses nothing', async () => {
  let missed = 0;
  const dependencies = {
    readPosted,
    findExact: () => Promise.resolve(undefined),
    flights: () => Promise.resolve({ kind: 'led', outcome: written('new') }),
    events: { cacheMissed: () => (missed += 1) },
    plans: createPlanMemory({ most: 1 }),
    newId: () => 'generation',
    settings,
  } as Partial<DescribeDependencies> as DescribeDependencies;
  await createDescribe(dependencies)({ ...request, cache: 'refresh' } as never);
  assert.equal(missed, 0);
  await createDescribe(dependencies)(request as never);
  assert.equal(missed, 1);
});
