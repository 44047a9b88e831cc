import type { Annotated } from '../annotate.ts';
import { keyOfDate } from '../fact-keys.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isOfAcronym } from '../numbers/acronym-owners.ts';
import { isAroundTheClock } from '../numbers/around-the-clock.ts';
import { isSameLimit } from '../numbers/ages.ts';
import { isAgeCategory } from '../numbers/age-categories.ts';
import { isUntilBirthday } from '../numbers/until-birthday.ts';
import { isOfBareUnit } from '../numbers/bare-units.ts';
import { countsPoints } from '../numbers/counts-points.ts';
import { isCovered } from '../numbers/covered.ts';
import { countsLessons } from '../numbers/counts-lessons.ts';
import { isAgeOfChildren } from '../numbers/ages-of-children.ts';
import { isInferredShare } from '../numbers/inferred-shares.ts';
import { countsList } from '../numbers/count-lists.ts';
import { decadeAt } from '../numbers/decades.ts';
import { isPartOfName } from '../numbers/part-of-name.ts';
import { isMisplaced } from '../numbers/misplaced.ts';
import { stemOf } from '../numbers/noun-phrase.ts';
import { isOfSamePeople } from '../numbers/same-people.ts';
import { isNumberedStep } from '../numbers/numbered-steps.ts';
import { isSingleHour } from '../numbers/single-hours.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import { isPartOfCode } from '../numbers/part-of-code.ts';
import { isOfOccasions } from '../numbers/occasions.ts';
import { isReckoned } from '../numbers/reckoned.ts';
import { isRemainder } from '../numbers/remainder.ts';
import { isRightAnswers } from '../numbers/right-answers.ts';
import { isSupportedByDays } from '../numbers/support-by-days.ts';
import { isSupportedByWords } from '../numbers/support-by-words.ts';
import { isTimesLength } from '../numbers/times-length.ts';
import { isCountedInOneWord } from '../numbers/support-in-one-word.ts';
import { countsStandards } from '../numbers/counts-standards.ts';
import { isSupportedBySeries } from '../numbers/support-by-series.ts';
import { isQuotient } from '../numbers/support-by-quotient.ts';
import { isRhythm } from '../numbers/support-by-rhythm.ts';
import { isSpan } from '../numbers/support-by-span.ts';
import { isTotal } from '../numbers/totals.ts';
import { isSupportedByShare } from '../numbers/support-by-share.ts';
import { isSupportedByTime } from '../numbers/support-by-time.ts';
import { isSupportedByMeasure } from '../numbers/support-by-measure.ts';
import { isEndOfSpan } from '../numbers/support-by-range.ts';
import { supportsNumber } from '../numbers/support.ts';
import { isSlightlyOff } from '../numbers/slightly.ts';
import { isLegalAge } from '../numbers/legal-age.ts';
import { isLargerPart } from '../numbers/larger-part.ts';
import { timeFamilies, units } from '../numbers/units.ts';
import { isWayOfSpeaking } from '../numbers/ways-of-speaking.ts';
import { isOfWorkedDays } from '../numbers/worked-days.ts';
import { isWholeTold, wholeWords } from '../numbers/wholes-told.ts';
import { isWeight } from '../numbers/weights.ts';
import { rightWords } from '../words/count-words.ts';
import type { Unit } from '../words/words.ts';
import type { Rule, Unsupported } from '../rule.ts';

/** Numbers in digits and words, with what they count or measure. */
export const numberRule: Rule = {
  name: 'number',
  find: (text, facts, { isAudience }) =>
    text.numbers.flatMap((mention) =>
      !isClaim(text, mention) ||
      isWayOfSpeaking(text, mention, isAudience) ||
      (!isMisplaced(text, mention, facts) && isSupported(text, mention, facts))
        ? []
        : [toUnsupported(text, mention)],
    ),
};

type Support = (text: Annotated, mention: NumberMention, facts: FactsIndex) => boolean;

