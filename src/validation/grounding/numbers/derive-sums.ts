import type { Tagged } from '../tag.ts';
import { isFunctionWord } from './find-unit.ts';
import { isJointAt, isOneAt } from './joints.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { eachWords, ofWhich } from '../words/count-words.ts';
import { units } from './units.ts';

/**
 * What a sentence counts or measures in parts comes to: `20 hours online and 10 on site` are thirty hours, `three
 * workshops in the morning and two after lunch` five workshops, `two essays and one review` three of something.
 */
export function deriveSums(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const plain = mentions.slice(0, mostMentions).filter(isPlain);
  const counted = mentions.slice(0, mostMentions).filter((each) => isPlain(each) || isOneOfUnit(each));
  const chains = chainsOf(passage, counted).flatMap((chain) => [
    ...chain.slice(1).map((_, index) => chain.slice(0, index + 2)),
    ...chain.slice(1, -1).map((_, index) => chain.slice(index + 1)),
  ]);
  // "900 hours, of which 300 are a placement" are 900.
  const isDivided = passage.tokens.some(({ folded }) => ofWhich.has(folded));
  return [...(isDivided ? [] : sumOfAll(plain)), ...chains.flatMap((chain) => sumOf(passage, chain))];
}

const mostMentions = 60;
const summable: ReadonlySet<string> = new Set('time days ects credit mass length litre area'.split(' '));

function isPlain({ unit, labels, range, qualifier, values, form, rate }: NumberMention): boolean {
  const isHedged = range !== undefined || qualifier !== undefined || rate !== undefined || labels.length > 0;
  const isSummable = unit === undefined || summable.has(units[unit].family);
  return isSummable && !isHedged && values.length === 1 && form !== 'ordinal' && form !== 'article';
}

/** The first of "one day on site, two days online". */
function isOneOfUnit(mention: NumberMention): boolean {
  return mention.form === 'article' && mention.unit !== undefined && isPlain({ ...mention, form: 'word' });
}

/** `Theory 20 hours. Practice 10 hours.` */
function sumOfAll(mentions: readonly NumberMention[]): NumberMention[] {
  const [first] = mentions;
  if (first?.unit === undefined || mentions.length < 2 || mentions.length > mostInAll) return [];
  const isOneUnit = mentions.every(
    ({ unit, nouns }) => unit === first.unit || (unit === undefined && nouns.length === 0),
  );
  return isOneUnit ? [{ ...totalOf(first, mentions), nouns: [], counted: [] }] : [];
}

const mostInAll = 4;

function totalOf(mention: NumberMention, parts: readonly (NumberMention | undefined)[]): NumberMention {
  const value = parts.reduce((sum, part) => sum + (part?.values[0] ?? 1), 0);
  return { ...mention, values: [value], raw: String(value), share: undefined, isSum: true };
}

/** A number, or an article that counts one. */
type Part = { readonly start: number; readonly end: number; readonly mention?: NumberMention };

function chainsOf(passage: Tagged, mentions: readonly NumberMention[]): Part[][] {
  if (mentions.length === 0) return [];
  const counted = new Map<number, Part>(
    mentions.map((mention) => [mention.start, { start: mention.start, end: mention.end, mention }]),
  );
  const chains: Part[][] = [];
  for (const start of passage.tokens.keys()) {
    const isOne = isOneAt(passage, start) && !passage.idle.has(start) && !isOneOfEach(passage, start);
    const part = counted.get(start) ?? (isOne ? { start, end: start } : undefined);
    const chain = chains.at(-1);
    if (part === undefined) continue;
    if (chain !== undefined && goesOn(passage, chain, part)) chain.push(part);
    else chains.push([part]);
  }
  return chains;
}

/** The test of `three modules, with a test at the end of each module` is none beside them. */
function isOneOfEach({ tokens }: Tagged, start: number): boolean {
  const { clause } = tokens[start] ?? {};
  return tokens
    .slice(start + 2, start + reachOfEach)
    .some((token) => token.clause === clause && eachWords.has(token.folded));
}

const reachOfEach = 8;
/** Words from one part to the next. */
const reach = 12;
const mostParts = 8;

/** Whether an "and" or a comma joins a number to what is counted before, and an article right behind it. */
function goesOn(passage: Tagged, chain: readonly Part[], { mention, start }: Part): boolean {
  const { tokens } = passage;
  const end = chain.at(-1)?.end ?? start;
  const unit = chain.find((part) => part.mention !== undefined)?.mention?.unit;
  const isAlike =
    mention === undefined || mention.unit === unit || (mention.unit === undefined && mention.counted.length === 0);
  const between = tokens.slice(end + 1, start);
  // "Three of five", "two a day each" are no sums.
  if (
    !isAlike ||
    between.length > reach ||
    chain.length === mostParts ||
    between.some(({ folded }) => shares.has(folded) || ofWhich.has(folded))
  )
    return false;
  if (tokens[start]?.sentence !== tokens[end]?.sentence) return false;
  const isJoinedBefore = between.some((_, index) => isJointAt(passage, end + 1 + index));
  return (
    isJointAt(passage, start) ||
    // `Door twee docenten en door één medecursist`.
    (between.length > 1 && isLittle(passage, between.at(-1)) && isJointAt(passage, start - 1)) ||
    (isJoinedBefore && isCounting(passage, mention, start))
  );
}

