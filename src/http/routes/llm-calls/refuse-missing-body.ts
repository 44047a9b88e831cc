import { failed, type Failure } from '../../../failures.ts';
import type { TenantStore } from '../../../storage/tenant-store.ts';
import { refuse, type RouteFailure } from '../../route.ts';

/** Says why a body is not there: no such call, nothing came, it was erased, or its retention is over. */
export async function refuseMissingBody(store: TenantStore, tenantId: string, body: Body): Promise<RouteFailure> {
  return refuse(await findReason(store, tenantId, body));
}

type Body = { readonly id: string; readonly part: 'request' | 'response' };

async function findReason(store: TenantStore, tenantId: string, { id, part }: Body): Promise<Failure> {
  const reads = store.read(tenantId);
  const call = await reads.findLlmCall(id);
  if (call === undefined) return failed('not_found', 'No LLM call has this id.');
  if (part === 'response' && call.response_sha256 === null) {
    const isOpen = call.outcome === null;
    return failed(
      'not_found',
      isOpen ? 'The LLM call is open: nothing has come yet.' : 'Nothing came for this LLM call.',
    );
  }
  const erasure = await reads.findErasureOfCall(id);
  if (erasure === undefined) {
    return failed('not_found', `The ${part} body is kept no longer: its retention is over. Its hash is with the call.`);
  }
  const by = erasure.id === null ? '' : ` by the erasure ${erasure.id}`;
  return failed('erased', `The ${part} body was erased${by}. Its hash is with the call.`);
}
