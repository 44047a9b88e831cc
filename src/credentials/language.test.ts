import assert from 'node:assert/strict';
import { test } from 'node:test';

import { canonicalLocale, nameOfLanguage } from './language.ts';

test('a tag of a language becomes canonical', () => {
  const cases = [
    { tag: 'en', canonical: 'en' },
    { tag: 'EN-us', canonical: 'en-US' },
    { tag: 'pt-br', canonical: 'pt-BR' },
    { tag: 'zh-hans-cn', canonical: 'zh-Hans-CN' },
    { tag: 'sr-latn', canonical: 'sr-Latn' },
    { tag: 'es-419', canonical: 'es-419' },
    { tag: 'de-1996', canonical: 'de-1996' },
    { tag: 'iw', canonical: 'he' },
    { tag: ' es ', canonical: 'es' },
  ];
  for (const { tag, canonical } of cases) assert.equal(canonicalLocale(tag), canonical, tag);
});

test('a canonical tag stays as it is', () => {
  for (const tag of ['en', 'pt-BR', 'zh-Hant-TW', 'nb', 'ca-valencia', 'en-u-ca-gregory', 'en-x-private'])
    assert.equal(canonicalLocale(tag), tag);
});

test('what is no tag or names no language is not taken', () => {
  const tags = ['', ' ', 'english', 'English (US)', 'en_US', 'e', 'en-', '-en', 'en--US', '42', 'x-private'];
  const unnamed = ['xx', 'qaa', 'mis', 'root', 'und', 'und-DE', 'mul', 'zxx'];
  for (const tag of [...tags, ...unnamed, 'de, en', '\ud83c']) {
    assert.equal(canonicalLocale(tag), undefined, JSON.stringify(tag));
  }
});

test('a language has an English name', () => {
  const cases = [
    { locale: 'en', name: 'English' },
    { locale: 'pt-BR', name: 'Brazilian Portuguese' },
    { locale: 'es-419', name: 'Latin American Spanish' },
    { locale: 'sr-Latn', name: 'Serbian (Latin)' },
    { locale: 'de-AT', name: 'Austrian German' },
    { locale: 'nl', name: 'Dutch' },
    { locale: 'de-DE-u-co-phonebk', name: 'German (Germany)' },
    { locale: 'en-t-fr', name: 'English' },
  ];
  for (const { locale, name } of cases) assert.equal(nameOfLanguage(locale), name, locale);
});

test('an unknown language has no name', () => {
  for (const locale of ['xx', 'qaa-DE']) assert.equal(nameOfLanguage(locale), undefined, locale);
});
