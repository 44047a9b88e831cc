import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createAuthenticate } from './authenticate.ts';

const authenticate = createAuthenticate([
  { name: 'portal', secret: 'canary-0123456789', permissions: ['read'], tenant: 'local' },
]);

test('a key in another place is told where it belongs, and is not quoted', () => {
  const expected = 'Expected `Authorization: Bearer <secret>` of a known key';
  const cases = [
    [{}, ''],
    [{ authorization: 'Bearer canary' }, ''],
    [{ authorization: 'Bearer canary', 'x-api-key': 'canary' }, ''],
    [{ 'x-api-key': 'canary-0123456789' }, ', got `X-Api-Key`'],
    [{ 'api-key': 'canary-0123456789' }, ', got `Api-Key`'],
    [{ authorization: 'basic canary' }, ', got `Authorization: Basic`'],
    [{ authorization: 'canary-0123456789' }, ', got `Authorization` without `Bearer` and one secret'],
    [{ authorization: 'Bearer canary 0123456789' }, ', got `Authorization` without `Bearer` and one secret'],
  ] as const;
  for (const [headers, got] of cases) {
    const refused = authenticate(headers, 'read');
    assert.ok(refused.kind === 'failed');
    assert.equal(refused.detail, `${expected}${got}.`);
  }
  assert.equal(authenticate({ authorization: 'Bearer canary-0123456789' }, 'read').kind, 'caller');
});

test('without keys whoever comes by a name that is not loopback is refused', () => {
  const open = createAuthenticate([]);
  for (const host of ['localhost:3000', '127.0.0.1', '127.0.0.53:3000', '[::1]:3000', 'api.localhost', undefined])
    assert.equal(open({ host }, 'admin').kind, 'caller', host);
  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:3000', '10.0.0.7', '[::2]']) {
    const refused = open({ host }, 'read');
    assert.ok(refused.kind === 'failed' && refused.code === 'forbidden', host);
  }
});
