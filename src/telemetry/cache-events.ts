import { describeError } from './describe-error.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import { requestFields, type Requested } from './trace.ts';

/** Events of the cache. */
export function cacheEvents({ log }: Logger, metrics: Metrics) {
  return {
    cacheHit: ({ tier, savedUsd }: { readonly tier: string; readonly savedUsd: string }) => {
      metrics.cacheLookups.inc({ tier, result: 'hit' });
      metrics.cacheSavedUsd.inc({ tier }, Number(savedUsd));
    },
    cacheMissed: ({ tier }: { readonly tier: string }) => {
      metrics.cacheLookups.inc({ tier, result: 'missed' });
    },
    cacheEvicted: (eviction: Requested & { tenantId: string; reason: string; entries: number }) => {
      const { tenantId, reason, entries } = eviction;
      log('info', 'cache.evicted', { ...requestFields(eviction), tenant_id: tenantId, reason, entries });
      metrics.cacheEvictions.inc({ reason }, entries);
    },
    /** Redis did not do what it was asked; the database answers in its place. */
    acceleratorFailed: (error: unknown) => {
      log('debug', 'cache.accelerator_failed', describeError(error));
      metrics.acceleratorFailures.inc();
    },
    /** Told once for each change, not for each request. */
    acceleratorStateChanged: (state: 'up' | 'down') => {
      log(state === 'up' ? 'info' : 'warn', 'cache.accelerator_state', { state });
    },
  };
}
