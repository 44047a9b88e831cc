import { toCardinal as dutch } from 'n2words/nl-NL';
import { toCardinal as english } from 'n2words/en-GB';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as german } from 'n2words/de-DE';
import { toCardinal as italian } from 'n2words/it-IT';
import { toCardinal as portuguese } from 'n2words/pt-PT';
import { toCardinal as spanish } from 'n2words/es-ES';

import { rememberAnswers } from '../../remember-answers.ts';
import { anyCase } from './any-case.ts';
import { unit } from './result-frames.ts';

/** A pattern for numbers in the words of any of the languages, with what they count: `eighty-eight percent`. */
export function spelledPattern(numbers: Iterable<number>): RegExp | undefined {
  const spelled = [...numbers].filter(isSpelled).slice(0, mostNumbers);
  return spelled.length === 0 ? undefined : patternOf(spelled.join(' '));
}

// Awards of one credential have the same few results, and to make such a pattern takes a tenth of reading a document.
const patternOf = rememberAnswers(
  (numbers) => {
    const forms = numbers.split(' ').map(Number).flatMap(spellingsOf);
    const longestFirst = [...new Set(forms)].sort((one, other) => other.length - one.length);
    return new RegExp(
      String.raw`(?<![\p{L}\p{N}-])(?:${anyCase(longestFirst.join('|'))})(?:${anyCase(unit)})?(?![\p{L}\p{N}-])`,
      'gu',
    );
  },
  { most: 100, longest: 100 },
);

const mostNumbers = 12;

/** A bare `one` is an article in most languages; what is more than a thousand nobody spells. */
function isSpelled(number: number): boolean {
  return (
    (number >= 2 || (number > 1 && !Number.isInteger(number))) &&
    number <= 1000 &&
    Number.isInteger(Math.round(number * 1000) / 10)
  );
}

const spellers = [english, spanish, french, german, portuguese, italian, dutch];
const points = 'point|punto|coma|con|virgule|vírgula|virgola|komma';

function spellingsOf(number: number): string[] {
  const [whole = '', decimals] = String(number).split('.');
  return spellers.map((spell) => {
    const said = asPattern(spell(Number(whole)));
    return decimals === undefined ? said : `${said} (?:${points}) ${asPattern(spell(Number(decimals)))}`;
  });
}

/** `eighty eight`, and without the soft hyphens and accents of some spellings. */
function asPattern(words: string): string {
  return words
    .replace(/\u00ad/gu, '')
    .replace(/ and /gu, ' (?:and )?')
    .replace(/deza(?=s?[ns])/gu, 'dez[ae]')
    .replace(/[ -]/gu, '[ -]')
    .replace(/ë/gu, '[eë]');
}
