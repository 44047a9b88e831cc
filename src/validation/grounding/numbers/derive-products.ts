import type { Tagged } from '../tag.ts';
import type { Unit } from '../words/words.ts';
import { eachWords, perWords } from '../words/count-words.ts';
import { isAkin, stemOf } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';

/** What parts of one length come to: `8 sessions of 2 hours` are 16 hours. */
export function deriveProducts(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const few = mentions.slice(0, mostMentions);
  // `10 kg a month for six months`; `a weekend a month for a year` makes twelve meetings.
  const rated = few.flatMap((each) => {
    const times = each.rate === undefined ? undefined : few.find((other) => other.unit === each.rate && other !== each);
    if (times === undefined || each.unit === undefined || !isPlain(each)) return [];
    const product = { ...productOf(times, each), rate: undefined, isTotal: true };
    return [product, { ...product, unit: undefined, rate: undefined }];
  });
  const products = few.flatMap((length, index) => {
    const count = mentions[index - 1];
    if (count === undefined) return [];
    if (isProduct(passage, count, length) || isBlock(passage, count, length)) return [productOf(count, length)];
    // `3 batches of 20 loaves`: sixty loaves.
    return isBatch(passage, count, length) || isOfEach(passage, count, length)
      ? [{ ...productOf(count, length), nouns: length.nouns }]
      : [];
  });
  return [...products, ...rated];
}

/** The same across fields: "shifts of 4 hours" and "complete 10 shifts" are 40 hours. */
export function deriveProductsAcross(passages: readonly Measured[]): NumberMention[] {
  const counts = passages.flatMap(({ numbers }) => numbers.filter(isCount)).slice(0, mostMentions);
  const products = passages.flatMap(({ tokens, numbers }) =>
    numbers.slice(0, mostMentions).flatMap((length) => {
      if (!lengths.has(length.unit) || !isPlain(length) || length.rate !== undefined) return [];
      // "Six sessions" and "90 minutes per session".
      const nouns = [
        ...length.nouns,
        tokens[length.first - 2]?.folded ?? '',
        ...(isEach(tokens[length.end + 1]) ? [tokens[length.end + 2]?.folded ?? ''] : []),
      ];
      return counts
        .filter(({ nouns: [counted] }) => counted !== undefined && nouns.some((noun) => isNounOf(noun, counted)))
        .map((count) => ({ ...productOf(count, length), isTotal: true }));
    }),
  );
  return [...products, ...ratedAcross(passages), ...quotientsOf(passages)];
}

function isEach(token: Tagged['tokens'][number] | undefined): boolean {
  return token !== undefined && [perWords, eachWords, rateArticles].some((words) => words.has(token.folded));
}

/** `90 minutes a session`, `90 minuti a lezione`. */
const rateArticles: ReadonlySet<string> = new Set('a an al alla la'.split(' '));

/** What there is of each, and what is counted: `Lektion` and `Lektionen`, `les` and `lessen`. */
function isNounOf(noun: string, counted: string): boolean {
  if (noun.length >= 3 && counted.startsWith(noun) && counted.length - noun.length <= longestPlural) return true;
  return isAkin(noun, counted) || stemOf(noun) === stemOf(counted);
}

const longestPlural = 3;

/** "2 hours a week" of a course that lasts six weeks are twelve hours. */
function ratedAcross(passages: readonly Measured[]): NumberMention[] {
  const all = passages.flatMap(({ numbers }) => numbers.slice(0, mostMentions));
  // "2 hours a week of reading" is what the reading takes.
  const rated = passages.flatMap(({ tokens, numbers }) =>
    numbers.filter(
      (each) =>
        each.rate !== undefined &&
        each.unit !== undefined &&
        isPlain(each) &&
        ![1, 2, 3].some((step) => ofWords.has(tokens[each.end + step]?.folded ?? '')),
    ),
  );
  return rated.slice(0, mostRates).flatMap((each) =>
    all
      .filter((times) => times !== each && times.unit === each.rate && isPlain(times))
      .slice(0, mostRates)
      .map((times) => ({ ...productOf(times, each), rate: undefined, isTotal: true })),
  );
}

/** 36 hours at six hours a week are six weeks. */
function quotientsOf(passages: readonly Measured[]): NumberMention[] {
  const all = passages.flatMap(({ numbers }) => numbers).filter(({ unit }) => unit === 'hour');
  const rates = all.filter(({ rate }) => rate === 'week' || rate === 'day').slice(0, mostRates);
  return rates.flatMap((each) =>
    all.slice(0, mostMentions).flatMap((whole) => {
      const value = (whole.values[0] ?? 0) / (each.values[0] ?? 1);
      const isWhole = whole.rate === undefined && isPlain(whole) && value > 1 && Number.isInteger(value);
      return isWhole
        ? [{ ...whole, values: [value], raw: String(value), unit: each.rate, nouns: [], counted: [] }]
        : [];
    }),
  );
}

const mostRates = 4;

type Measured = Pick<Tagged, 'tokens'> & { readonly numbers: readonly NumberMention[] };

function isCount(mention: NumberMention): boolean {
  return mention.unit === undefined && isPlain(mention);
}

function isPlain({ labels, range, form }: NumberMention): boolean {
  return labels.length === 0 && range === undefined && form !== 'ordinal';
}

