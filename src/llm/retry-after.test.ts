import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { readRetryAfterMs } from './retry-after.ts';

const nowMs = Date.parse('2026-11-24T12:00:00Z');
const most = 2_147_483_647;

const table: readonly (readonly [string, Record<string, string>, number | undefined])[] = [
  ['nothing', {}, undefined],
  ['whole seconds', { 'retry-after': '3' }, 3000],
  ['seconds with a fraction', { 'retry-after': '0.25' }, 250],
  ['zero', { 'retry-after': '0' }, 0],
  ['milliseconds', { 'retry-after-ms': '120' }, 120],
  ['milliseconds before seconds', { 'retry-after-ms': '120', 'retry-after': '9' }, 120],
  ['seconds where the milliseconds are rubbish', { 'retry-after-ms': 'soon', 'retry-after': '9' }, 9000],
  ['an HTTP date', { 'retry-after': 'Tue, 24 Nov 2026 12:00:07 GMT' }, 7000],
  [
    "an HTTP date by the sender's own clock",
    { 'retry-after': 'Tue, 24 Nov 2026 11:00:07 GMT', date: 'Tue, 24 Nov 2026 11:00:00 GMT' },
    7000,
  ],
  ['a date that has passed', { 'retry-after': 'Tue, 24 Nov 2026 11:59:00 GMT' }, 0],
  ['a negative number', { 'retry-after': '-5' }, undefined],
  ['a number with its sign', { 'retry-after': '+5' }, undefined],
  ['two numbers', { 'retry-after': '1, 1' }, undefined],
  ['an HTTP date of the oldest form, which is in GMT', { 'retry-after': 'Tue Nov 24 12:00:07 2026' }, 7000],
  ['an HTTP date with a numeric zone', { 'retry-after': 'Tue, 24 Nov 2026 14:00:07 +0200' }, 7000],
  ['a date of no form', { 'retry-after': 'November 24, 2026' }, undefined],
  ["a date where the sender's clock is a number", { 'retry-after': 'Tue, 24 Nov 2026 12:00:07 GMT', date: '5' }, 7000],
  ['words', { 'retry-after': 'later' }, undefined],
  ['a fraction of a millisecond', { 'retry-after-ms': '0.2' }, 1],
  ['a fraction of a second that is no whole milliseconds', { 'retry-after': '1.0001' }, 1001],
  ['zero milliseconds before seconds', { 'retry-after-ms': '0', 'retry-after': '9' }, 0],
  ['seconds where the milliseconds are negative', { 'retry-after-ms': '-120', 'retry-after': '9' }, 9000],
  ['negative milliseconds alone', { 'retry-after-ms': '-120' }, undefined],
  ['spaces around the number', { 'retry-after': ' 3 ' }, 3000],
  ['zeros before the number', { 'retry-after': '003' }, 3000],
  ['an HTTP date of the older form', { 'retry-after': 'Tuesday, 24-Nov-26 12:00:07 GMT' }, 7000],
  ['an ISO date', { 'retry-after': '2026-11-24T13:00:07+01:00' }, 7000],
  ['this very moment', { 'retry-after': 'Tue, 24 Nov 2026 12:00:00 GMT' }, 0],
  ["a date where the sender's clock is unreadable", { 'retry-after': '2026-11-24T12:00:07Z', date: 'today' }, 7000],
  ["seconds, whatever the sender's clock", { 'retry-after': '3', date: 'Tue, 24 Nov 2026 11:00:00 GMT' }, 3000],
  ['a date alone', { date: 'Tue, 24 Nov 2026 12:00:07 GMT' }, undefined],
  ['nothing in it', { 'retry-after': '', 'retry-after-ms': '' }, undefined],
  ['a number with a unit', { 'retry-after': '3s' }, undefined],
  ['a number with words', { 'retry-after': '5 minutes' }, undefined],
  ['an exponent', { 'retry-after': '1e3' }, undefined],
  ['a hexadecimal number', { 'retry-after': '0x10' }, undefined],
  ['no number by name', { 'retry-after': 'NaN', 'retry-after-ms': 'Infinity' }, undefined],
  ['the most that the audit can hold', { 'retry-after-ms': `${most}` }, most],
  ['a millisecond more', { 'retry-after-ms': `${most + 1}` }, most],
  ['a number beyond all numbers', { 'retry-after': '9'.repeat(400) }, most],
  ['a date of another century', { 'retry-after': 'Wed, 24 Nov 2199 12:00:00 GMT' }, most],
  ['more than the audit can hold', { 'retry-after': '99999999999' }, most],
];

suite('Retry-After', () => {
  for (const [name, headers, expected] of table) {
    test(name, () => {
      assert.equal(readRetryAfterMs(new Headers(headers), nowMs), expected);
    });
  }
});
