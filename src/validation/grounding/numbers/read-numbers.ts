import type { Tagged } from '../annotate.ts';
import type { Token } from '../reading.ts';
import type { Qualifier, Unit } from '../words/words.ts';
import { readNumeral, type Numeral } from './numeral.ts';
import { timeFamilies, units } from './units.ts';

/** A number with what it counts or measures, what it numbers, and how it is hedged. */
export type NumberMention = {
  readonly values: readonly number[];
  readonly raw: string;
  readonly form: Numeral['form'];
  readonly unit: Unit | undefined;
  /** What is counted: concepts that compare across languages, and the words themselves, folded. */
  readonly counted: readonly string[];
  readonly nouns: readonly string[];
  /** `level`, `version`, a framework; what the number is the number of. */
  readonly labels: readonly string[];
  /** The word before, where the number belongs to it: `Angular 17`. */
  readonly owner: string | undefined;
  readonly qualifier: Qualifier | undefined;
  /** What a percentage is a share of, where a word tells: the sessions, or the marks. */
  readonly share: 'attended' | 'scored' | undefined;
  /** Both ends, where the number is one of a range. */
  readonly range: readonly [number, number] | undefined;
  /** The last token of number and unit, without what follows. */
  readonly end: number;
  /** Token indexes with unit and qualifier, both included. */
  readonly first: number;
  readonly last: number;
};

/** Reads every number of a passage but those inside codes and dates. */
export function readNumbers(passage: Tagged, taken: ReadonlySet<number>): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let index = 0; index < passage.tokens.length; index += 1) {
    if (taken.has(index)) continue;
    const token = passage.tokens[index]!;
    if (token.kind === 'duration') mentions.push(...readIsoDuration(token, index));
    if (isListNumber(passage, index)) continue;
    const numeral = readNumeral(passage, index);
    if (numeral === undefined) continue;
    index = numeral.last;
    if (numeral.form === 'article' && !isMeasured(passage, numeral)) continue;
    const mention = describe(passage, numeral);
    mentions.push(mention);
    // "por ciento" is a unit, no hundred.
    index = Math.max(index, mention.unit === 'percent' ? mention.end : index);
  }
  return joinParts(passage, joinRanges(passage, mentions));
}

/** `1.` or `2)` in front of an item. */
function isListNumber({ tokens, text }: Tagged, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return false;
  const opensItem = index === 0 || /\n\s*$|;\s+\(?$/.test(token.gap);
  return opensItem && /^[.)]\s/.test(text.slice(token.end, token.end + 2));
}

const isoUnits = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' } as const;

function readIsoDuration({ text }: Token, index: number): NumberMention[] {
  const [date = '', time = ''] = text.slice(1).split('T');
  const parts = [...partsOf(date, ''), ...partsOf(time, 'T')];
  const minutes = parts.reduce((sum, { unit, value }) => sum + value * (minutesOf[unit] ?? 0), 0);
  const single = parts.map(({ unit, value }) => mentionOf(value, unit, index));
  return time !== '' && parts.length > 1 ? [...single, mentionOf(minutes, 'minute', index)] : single;
}

const minutesOf: Partial<Record<Unit, number>> = { hour: 60, minute: 1, second: 1 / 60 };

function partsOf(text: string, prefix: '' | 'T'): { unit: Unit; value: number }[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)([YMWDHS])/g)].flatMap(([, value, letter]) => {
    const unit = isoUnits[`${prefix}${letter ?? ''}` as keyof typeof isoUnits] as Unit | undefined;
    return unit === undefined ? [] : [{ unit, value: Number(value) }];
  });
}

function mentionOf(value: number, unit: Unit, index: number): NumberMention {
  return {
    values: [value],
    raw: String(value),
    form: 'digits',
    unit,
    counted: [],
    nouns: [],
    labels: [],
    owner: undefined,
    qualifier: undefined,
    share: undefined,
    range: undefined,
    end: index,
    first: index,
    last: index,
  };
}

