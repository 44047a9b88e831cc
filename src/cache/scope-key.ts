import { createHash } from 'node:crypto';

import { factsVersion } from '../credentials/canonical.ts';

/**
 * What must be equal for any reuse of a text, as one key: SHA-256, in hex. Whatever may change the text and is no
 * fact belongs here; `on_failure` does not, since a template is never reused.
 */
export function sharingScopeKeyOf(scope: SharingScope): string {
  const { tenantId, locale, tone, length, max_characters, character_count, promptVersion, provider, models } = scope;
  const output = [locale, tone, length, max_characters ?? null, character_count ?? 'graphemes'];
  return createHash('sha256')
    .update(JSON.stringify([factsVersion, tenantId, output, promptVersion, provider, models]))
    .digest('hex');
}

export type SharingScope = {
  readonly tenantId: string;
  readonly locale: string;
  readonly tone: string;
  readonly length: string;
  readonly max_characters?: number | undefined;
  readonly character_count?: string | undefined;
  readonly promptVersion: string;
  /** The simulator's texts must never be served once there is a model. */
  readonly provider: string;
  readonly models: readonly string[];
};

/** What callers wait for together. Who takes a template for an answer must not share the failure of who does not. */
export function flightKeyOf({ scopeKey, factsKey, onFailure = 'error' }: FlightSubject): string {
  return createHash('sha256')
    .update(JSON.stringify([scopeKey, factsKey, onFailure]))
    .digest('hex');
}

type FlightSubject = { readonly scopeKey: string; readonly factsKey: string; readonly onFailure?: string | undefined };
