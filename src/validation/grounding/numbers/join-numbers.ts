import type { Tagged } from '../tag.ts';
import type { Token } from '../reading.ts';
import { withLessons } from './lessons.ts';
import type { NumberMention } from './number-mention.ts';
import { andWords } from '../words/and-words.ts';
import { ofWhich } from '../words/count-words.ts';

/** Numbers that belong together: the ends of a range, and the parts of one length of time. */
export function joinNumbers(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const joined = joinParts(passage, joinRanges(passage, withLabels(passage, withWholes(passage, mentions))));
  return withLessons(passage, joined);
}

/** The plants of "seven plants, two of which very old" are the two's as well. */
function withWholes({ tokens }: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return mentions.map((mention, index) => {
    const whole = mentions[index - 1];
    if (whole === undefined || mention.unit !== undefined || mention.start - whole.end > mostApart) return mention;
    const between = tokens.slice(whole.end + 1, mention.end + 4);
    const isPart = between.some(
      ({ folded, sentence }) => ofWhich.has(folded) && sentence === tokens[whole.end]?.sentence,
    );
    return isPart
      ? { ...mention, nouns: [...mention.nouns, ...whole.nouns], counted: [...mention.counted, ...whole.counted] }
      : mention;
  });
}

const mostApart = 8;

/** `Years 9 and 10`, `neunte und zehnte Klasse`: what is numbered stands once. */
function withLabels({ tokens }: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const labelled = [...mentions];
  const isJoined = (one: NumberMention, other: NumberMention) => {
    const between = tokens.slice(one.end + 1, other.start).map(({ folded }) => folded);
    const isListed = between.length > 0 || /^(?:, |\s?[-–]\s?)$/.test(tokens[other.start]?.gap ?? '');
    return isListed && between.every((word) => andWords.has(word) || reaching.has(word) || besideEnds.has(word));
  };
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    const isPair = next?.form === mention.form && next.unit === undefined && mention.unit === undefined;
    if (next === undefined || !isPair || !isJoined(mention, next)) continue;
    if (mention.form === 'ordinal') {
      if (mention.labels.length === 0) labelled[index] = { ...mention, labels: next.labels };
    } else if (next.labels.length === 0 && next.nouns.length === 0) {
      labelled[index + 1] = { ...next, labels: labelled[index]?.labels ?? [] };
    }
  }
  return labelled;
}

/** `20–30 hours`, `20 to 30 hours`: both ends share the unit. */
function joinRanges(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const joined = [...mentions];
  for (let index = 0; index + 1 < joined.length; index += 1) {
    const low = joined[index];
    const high = joined[index + 1];
    if (low === undefined || high === undefined) break;
    const [from] = low.values;
    const [to] = high.values;
    if (from === undefined || to === undefined || from >= to || !isRange(passage, low, high)) continue;
    const range = [from, to] as const;
    const unit = low.unit ?? high.unit;
    joined[index] = { ...low, unit, range, qualifier: undefined };
    joined[index + 1] = { ...high, unit: high.unit ?? unit, range, qualifier: undefined };
  }
  return joined;
}

/** Nothing but a dash, or words of a range, between the two; an "and" only after "between". */
function isRange({ tokens }: Tagged, low: NumberMention, high: NumberMention): boolean {
  if ((isVersion(low) && isVersion(high)) || tokens[low.start]?.sentence !== tokens[high.start]?.sentence) return false;
  // "Up to 3.5 t and to six metres" is two lengths.
  // `Une sortie d'une journée à huit` is for eight people.
  if (low.unit !== undefined && low.unit !== high.unit && (high.unit !== undefined || low.form === 'article'))
    return false;
  const between = tokens.slice(low.end + 1, high.start).map(({ folded }) => folded);
  if (between.length === 0) return /^\s?[-–—]\s?$/.test(tokens[high.start]?.gap ?? '');
  if (between.length > mostBetween) return false;
  const opens = (words: ReadonlySet<string>) =>
    [1, 2, 3, 4, 5].some(
      (step) =>
        words.has(tokens[low.start - step]?.folded ?? '') &&
        tokens
          .slice(low.start - step + 1, low.start)
          .every(({ folded }) => besideEnds.has(folded) || ages.test(folded)),
    );
  if (between.some((word) => reaching.has(word))) {
    // `From band 0 to band 9`.
    const named = low.labels.length > 0 && !low.labels.includes('version') ? tokens[low.start - 1]?.folded : undefined;
    return between.every((word) => reaching.has(word) || besideEnds.has(word) || word === named);
  }
  return opens(openings) && between.every((word) => andWords.has(word) || besideEnds.has(word));
}

