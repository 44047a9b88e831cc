import type { Annotated } from '../annotate.ts';
import type { NumberMention } from './number-mention.ts';

/**
 * `Sub-12`, `moins de 12 ans` where the facts have "under-12", "over-35" where they have `O35`: the age classes of sports,
 * in the words of each language.
 */
export function isAgeCategory(text: Annotated, mention: NumberMention, { passages }: Facts): boolean {
  const { values } = mention;
  const read = isUnderAge(text, mention) ? categoriesIn : isOverAge(text, mention) ? seniorsIn : undefined;
  return read !== undefined && passages.some((passage) => read(passage).some((age) => values.includes(age)));
}

type Facts = { readonly passages: readonly Annotated[] };

/** What the same class is called in letters and digits: `U12`, `O12`, `JO12`. */
export function keysOfCategories(passage: Annotated): string[] {
  return categoriesIn(passage).flatMap((category) => letters.map((letter) => `${letter}${category}`));
}

const letters = ['U', 'O', 'JO', 'MO'];

function categoriesIn(passage: Annotated): number[] {
  const { codes, numbers } = passage;
  return [
    ...codes.flatMap((code) => {
      const age = Number(lettered.exec(code.key)?.[1] ?? NaN);
      return age <= oldestYouth && !isPartOfCourse(passage, code) ? [age] : [];
    }),
    ...numbers.filter((mention) => isUnderAge(passage, mention)).flatMap(({ values }) => values),
  ];
}

/** `O35`, and `Ü35` in German: those who are no more so young. */
function seniorsIn(passage: Annotated): number[] {
  // A room may be called so, and a code.
  if (!Array.from(passage.words).some((word) => ofAges.test(word))) return [];
  return [...passage.text.matchAll(senior)].map(([, age]) => Number(age)).filter((age) => age > oldestYouth);
}

/** Module `U12`, units `U11` to `U13`. */
function isPartOfCourse({ tokens, found }: Annotated, { first }: Annotated['codes'][number]): boolean {
  const { sentence } = tokens[first] ?? {};
  return (found.get('counted:module') ?? []).some((part) => tokens[part.first]?.sentence === sentence);
}

/** There is a class of those under 23; the Dutch `O23` is one too, and the English `O35` is none. */
const oldestYouth = 23;
const lettered = new RegExp(`^(?:${letters.join('|')})-?(\\d{1,2})$`);
const ofAges =
  /(?:mannschaft|spieler|liga$|league|team|squad|senior|masters|veteran|alte$|herren$|damen$|men$|women$|players?$|turnier|tournament|football|fussball|futbol|calcio|voetbal|rugby|hockey|tennis|sport)/;
const senior = /(?<![\p{L}\d])[OÜ]-?(\d\d)(?![\p{L}\d])/gu;

/** Not the "under 12" of a group that is small, nor of hours. */
function isUnderAge(text: Annotated, mention: NumberMention): boolean {
  return isBehind(text, mention, mention.unit === 'year' ? underYears : under);
}

function isOverAge(text: Annotated, mention: NumberMention): boolean {
  return isBehind(text, mention, over);
}

function isBehind({ text, tokens }: Annotated, { start, unit, counted, form }: NumberMention, words: RegExp): boolean {
  if (form !== 'digits' || counted.includes('person') || (unit !== undefined && unit !== 'year')) return false;
  return words.test(text.slice(0, tokens[start]?.start).toLowerCase());
}

const under = /(?<!\p{L})(?:under[ -]|sub[ -]?|onder (?:de )?)$/u;
const underYears = /(?<!\p{L})(?:under |moins de |menores de |menos de |unter |onder (?:de )?|sotto i |meno di )$/u;
const over =
  /(?<!\p{L})(?:over[ -]|ü|über (?:den )?|m[aá]s de |mayores de |mais de |maiores de |plus de |oltre i |boven (?:de )?)$/u;
