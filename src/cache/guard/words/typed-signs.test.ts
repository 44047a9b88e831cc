import assert from 'node:assert/strict';
import { test } from 'node:test';

import { withTypedSigns } from './typed-signs.ts';

const cases = [
  ['en', '3mm–10mm', '3-10 mm'],
  ['de', '3 mm bis 10 mm', '3-10 mm'],
  ['en', '3 mm to 10 mm thick', '3-10 mm thick'],
  ['en', '10 m - 5 m', '10 m - 5 m'],
  ['en', '10 m to 5 m', '10 m to 5 m'],
  ['es', 'de 5 kg a 10 kg', 'de 5 kg a 10 kg'],
  ['en', 'a 1000V supply, 2.5kW', 'a 1000 V supply, 2.5 kW'],
  ['en', 'form 5V, EN-3bar', 'form 5V, EN-3bar'],
  ['en', "20″, 20 ″, 20''", '20", 20", 20"'],
  ['en', '20′, 20 ′', '20′, 20′'],
] as const;

for (const [language, text, told] of cases)
  test(`${language}: ${text}`, () => {
    assert.equal(withTypedSigns(language, text), told);
  });

test('20,000 digits take no time', () => {
  for (const text of ['1'.repeat(20_000), '1,'.repeat(10_000), '1 '.repeat(10_000), "20' ".repeat(5000)]) {
    withTypedSigns('en', text);
    const started = process.cpuUsage();
    withTypedSigns('en', text);
    // In microseconds; to look back at each digit took four times as long.
    assert.ok(process.cpuUsage(started).user < 50_000, text.slice(0, 10));
  }
});
