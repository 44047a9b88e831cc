/**
 * A range between two plain numbers that count one thing, with a dash: `between 3 and 5 years`, `von 3 bis 5 km`, `gruppi
 * da 5 a 8 operai`. Behind a verb of change or choice the two numbers may be a start and an end, or two things, so what
 * stands in front of `between` has to be a word that leads to a measure.
 */
export function withPlainRanges(text: string, language: string): string {
  const known = patterns.get(language);
  if (known === undefined || !/\d/.test(text)) return text;
  return known.reduce(
    (told, [pattern, lead]) =>
      told.replace(pattern, (said, before: string, low: string, high: string) =>
        valueOf(low) < valueOf(high) ? `${before}${lead}${low}-${high}` : said,
      ),
    text,
  );
}

function valueOf(number: string): number {
  return Number(number.replace(',', '.'));
}

type RangeWords = {
  /** `from 3 to 5`. */
  readonly from: string;
  readonly to: string;
  /** `between 3 and 5`. */
  readonly between: string;
  readonly and: string;
  /** What may stand before `between`, so that it says how many. */
  readonly leads: string;
  /** Behind these nouns `da 5 a 8` and `di 5-8` say how many belong to each. */
  readonly groups?: { readonly nouns: string; readonly of: string };
};

const rangeWords: Readonly<Record<string, RangeWords>> = {
  en: {
    from: 'from',
    to: 'to',
    between: 'between',
    and: 'and',
    leads: 'with|of|for|within|in|lasts?|takes?|have|has|having|aged|ages',
  },
  es: { from: 'de', to: 'a', between: 'entre', and: 'y', leads: 'con|de|durante|en|tener|tengan|tienen|duran?' },
  fr: {
    from: 'de',
    to: 'à',
    between: 'entre',
    and: 'et',
    leads: 'avec|de|pendant|en|ayant|ont|dure|durent|âgés|âgées',
  },
  de: { from: 'von', to: 'bis', between: 'zwischen', and: 'und', leads: 'mit|von|für|in|dauert|dauern' },
  pt: { from: 'de', to: 'a', between: 'entre', and: 'e', leads: 'com|de|durante|em|têm|ter|duram?' },
  it: {
    from: 'da',
    to: 'a',
    between: 'tra|fra',
    and: 'e',
    leads: 'con|di|per|in|dura|durano',
    groups: { nouns: '[Gg]rupp[oi]|[Cc]lass[ei]|[Ss]quadr[ae]', of: 'di' },
  },
  nl: { from: 'van', to: 'tot', between: 'tussen', and: 'en', leads: 'met|van|voor|in|duurt|duren' },
};

/** A plain number without a sign or a mark in front of it. */
const plain = String.raw`(?<![\p{L}\p{N}.,/:+±≥≤<>-]|[-−–±<>≥≤] )(\d{1,4}(?:[.,]\d)?)`;
/** What is counted: a word or a unit, and no word that goes on (`3 to 5 and 7`, `3 to 5 in the second half`). */
const counted = String.raw`(\d{1,4}(?:[.,]\d)?)(?= ?(?:%|°C)| (?!(?:and|or|in|of|on|for|to|at|by|y|o|en|de|del|et|ou|à|und|oder|im|e|em|da|ed|di|of|op|van|a|as|con|mit|avec|met)(?!\p{L}))\p{L}{1,})`;

type Replacement = readonly [pattern: RegExp, lead: string];

function patternsOf({ from, to, between, and, leads, groups }: RangeWords): Replacement[] {
  const ofGroups: Replacement[] =
    groups === undefined
      ? []
      : [
          [
            new RegExp(String.raw`((?:${groups.nouns}) )${from} (\d{1,4}) ${to} (\d{1,4})(?= \p{L})`, 'gu'),
            `${groups.of} `,
          ],
        ];
  const lead = String.raw`(?:^|(?<!\p{L})(?:${leads}) )`;
  // `Explicar el tema 3 a 5 alumnos`: there the word between is also whom something is given to.
  const isGiving = to === 'a' || to === 'à';
  return [
    ...ofGroups,
    [new RegExp(String.raw`(${lead})(?:${between}) ${plain} ${and} ${counted}`, 'giu'), ''],
    [new RegExp(String.raw`(${isGiving ? lead : ''})${plain} ${to} ${counted}`, 'giu'), ''],
  ];
}

const patterns = new Map(Object.entries(rangeWords).map(([language, words]) => [language, patternsOf(words)] as const));

/**
 * A duration that is a range and what it counts, and nothing else: `de 6 a 8 semanas`, `da 10 a 12 lezioni` and
 * `4 tot 6 ochtenden` as `6-8 semanas` …. As a whole value neither number is a part, a place or whom it is given to.
 */
export function withPlainLasting(text: string, language: string): string {
  const [, low = '', high = '', what = ''] = lasting.get(language)?.exec(text.trim()) ?? [];
  return low !== '' && valueOf(low) < valueOf(high) ? `${low}-${high} ${what}` : text;
}

const lasting = new Map(
  Object.entries(rangeWords).map(([language, { from, to, between, and }]) => [
    language,
    new RegExp(
      String.raw`^(?:(?:${from}|${between}) )?(\d{1,3}) ?(?:${to}|(?<=^(?:${between}).*)${and}|(?<=\d ?)[-–](?= ?\d)) ?(\d{1,3}) (\p{L}{2,})\.?$`,
      'iu',
    ),
  ]),
);
