import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import type { ApiKey, Permission } from '../config-keys.ts';
import { failed, type Failure } from '../failures.ts';

export type Caller = { readonly kind: 'caller'; readonly tenantId: string; readonly apiKeyName: string | undefined };

/**
 * Tells who calls, from the `Authorization` header, and whether they may. With no keys configured the service is
 * on loopback, and whoever reaches it may do everything as tenant `local`.
 */
export function createAuthenticate(apiKeys: readonly ApiKey[]) {
  // Looked up by hash, so that the time it takes tells nothing about a secret.
  const bySecret = new Map(apiKeys.map((key) => [hash(key.secret), key]));
  return (headers: IncomingHttpHeaders, permission: Permission): Caller | Failure => {
    if (apiKeys.length === 0) return { kind: 'caller', tenantId: 'local', apiKeyName: undefined };
    const secret = /^Bearer +(\S+)\s*$/i.exec(headers.authorization ?? '')?.[1];
    const key = secret === undefined ? undefined : bySecret.get(hash(secret));
    if (key === undefined) {
      const got = secret === undefined ? describeOther(headers) : '';
      return failed('unauthenticated', `Expected \`Authorization: Bearer <secret>\` of a known key${got}.`);
    }
    if (!key.permissions.includes(permission)) {
      return failed('forbidden', `The operation needs the permission \`${permission}\`.`);
    }
    return { kind: 'caller', tenantId: key.tenant, apiKeyName: key.name };
  };
}

export type Authenticate = ReturnType<typeof createAuthenticate>;

/** Where else the key may have been put, by names of ours: what came is a secret. */
function describeOther(headers: IncomingHttpHeaders): string {
  const { authorization } = headers;
  if (authorization !== undefined) {
    const scheme = ['Basic', 'Digest', 'ApiKey', 'Token', 'Key'].find((each) =>
      authorization.toLowerCase().startsWith(`${each.toLowerCase()} `),
    );
    return scheme === undefined
      ? ', got `Authorization` without `Bearer` and one secret'
      : `, got \`Authorization: ${scheme}\``;
  }
  const other = ['X-Api-Key', 'Api-Key', 'X-Auth-Token', 'X-Access-Token'].find(
    (name) => headers[name.toLowerCase()] !== undefined,
  );
  return other === undefined ? '' : `, got \`${other}\``;
}

function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
