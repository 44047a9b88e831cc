/**
 * The number of an edition in one form: `2. Auflage`, `zweite Auflage`; `2e druk`, `tweede druk`; `3ª edizione`, `terza
 * edizione`. Only in front of a word for one, so that no sentence ends and no second counts a time.
 */
export function withPlainEditions(text: string, language: string): string {
  const known = editions.get(language);
  if (known === undefined) return text;
  const { numbered, inWords, words } = known;
  return text
    .replace(numbered, (said, number: string) => (words[Number(number) - 1] === undefined ? said : `${number}°`))
    .replace(inWords, (_, word: string) => `${words.findIndex((forms) => forms.includes(word.toLowerCase())) + 1}°`);
}

type Ordinals = {
  /** From the first, with all their forms. */
  readonly words: string;
  /** What may stand behind the digits; a pattern. */
  readonly ending: string;
  readonly nouns: string;
};

const ordinals: Readonly<Record<string, Ordinals>> = {
  en: {
    words: 'first second third fourth fifth sixth seventh eighth ninth tenth',
    ending: '(?:st|nd|rd|th)',
    nouns: 'edition|ed\\.|revision|printing',
  },
  es: {
    words: 'primera segunda tercera cuarta quinta sexta séptima octava novena décima',
    ending: '(?:\\.? ?ª|a)',
    nouns: 'edición|revisión|impresión',
  },
  fr: {
    words: 'première deuxième|seconde troisième quatrième cinquième sixième septième huitième neuvième dixième',
    ending: '(?:re|ère|e|ème|nde)',
    nouns: 'édition|révision|session',
  },
  de: {
    words:
      'erste|ersten|erster zweite|zweiten|zweiter dritte|dritten|dritter vierte|vierten|vierter fünfte|fünften|fünfter sechste|sechsten|sechster siebte|siebten|siebter achte|achten|achter neunte|neunten|neunter zehnte|zehnten|zehnter',
    ending: '(?:\\.|te[nr]?)',
    nouns: 'Auflage|Ausgabe|Fassung|überarbeitete Auflage',
  },
  pt: {
    words: 'primeira segunda terceira quarta quinta sexta sétima oitava nona décima',
    ending: '(?:\\.? ?ª|a)',
    nouns: 'edição|revisão|impressão|oficina',
  },
  it: {
    words: 'prima seconda terza quarta quinta sesta settima ottava nona decima',
    ending: '(?:\\.? ?ª|a)',
    nouns: 'edizione|revisione|ristampa',
  },
  nl: {
    words: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende',
    ending: '(?:e|de|ste)',
    nouns: 'druk|editie|uitgave|herziening',
  },
};

const editions = new Map(
  Object.entries(ordinals).map(([language, { words, ending, nouns }]) => {
    const forms = words.split(' ').map((word) => word.split('|'));
    const next = String.raw`(?= (?:${nouns})(?![\p{L}\p{M}]))`;
    return [
      language,
      {
        words: forms,
        numbered: new RegExp(String.raw`(?<![\p{L}\p{N}.,/-])(\d{1,2})${ending}${next}`, 'gu'),
        inWords: new RegExp(String.raw`(?<![\p{L}\p{M}-])(${forms.flat().join('|')})${next}`, 'giu'),
      },
    ] as const;
  }),
);
