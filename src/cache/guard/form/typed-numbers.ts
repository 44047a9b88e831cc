import type { Place } from './place.ts';

/**
 * Numbers, times of the day and measures as two people type them: `Two (2) years` as `2 years`, `2024/25` as
 * `2024/2025`, `half a day` as `½ day`, `das 9h às 12h30` as `das 9:00 às 12:30`, `25 sq m` as `25 m²`.
 */
export function withTypedNumbers(text: string, { field, language, lists }: Place): string {
  const told = withoutNumberTwice(text, lists.numbers);
  const timed = (typed[language] ?? []).reduce((said, [pattern, plain]) => said.replace(pattern, plain), told);
  const measured = timed.replace(squareMetres, ' m²');
  if (field === 'duration') return measured.replace(halfOf, '½ $1');
  return field === 'name' ? withFullYears(measured) : measured;
}

/** `Two (2) years`: where the word in front is the number, and no part of a longer one. */
function withoutNumberTwice(text: string, numbers: ReadonlyMap<string, string>): string {
  return text.replace(numberTwice, (said, before: string, word: string, number: string) => {
    const isPart = numbers.has(before.trim().toLowerCase());
    return !isPart && numbers.get(word.toLowerCase()) === number ? `${before}${number}` : said;
  });
}

const numberTwice = /(?<![\p{L}\p{M}\p{N}-])((?:\p{L}{1,20} )?)(\p{L}{2,15}) \((\d{1,3})\)(?= \p{Ll})/gu;

/** `Student Ambassador 2024/25`: a year and the next; elsewhere it may be the number of a law. */
function withFullYears(name: string): string {
  if (ofLaw.test(name)) return name;
  return name.replace(years, (said, century: string, year: string, next: string) =>
    Number(next) === Number(year) + 1 ? `${century}${year}/${century}${next}` : said,
  );
}

const years = /(?<![\p{L}\p{N}.,/-])(19|20)(\d\d)\/(\d\d)(?![\p{L}\p{N}/.,-]\S|\d)/gu;
const ofLaw =
  /(?<!\p{L})(?:directive?|directiva|diretiva|direttiva|richtl|regul|reglam|règl|regol|verord|verorden|ordinance|orden|order|decre|dekret|law|lei|ley|loi|legge|act|gesetz|besluit|decision|resol|iso|en|din|eu|ec|ue|ce|eg|no|nr|n)(?:\p{Ll}{0,8})(?![\p{L}\p{M}])/iu;

/** Alone, so that nothing else may be halved. */
const halfOf = /^(?:a half|half an?|half-a) (day|hour|year)$/iu;

const squareMetres = /(?<=\d)(?: ?sq\.? ?m(?![\p{L}\p{N}²³/]|\.\p{L})| (?:sq\.? |square )met(?:er|re)s?(?!\p{L}))/gu;

type Typed = readonly (readonly [pattern: RegExp, plain: string])[];

/** A time of the day behind a word for one, or at the end of a range that has minutes; a measure of one language. */
const typed: Readonly<Record<string, Typed>> = {
  pt: [[/(?<=(?<!\p{L})(?:das|às) )([01]?\d|2[0-3]) ?h(?![\p{L}\p{N}]| ?\d)/giu, '$1:00']],
  es: [[/(?<=(?<!\p{L})(?:de|a) las )([01]?\d|2[0-3]) ?h(?![\p{L}\p{N}]| ?\d)/giu, '$1:00']],
  it: [[/(?<=\d) ?mq(?![\p{L}\p{N}²³/]|\.\p{L})/gu, ' m²']],
  fr: [
    [/(?<=(?<!\p{L})de )([01]?\d|2[0-3]) ?h à (?=\d{1,2} ?h ?[0-5]\d(?!\d| ?min))/gu, '$1 h 00 à '],
    [/(?<=(?<!\p{L})de \d{1,2} ?h ?[0-5]\d à )([01]?\d|2[0-3]) ?h(?![\p{L}\p{N}]| ?\d)/gu, '$1 h 00'],
  ],
};
