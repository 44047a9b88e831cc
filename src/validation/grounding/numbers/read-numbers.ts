import type { Tagged } from '../tag.ts';
import { tokenAt, type Token } from '../reading.ts';
import type { Unit } from '../words/words.ts';
import { isFunctionWord, moneyBefore, unitAfter, unitAt, type FoundUnit } from './find-unit.ts';
import { innerQualifier, qualifierOf, shareOf } from './hedge.ts';
import { isOneAt } from './joints.ts';
import { readIsoDuration } from './iso-duration.ts';
import { joinNumbers } from './join-numbers.ts';
import { isFrenchOven } from './french-oven.ts';
import { isAccordingTo } from './according-to.ts';
import { isListNumber } from './list-number.ts';
import { labelsOf, nounPhrase, ownerOf } from './noun-phrase.ts';
import { endOfPurpose, isBehindPurpose } from './purpose.ts';
import type { NumberMention } from './number-mention.ts';
import { asQuarterOfYear } from './quarter-of-year.ts';
import type { Numeral } from './add-up-words.ts';
import { readJoined, readNumeral } from './numeral.ts';
import { unitBehindWords } from './unit-behind-words.ts';
import { timeFamilies, units } from './units.ts';

/** Reads every number of a passage but those inside codes and dates. */
export function readNumbers(passage: Tagged, taken: ReadonlySet<number>): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let index = 0; index < passage.tokens.length && mentions.length < mostNumbers; index += 1) {
    if (taken.has(index)) continue;
    const token = tokenAt(passage.tokens, index);
    if (token.kind === 'duration') mentions.push(...readIsoDuration(token, index));
    if (isListNumber(passage, index) || isAccordingTo(passage, index) || isFrenchOven(passage, index)) continue;
    const numeral = readNumeral(passage, index);
    if (numeral === undefined) continue;
    index = numeral.last;
    const isLabel = numeral.form === 'article' && isLabelled(passage, numeral);
    if (numeral.form === 'article' && !isLabel && !isMeasured(passage, numeral)) continue;
    const described = describe(passage, isLabel ? { ...numeral, form: 'word' } : numeral);
    const mention = asQuarterOfYear(passage, ofUnit(passage, described));
    mentions.push(mention);
    // "por ciento" is a unit, no hundred; so is "quarter of an hour", no hour.
    const isTaken = skipped.has(mention.unit) || mention.end > described.end;
    index = Math.max(index, isTaken ? mention.end : index);
  }
  return joinNumbers(passage, mentions);
}

const skipped: ReadonlySet<Unit | undefined> = new Set<Unit>([
  'percent',
  'quarterHour',
  'quarterYear',
  'quarterCentury',
  'fourth',
  'perMille',
  'halfDay',
]);

/** `Drie kwart kilo`, "a quarter of a litre": a share of one of a unit is so much of it. */
function ofUnit(passage: Tagged, mention: NumberMention): NumberMention {
  const { end, values } = mention;
  const factor = shareAt(passage, mention);
  if (factor === undefined) return asShare(passage, mention);
  const isOf = ofShare.has(passage.tokens[end + 1]?.folded ?? '');
  const isOne = isOf && oneWords.has(passage.tokens[end + 2]?.folded ?? '');
  const whole = unitAt(passage, end + (isOne ? 3 : isOf ? 2 : 1));
  if (whole === undefined || units[whole.unit].family === 'ratio') return mention;
  return { ...mention, values: values.map((value) => value * factor), unit: whole.unit, end: whole.last };
}

/** `A third of them`, `un quarto di chilo`: a place behind "a" and before "of" is a share. */
function asShare(passage: Tagged, mention: NumberMention): NumberMention {
  const { start, end, form, values } = mention;
  const unit = form === 'ordinal' ? shareOfPlace[values[0] ?? 0] : undefined;
  const isShare = isOneAt(passage, start - 1) && ofShare.has(passage.tokens[end + 1]?.folded ?? '');
  if (unit === undefined || !isShare) return mention;
  const { qualifier, first } = qualifierOf(passage, start - 1, end);
  const share = { ...mention, values: [1], raw: '1', form: 'word' as const, labels: [], nouns: [], counted: [] };
  return ofUnit(passage, { ...share, unit, qualifier, first });
}

const shareOfPlace: Readonly<Record<number, Unit>> = { 3: 'third', 4: 'fourth', 5: 'fifth', 10: 'tenth' };

/** What part of one a share counts in; not "a third of the". */
function shareAt(passage: Tagged, { unit, form, end, values: [value = 0] }: NumberMention): number | undefined {
  if (unit === undefined) return form === 'word' && value > 0 && value < 1 ? 1 : undefined;
  const isPlain =
    unit !== 'percent' && units[unit].family === 'ratio' && (form === 'word' || unitAt(passage, end)?.last === end);
  return isPlain ? units[unit].factor : undefined;
}

