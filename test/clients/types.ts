import type * as HeyApi from './generated/hey-api/types.gen.ts';
import type * as Orval from './generated/orval.ts';
import type { components } from './generated/schema.d.ts';

// Nothing runs here: the compiler is asked what the generated types take and refuse. What every generator takes fits them
// all together (`&`); what every generator refuses fits not one of them (`|`).

type Schemas = components['schemas'];

/** A new code is a string like any other, so that a client takes it. */
export const takesNewCodes = (problem: Schemas['Problem'] | HeyApi.Problem | Orval.Problem) =>
  problem.code === 'a_code_of_tomorrow';

export function knowsTheCodes(
  code: Schemas['KnownProblemCode'] | HeyApi.KnownProblemCode | Orval.KnownProblemCode,
): void {
  switch (code) {
    case 'erased':
      return;
    // @ts-expect-error a misspelt code
    case 'erazed':
  }
}

const credential = { name: 'Arc Welding' };
const reason = 'A court order.';
const [generation_id, started_after] = ['01a20d9f-48ad-74ca-a4ae-278bb74358df', '2026-11-24T09:00:00Z'];

type CreatesOfAll = Schemas['CreateDescriptionRequest'] &
  HeyApi.CreateDescriptionRequest &
  Orval.CreateDescriptionRequest;
type InspectsOfAll = Schemas['InspectCredentialRequest'] &
  HeyApi.InspectCredentialRequest &
  Orval.InspectCredentialRequest;
type PostsOfAny =
  | Schemas['CreateDescriptionRequest']
  | HeyApi.CreateDescriptionRequest
  | Orval.CreateDescriptionRequest
  | Schemas['InspectCredentialRequest']
  | HeyApi.InspectCredentialRequest
  | Orval.InspectCredentialRequest;

export const posts: readonly (CreatesOfAll & InspectsOfAll)[] = [
  { credential },
  { credential, document: null, options: { tone: 'formal' } },
  { document: {}, document_format: 'ob3' },
];
export const inspections: readonly InspectsOfAll[] = [{ credential, locale: 'es' }];
export const refusedPosts: readonly PostsOfAny[] = [
  // @ts-expect-error neither form
  {},
  // @ts-expect-error neither form
  { options: {} },
  // @ts-expect-error both forms
  { credential, document: {} },
  // @ts-expect-error what only a document has
  { credential, achievement_id: '1' },
];

type ErasuresOfAll = Schemas['CreateErasureRequest'] & HeyApi.CreateErasureRequest & Orval.CreateErasureRequest;
type ErasuresOfAny = Schemas['CreateErasureRequest'] | HeyApi.CreateErasureRequest | Orval.CreateErasureRequest;

export const erasures: readonly ErasuresOfAll[] = [
  { generation_id, reason },
  { issuer: 'Northgate Institute', generation_id: null, reason },
  { started_after, started_before: started_after, reason },
];
export const refusedErasures: readonly ErasuresOfAny[] = [
  // @ts-expect-error nothing named
  { reason },
  // @ts-expect-error two named
  { generation_id, issuer: 'Northgate Institute', reason },
  // @ts-expect-error half a span
  { started_after, reason },
  // @ts-expect-error no reason
  { generation_id },
];