/** Whether an article stands before a unit of time, so that it counts: `one hour`, `ein Jahr`; not `hours a week`. */
function isMeasured(passage: Tagged, { first, last }: Numeral): boolean {
  const unit = unitAfter(passage, last, 1);
  if (unit === undefined || !articleUnits.has(unit.unit)) return false;
  const before = (passage.ending.get(first - 1) ?? []).map(({ tag }) => tag);
  return !before.some((tag) => tag.startsWith('unit:') || tag === 'mark:rate') && !passage.idle.has(first);
}

const articleUnits: ReadonlySet<Unit> = new Set([
  'hour',
  'day',
  'week',
  'fortnight',
  'weekend',
  'month',
  'term',
  'year',
]);

function describe(passage: Tagged, numeral: Numeral): NumberMention {
  const { tokens } = passage;
  const money = moneyBefore(passage, numeral.first);
  const measure = unitAt(passage, numeral.last) ?? unitAfter(passage, numeral.last, 2);
  const phrase = nounPhrase(passage, measure?.last ?? numeral.last);
  const qualified = qualifierOf(passage, money ?? numeral.first, phrase.last);
  const owner = measure === undefined && numeral.form !== 'ordinal' ? ownerOf(passage, numeral.first) : undefined;
  return {
    ...numeral,
    unit: measure?.unit ?? (money === undefined ? undefined : unitOf(passage, money)),
    counted: phrase.counted,
    nouns: phrase.nouns,
    labels: labelsOf(passage, numeral),
    owner: owner === undefined ? undefined : tokens[owner]?.folded,
    qualifier: hedgeOf(qualified.qualifier, measure?.unit),
    share: shareOf(passage, numeral),
    range: undefined,
    end: measure?.last ?? numeral.last,
    first: qualified.first,
    last: Math.max(qualified.last, measure?.last ?? numeral.last, phrase.head),
  };
}

/** "Over 40 kg" is more; "over six weeks" may be during. */
function hedgeOf(qualifier: Qualifier | undefined, unit: Unit | undefined): Qualifier | undefined {
  if (qualifier !== 'over') return qualifier;
  return unit !== undefined && timeFamilies.has(units[unit].family) ? undefined : 'more';
}

/** Words of attendance, else of marks, within a few words of a number. */
function shareOf({ starting, tokens }: Tagged, { first, last }: Numeral): NumberMention['share'] {
  const tags = new Set<string>();
  for (let index = Math.max(0, first - 5); index <= Math.min(tokens.length - 1, last + 5); index += 1) {
    if (tokens[index]?.clause !== tokens[first]?.clause) continue;
    for (const { tag } of starting.get(index) ?? []) tags.add(tag);
  }
  if (tags.has('mark:attended')) return 'attended';
  return scoreTags.some((tag) => tags.has(tag)) ? 'scored' : undefined;
}

const scoreTags = ['concept:passed', 'concept:assessed', 'support:assessed', 'support:passed'];

type FoundUnit = { readonly unit: Unit; readonly last: number };

function unitAt({ starting }: Tagged, index: number): FoundUnit | undefined {
  const found = (starting.get(index) ?? []).filter(({ tag }) => tag.startsWith('unit:'));
  const [longest] = found.toSorted((one, other) => other.last - one.last);
  return longest === undefined ? undefined : { unit: longest.tag.slice('unit:'.length) as Unit, last: longest.last };
}

/** The first unit after a number, with at most some words between: `40 guided hours`. */
function unitAfter(passage: Tagged, last: number, mostBetween: number): FoundUnit | undefined {
  const { tokens } = passage;
  const { clause } = tokens[last]!;
  for (let index = last + 1; index <= last + 1 + mostBetween && index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.clause !== clause || (token.kind === 'number' && index > last)) return undefined;
    const unit = unitAt(passage, index);
    // One letter is a unit next to its number only.
    if (unit !== undefined && !(token.text.length === 1 && token.kind === 'word' && index > last + 1)) return unit;
    if (isFunctionWord(passage, token) || isNumberWord(passage, token)) return undefined;
  }
  return undefined;
}