const ofShare = new Set('of de d di von van mee'.split(' '));
const oneWords = new Set('a an one un une uno una um uma ein eine einem einer een'.split(' '));

/** As many as a text may have words; facts beyond it support nothing. */
const mostNumbers = 3_000;

/** Whether an article stands before a unit of time, so that it counts: `one hour`, `ein Jahr`; not `hours a week`. */
function isMeasured(passage: Tagged, { first, last }: Numeral): boolean {
  const unit = unitAfter(passage, last, isOne(passage.tokens[first]) ? 2 : 1);
  // "Eine Dreiviertelstunde" has its number inside; "a second hour" is none.
  if (unit === undefined || readJoined(passage, unit.last) !== undefined) return false;
  // Not the `cuarto` of `un cuarto de hora`, nor "a fifth of the sessions".
  if (!shareUnits.has(unit.unit) && isOrdinalAt(passage, last + 1)) return false;
  if (isOne(passage.tokens[first])) return !passage.idle.has(first);
  // "A course of 60 hours. A third of them": what is rated stands in the same sentence.
  const isHere = passage.tokens[first - 1]?.sentence === passage.tokens[first]?.sentence;
  const before = isHere ? (passage.ending.get(first - 1) ?? []).map(({ tag }) => tag) : [];
  // "Per un anno", "por una hora" last: a rate has no article there. "Two loaves of a kilo each" weigh.
  const isFor = forWords.has(passage.tokens[first - 1]?.folded ?? '');
  const isTime = timeFamilies.has(units[unit.unit].family);
  const isRate = before.some((tag) => tag.startsWith('unit:') || (isTime && tag === 'mark:rate' && !isFor));
  return !isRate && !isRateOfNoun(passage, first) && !passage.idle.has(first);
}

const shareUnits: ReadonlySet<Unit> = new Set<Unit>([
  'quarterHour',
  'quarterCentury',
  'third',
  'fourth',
  'fifth',
  'tenth',
]);

/** `A photo a day`, `two pages a week`: what is counted before. */
function isRateOfNoun(passage: Tagged, first: number): boolean {
  const { tokens, vocabularies } = passage;
  const [count, noun] = [tokens[first - 2], tokens[first - 1]];
  // "Twenty hours in all, two a week".
  if (noun?.clause !== tokens[first]?.clause) return false;
  if (isBareCount(passage, noun) || isBehindPurpose(passage, first)) return true;
  if (count === undefined || noun?.kind !== 'word') return false;
  // "One two-hour evening a week".
  if (count.gap === '-' && !isFunctionWord(passage, noun)) return true;
  const kinds = vocabularies.map(({ numberWords }) => numberWords.get(count.folded)?.kind);
  const isCount = count.kind === 'number' || kinds.includes('article') || kinds.includes('cardinal');
  return isCount && !isFunctionWord(passage, noun);
}

/** A number with no noun of its own. */
function isBareCount({ vocabularies }: Tagged, token: Token | undefined): boolean {
  const isCardinal = vocabularies.some(({ numberWords }) => numberWords.get(token?.folded ?? '')?.kind === 'cardinal');
  return isCardinal || isOne(token) || token?.kind === 'number';
}

const forWords = new Set(['per', 'por', 'par']);

/** The `one` of "a one-hour show" counts whatever stands before it. */
function isOne(token: Token | undefined): boolean {
  return /^(?:one|eins|één)$/.test(token?.text.toLowerCase() ?? '');
}

function isOrdinalAt({ tokens, vocabularies }: Tagged, index: number): boolean {
  const { folded } = tokenAt(tokens, index);
  return vocabularies.some(({ numberWords }) => numberWords.get(folded)?.kind === 'ordinal');
}

/** `Level One`. */
function isLabelled({ tokens, ending }: Tagged, { first }: Numeral): boolean {
  const isOne = /^(?:one|uno|eins)$/.test(tokens[first]?.folded ?? '');
  return isOne && (ending.get(first - 1) ?? []).some(({ tag }) => tag === 'label:level' || tag === 'label:part');
}

