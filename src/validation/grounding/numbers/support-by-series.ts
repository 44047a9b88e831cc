import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { countryWords } from '../names/countries.ts';
import type { Unit } from '../words/words.ts';
import { ratioOf } from './part-of.ts';
import { eachWords, otherWords } from '../words/count-words.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';
import { isOnePerEach } from './one-per-each.ts';
import { monthsOfTerm } from './support-by-time.ts';
import { yearsInRow } from './years-in-row.ts';

/**
 * Whether a number says how many there are in a series of the facts, which one of them, or every how many: the years
 * from 2022 to 2024, the third of three days, every other lesson of which half are outdoors.
 */
export function isSupportedBySeries(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return (
    isOfYears(text, mention, facts) ||
    isPlaceInSeries(text, mention, facts) ||
    isNextStep(text, mention) ||
    isEverySo(text, mention, facts) ||
    isOfEvery(text, mention, facts) ||
    isHalfOfList(text, mention, facts) ||
    isOfWeekends(mention, facts) ||
    isOfStages(mention, facts) ||
    isOfLanguages(mention, facts) ||
    isOfMonths(text, mention, facts) ||
    isOnePerEach(mention, facts) ||
    isHalfAsPart(mention, facts) ||
    isDoubled(text, mention)
  );
}

/** `Three years in a row`, `dreimal`, where the facts have 2022, 2023 and 2024; four decades of 1920 to 1959. */
function isOfYears(
  { tokens }: Annotated,
  { unit, values, start, qualifier }: NumberMention,
  { passages }: FactsIndex,
): boolean {
  const isTimes = unit === undefined && /ma{1,2}l$/.test(tokens[start]?.folded ?? '');
  if (!isTimes && (unit === undefined || units[unit].family !== 'months')) return false;
  const factor = unit === undefined ? 1 : units[unit].factor / units.year.factor;
  return passages.some((passage) =>
    yearsInRow(passage).some((count) => values.some((value) => isAsLong(value * factor, count, qualifier))),
  );
}

/** "Over two decades" of 21 years, "about twenty". */
function isAsLong(years: number, count: number, qualifier: NumberMention['qualifier']): boolean {
  const ratio = count / years;
  if (qualifier === 'more' || qualifier === 'over') return ratio > 1 && ratio < 1.25;
  if (qualifier === 'less') return ratio < 1 && ratio > 0.75;
  return qualifier === 'about' ? Math.abs(ratio - 1) < 0.15 : count === years;
}

/** `On the third day` of three. */
function isPlaceInSeries(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { form, labels, values, end, counted, nouns, first } = mention;
  if (
    form !== 'ordinal' ||
    eachWords.has(text.tokens[first - 1]?.folded ?? '') ||
    labels.some((label) => label !== 'part')
  )
    return false;
  const unit = measureBehind(text, end);
  const isSame = (fact: NumberMention) =>
    fact.unit === undefined
      ? unit === undefined &&
        (counted.some((each) => fact.counted.includes(each)) ||
          nouns.slice(0, 1).some((noun) => fact.nouns.some((each) => isAkin(noun, each))))
      : fact.unit === unit;
  return passages.some(({ numbers }) =>
    numbers.some((fact) => fact.form !== 'ordinal' && isSame(fact) && values.some((place) => isUpTo(place, fact))),
  );
}

/** `First step: the model; second step: the chart`: the text tells its own steps one by one. */
function isNextStep({ numbers }: Annotated, mention: NumberMention): boolean {
  const before = numbers[numbers.indexOf(mention) - 1];
  const areSteps = [before, mention].every((each) => each?.form === 'ordinal' && each.counted.includes('step'));
  return areSteps && mention.values[0] === (before?.values[0] ?? 0) + 1;
}

function isUpTo(place: number, { values, range }: NumberMention): boolean {
  return range === undefined && values.some((count) => place <= count);
}

