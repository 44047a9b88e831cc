import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import fc from 'fast-check';

import { addDecimals, priceTokens } from './decimal.ts';

const sums = [
  ['0', '0', '0'],
  ['0.5', '0.5', '1'],
  ['0.999999999999', '0.000000000001', '1'],
  ['0.000000000001', '0', '0.000000000001'],
  ['1.10', '0', '1.1'],
  ['007', '0.0', '7'],
  ['10', '90', '100'],
  ['9007199254740993', '0.1', '9007199254740993.1'],
] as const;

const products = [
  [1_000_000, '2.50', '2.5'],
  [1, '1', '0.000001'],
  [1, '0.000001', '0.000000000001'],
  [100_000_000, '10.00', '1000'],
  [7, '0', '0'],
  // What is less than the last digit is dropped, never rounded up.
  [1, '0.0000009', '0'],
  [19, '0.0000001', '0.000000000001'],
] as const;

const malformed = ['', ' ', '.5', '5.', '-1', '+1', '1,5', '1e3', '0x1', '1.2.3', ' 1', '1\n', '0.1234567890123', '٣'];

/** A decimal in its shortest spelling, from its whole number of 10⁻¹². */
function spell(units: bigint): string {
  const digits = units.toString().padStart(13, '0');
  return `${digits.slice(0, -12)}.${digits.slice(-12)}`.replace(/\.?0+$/, '');
}

const units = fc.bigInt({ min: 0n, max: 10n ** 24n });

suite('an exact decimal', () => {
  for (const [one, other, sum] of sums) {
    test(`${one} and ${other} make ${sum}`, () => {
      assert.equal(addDecimals(one, other), sum);
      assert.equal(addDecimals(other, one), sum);
    });
  }

  for (const [tokens, usdPerMillion, cost] of products) {
    test(`${tokens} tokens at ${usdPerMillion} a million cost ${cost}`, () => {
      assert.equal(priceTokens(tokens, usdPerMillion), cost);
    });
  }

  for (const text of malformed) {
    test(`${JSON.stringify(text)} is none`, () => {
      assert.throws(() => addDecimals(text, '1'), RangeError);
      assert.throws(() => addDecimals('1', text), RangeError);
      assert.throws(() => priceTokens(1, text), RangeError);
    });
  }

  test('a refused decimal is not quoted', () => {
    assert.throws(() => addDecimals('planted', '1'), /^RangeError: (?!.*planted)/);
  });

  test('part of a token has no price', () => {
    assert.throws(() => priceTokens(1.5, '1'), RangeError);
  });

  test('sums are those of whole numbers', () => {
    fc.assert(
      fc.property(units, units, (one, other) => {
        assert.equal(addDecimals(spell(one), spell(other)), spell(one + other));
      }),
    );
  });

  test('prices of tokens are those of whole numbers, without the rest', () => {
    fc.assert(
      fc.property(fc.nat(), units, (tokens, price) => {
        assert.equal(priceTokens(tokens, spell(price)), spell((BigInt(tokens) * price) / 1_000_000n));
      }),
    );
  });
});
