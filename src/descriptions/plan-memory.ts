import { hash } from 'node:crypto';

import { LRUCache } from 'lru-cache';

import type { Warning } from '../credentials/warning.ts';
import type { DescribeRequest } from './plan-writing.ts';

/**
 * Remembers under which keys a request was looked up, by a hash of all that it posted: a platform that posts the same
 * again need not have it read again. Reading is pure, so nothing here can be stale; and nothing of what was posted is
 * held, neither facts nor persons.
 */
export function createPlanMemory({ most }: { readonly most: number }) {
  const plans = new LRUCache<string, RememberedPlan>({ max: most });
  return {
    find: (request: DescribeRequest): RememberedPlan | undefined => plans.get(hashOf(request)),
    remember: (request: DescribeRequest, { tenantId, scopeKey, factsKey, warnings, entryId }: RememberedPlan): void => {
      plans.set(hashOf(request), { tenantId, scopeKey, factsKey, warnings, entryId });
    },
  };
}

export type PlanMemory = ReturnType<typeof createPlanMemory>;

type RememberedPlan = {
  readonly tenantId: string;
  readonly scopeKey: string;
  readonly factsKey: string;
  readonly warnings: readonly Warning[];
  /** Which entry was found, of whose text nothing is left to remember. */
  readonly entryId: string;
};

function hashOf({ tenantId, credential, document, supportingTexts, options }: DescribeRequest): string {
  return hash('sha256', JSON.stringify([tenantId, credential, document, supportingTexts, options]), 'base64');
}