function measureBehind({ starting }: Annotated, end: number): Unit | undefined {
  const found = (starting.get(end + 1) ?? []).find(({ tag }) => tag.startsWith('unit:'));
  return found === undefined ? undefined : (found.tag.slice('unit:'.length) as Unit);
}

/** `Every second lesson` where the facts have half of them, `jede dritte Woche` where they have "alle drei Wochen". */
function isEverySo(
  text: Annotated,
  { form, values, first, end }: NumberMention,
  { numbers, sides }: FactsIndex,
): boolean {
  if (form !== 'ordinal' || !eachWords.has(text.tokens[first - 1]?.folded ?? '')) return false;
  const unit = measureBehind(text, end);
  if (unit === 'week' && values.includes(2) && sides.get('rhythm')?.has('fortnightly') === true) return true;
  return values.some(
    (value) =>
      hasRatio(1 / value, numbers) ||
      (unit !== undefined && (numbers.get(valueKey(value)) ?? []).some(({ mention }) => mention.unit === unit)),
  );
}

function hasRatio(value: number, numbers: FactsIndex['numbers']): boolean {
  return (numbers.get(valueKey(value)) ?? []).some(
    ({ mention: { unit } }) => unit !== undefined && units[unit].family === 'ratio',
  );
}

/** `Of every ten questions, seven`: a share whose whole stands first. */
function isOfEvery({ tokens, numbers: own }: Annotated, mention: NumberMention, { numbers }: FactsIndex): boolean {
  const index = own.indexOf(mention);
  const pairs = [
    [mention, own[index + 1]],
    [own[index - 1], mention],
  ];
  return pairs.some(([whole, part]) => {
    if (whole === undefined || part === undefined || part.start - whole.end > mostApart) return false;
    const isWhole = [1, 2].some((step) => ofWords.has(tokens[whole.start - step]?.folded ?? ''));
    const isHere = tokens[whole.start]?.clause === tokens[part.start]?.clause;
    const ratio = ratioOf(part, whole);
    return isWhole && isHere && ratio !== undefined && hasRatio(ratio, numbers);
  });
}

const mostApart = 8;
const ofWords = new Set('of von van sur de di su'.split(' '));

/** Half of the topics, where the facts list an even number of them. */
function isHalfOfList({ tokens, starting }: Annotated, { unit, end, start }: NumberMention, { counts }: FactsIndex) {
  if (unit !== 'half') return false;
  const isOther = otherWords.test(tokens[start - 1]?.folded ?? '');
  const isOfTopics = [1, 2, 3].some((step) =>
    (starting.get(end + step) ?? []).some(
      ({ tag }) => topics.has(tag) && tokens[end + step]?.clause === tokens[end]?.clause,
    ),
  );
  const isEven = ['skills', 'learning_outcomes'].some((list) => {
    const count = counts.get(list) ?? 0;
    return count > 0 && count % 2 === 0;
  });
  return isEven && (isOther || isOfTopics);
}

const topics: ReadonlySet<string> = new Set(['topic', 'skill', 'outcome'].map((kind) => `counted:${kind}`));

/** Four days, two Saturdays and two Sundays, where the facts have two weekends of both. */
function isOfWeekends({ unit, values, nouns: [noun = ''] }: NumberMention, { numbers, passages }: FactsIndex): boolean {
  const has = (days: RegExp) => passages.some(({ words }) => Array.from(words).some((word) => days.test(word)));
  const isOf = (count: number, kinds: ReadonlySet<Unit | undefined>) =>
    (numbers.get(valueKey(count)) ?? []).some(({ mention }) => kinds.has(mention.unit));
  if (unit === 'day') return values.some((value) => isOf(value / 2, weekends)) && has(saturdays) && has(sundays);
  const named = unit === undefined ? weekdays.find((days) => days.test(noun)) : undefined;
  return named !== undefined && has(named) && values.some((value) => isOf(value, weeks));
}

