import { createHash } from 'node:crypto';

/** What must be equal for a text to be shared between different facts: SHA-256 in hex, a column of every embedding. */
export function semanticScopeKeyOf(scope: SemanticScope): string {
  const { sharingScopeKey, type = null, embedder, guardVersion } = scope;
  return createHash('sha256')
    .update(JSON.stringify([sharingScopeKey, type?.trim().toLowerCase() ?? null, embedder, guardVersion]))
    .digest('hex');
}

export type SemanticScope = {
  /** Of the exact tier: tenant, locale, output options, prompt version, models, facts version. */
  readonly sharingScopeKey: string;
  /** Of the credential: a badge never shares with a certificate. */
  readonly type: string | undefined;
  readonly embedder: string;
  readonly guardVersion: number;
};