/** A number, or the last word of `observar dos mediaciones y dirigir una`. */
function isCounting(passage: Tagged, mention: NumberMention | undefined, start: number): boolean {
  return mention !== undefined || isBareOne(passage, start);
}

function isBareOne({ tokens }: Tagged, index: number): boolean {
  return tokens[index + 1]?.clause !== tokens[index]?.clause && (tokens[index]?.folded.length ?? 0) > 2;
}

function isLittle(passage: Tagged, token: Tagged['tokens'][number] | undefined): boolean {
  return token !== undefined && isFunctionWord(passage, token);
}

const shares = new Set('out each every je chaque cada ogni'.split(' '));

function sumOf(passage: Tagged, chain: readonly Part[]): NumberMention[] {
  const opening = chain.find(({ mention }) => mention !== undefined)?.mention;
  if (opening === undefined) return [];
  // A text has to say that it is a sum.
  const isListed = chain.some(
    ({ mention, start }, index) => mention === undefined || (index > 0 && !isJointAt(passage, start)),
  );
  const isOneKind =
    (opening.unit !== undefined && !isListed) ||
    chain.every((part) => part.mention === opening || isOfKind(passage, opening, part));
  const sum = {
    ...totalOf(
      opening,
      chain.map(({ mention }) => mention),
    ),
    isListed,
  };
  return [isOneKind ? sum : { ...sum, nouns: [], counted: [] }];
}

/** A part names what the first one names, or nothing: `two in the afternoon`. */
function isOfKind(
  passage: Tagged,
  { nouns: [head = '', quality = ''] }: NumberMention,
  { mention, end }: Part,
): boolean {
  const next = passage.tokens[end + 1];
  if (mention === undefined)
    return next !== undefined && (isFunctionWord(passage, next) || isAkin(next.folded, head) || isLike(next, quality));
  const [own = ''] = mention.nouns;
  // `2 módulos teóricos e 4 práticos`: an adjective of the same ending has the same noun.
  const isQuality = mention.nouns.length === 1 && quality.length >= 6 && own.endsWith(quality.slice(-4));
  return isQuality || mention.nouns.length === 0 || mention.nouns.some((noun) => isAkin(noun, head));
}

/** `Due esercitazioni diurne e una notturna`: adjectives of one kind, the second with what it is of left out. */
function isLike({ folded }: Tagged['tokens'][number], quality: string): boolean {
  const [one, other] = [folded, quality].map((word) => word.replace(/[aeos]+$/, ''));
  return one !== undefined && one.length >= 5 && one.slice(-3) === other?.slice(-3);
}

/**
 * The parts behind a number that come to it: the four and three of `seven modules: four for all, three of their own
 * choice`. What is counted with an article counts as one, without a mention.
 */
export function partsBehind(text: Counted, whole: Whole): Parts | undefined {
  const { numbers } = text;
  const [value = 0] = whole.values;
  const parts: NumberMention[] = [];
  let sum = 0;
  let ones = 0;
  const byStart = new Map(numbers.filter(({ form }) => form !== 'article').map((each) => [each.start, each]));
  for (const index of placesBehind(text, whole.end)) {
    const part = byStart.get(index);
    if (part !== undefined) {
      if (!isPart(part, whole)) return undefined;
      parts.push(part);
      sum += part.values[0] ?? 0;
    } else if (isJointAt(text, index) && isOneAt(text, index)) {
      ones += 1;
      sum += 1;
    }
    if (sum >= value) break;
  }
  return sum === value && parts.length + ones > 1 ? { parts, ones } : undefined;
}

/** The words behind in the sentence; a colon opens a list, if a sentence of its own. */
function placesBehind({ tokens }: Tagged, end: number): number[] {
  const places: number[] = [];
  let { sentence } = tokens[end] ?? {};
  for (let index = end + 1; index <= end + reachBehind; index += 1) {
    if (tokens[index]?.gap.trimStart().startsWith(':') === true) ({ sentence } = tokens[index] ?? {});
    if (tokens[index]?.sentence !== sentence) break;
    places.push(index);
  }
  return places;
}

type Counted = Tagged & { readonly numbers: readonly NumberMention[] };
type Whole = Pick<NumberMention, 'values' | 'end' | 'unit'>;
type Parts = { readonly parts: readonly NumberMention[]; readonly ones: number };

/** In words of the sentence. */
const reachBehind = 30;

function isPart({ unit, form, range, qualifier, values }: NumberMention, whole: Whole): boolean {
  const isPlain = range === undefined && qualifier === undefined && values.length === 1 && form !== 'ordinal';
  return isPlain && (unit === undefined || unit === whole.unit);
}
