import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isWebAddress } from './web-address.ts';

test('takes what is read as http or https, however it is typed', () => {
  for (const text of [
    'https://x.example',
    'HTTP://x.example/a b',
    ' https://x.example',
    'http:x.example',
    'ht\ntp://x.example',
  ])
    assert.ok(isWebAddress(text), text);
  for (const text of ['', 'x.example', 'ftp://x.example', 'https://', 'http://[', 'mailto:a@x.example'])
    assert.ok(!isWebAddress(text), text);
});
