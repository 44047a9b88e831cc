import { partsOfDay, timesWords, weekdays } from '../words/count-words.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Annotated } from '../annotate.ts';
import type { NumberMention } from './number-mention.ts';
import { stemOf } from './noun-phrase.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';

/** Whether counting what the facts tell comes to a number: mornings between two dates, standards, parts, languages. */
export function isSupportedByCount(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return (
    isPartsOfDays(mention, facts) ||
    isHalfDays(mention, facts) ||
    isHoursOfDays(mention, facts) ||
    isDates(mention, facts) ||
    isStandards(mention, facts) ||
    isPartsOfStandard(text, mention, facts) ||
    isAccreditedPoints(mention, facts) ||
    isLanguages(mention, facts) ||
    isOfCompounds(mention, facts) ||
    isTimesLength(text, mention, facts)
  );
}

/** `Cinq matinées` from 3 to 7 March. */
function isPartsOfDays({ unit, values, nouns: [noun = ''] }: NumberMention, { spans }: FactsIndex): boolean {
  return unit === undefined && partsOfDay.test(noun) && values.some((value) => value > 1 && spans.has(value));
}

/** `Deux séances` of two half days. */
function isHalfDays({ unit, values, counted }: NumberMention, { passages }: FactsIndex): boolean {
  const isSame = (fact: NumberMention) =>
    fact.unit === 'halfDay' && fact.rate === undefined && fact.values.some((value) => values.includes(value));
  return unit === undefined && counted.includes('session') && passages.some(({ numbers }) => numbers.some(isSame));
}

/** `Quattro martedì sera`. */
function isOfDays({ unit, nouns, counted }: NumberMention): boolean {
  return (
    unit === undefined &&
    (counted.includes('session') || nouns.some((noun) => partsOfDay.test(noun) || weekdays.test(noun)))
  );
}

/** Five days from 9:00 to 12:30 are seventeen hours and a half. */
function isHoursOfDays({ unit, values }: NumberMention, { clock, spans, numbers }: FactsIndex): boolean {
  if (unit !== 'hour') return false;
  const isDays = (days: number) =>
    spans.has(days) ||
    (numbers.get(valueKey(days)) ?? []).some(({ mention }) => mention.unit === 'day' || isOfDays(mention));
  return values.some((value) => {
    return Array.from(clock.spans).some((minutes) => {
      const days = (value * units.hour.factor) / minutes;
      return Number.isInteger(days) && days > 1 && isDays(days);
    });
  });
}

/** `Deux fois trois heures et demie` of what comes to seven hours. */
function isTimesLength(
  { tokens, numbers: own }: Annotated,
  { unit, values: [times = 0], start, end, form }: NumberMention,
  { numbers }: FactsIndex,
): boolean {
  const isTimes = timesWords.has(tokens[end + 1]?.folded ?? '') || /.ma{1,2}l$/.test(tokens[start]?.folded ?? '');
  const length = own.find((each) => each.first > end && each.first - end <= 2);
  if (unit !== undefined || form === 'ordinal' || !isTimes || length?.unit === undefined) return false;
  const { factor, family } = units[length.unit];
  return length.values.some((value) =>
    (numbers.get(valueKey(times * value * factor)) ?? []).some(
      ({ mention }) => mention.unit !== undefined && units[mention.unit].family === family,
    ),
  );
}

/** `Zwei Praktika` of an "Orientierungspraktikum" and a "Betreuungspraktikum". */
function isOfCompounds(
  { unit, values, nouns: [noun = ''], qualifier, form }: NumberMention,
  { passages, countedNouns }: FactsIndex,
): boolean {
  const stem = noun.slice(0, -1);
  const isCount = unit === undefined && qualifier === undefined && form !== 'ordinal' && stem.length >= 5;
  if (!isCount || countedNouns.has(stemOf(noun))) return false;
  return passages.some(({ words }) => {
    const kinds = Array.from(words).filter(
      (word) => word.indexOf(stem) >= 3 && word.length <= word.indexOf(stem) + noun.length + 2,
    );
    return kinds.length > 1 && values.includes(kinds.length);
  });
}

/** `Deux langues` of an `accueil bilingue`. */
function isLanguages({ counted, values, qualifier }: NumberMention, { passages }: FactsIndex): boolean {
  const known = values.flatMap((value) => inLanguages[value] ?? []);
  return (
    counted.includes('language') &&
    qualifier === undefined &&
    known.some((pattern) => passages.some(({ tokens }) => tokens.some(({ folded }) => pattern.test(folded))))
  );
}

const inLanguages: Readonly<Record<number, RegExp>> = {
  2: /^(?:bilingu|zweisprach|tweetal)/,
  3: /^(?:trilingu|dreisprach|drietal)/,
};

/** "Two ISO standards" of ISO 45001 and ISO 19011. */
function isStandards({ values, unit, nouns, qualifier, form }: NumberMention, { passages }: FactsIndex): boolean {
  if (unit !== undefined || qualifier !== undefined || form === 'ordinal') return false;
  if (!nouns.some((noun) => standards.test(noun))) return false;
  const named = passages.flatMap(({ codes }) => codes.filter(({ kind }) => kind === 'standard'));
  return values.includes(new Set(named.map(({ key }) => key)).size);
}

const standards = /^(?:standards?|norm(?:en|es|as|e|a|s)?|estandares|padroes|standaarden)$/;

/** "The three parts of DIN 18040" of DIN 18040-1, -2 and -3. */
function isPartsOfStandard(
  { codes }: Annotated,
  { unit, values, end, nouns: [noun = ''] }: NumberMention,
  { passages }: FactsIndex,
): boolean {
  const standard = codes.find(({ first }) => first > end && first - end <= mostBeforeCode);
  if (unit !== undefined || standard === undefined || !parts.test(noun)) return false;
  const known = passages.flatMap((passage) =>
    passage.codes.flatMap(({ key, part }) => (part !== undefined && key === `${standard.key}${part}` ? [key] : [])),
  );
  return values.includes(new Set(known).size);
}

const mostBeforeCode = 6;
const parts = /^(?:parts?|teile?n?|parties?|partes?|parti|delen)$/;

/** `Zes accreditatiepunten` where the facts are accredited for six points. */
function isAccreditedPoints({ unit, values }: NumberMention, { passages }: FactsIndex): boolean {
  if (unit !== 'cpd') return false;
  return passages.some(({ numbers, tokens }) =>
    numbers.some(
      (fact) =>
        fact.unit === 'point' &&
        fact.values.some((value) => values.includes(value)) &&
        tokens.some(({ folded, sentence }) => accrediting.test(folded) && sentence === tokens[fact.end]?.sentence),
    ),
  );
}

const accrediting = /^a[ck]+r[eé]dit/;

/** `Two outings` on 3 and 4 May. */
function isDates({ values, unit, nouns: [noun], qualifier, form }: NumberMention, facts: FactsIndex): boolean {
  const isCount = unit === undefined && qualifier === undefined && form !== 'ordinal' && noun !== undefined;
  if (!isCount || facts.countedNouns.has(stemOf(noun))) return false;
  return facts.passages.some(({ dates }) => {
    const days = dates.reduce(
      (sum, { day, lastDay }) => sum + (day === undefined ? 0 : lastDay === undefined ? 1 : 2),
      0,
    );
    return days > 1 && values.includes(days);
  });
}
