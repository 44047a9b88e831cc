import { failed } from '../../../failures.ts';
import type { TenantStore } from '../../../storage/tenant-store.ts';
import { refuse, type RouteFailure } from '../../route.ts';

/** Says why a description is not there: it was erased, or there is none. */
export async function refuseMissing(store: TenantStore, tenantId: string, id: string): Promise<RouteFailure> {
  const record = await store.read(tenantId).findDescriptionRecord(id);
  return refuse(
    record === undefined
      ? failed('not_found', 'No description has this id.')
      : failed('erased', 'The text of this description was erased. Post the credential again, without what had to go.'),
  );
}