const weekends: ReadonlySet<Unit | undefined> = new Set<Unit>(['weekend']);
const weeks: ReadonlySet<Unit | undefined> = new Set<Unit>(['weekend', 'week']);
const saturdays = /^(?:saturday|samstag|sonnabend|samedi|sabad|sabat|zaterdag)/;
const sundays = /^(?:sunday|sonntag|dimanche|doming|domenic|zondag)/;
const weekdays = [
  saturdays,
  sundays,
  /^(?:monday|montag|lundi|lunes|lunedi|maandag)/,
  /^(?:tuesday|dienstag|mardi|martes|martedi|dinsdag)/,
  /^(?:wednesday|mittwoch|mercredi|miercoles|mercoledi|woensdag)/,
  /^(?:thursday|donnerstag|jeudi|jueves|giovedi|donderdag)/,
  /^(?:friday|freitag|vendredi|viernes|venerdi|vrijdag)/,
];

/** `The second of three stages` where the facts have "level 2 of 3". */
function isOfStages({ form, counted, values, unit }: NumberMention, { wholes }: FactsIndex): boolean {
  const isStages = counted.some((each) => each === 'level' || each === 'step');
  return form !== 'ordinal' && unit === undefined && isStages && values.some((value) => wholes.has(value));
}

/** `In two languages` where the facts name two. */
function isOfLanguages({ form, counted, values, qualifier }: NumberMention, { passages }: FactsIndex): boolean {
  if (form === 'ordinal' || qualifier !== undefined || !counted.includes('language')) return false;
  return passages.some(({ tokens, place }) => {
    if (place === 'issuer' || tokens.length > mostTokens) return false;
    const named = new Set(tokens.flatMap(({ folded }) => countryWords.get(folded)?.[0] ?? []));
    return values.includes(named.size);
  });
}

/** Long texts name countries for other ends. */
const mostTokens = 200;

/** `A year` from February 2024 to January 2025, with the months at both ends. */
function isOfMonths(
  { tokens: own }: Annotated,
  { unit, values, end }: NumberMention,
  { passages }: FactsIndex,
): boolean {
  const factor =
    unit === 'term' ? monthsOfTerm(own[end]?.folded ?? '') : unit === undefined ? undefined : units[unit].factor;
  if (unit === undefined || factor === undefined || (unit !== 'term' && units[unit].family !== 'months')) return false;
  return passages.some(({ dates, tokens }) =>
    dates.some((to, index) => {
      const from = dates[index - 1];
      if (from === undefined || from.last + mostBetween < to.first || from.month === undefined) return false;
      const isRange = tokens.slice(from.last + 1, to.first).some(({ folded }) => reaching.has(folded));
      const fromYear = from.year ?? from.laterYear;
      if (to.month === undefined || to.year === undefined || fromYear === undefined || !isRange) return false;
      const months = (to.year - fromYear) * 12 + to.month - from.month + 1;
      return values.some((value) => value * factor === months);
    }),
  );
}

const mostBetween = 4;
const reaching = new Set('to until till through bis a al au hasta ate tot fino m'.split(' '));

/** `The second part of A1` where the facts have its second half. */
function isHalfAsPart({ form, values, labels }: NumberMention, { sides }: FactsIndex): boolean {
  if (form !== 'ordinal' || !labels.includes('part')) return false;
  const known = sides.get('half');
  return values.some((value) => known?.has(value === 1 ? 'first' : 'second') === true && value <= 2);
}

/** The first of `de duas em duas semanas`, which says no more than the second. */
function isDoubled({ tokens, numbers }: Annotated, mention: NumberMention): boolean {
  const next = numbers[numbers.indexOf(mention) + 1];
  const isIn = /^(?:em|en|in)$/.test(tokens[mention.end + 1]?.folded ?? '');
  return isIn && next?.start === mention.end + 2 && next.values[0] === mention.values[0] && mention.unit === undefined;
}
