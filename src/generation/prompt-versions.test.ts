import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { choosePrompt, readPromptShares } from './prompt-versions.ts';

suite('prompt versions', () => {
  const refused = ['', 'v0', 'v1,v1', 'v1:0', 'v1:1001', 'v1:', 'v1;v2', 'constructor'];
  for (const text of refused) {
    test(`refuses ${JSON.stringify(text)}`, () => {
      assert.equal(readPromptShares(text), undefined);
    });
  }

  test('a name alone serves everyone', () => {
    const shares = readPromptShares('v1') ?? [];
    assert.equal(choosePrompt(shares, 'local', 'key').version, 'v1');
  });

  test('splits credentials by weight, the same way each time', () => {
    const shares = readPromptShares('v1:1, v2:3') ?? [];
    const keys = Array.from({ length: 2000 }, (_, index) => `key-${index}`);
    const chosen = keys.map((key) => choosePrompt(shares, 'local', key).version);
    assert.deepEqual(
      chosen,
      keys.map((key) => choosePrompt(shares, 'local', key).version),
    );
    const share = chosen.filter((version) => version === 'v1').length / keys.length;
    assert.ok(share > 0.21 && share < 0.29, `v1 serves ${share}`);
  });

  test('tenants are split apart from each other', () => {
    const shares = readPromptShares('v1,v2') ?? [];
    const keys = Array.from({ length: 50 }, (_, index) => `key-${index}`);
    const differs = keys.some((key) => choosePrompt(shares, 'one', key) !== choosePrompt(shares, 'other', key));
    assert.ok(differs);
  });
});
