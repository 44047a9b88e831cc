import type { Annotated } from '../annotate.ts';
import type { NumberMention } from './number-mention.ts';

/** `Sub-12`, `moins de 12 ans` where the facts have "under-12": the age classes of sports, in the words of each language. */
export function isAgeCategory(text: Annotated, mention: NumberMention, { passages }: Facts): boolean {
  const { values } = mention;
  return (
    isUnderAge(text, mention) &&
    passages.some((passage) => categoriesIn(passage).some((category) => values.includes(category)))
  );
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
    ...codes.flatMap(({ key }) => Number(lettered.exec(key)?.[1] ?? NaN) || []),
    ...numbers.filter((mention) => isUnderAge(passage, mention)).flatMap(({ values }) => values),
  ];
}

const lettered = new RegExp(`^(?:${letters.join('|')})-?(\\d{1,2})$`);

/** Not the "under 12" of a group that is small, nor of hours. */
function isUnderAge({ text, tokens }: Annotated, { start, unit, counted, form }: NumberMention): boolean {
  if (form !== 'digits' || counted.includes('person') || (unit !== undefined && unit !== 'year')) return false;
  const before = text.slice(0, tokens[start]?.start).toLowerCase();
  return unit === 'year' ? underYears.test(before) : under.test(before);
}

const under = /(?<!\p{L})(?:under[ -]|sub[ -]?|onder (?:de )?)$/u;
const underYears = /(?<!\p{L})(?:under |moins de |menores de |menos de |unter |onder (?:de )?|sotto i |meno di )$/u;
