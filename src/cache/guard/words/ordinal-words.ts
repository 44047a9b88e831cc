import { phraseList, type PhraseList } from './word-lists.ts';

/**
 * Ordinals in digits as words: `2.º curso`, `2e année`, `3de leerjaar`. The word stays the one form, since it says an
 * order, and `segundo` alone may also be a second.
 */
export const ordinalWords: Readonly<Record<string, PhraseList>> = {
  es: ordinals(
    { o: 'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo' },
    { a: 'primera segunda tercera cuarta quinta sexta séptima octava novena décima' },
    { er: 'primer - tercer' },
  ),
  pt: ordinals(
    { o: 'primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo' },
    { a: 'primeira segunda terceira quarta quinta sexta sétima oitava nona décima' },
  ),
  it: ordinals(
    { o: 'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo' },
    { a: 'prima seconda terza quarta quinta sesta settima ottava nona decima' },
  ),
  fr: ordinals(
    { er: 'premier' },
    { re: 'première', ère: 'première' },
    {
      e: '- deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième',
      ème: '- deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième',
    },
  ),
  nl: ordinals(
    { e: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende' },
    { de: '- tweede derde vierde vijfde zesde zevende - negende tiende' },
    { ste: 'eerste - - - - - - achtste' },
  ),
};

/** By what stands behind the digits; `-` for a gap. */
function ordinals(...endings: readonly Readonly<Record<string, string>>[]): PhraseList {
  const lines = endings
    .flatMap((ending) => Object.entries(ending))
    .flatMap(([ending, words]) =>
      words.split(' ').flatMap((word, index) => (word === '-' ? [] : [`${word} = ${index + 1}${ending}`])),
    );
  return phraseList(lines.join('\n'));
}

const ofOne = new Map([
  [
    'de',
    /(?<!\p{L})(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)(?=(?:tägig|stündig|minütig|wöchig|monatig|jährig|teilig|stufig|semestrig)(?:e[nmrs]?)?(?!\p{L}))/giu,
  ],
  [
    'nl',
    /(?<!\p{L})(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf)(?=(?:daags|weeks|maands|jarig|uurs|delig)e?(?!\p{L}))/giu,
  ],
]);

const counts: Readonly<Record<string, number>> = {
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
  een: 1,
  twee: 2,
  drie: 3,
  vijf: 5,
  zes: 6,
  zeven: 7,
  negen: 9,
  tien: 10,
  twaalf: 12,
};

/** A number in a compound in digits, as it is also written: `zweiteilig` as `2-teilig`, `tweedaagse` as `2-daagse`. */
export function withNumbersApart(language: string, text: string): string {
  const compound = ofOne.get(language);
  return compound === undefined ? text : text.replace(compound, (word) => `${counts[word.toLowerCase()]}-`);
}
