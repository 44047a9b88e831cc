import assert from 'node:assert/strict';
import { test } from 'node:test';

import { failed } from '../../failures.ts';
import { toProblem } from './problem.ts';

test('the path asked is told as a URI reference', () => {
  for (const [path, instance] of [
    ['/v1/descriptions/42', '/v1/descriptions/42'],
    ['/v2/%E2%82%AC/a:b@c;d,e', '/v2/%E2%82%AC/a:b@c;d,e'],
    ['/v2/<a>|"b"[c]^`{d}', '/v2/%3Ca%3E%7C%22b%22%5Bc%5D%5E%60%7Bd%7D'],
    ['/v2/%E0%A4%A', '/v2/%E0%A4%25A'],
  ] as const) {
    const { problem } = toProblem(failed('not_found', 'No.'), { requestId: 'request-1', path });
    assert.equal(problem.instance, instance);
  }
});
