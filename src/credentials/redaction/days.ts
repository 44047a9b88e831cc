import { anyCase } from './any-case.ts';
import { fullNamesOfMonths, spellingsOfMonth } from './month-names.ts';

/** Whether a text has a day, a month or a season with its year; a year alone is none. */
export function hasDay(text: string): boolean {
  return datesHint.test(text) && dates.slice(0, 1).some((date) => text.search(date) !== -1);
}

export const datesHint = /(?:19|20)\d\d|\d[./-]\d/;

const monthNames = Array.from({ length: 12 }, (_, at) => spellingsOfMonth(at + 1)).flat();
export const months = monthNames.filter((name) => /^\p{Script=Latin}{3,}$/u.test(name));
export const seasons =
  'spring|summer|autumn|fall|winter|frühjahr|sommer|herbst|primavera|verano|otoño|invierno|printemps|été|automne|hiver|verão|outono|estate|autunno|lente|zomer|herfst';
export const capital = String.raw`\p{Lu}[\p{L}\p{N}'’.-]{0,30}(?<![.])`;
const inPlace = String.raw`(?:in|at|à|a|en|em|te|zu|nella?|no|na|we?|på) ${capital}(?: ${capital}){0,2}`;
const localDay = String.raw`\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})`;
const isoDay = String.raw`(?:19|20)\d\d-\d{2}-\d{2}`;
const day = [
  // `May 2021`, `9 de mayo de 2020`, `3. März 2026`, `May 3, 2021`, `late spring 2020`
  String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)? (?:of |de |d['’])?)?(?:(?:${anyCase('early|late|mid|anfang|ende|mitte|principios de|finales de|début|fin|inizio|fine|begin|eind')})[ -])?(?:${anyCase([...months, seasons].join('|'))})\.?(?: \d{1,2}(?:st|nd|rd|th)?,)?(?: (?:of|de|del|d['’]))? ?(?:19|20)\d\d(?!\d)(?: r\.)?`,
  // `20/05/2025`, and both ends of `2025-05-20/2025-05-24`
  String.raw`(?:${localDay}(?: ?[/–-] ?${localDay})?|${isoDay}(?:-{1,2}${isoDay}|/(?:${isoDay}|(?:\d\d-)?\d\d))?|\d{1,2}\/(?:19|20)\d\d)(?![\p{N}/-])`,
].join('|');
const englishMonths = fullNamesOfMonths('en').join('|');
const fullMonths = [...new Set(['en', 'de', 'es', 'fr', 'pt', 'it', 'nl'].flatMap(fullNamesOfMonths))].join('|');
/** `in data 18 settembre`, `con fecha de 18 de septiembre`, `d.d. 18 september`: the word for a date is of what leads to it. */
const dated = String.raw`on the date of|dated|(?:con|en|de) fecha(?: del?)?|en date d[eu]|à la date d[eu]|(?:com|em|na) data de|in data(?: del)?|mit Datum(?: vom)?|unter dem Datum (?:vom|des)|(?:op|met) datum(?: van)?|d\.d\.|z dat[ąy]|w dniu|z dnia|dnia|med dato(?:en)?|med datum`;
const onDay = String.raw`(?:in|im|en|em|nel|w|since|seit|desde|depuis|dal|sinds|on|am|el|le|il|op|a|den|du|${dated}) `;
/** With what leads to them and the place behind; the first are days. */
export const dates = [
  new RegExp(
    String.raw`(?:(?<!\p{L})${inPlace},? (?=(?:${onDay})?\d?))?(?<![\p{L}\p{N}./-])(?:(?<!\p{L})${onDay})?(?:${day})(?:,? ${inPlace})?`,
    'gu',
  ),
  /(?<!\p{L})(?:in|en|em|im|im Jahre?|el año|l['’]année|nel|w|since|desde|seit|depuis|dal|sinds) (?:19|20)\d\d(?![\p{N}-]| (?:hours|horas|heures|Stunden|ore|uur|ECTS))/gu,
];

/** A day with its year, in figures or with the month in any language; a month with its year. */
export const dayInFull = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:\d{1,2}(?:st|nd|rd|th|\.|º|er)? (?:de )?)?(?:${anyCase(monthNames.join('|'))})\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? (?:de |del )?\d{4})`;

/** `on 27 June`, the year of which is known to those who read it. Only full names of months, which are no other words. */
export const dayOfMonth = new RegExp(
  String.raw`(?<![\p{L}\p{N}./-])(?:(?<!\p{L})${onDay})?(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)? (?:of |de |d['’])?(?:${fullMonths})|(?:${englishMonths}) \d{1,2}(?:st|nd|rd|th)?)(?![\p{L}\p{N}-])`,
  'gu',
);

/** A year in which nobody earned what is issued now: what has one is told of history. */
export const formerYear = /(?<!\d)(?:1[0-8]\d\d|19[0-7]\d)(?!\d)/;
