import assert from 'node:assert/strict';
import { test } from 'node:test';

import { failed } from '../../failures.ts';
import { toProblem } from './problem.ts';

test('the path asked is told as a URI reference, without what may be somebody’s', () => {
  const id = '019a0000-0000-7000-8000-000000000042';
  for (const [path, instance] of [
    [`/v1/descriptions/${id}/exports/ob3`, `/v1/descriptions/${id}/exports/ob3`],
    ['/v1/descriptions/jane.smith@mail.example', '/v1/descriptions/-'],
    ['/v1/descriptions/did:web:jane.example/feedback', '/v1/descriptions/-/feedback'],
    ['/v2/%E2%82%AC/a:b@c;d,e', '/v2/-/-'],
    ['/v2/<a>|"b"[c]^`{d}', '/v2/-'],
  ] as const) {
    const { problem } = toProblem(failed('not_found', 'No.'), { requestId: 'request-1', path });
    assert.equal(problem.instance, instance);
  }
});
