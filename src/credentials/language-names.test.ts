import assert from 'node:assert/strict';
import { test } from 'node:test';

import { localeOfName } from './language-names.ts';

test('a language is known by its name', () => {
  const names = {
    ...{ English: 'en', english: 'en', Deutsch: 'de', German: 'de', Español: 'es', espanol: 'es', Inglés: 'en' },
    ...{ 'British English': 'en-GB', Français: 'fr', 中文: 'zh', Nederlands: 'nl', 'Brazilian Portuguese': 'pt-BR' },
    ...{
      'Lengua española': 'es',
      'Língua portuguesa': 'pt',
      'English language': 'en',
      Mandarin: 'zh',
      Castellano: 'es',
    },
    ...{ 'te reo Māori': 'mi', Quechua: 'qu', 'Langue française': 'fr', Samoan: 'sm' },
    ...{ Allemand: 'de', Tedesco: 'de', Duits: 'de', Alemão: 'de', Polski: 'pl', Русский: 'ru' },
  };
  for (const [name, tag] of Object.entries(names)) assert.equal(localeOfName(name), tag, name);
});

test('what is no language is none', () => {
  for (const name of ['Klingon', '', 'Level 3', 'x'.repeat(1000)]) assert.equal(localeOfName(name), undefined, name);
});
