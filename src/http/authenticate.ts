import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import type { ApiKey, Permission } from '../config-keys.ts';
import { failed, type Failure } from '../failures.ts';

export type Caller = { readonly kind: 'caller'; readonly tenantId: string; readonly apiKeyName: string | undefined };

/**
 * Tells who calls, from the `Authorization` header, and whether they may. With no keys configured the service is
 * on loopback, and whoever reaches it by a loopback name may do everything as tenant `local`; a web page that had its own
 * name resolve to loopback may not.
 */
export function createAuthenticate(apiKeys: readonly ApiKey[]) {
  // Looked up by hash, so that the time it takes tells nothing about a secret.
  const bySecret = new Map(apiKeys.map((key) => [hash(key.secret), key]));
  return (headers: IncomingHttpHeaders, permission: Permission): Caller | Failure => {
    if (apiKeys.length === 0) {
      return isLoopback(headers.host)
        ? { kind: 'caller', tenantId: 'local', apiKeyName: undefined }
        : failed('forbidden', 'Without `API_KEYS` only requests to a loopback name, such as `localhost`, are let in.');
    }
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

/** `localhost:3000`, `127.0.0.1`, `[::1]:3000`; HTTP/1.0 may leave the header out. */
function isLoopback(host: string | undefined): boolean {
  return host === undefined || /^(?:(?:[a-z\d-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])\.?(?::\d+)?$/i.test(host);
}

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