/** What may support a number; one of them is enough. */
const supports: readonly Support[] = [
  isStated,
  isCountedInOneWord,
  isYear,
  countsList,
  isSupportedByShare,
  isSpan,
  isSupportedByTime,
  isOfBareUnit,
  countsLessons,
  isSupportedByMeasure,
  isEndOfSpan,
  isSupportedByDays,
  countsStandards,
  isSupportedByWords,
  isTimesLength,
  isSupportedBySeries,
  isPartOfCode,
  isElliptic,
  isRhythm,
  isRemainder,
  isRightAnswers,
  isSameLimit,
  isAgeOfChildren,
  isAgeCategory,
  isInferredShare,
  isOfOccasions,
  isQuotient,
  isLargerPart,
  isTotal,
  isNumberedStep,
  isOfSamePeople,
  isAllSteps,
  isVerbatim,
  isSlightlyOff,
  isUntilBirthday,
  isLegalAge,
  isOfAcronym,
  isReckoned,
  isWeight,
  isWholeTold,
  countsPoints,
  isCovered,
  isOfWorkedDays,
];

function isSupported(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return supports.some((isSupporting) => isSupporting(text, mention, facts));
}

/** A number of the facts that says as much. */
function isStated(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return supportsNumber(isWhole(text, mention) ? { ...mention, nouns: [], counted: [] } : mention, facts);
}

/** `Six steps in all` of "step 2 of 6". */
function isAllSteps(_text: Annotated, mention: NumberMention, { wholes, countedNouns }: FactsIndex): boolean {
  const { values, counted, unit, qualifier, nouns } = mention;
  if (nouns.some((noun) => countedNouns.has(stemOf(noun)))) return false;
  const isSteps = counted.some((each) => each === 'step' || each === 'level' || each === 'module' || each === 'course');
  return unit === undefined && qualifier === undefined && isSteps && values.some((value) => wholes.has(value));
}

/** "Thirty-two hours: sixteen sailing": the unit stands once for all that follow. */
function isElliptic(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { unit, counted, labels, form, first, nouns } = mention;
  if (unit !== undefined || counted.length > 0 || labels.length > 0 || form === 'ordinal') return false;
  if (isVersionOf(text, mention) || nouns.some((noun) => facts.countedNouns.has(stemOf(noun)))) return false;
  const openings = new Set(text.numbers.flatMap((each) => (each.first < first ? (each.unit ?? []) : [])));
  return Array.from(openings).some(
    (each) => elliptic.has(units[each].family) && supportsNumber({ ...mention, unit: each, nouns: [] }, facts),
  );
}

/** `In WooCommerce 9`; a German noun may have its hours behind it, a name with capitals inside not. */
function isVersionOf({ tokens, vocabularies }: Annotated, { isName, start }: NumberMention): boolean {
  const isGerman = vocabularies.some(({ language }) => language === 'de');
  return isName === true && (!isGerman || /\p{Ll}\p{Lu}/u.test(tokens[start - 1]?.text ?? ''));
}

/** What is made or moved is summed up like time: `two lots of 15 kg, thirty in all`. */
const elliptic: ReadonlySet<string> = new Set([...timeFamilies, 'mass', 'length', 'litre', 'area']);

/** The 40 of "26 out of 40 correct answers": the noun is that of the part. */
function isWhole({ tokens, numbers }: Annotated, { first, nouns: [noun = ''] }: NumberMention): boolean {
  // `Seis horas en dos tardes` are no six of two.
  const isPart = (index: number) => numbers.some(({ end, unit }) => end === index && unit === undefined);
  // `9 van de 10 goed`.
  const before = rightWords.test(noun) && articles.has(tokens[first - 1]?.folded ?? '') ? first - 1 : first;
  if (!wholeWords.has(tokens[before - 1]?.folded ?? '')) return false;
  return isPart(before - 2) || (tokens[before - 2]?.folded === 'out' && isPart(before - 3));
}

const articles: ReadonlySet<string> = new Set('the de den der las los les as os le dei delle dos das'.split(' '));

/** `first` and `one` count when they stand before something that is numbered or measured. */
function isClaim(text: Annotated, mention: NumberMention): boolean {
  const { idle, found, tokens } = text;
  const { first, start, end, values, form, unit } = mention;
  // Not the noun behind: the "ciascuno" of "due ore ciascuno" is a way of speaking, its hours are none.
  // `Donne droit à 30 ECTS` entitles to nothing else, yet counts them.
  const isCredit = unit !== undefined && credits.has(unit);
  for (let index = Math.min(first, start); index <= end; index += 1) if (!isCredit && idle.has(index)) return false;
  const [value = 0] = values;
  if (isPartOfName(tokens, first) || isAroundTheClock(text, mention) || isSingleHour(text, mention)) return false;
  if (form === 'pair') return false;
  if (form === 'article' && (unit === undefined || !articleUnits.has(unit))) return false;
  if (isHalfOfNothing(mention)) return false;
  if (form === 'ordinal') return isOrdinalClaim(mention, value);
  if (form === 'word' && value === 0) return unit !== undefined || found.size === 0;
  return true;
}

