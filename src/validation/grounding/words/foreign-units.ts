/**
 * Lengths of time of languages that have no vocabulary here, in English: `10 veckor` → `10 weeks`, `3日間` → `3 days`. By
 * the names of CLDR, behind digits only, so that no word of a language that is read is taken for one.
 */
export function withKnownUnits(text: string): string {
  if (!/\d/.test(text)) return text;
  return text.replace(pattern, (written, digits: string, name: string) => {
    const unit = names.get(name.toLowerCase());
    return unit === undefined ? written : `${digits} ${unit}`;
  });
}

/** Whether a text is in a language that is not read: by its letters, or by a length of time. */
export function isInOtherLanguage(text: string): boolean {
  return otherLetters.test(text.toLowerCase()) || withKnownUnits(text) !== text;
}

const languages = 'sv da nb fi pl cs sk hu ro hr sl et lv lt tr ca gl eu is ru uk bg el ja ko zh'.split(' ');
const read = 'en es fr de pt it nl'.split(' ');
const units = { minute: 'minutes', hour: 'hours', day: 'days', week: 'weeks', month: 'months', year: 'years' };
/** Counts that call for each of the plural forms there are. */
const counts = [1, 2, 3, 5, 11, 21, 100];

/** What is another word behind a digit: the grades of judo, `2 time champion`. */
const otherWords = ['dan', 'time', 'any', 'den', 'sat', 'an'];

const otherLetters = /[åøłąęśćźżńčšžřěůďťňőűășțşğıđāēīūķļņģėįųþð]|[^\p{Script=Latin}\P{L}]/u;

const names = namesOf(languages);
for (const word of [...namesOf(read).keys(), ...otherWords]) names.delete(word);
// CLDR counts `døgn`.
names.set('dager', units.day);
// Longest first; what is written without spaces needs none before it.
const pattern = new RegExp(
  `(\\d+(?:[.,]\\d+)?)\\s?(${[...names.keys()].toSorted((one, other) => other.length - one.length).join('|')})間?(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}])`,
  'giu',
);

function namesOf(locales: readonly string[]): Map<string, string> {
  return new Map(
    locales.flatMap((locale) =>
      Object.entries(units).flatMap(([unit, english]) => {
        const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
        return counts.flatMap((count) =>
          format
            .formatToParts(count)
            .filter(({ type, value }) => type === 'unit' && value.length > 1 - Number(/\p{Script=Han}/u.test(value)))
            .map(({ value }) => [value.toLowerCase().trim(), english] as const),
        );
      }),
    ),
  );
}