const mostBetween = 3;
const reaching = new Set('to until till through bis a al aos ao ai agli hasta ate tot t fino jusqu au aux'.split(' '));
/** `Between the ages of eleven and fourteen`, `zwischen dem Alter von`. */
const ages = /^(?:ages?|alter|leeftijd|edad|edades|idades?|eta|of|von|van|de)$/;
const besideEnds = new Set('zu en met m the den der die de los las les le la el os as i gli'.split(' '));
const openings = new Set('between zwischen entre tra fra tussen'.split(' '));

/** "From Kubernetes 1.28 to 1.29" are two versions. */
function isVersion({ raw, unit, form }: NumberMention): boolean {
  return form === 'digits' && unit === undefined && raw.includes('.');
}

/** `1 hour 30 minutes` is one duration, also when an "and" stands between. */
function joinParts(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const joined: NumberMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const both = before === undefined ? undefined : joinTwo(passage, before, mention);
    if (both === undefined) joined.push(withUnitBefore(passage, mention));
    else joined[joined.length - 1] = both;
  }
  return joined;
}

/** `De hora y media`, `numa hora e um quarto`: one hour and a part. */
function withUnitBefore({ tokens, ending }: Tagged, mention: NumberMention): NumberMention {
  const { start } = mention;
  const [value = 1] = mention.values;
  const isOne = oneWords.has(tokens[start - 1]?.folded ?? '');
  const part = isHalf(mention) && mention.unit === undefined ? value : isOne && isFourth(mention) ? 0.25 : undefined;
  const and = isOne ? start - 2 : start - 1;
  if (part === undefined || !andWords.has(tokens[and]?.folded ?? '')) return mention;
  const isHour = (ending.get(and - 1) ?? []).some(({ tag }) => tag === 'unit:hour');
  const whole = { form: 'word', values: [1 + part], raw: String(1 + part), unit: 'hour', first: and - 1 } as const;
  return isHour ? { ...mention, ...whole } : mention;
}

function joinTwo(passage: Tagged, before: NumberMention, mention: NumberMention): NumberMention | undefined {
  const { tokens } = passage;
  const { last, end } = mention;
  // What stands beside an article may not count; a length of two parts does.
  const whole = { ...before, form: before.form === 'article' ? ('word' as const) : before.form, last };
  const seconds = secondsOf(passage, before, mention);
  if (seconds !== undefined) return { ...whole, values: [seconds], unit: 'second', end };
  const minutes = minutesOf(tokens, before, mention);
  if (minutes !== undefined) return { ...whole, values: [minutes], unit: 'minute' };
  const months = monthsOf(tokens, before, mention);
  if (months !== undefined) return { ...whole, values: [months], unit: 'month', end };
  if (before.unit === 'metre' && isRestOfMetre(tokens, before, mention)) {
    const centimetres = mention.values[0] ?? 0;
    return { ...whole, values: before.values.map((value) => value + centimetres / 100), end };
  }
  const quarters = quartersOf(tokens, before, mention);
  if (quarters !== undefined) return { ...whole, values: before.values.map((value) => value + quarters / 4), end };
  const isRest = isHalf(mention) && mention.unit === undefined && before.unit !== undefined;
  if (!isRest || !follows(tokens, before, mention)) return undefined;
  return { ...whole, values: before.values.map((value) => value + (mention.values[0] ?? 0)) };
}

/** `uma hora e um quarto`, `an hour and three quarters`. */
function quartersOf(
  tokens: readonly Token[],
  before: NumberMention,
  { start, form, values: [value = 0], unit }: NumberMention,
): number | undefined {
  const isFourths = unit === 'quarterHour' || unit === 'fourth';
  if (before.unit !== 'hour' || !isFourth({ unit, form, values: [value] }) || start - before.end > 3) return undefined;
  const between = tokens.slice(before.end + 1, start);
  if (!between.every(({ folded }) => andWords.has(folded) || oneWords.has(folded))) return undefined;
  return isFourths && value <= 3 ? value : 1;
}

/** A quarter, also as the place that it is spelt like. */
function isFourth({ unit, form, values: [value = 0] }: Pick<NumberMention, 'unit' | 'form' | 'values'>): boolean {
  return unit === 'quarterHour' || unit === 'fourth' || (form === 'ordinal' && value === 4);
}

const oneWords = new Set('a an un um uno une ein een'.split(' '));

