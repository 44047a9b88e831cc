import { createHash } from 'node:crypto';

/** What must be equal for a text to be shared between different facts: SHA-256 in hex, a column of every embedding. */
export function semanticScopeKeyOf(scope: SemanticScope): string {
  const { sharingScopeKey, type = null, issuer = null, embedder, guardVersion } = scope;
  return createHash('sha256')
    .update(JSON.stringify([sharingScopeKey, type, issuer, embedder, guardVersion]))
    .digest('hex');
}

export type SemanticScope = {
  /** Of the exact tier: tenant, locale, output options, prompt version, models, facts version. */
  readonly sharingScopeKey: string;
  /** Of the folded facts: a badge never shares with a certificate. */
  readonly type: string | undefined;
  /** Folded, too: the same course of fifty issuers would crowd each other out among five candidates. */
  readonly issuer: string | undefined;
  readonly embedder: string;
  readonly guardVersion: number;
};