const credits: ReadonlySet<Unit> = new Set<Unit>(['ects', 'cats', 'cpd', 'credit']);

/** "Half" of nothing that is measured is a way of speaking, "more than half" is none. */
function isHalfOfNothing({ form, unit, values: [value = 0], qualifier }: NumberMention): boolean {
  const isCompared = qualifier === 'more' || qualifier === 'less' || qualifier === 'over';
  return form === 'word' && value > 0 && value < 1 && unit === undefined && !isCompared;
}

/** "The first day" is no claim, "the first level" is. */
function isOrdinalClaim(mention: NumberMention, value: number): boolean {
  const { labels, nouns } = mention;
  if (value > 3 || places.has(nouns[0] ?? '') || labels.some((label) => label !== 'part')) return true;
  return value > 1 && (labels.length > 0 || mention.counted.length > 0);
}

const places = new Set(['platz', 'rang', 'plaats']);

/** Other units count with an article in facts only: "a kilometre". */
const articleUnits: ReadonlySet<Unit> = new Set([
  'kilogram',
  'litre',
  'tonne',
  'megabit',
  'gigabit',
  'hour',
  'quarterHour',
  'half',
  'third',
  'fourth',
  'fifth',
  'tenth',
  'quarterYear',
  'quarterCentury',
  'century',
  'halfDay',
  'day',
  'week',
  'fortnight',
  'weekend',
  'month',
  'term',
  'year',
]);

/** `version 2015` of a standard whose code ends in its year, `les années trente` for 1930. */
function isYear(text: Annotated, { values, unit, start }: NumberMention, { dates, decades }: FactsIndex): boolean {
  if (unit !== undefined) return false;
  const decade = decadeAt(text, start);
  return (decade !== undefined && decades.has(decade)) || values.some((year) => dates.has(keyOfDate({ year })));
}

/** In another language a unit may stay as it was posted: `72.5 hours` in a German text. */
function isVerbatim(
  { tokens }: Annotated,
  { unit, first, last, start, end, qualifier, owner }: NumberMention,
  { names }: FactsIndex,
): boolean {
  if (unit !== undefined || qualifier !== undefined) return false;
  if (owner !== undefined && names.hasPhrase(`${owner} ${tokens[end]?.folded ?? ''}`)) return true;
  const words = (from: number, to: number) => `${tokens[from]?.folded ?? ''} ${tokens[to]?.folded ?? ''}`;
  const isLast = tokens[end + 1]?.clause !== tokens[end]?.clause;
  // "Two dozen prints" is more than "dozen prints".
  for (let index = start; index < end; index += 1) if (!names.hasPhrase(words(index, index + 1))) return false;
  return last > end ? names.hasPhrase(words(end, end + 1)) : isLast && names.hasPhrase(words(first - 1, first));
}

function toUnsupported(text: Annotated, mention: NumberMention): Unsupported {
  const { rule, detail } = kindOf(mention);
  const last = Math.min(mention.last, text.tokens.length - 1);
  return { first: mention.first, last, rule, detail };
}

function kindOf({ unit, labels }: NumberMention): { rule: string; detail: string } {
  const family = unit === undefined ? undefined : units[unit].family;
  if (family !== undefined && timeFamilies.has(family)) {
    return { rule: 'duration', detail: 'a length of time only as the facts state it' };
  }
  if (unit === 'percent') return { rule: 'percentage', detail: 'a percentage only as the facts state it' };
  if (unit !== undefined) return { rule: 'quantity', detail: 'a quantity only as the facts state it, with its unit' };
  if (labels.includes('version')) return { rule: 'version', detail: 'a version only as the facts state it' };
  if (labels.some((label) => label !== 'part' && label !== 'exam')) {
    return { rule: 'level', detail: 'a level only as the facts state it' };
  }
  return { rule: 'number', detail: 'a number only where the facts state it of the same thing' };
}
