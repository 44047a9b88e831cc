import { toCardinal as dutch } from 'n2words/nl-NL';
import { toCardinal as english } from 'n2words/en-GB';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as german } from 'n2words/de-DE';
import { toCardinal as italian } from 'n2words/it-IT';
import { toCardinal as portuguese } from 'n2words/pt-PT';
import { toCardinal as spanish } from 'n2words/es-ES';

import { phraseList, type PhraseList, type WordLists } from './word-lists.ts';

const spellers: Readonly<Record<string, (value: number) => string>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

/**
 * Numbers in words that are longer than those of the lists: `vinte e quatro`, `cent vingt`, `dreihundert`. Those of
 * two words in English are left to the hyphen: thirty two-hour lessons are not 32.
 */
export function spelledNumbers(language: string, { and, respell, numbers }: SpellingLists): PhraseList {
  const spell = spellers[language];
  if (spell === undefined) return new Map();
  const values = [...Array(101).keys(), 110, 120, 130, 140, 150, 160, 180, 200, 240, 250, 300, 350, 360, 400, 450, 500]
    .concat([600, 700, 750, 800, 900, 1000, 1200, 1500, 2000, 2500, 3000, 4000, 5000, 10_000])
    .slice(13);
  const lines = values.flatMap((value) => {
    const words = spell(value)
      .replaceAll('-', ' ')
      .toLowerCase()
      .split(' ')
      .map((word) => (and.has(word) ? '&' : respell(word)));
    const isKnown = words.length === 1 && numbers.has(words[0] ?? '');
    return isKnown || (language === 'en' && value < 100) ? [] : [`${value} = ${words.join(' ')}`];
  });
  return phraseList(lines.join('\n'));
}

type SpellingLists = Pick<WordLists, 'and' | 'respell' | 'numbers'>;
