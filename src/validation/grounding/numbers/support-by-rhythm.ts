import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { partsOfDay, timesWords } from '../words/count-words.ts';
import type { NumberMention } from './number-mention.ts';
import { anchorsIn } from './read-rates.ts';
import { units } from './units.ts';
import { keysOf, valueKey } from './value-keys.ts';
import { countWeekdays, daysAWeek } from './weekdays.ts';

/** `Twelve monthly sessions` where the facts say "one a month for twelve months". */
export function isRhythm(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { values, first, last, unit } = mention;
  if (unit !== undefined) return isPeriodOfRate(text, mention, facts);
  if (isTimesAYear(text, mention, facts) || isListedWeekdays(text, mention, facts)) return true;
  return rhythms.some(([side, base]) => {
    const isHere = (text.found.get(`either:rhythm/${side}`) ?? []).some(
      (each) => each.first >= first && each.first <= last + 1,
    );
    const known = values.flatMap((value) => facts.numbers.get(valueKey(value * units[base].factor)) ?? []);
    return isHere && known.some(({ mention }) => mention.unit === base);
  });
}

const rhythms = [
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
] as const;

/** `Twice a year`, `viermal im Jahr` where the facts have "every six months", "alle drei Monate". */
export function isTimesAYear(
  { tokens }: Annotated,
  { values: [times = 0], unit, start, end }: NumberMention,
  { sides }: FactsIndex,
): boolean {
  const rhythm = times === 4 ? 'quarterly' : `${monthsOfYear / times} month`;
  if (unit !== undefined || times < 2 || sides.get('rhythm')?.has(rhythm) !== true) return false;
  const behind = tokens.slice(end + 1, end + 1 + reach).map(({ folded }) => folded);
  const isTimes = timesInOne.test(tokens[start]?.folded ?? '') || timesWords.has(behind[0] ?? '');
  return isTimes && behind.some((word) => years.has(word));
}

const monthsOfYear = 12;
/** In words: `keer per kalender jaar`. */
const reach = 4;
const timesInOne = /^(?:twice|thrice|.+ma[a]?l)$/;
const years = new Set('year yearly annually jahr jahrlich an ano anno annee jaar jaarlijks'.split(' '));

/** `Two evenings a week`, `zweimal pro Woche` of Tuesdays and Thursdays. */
function isListedWeekdays(
  text: Annotated,
  { values, rate, counted, nouns: [noun = ''], start, end, qualifier }: NumberMention,
  { passages }: FactsIndex,
): boolean {
  const { tokens } = text;
  const isTimes = timesInOne.test(tokens[start]?.folded ?? '') || timesWords.has(tokens[end + 1]?.folded ?? '');
  const isWeekly =
    rate === 'week' ||
    anchorsIn(text).some(
      ({ first, period, every }) => period === 'week' && every === 1 && first > end && first - end <= reach,
    );
  if (!isWeekly || qualifier !== undefined) return false;
  if (!isTimes && !counted.includes('session') && !partsOfDay.test(noun)) return false;
  return passages.some(
    (passage) => daysAWeek(passage) === undefined && values.includes(countWeekdays(passage)) && !values.includes(1),
  );
}

/** `Never more than six in one day` of "at most 6 hours a day". */
function isPeriodOfRate(
  { tokens, numbers }: Annotated,
  { values, unit, start }: NumberMention,
  facts: FactsIndex,
): boolean {
  if (unit === undefined || values[0] !== 1 || !withinWords.has(tokens[start - 1]?.folded ?? '')) return false;
  const limit = numbers.find(({ end }) => end === start - 2);
  if (limit?.qualifier === undefined) return false;
  return [...keysOf(limit)].some((key) =>
    (facts.numbers.get(key) ?? []).some(
      ({ mention: { rate, qualifier } }) => rate === unit && qualifier === limit.qualifier,
    ),
  );
}

const withinWords = new Set('in en em an op'.split(' '));
