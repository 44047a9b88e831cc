import { toCardinal as belgian } from 'n2words/fr-BE';
import { toCardinal as dutch } from 'n2words/nl-NL';
import { toCardinal as english, toOrdinal } from 'n2words/en-GB';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as german } from 'n2words/de-DE';
import { toCardinal as italian } from 'n2words/it-IT';
import { toCardinal as portuguese } from 'n2words/pt-PT';
import { toCardinal as spanish } from 'n2words/es-ES';

import { phraseList, type PhraseList, type WordLists } from './word-lists.ts';

/** How a language writes a number, and what of it is also written otherwise: by gender, by country, without an accent. */
type Speller = {
  readonly spellings: readonly ((value: number) => string)[];
  readonly variants: readonly (readonly [written: RegExp, otherwise: string])[];
};

const spellers: Readonly<Record<string, Speller>> = {
  de: { spellings: [german], variants: [[/^ein(?=hundert|tausend)/u, '']] },
  en: {
    spellings: [english],
    variants: [
      [/ and /u, ' '],
      [/^one (?=hundred|thousand)/u, 'a '],
    ],
  },
  es: {
    spellings: [spanish],
    variants: [
      [/(?<=cient|quinient)os(?= |$)/u, 'as'],
      [/uno$/u, 'una'],
      [/ uno$/u, ' un'],
      [/veintiuno$/u, 'veintiún'],
      [/dieciseis$/u, 'dieciséis'],
      [/(?<=veinti)dós$/u, 'dos'],
      [/(?<=veinti)trés$/u, 'tres'],
      [/(?<=veinti)séis$/u, 'seis'],
    ],
  },
  fr: {
    spellings: [french, belgian, (value) => belgian(value).replace(/quatre-vingts?/u, 'huitante')],
    variants: [
      [/(?<!\p{L})un$/u, 'une'],
      [/(?<=cent|vingt)s$/u, ''],
    ],
  },
  it: {
    spellings: [italian],
    variants: [
      [/(?<=\p{L})uno$/u, 'un'],
      [/tré$/u, 'tre'],
    ],
  },
  nl: { spellings: [dutch], variants: [[/ë/u, 'e']] },
  pt: {
    spellings: [portuguese],
    variants: [
      [/(?<=[cz]|nh)entos(?= |$)/u, 'entas'],
      [/ um$/u, ' uma'],
      [/dois$/u, 'duas'],
      [/dezas(?=seis$|sete$)/u, 'dezes'],
      [/dezanove$/u, 'dezenove'],
      [/catorze$/u, 'quatorze'],
    ],
  },
};

const values = [...Array(1001).keys()]
  .slice(13)
  .concat([1100, 1200, 1400, 1500, 1600, 1800, 2000, 2400, 2500, 3000, 3500, 4000, 5000, 6000, 8000, 10_000]);

/**
 * Numbers in words that are longer than those of the lists: `vinte e quatro`, `cent vingt`, `dreihundert`. A word that
 * only a hyphen joins in English begins with it: thirty two-hour lessons are not 32.
 */
export function spelledNumbers(language: string, { and, respell, numbers }: SpellingLists): PhraseList {
  const speller = spellers[language];
  if (speller === undefined) return new Map();
  const lines = values.flatMap((value) => {
    const forms = spellingsOf(value, speller).map((form) =>
      form
        .replaceAll('ß', 'ss')
        .replaceAll('-', language === 'en' ? ' -' : ' ')
        .split(' ')
        .map((word) => (and.has(word) ? '&' : respell(word)))
        .join(' '),
    );
    const unknown = [...new Set(forms)].filter((form) => form.includes(' ') || !numbers.has(form));
    return unknown.length === 0 ? [] : [`${value} = ${unknown.join(' | ')}`];
  });
  return phraseList([...lines, ...(language === 'en' ? englishOrdinals() : [])].join('\n'));
}

/** Those that the lists lack: `twenty-first`. */
function englishOrdinals(): string[] {
  const ending = (value: number) => ['th', 'st', 'nd', 'rd'][value < 20 ? 0 : value % 10] ?? 'th';
  return values.slice(0, 19).map((value) => `${value}${ending(value)} = ${toOrdinal(value).replace('-', ' -')}`);
}

function spellingsOf(value: number, { spellings, variants }: Speller): string[] {
  const spelled = spellings.map((spell) => spell(value).toLowerCase());
  return variants.reduce(
    // Most are not written otherwise, and each would be doubled by every variant.
    (forms, [written, otherwise]) => [...new Set([...forms, ...forms.map((form) => form.replace(written, otherwise))])],
    spelled,
  );
}

type SpellingLists = Pick<WordLists, 'and' | 'respell' | 'numbers'>;