function isNumberWord({ vocabularies }: Tagged, { folded }: Token): boolean {
  return vocabularies.some(({ numberWords }) => numberWords.get(folded)?.kind === 'cardinal');
}

function unitOf(passage: Tagged, index: number): Unit | undefined {
  return unitAt(passage, index)?.unit;
}

/** The sign of a currency in front: `€ 200`. */
function moneyBefore(passage: Tagged, first: number): number | undefined {
  const token = passage.tokens[first - 1];
  return token !== undefined && '€$£'.includes(token.text) ? first - 1 : undefined;
}

const longestPhrase = 4;

/** What follows up to the next little word, as it is written and as concepts. */
function nounPhrase(passage: Tagged, after: number) {
  const { tokens, starting } = passage;
  const { clause } = tokens[after]!;
  const nouns: string[] = [];
  const counted: string[] = [];
  let head = after;
  let last = after;
  for (let index = after + 1; index <= after + longestPhrase && index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.clause !== clause || token.kind === 'number' || token.kind === 'sign') break;
    if (isFunctionWord(passage, token)) {
      // Romance nouns go on after "de": "heures de travail".
      if (!linking.has(token.folded) || nouns.length === 0) break;
      continue;
    }
    nouns.push(token.folded);
    if (nouns.length <= 2) last = index;
    for (const { tag } of starting.get(index) ?? []) {
      if (!tag.startsWith('counted:')) continue;
      counted.push(tag.slice('counted:'.length));
      head = index;
    }
    if (head === after) head = after;
  }
  return { nouns, counted, last, head: counted.length > 0 ? head : Math.min(last, after + 1) };
}

const linking = new Set(['de', 'd', 'des', 'du', 'di', 'of', 'von', 'van']);

function isFunctionWord({ vocabularies }: Tagged, { folded }: Token): boolean {
  return vocabularies.some(({ functionWords }) => functionWords.has(folded));
}

function labelsOf(passage: Tagged, { first, last, form }: Numeral): string[] {
  const { tokens } = passage;
  const labels = new Set<string>();
  const collect = (index: number, from: ReadonlyMap<number, readonly { readonly tag: string }[]>) => {
    for (const { tag } of from.get(index) ?? []) if (tag.startsWith('label:')) labels.add(tag.slice('label:'.length));
  };
  for (let index = first - 1; index >= Math.max(0, first - 4); index -= 1) {
    const token = tokens[index]!;
    if (token.sentence !== tokens[first]?.sentence) break;
    const size = labels.size;
    collect(index, passage.ending);
    if (labels.size === size && !isFunctionWord(passage, token)) break;
  }
  if (form === 'ordinal') collect(last + 1, passage.starting);
  return [...labels];
}

/** The word right before a number, unless it is a little word. */
function ownerOf(passage: Tagged, first: number): number | undefined {
  const before = passage.tokens[first - 1];
  const token = passage.tokens[first]!;
  if (before?.kind !== 'word' || before.clause !== token.clause || before.sentence !== token.sentence) return undefined;
  return isFunctionWord(passage, before) || !/^\p{Lu}/u.test(before.text) ? undefined : first - 1;
}

