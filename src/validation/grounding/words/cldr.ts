import type { PhraseList } from '../phrases.ts';
import type { Unit } from './words.ts';

/** Names and abbreviations of months and units, as Unicode's CLDR spells them in a language. */
export function* cldrPhrases(language: string): Generator<PhraseList> {
  const locales = localesOf[language] ?? [language];
  for (let month = 1; month <= 12; month += 1) {
    yield { tag: `short-month:${month}`, phrases: locales.map((locale) => shortMonth(locale, month)).join(',') };
  }
  for (const [unit, name] of Object.entries(names)) {
    yield { tag: `unit:${unit}`, phrases: locales.flatMap((locale) => unitNames(locale, name)).join(',') };
  }
}

/** Variants that abbreviate in another way. */
const localesOf: Readonly<Record<string, readonly string[]>> = { en: ['en-GB', 'en-US'], pt: ['pt-PT', 'pt-BR'] };

/** Units by their names in ECMA-402; not those whose abbreviation is a word somewhere, like the French `To`. */
const names: Partial<Record<Unit, string>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  gram: 'gram',
  kilogram: 'kilogram',
  millimetre: 'millimeter',
  centimetre: 'centimeter',
  metre: 'meter',
  kilometre: 'kilometer',
  millilitre: 'milliliter',
  litre: 'liter',
  degree: 'celsius',
};

function shortMonth(locale: string, month: number): string {
  return new Intl.DateTimeFormat(locale, { month: 'short' }).format(new Date(2024, month - 1, 15)).replaceAll('.', '');
}

function unitNames(locale: string, unit: string): string[] {
  return (['short', 'long'] as const).flatMap((unitDisplay) => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
    // `second` is an ordinal, too; one letter may be anything: Spanish has `m.` for months.
    return (unit === 'second' ? [2] : [1, 2]).flatMap((value) =>
      format
        .formatToParts(value)
        .filter(({ type }) => type === 'unit')
        .map((part) => part.value.replaceAll('.', ''))
        .filter((name) => name.length > 1),
    );
  });
}
