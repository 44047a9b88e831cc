import type * as HeyApi from './generated/hey-api/types.gen.ts';
import type * as Orval from './generated/orval.ts';
import type { components } from './generated/schema.d.ts';

// Nothing runs here: the compiler is asked what the generated types take and refuse.

type Schemas = components['schemas'];

/** A new code is a string like any other, so that a client takes it. */
export const takesNewCodes = (problems: { one: Schemas['Problem']; other: HeyApi.Problem; third: Orval.Problem }) =>
  [problems.one.code, problems.other.code, problems.third.code].includes('a_code_of_tomorrow');

export function knowsTheCodes(
  one: Schemas['KnownProblemCode'],
  other: HeyApi.KnownProblemCode,
  third: Orval.KnownProblemCode,
): void {
  switch (one) {
    case 'erased':
      return;
    // @ts-expect-error a misspelt code
    case 'erazed':
  }
  switch (other) {
    case 'erased':
      return;
    // @ts-expect-error a misspelt code
    case 'erazed':
  }
  switch (third) {
    case 'erased':
      return;
    // @ts-expect-error a misspelt code
    case 'erazed':
  }
}

const credential = { name: 'Arc Welding' };
const reason = 'A court order.';
const [generation_id, started_after] = ['01a20d9f-48ad-74ca-a4ae-278bb74358df', '2026-11-24T09:00:00Z'];

export const descriptionsOfOpenapiTypescript: readonly Schemas['CreateDescriptionRequest'][] = [
  { credential },
  { credential, document: null, options: { tone: 'formal' } },
  { document: {}, document_format: 'ob3' },
  // @ts-expect-error neither form
  {},
  // @ts-expect-error neither form
  { options: {} },
  // @ts-expect-error both forms
  { credential, document: {} },
  // @ts-expect-error what only a document has
  { credential, achievement_id: '1' },
];
export const descriptionsOfHeyApi: readonly HeyApi.CreateDescriptionRequest[] = [
  { credential },
  { credential, document: null, options: { tone: 'formal' } },
  { document: {}, document_format: 'ob3' },
  // @ts-expect-error neither form
  {},
  // @ts-expect-error neither form
  { options: {} },
  // @ts-expect-error both forms
  { credential, document: {} },
  // @ts-expect-error what only a document has
  { credential, achievement_id: '1' },
];
export const descriptionsOfOrval: readonly Orval.CreateDescriptionRequest[] = [
  { credential },
  { credential, document: null, options: { tone: 'formal' } },
  { document: {}, document_format: 'ob3' },
  // @ts-expect-error neither form
  {},
  // @ts-expect-error neither form
  { options: {} },
  // @ts-expect-error both forms
  { credential, document: {} },
  // @ts-expect-error what only a document has
  { credential, achievement_id: '1' },
];
export const inspectionsOfOpenapiTypescript: readonly Schemas['InspectCredentialRequest'][] = [
  { credential },
  { credential, document: null, options: { tone: 'formal' } },
  { document: {}, document_format: 'ob3' },
  { credential, locale: 'es' },
  // @ts-expect-error neither form
  {},
  // @ts-expect-error neither form
  { options: {} },
  // @ts-expect-error both forms
  { credential, document: {} },
  // @ts-expect-error what only a document has
  { credential, achievement_id: '1' },
];
export const inspectionsOfHeyApi: readonly HeyApi.InspectCredentialRequest[] = [
  { credential },
  { credential, document: null, options: { tone: 'formal' } },
  { document: {}, document_format: 'ob3' },
  { credential, locale: 'es' },
  // @ts-expect-error neither form
  {},
  // @ts-expect-error neither form
  { options: {} },
  // @ts-expect-error both forms
  { credential, document: {} },
  // @ts-expect-error what only a document has
  { credential, achievement_id: '1' },
];
export const inspectionsOfOrval: readonly Orval.InspectCredentialRequest[] = [
  { credential },
  { credential, document: null, options: { tone: 'formal' } },
  { document: {}, document_format: 'ob3' },
  { credential, locale: 'es' },
  // @ts-expect-error neither form
  {},
  // @ts-expect-error neither form
  { options: {} },
  // @ts-expect-error both forms
  { credential, document: {} },
  // @ts-expect-error what only a document has
  { credential, achievement_id: '1' },
];
export const erasuresOfOpenapiTypescript: readonly Schemas['CreateErasureRequest'][] = [
  { generation_id, reason },
  { issuer: 'Northgate Institute', generation_id: null, reason },
  { started_after, started_before: started_after, reason },
  // @ts-expect-error nothing named
  { reason },
  // @ts-expect-error two named
  { generation_id, issuer: 'Northgate Institute', reason },
  // @ts-expect-error half a span
  { started_after, reason },
  // @ts-expect-error no reason
  { generation_id },
];
export const erasuresOfHeyApi: readonly HeyApi.CreateErasureRequest[] = [
  { generation_id, reason },
  { issuer: 'Northgate Institute', generation_id: null, reason },
  { started_after, started_before: started_after, reason },
  // @ts-expect-error nothing named
  { reason },
  // @ts-expect-error two named
  { generation_id, issuer: 'Northgate Institute', reason },
  // @ts-expect-error half a span
  { started_after, reason },
  // @ts-expect-error no reason
  { generation_id },
];
export const erasuresOfOrval: readonly Orval.CreateErasureRequest[] = [
  { generation_id, reason },
  { issuer: 'Northgate Institute', generation_id: null, reason },
  { started_after, started_before: started_after, reason },
  // @ts-expect-error nothing named
  { reason },
  // @ts-expect-error two named
  { generation_id, issuer: 'Northgate Institute', reason },
  // @ts-expect-error half a span
  { started_after, reason },
  // @ts-expect-error no reason
  { generation_id },
];