function qualifierOf({ starting, ending, tokens }: Tagged, first: number, last: number) {
  const isArticle = /^(?:the|den|dem|der|des|die|das|los|las|el|la|lo|les|il|i|gli|le|os|as|o|a|de|d|di|het)$/.test(
    tokens[first - 1]?.folded ?? '',
  );
  const before = [...(ending.get(first - 1) ?? []), ...(isArticle ? (ending.get(first - 2) ?? []) : [])];
  const after = [0, 1, 2]
    .flatMap((step) => starting.get(last + step) ?? [])
    .filter((each) => standsBehind(tokens, each.first));
  const isHere = (index: number) => tokens[index]?.clause === tokens[first]?.clause;
  const isDenied = (index: number) =>
    [1, 2, 3, 4].some((step) => (starting.get(index - step) ?? []).some(({ tag }) => tag === 'mark:negator') && isHere(index - step));
  for (const found of [...before, ...after].filter(({ tag }) => tag.startsWith('qualifier:'))) {
    if (!isHere(found.first) || !isHere(found.last)) continue;
    const qualifier = turned(found.tag.slice('qualifier:'.length) as Qualifier, isDenied(found.first));
    return { qualifier, first: Math.min(first, found.first), last };
  }
  return { qualifier: undefined, first, last: first };
}

/** "None higher than 15 m" are at most 15 m. */
function turned(qualifier: Qualifier, isDenied: boolean): Qualifier {
  if (!isDenied) return qualifier;
  return qualifier === 'more' ? 'most' : qualifier === 'less' ? 'least' : qualifier;
}

/** What can follow a number as its hedge: `or more`, `maximum`; not the `under` of "under supervision". */
function standsBehind(tokens: readonly Token[], index: number): boolean {
  return behind.has(tokens[index]?.folded ?? '');
}

const behind = new Set(
  'or and oder und o ou y of en e et minimum maximum min max mindestens minstens au al como pelo'.split(' '),
);

const rangeWords = new Set('to bis a al tot until till und and'.split(' '));

/** `20–30 hours`, `20 to 30 hours`: both ends share the unit. */
function joinRanges(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const joined = [...mentions];
  for (let index = 0; index + 1 < joined.length; index += 1) {
    const low = joined[index]!;
    const high = joined[index + 1]!;
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

function isRange({ tokens }: Tagged, low: NumberMention, high: NumberMention): boolean {
  const next = low.last + 1;
  const token = tokens[next];
  if (token === undefined) return false;
  if (high.first <= next && /^\s?[-–—]\s?$/.test(token.gap)) return true;
  const isWord = rangeWords.has(token.folded);
  const isDigits = low.form === 'digits' && high.form === 'digits';
  const isBetween = token.folded !== 'and' && token.folded !== 'und' && (token.folded !== 'a' || isDigits);
  const opensBetween = ['between', 'zwischen', 'entre', 'tra', 'tussen', 'de', 'from', 'von', 'da', 'van'].includes(
    tokens[low.first - 1]?.folded ?? tokens[low.first]?.folded ?? '',
  );
  return isWord && high.first <= next + 1 && (isBetween || opensBetween);
}

/** `1 hour 30 minutes` is one duration, also when an "and" stands between. */
function joinParts({ tokens }: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const joined: NumberMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const hours = before?.values[0];
    const minutes = mention.values[0];
    const isPart = before?.unit === 'hour' && mention.unit === 'minute' && mention.first - before.last <= 2;
    if (before !== undefined && isPart && hours !== undefined && minutes !== undefined && minutes < 60) {
      joined[joined.length - 1] = { ...before, values: [hours * 60 + minutes], unit: 'minute', last: mention.last };
    } else if (
      before !== undefined &&
      isHalf(mention) && mention.unit === undefined &&
      before.unit !== undefined &&
      follows(tokens, before, mention)
    ) {
      joined[joined.length - 1] = {
        ...before,
        values: before.values.map((value) => value + (mention.values[0] ?? 0)),
        last: mention.last,
      };
    } else joined.push(mention);
  }
  return joined;
}

function isHalf({ values, form }: NumberMention): boolean {
  return (values[0] === 0.5 || values[0] === 0.25) && form === 'word';
}

/** `une heure et demie`: the half comes after the unit and a little word or two. */
function follows(tokens: readonly Token[], before: NumberMention, half: NumberMention): boolean {
  const distance = half.first - before.last;
  return distance >= 1 && distance <= 3 && tokens[before.last + 1]?.clause === tokens[half.first]?.clause;
}