function describe(passage: Tagged, numeral: Numeral): NumberMention {
  const money = moneyBefore(passage, numeral.first);
  // `12 or more weeks`, `12+ weeks`.
  const inner = innerQualifier(passage, numeral);
  const own = inner?.last ?? numeral.last;
  // "The first year" does not last a year.
  // The V of `Nivel V` is no volt.
  const isPlace = numeral.form === 'ordinal' || numeral.form === 'roman';
  const measure = isPlace ? undefined : measureOf(passage, { ...numeral, last: own });
  const end = measure?.last ?? numeral.last;
  const phrase = nounPhrase(passage, measure?.last ?? own);
  const qualified = inner ?? qualifierOf(passage, money ?? numeral.first, phrase.last);
  const owner = measure === undefined && numeral.form !== 'ordinal' ? ownerOf(passage, numeral.first) : undefined;
  return {
    ...numeral,
    isName: owner !== undefined && isNamed(passage, numeral),
    unit: measure?.unit ?? (money === undefined ? ageAt(passage, numeral) : unitAt(passage, money)?.unit),
    counted: phrase.counted,
    nouns: phrase.nouns,
    labels: labelsOf(passage, numeral),
    owner,
    qualifier: qualified.qualifier,
    isTurned: 'isTurned' in qualified && qualified.isTurned,
    rate: rateOf(passage, end),
    share: shareOf(passage, { first: numeral.first, last: end }),
    range: undefined,
    end,
    start: numeral.first,
    first: qualified.first,
    last: Math.max(qualified.last, end, phrase.head),
  };
}

/** `In Sage 50`, `the Route 66 Diner`: digits behind a word with a capital that is not that of the sentence. */
function isNamed({ tokens, place, vocabularies }: Tagged, { first, last, form }: Numeral): boolean {
  const [before, next] = [tokens[first - 1], tokens[last + 1]];
  if (form !== 'digits' || tokens[first]?.gap !== ' ' || before?.folded === 'top') return false;
  const isInside = before?.first === false || titles.has(place);
  // German nouns have capitals, too.
  const isNoun = vocabularies.some(({ language }) => language === 'de') || !/^\p{Lu}/u.test(next?.text ?? '');
  const isCounting = next?.kind === 'word' && next.clause === tokens[last]?.clause && isNoun;
  return isInside && !(isCounting && !vocabularies.some(({ functionWords }) => functionWords.has(next.folded)));
}

const titles: ReadonlySet<string> = new Set(['name', 'issuer', 'skills']);

/** `Ages 8 to 18` are years; a text may leave that out. */
function ageAt({ tokens, place }: Tagged, { first, form }: Numeral): Unit | undefined {
  const word = tokens[first - 1]?.folded ?? '';
  const isAge = ageWords.has(word) || (ofWords.has(word) && ageWords.has(tokens[first - 2]?.folded ?? ''));
  return isAge && form !== 'ordinal' && !place.startsWith('/') ? 'year' : undefined;
}

const ageWords = new Set('age ages aged alter mindestalter leeftijd minimumleeftijd edad idade'.split(' '));
const ofWords = new Set('of von van de'.split(' '));

/** The week of `3 hours a week`. */
export function rateOf(passage: Tagged, end: number): Unit | undefined {
  const { tokens } = passage;
  const last = endOfPurpose(passage, end);
  if (weekly.test(tokens[last + 1]?.folded ?? '')) return 'week';
  if (!rateWords.has(tokens[last + 1]?.folded ?? '')) return undefined;
  const isHere = (index: number) => tokens[index]?.clause === tokens[end]?.clause && tokens[index]?.kind === 'word';
  if (!isHere(last + 2)) return undefined;
  const unit =
    unitAt(passage, last + 2)?.unit ??
    (isHere(last + 3) && articles.has(tokens[last + 2]?.folded ?? '') ? unitAt(passage, last + 3)?.unit : undefined);
  return last === end || (unit !== undefined && timeFamilies.has(units[unit].family)) ? unit : undefined;
}

const weekly = /^(?:weekly|wochentlich|hebdomadaires?|semanal|semanales|semanais|settimanal[ei]|wekelijks)$/;
const articles = new Set('the der den dem die la le l el il lo de het'.split(' '));
const rateWords = new Set(
  'a an per each every por par pro al alla alle je in im am chaque cada ogni jede jeden jedes elke'.split(' '),
);

/** The unit inside the numeral's last word, as in `zweitägig`, or behind it; a half is no half of itself. */
function measureOf(passage: Tagged, { last, values }: Numeral): FoundUnit | undefined {
  const inside = unitAt(passage, last);
  // "One and a quarter hours", `Dreiviertelstunde`.
  if (inside?.unit === 'quarterHour' && !Number.isInteger(values[0])) return { ...inside, unit: 'hour' };
  const isHalf =
    (inside?.unit === 'half' && values[0] === 0.5) || (inside?.unit === 'halfDay' && (values[0] ?? 0) % 1 === 0.5);
  const found = (isHalf ? undefined : inside) ?? unitAfter(passage, last, 2) ?? unitBehindWords(passage, last);
  // "A glossary of 100 terms" does not last.
  return found?.unit === 'term' && values.some((value) => value > mostTerms) ? undefined : found;
}

const mostTerms = 12;