/** `Un mètre vingt`, `un metro e venti`. */
function isRestOfMetre(
  tokens: readonly Token[],
  before: NumberMention,
  { unit, nouns, values: [value = 0], start, labels }: NumberMention,
): boolean {
  const isPlain = unit === undefined && labels.length === 0 && value >= 10 && value < 100 && Number.isInteger(value);
  const isNext = start === before.end + 1 && tokens[start]?.gap === ' ';
  const isJoined = start === before.end + 2 && nouns.length === 0 && andWords.has(tokens[start - 1]?.folded ?? '');
  return isPlain && (isNext || isJoined);
}

function minutesOf(tokens: readonly Token[], before: NumberMention, mention: NumberMention): number | undefined {
  const [hours] = before.values;
  const [minutes = 60] = mention.values;
  if (before.unit !== 'hour' || hours === undefined || minutes >= 60) return undefined;
  const isClock = isJoined(tokens, before, mention) && isMinutes(tokens, mention) && !isCounting(tokens, mention);
  // `6 Unterrichtsstunden à 45 Minuten` are six lessons.
  const isNext = mention.first - before.last <= 1 || andWords.has(tokens[mention.first - 1]?.folded ?? '');
  const isSpelt = mention.unit === 'minute' && mention.first - before.last <= 2 && isNext;
  return isClock || isSpelt ? hours * 60 + minutes : undefined;
}

/** The forty of `in één uur veertig vragen` count what stands behind them: digits would stand closer to their hour. */
function isCounting(tokens: readonly Token[], { form, counted, start, end }: NumberMention): boolean {
  const isBeside = tokens[start]?.gap === ' ' && tokens[end + 1]?.gap === ' ';
  return form === 'word' && isBeside && counted.length > 0;
}

/** `1 year 6 months`, `one year and six months`. */
function monthsOf(tokens: readonly Token[], before: NumberMention, mention: NumberMention): number | undefined {
  const [years] = before.values;
  const [months = 12] = mention.values;
  const between = tokens.slice(before.last + 1, mention.first);
  const isNext = between.length === 0 || (between.length === 1 && andWords.has(between[0]?.folded ?? ''));
  const isOneClause = tokens[before.last]?.clause === tokens[mention.first]?.clause;
  const isOneLength = before.unit === 'year' && mention.unit === 'month' && isNext && isOneClause;
  return isOneLength && years !== undefined && months < 12 ? years * 12 + months : undefined;
}

/** Next to each other, or with an "and" between; not "36 hours over 12 evenings". */
function isJoined(tokens: readonly Token[], { end }: NumberMention, { start, nouns }: NumberMention): boolean {
  if (start === end + 1) return true;
  return start === end + 2 && nouns.length === 0 && andWords.has(tokens[end + 1]?.folded ?? '');
}

/** `1'40"`, `1 minute 40 seconds`. */
function secondsOf({ tokens, text }: Tagged, before: NumberMention, mention: NumberMention): number | undefined {
  const [minutes = 0] = before.values;
  const [seconds = 60] = mention.values;
  if (seconds >= 60) return undefined;
  const isSigned =
    /^['′’]$/.test(tokens[mention.first]?.gap ?? '') && /^["″”]|^''/.test(text.slice(tokens[mention.end]?.end ?? 0));
  const isSpelt = before.unit === 'minute' && mention.unit === 'second' && mention.first - before.last <= 2;
  // `Une minute trente`, where a unit stands once.
  const isRest = before.unit === 'minute' && isJoined(tokens, before, mention) && isMinutes(tokens, mention);
  return isSigned || isSpelt || isRest ? minutes * 60 + seconds : undefined;
}

/** The minutes of `1h30`, `une heure trente`. */
function isMinutes(tokens: readonly Token[], { unit, form, raw, first }: NumberMention): boolean {
  const isWritten = (form === 'digits' || form === 'word') && /^[0-5]\d$/.test(raw);
  return unit === undefined && isWritten && /^ ?$/.test(tokens[first]?.gap ?? ',');
}

function isHalf({ values, form }: NumberMention): boolean {
  return (values[0] === 0.5 || values[0] === 0.25) && form === 'word';
}

/** `une heure et demie`: the half comes after the unit and a little word or two. */
function follows(tokens: readonly Token[], before: NumberMention, half: NumberMention): boolean {
  const between = tokens.slice(before.last + 1, half.first).map(({ folded }) => folded);
  // Not the `médio` of `16 anos e ensino médio`.
  const isNext = half.first > before.last && between.length <= 2 && between.every(isBesideHalf);
  return isNext && tokens[before.last]?.clause === tokens[half.first]?.clause;
}

const halfArticles: ReadonlySet<string> = new Set('a an une un una uma ein eine einer einem einen een plus'.split(' '));

function isBesideHalf(word: string): boolean {
  return andWords.has(word) || halfArticles.has(word);
}
