import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { namedFacts } from '../../test/support/facts.ts';
import { embeddedTextOf } from './embedded-text.ts';

suite('what is embedded', () => {
  test('is the name as it was posted', () => {
    assert.equal(
      embeddedTextOf(namedFacts('AWS Solutions Architect – Associate'), 'en'),
      'AWS Solutions Architect – Associate',
    );
  });

  test('with five skills at most, in one order', () => {
    const skills = ['e', 'D', 'b', 'f', 'C', 'a'];
    const text = embeddedTextOf(namedFacts('Cloud', { skills }), 'en');
    assert.equal(text, 'Cloud: a, b, C, D, e');
    assert.equal(embeddedTextOf(namedFacts('Cloud', { skills: skills.toReversed() }), 'en'), text);
  });

  test('is no longer than a model reads in its time', () => {
    assert.equal(embeddedTextOf(namedFacts('x'.repeat(10_000)), 'en')?.length, 400);
  });

  for (const [what, facts, locale] of [
    ['a name in Chinese', namedFacts('数据科学证书'), 'en'],
    ['a letter in Cyrillic', namedFacts('Security С'), 'en'],
    ['a skill in Greek', namedFacts('Six Sigma', { skills: ['Σίγμα'] }), 'en'],
    ['a text asked for in Japanese', namedFacts('Six Sigma'), 'ja'],
    ['a credential in Arabic', namedFacts('Six Sigma', { language: 'ar' }), 'en'],
    ['a language that is no tag', namedFacts('Six Sigma', { language: '?' }), 'en'],
  ] as const) {
    test(`is nothing for ${what}`, () => {
      assert.equal(embeddedTextOf(facts, locale), undefined);
    });
  }

  for (const locale of ['en', 'de', 'pt-BR', 'sr-Latn', 'vi']) {
    test(`is something in ${locale}`, () => {
      assert.equal(embeddedTextOf(namedFacts('Zertifikat für C++ 2025'), locale), 'Zertifikat für C++ 2025');
    });
  }
});