function productOf(count: NumberMention, length: NumberMention): NumberMention {
  const value = (count.values[0] ?? 0) * (length.values[0] ?? 0);
  return { ...length, values: [value], raw: String(value), nouns: [], counted: [], share: undefined };
}

const mostMentions = 60;
const lengths: ReadonlySet<Unit | undefined> = new Set<Unit>([
  'hour',
  'minute',
  'halfDay',
  'day',
  'gram',
  'kilogram',
  'tonne',
  'metre',
  'kilometre',
  'litre',
]);

/** Whether a count and a length stand together: `8 sessions of 2 hours`, `eight two-hour sessions`. */
export function isProduct({ tokens }: Pick<Tagged, 'tokens'>, count: NumberMention, length: NumberMention): boolean {
  if (!lengths.has(length.unit) || !isPlain(length) || !(isCount(count) || isOfDays(count, length))) return false;
  const isNear = tokens[count.end]?.sentence === tokens[length.end]?.sentence && length.first - count.end <= 6;
  if (isTimes(tokens, count.end, length.start)) return true;
  // `Eight two-hour sessions`.
  if (length.first === count.end + 1 && length.first === length.start && count.nouns.length > 0) return true;
  const around = [...tokens.slice(count.end + 1, length.first), ...tokens.slice(length.end + 1, length.end + 3)];
  // `4 caminhadas, cada uma com 10 km`.
  const isEach = length.first - count.end <= 7 && around.some(({ folded }) => eachWords.has(folded));
  return (isNear || isEach) && around.some(({ folded }) => linking.has(folded));
}

function isBatch({ tokens }: Tagged, count: NumberMention, batch: NumberMention): boolean {
  if (!isCount(count) || !isCount(batch) || count.form === 'article' || batch.form === 'article') return false;
  const between = tokens.slice(count.end + 1, batch.first).map(({ folded }) => folded);
  const isNear = between.length >= 2 && between.length <= 3 && tokens[count.end]?.clause === tokens[batch.end]?.clause;
  return isNear && count.nouns.length > 0 && batch.nouns.length > 0 && ofWords.has(between.at(-1) ?? '');
}

/** `Two blocks of six weeks` last twelve; not "two visits every six weeks", nor `om de zes weken`. */
function isBlock(passage: Tagged, count: NumberMention, length: NumberMention): boolean {
  const { tokens } = passage;
  // "Two terms of twelve weeks".
  const isTerms = count.unit === 'term' && isPlain(count) && length.unit === 'week';
  if (!blocks.has(length.unit) || !isPlain(length) || count.form === 'article' || !(isTerms || isCount(count)))
    return false;
  const between = tokens.slice(isTerms ? count.end : count.end + 1, length.first);
  return (
    (between.length === 2 || between.length === 3) &&
    tokens[count.end]?.clause === tokens[length.end]?.clause &&
    ofWords.has(between.at(-1)?.folded ?? '') &&
    between.slice(0, -1).every(({ folded }) => parts.test(folded))
  );
}

const parts =
  /^(?:blocks?|blo(?:cs?|ecke?n?|que?s?|cchi?|cco|cos?|kken)|bloke|phasen?|phases?|fases?|fasi|parts?|parties?|partes?|parti|teilen?|del[en]+|modul\p{L}{0,2}|modules?|sessions?|sesiones|stages?|terms?|etapas?|abschnitten?|periods?|periodes?|perioden?)$/u;
const blocks: ReadonlySet<Unit | undefined> = new Set<Unit>(['day', 'week', 'month']);

/** `Ten lessons on sound, each with 2 exercises`. */
function isOfEach({ tokens }: Tagged, count: NumberMention, each: NumberMention): boolean {
  if (!isCount(count) || !isCount(each) || count.form === 'article' || each.nouns.length === 0) return false;
  const before = tokens.slice(Math.max(0, each.first - 3), each.first).map(({ folded }) => folded);
  const isSame = tokens[count.end]?.sentence === tokens[each.end]?.sentence;
  return (
    isSame && count.nouns.length > 0 && withWords.has(before.at(-1) ?? '') && before.some((word) => eachWords.has(word))
  );
}

const withWords: ReadonlySet<string> = new Set('with of mit zu con de com avec di van met'.split(' '));
const ofWords: ReadonlySet<string> = new Set(['of', 'de', 'di', 'da', 'von', 'van', 'zu']);

/** `3 days of 7 hours`, `tre mezze giornate da 4 ore`. */
function isOfDays(count: NumberMention, { unit }: NumberMention): boolean {
  return periods.has(count.unit) && isPlain(count) && (unit === 'hour' || unit === 'minute');
}

const periods: ReadonlySet<Unit | undefined> = new Set<Unit>(['day', 'halfDay', 'week', 'weekend', 'month']);

/** `12 × 45 min`, `12 sessions x 45 min`. */
function isTimes(tokens: Tagged['tokens'], end: number, start: number): boolean {
  if (start - end > 2) return false;
  return [tokens[start]?.gap, tokens[start - 1]?.text].some((sign) => /^ ?[×x*] ?$/.test(sign ?? ''));
}

const linking: ReadonlySet<string> = new Set(
  'of at each every a x je zu jeweils von de d di da van per chacun chacune cada ciascuno ciascuna elk elke'.split(' '),
);
