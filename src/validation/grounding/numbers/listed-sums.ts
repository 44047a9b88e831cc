import { isFunctionWord } from './find-unit.ts';
import { isJointAt, isOneAt } from './joints.ts';
import type { Tagged } from '../tag.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';

/** What is listed with its counts comes to: `two essays and one review` are three, `2 on water and 1 on land` as well. */
export function deriveListedSums(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const counts = mentions.filter(isCount).slice(0, mostMentions);
  const [opening] = counts;
  return opening === undefined || passage.tokens.length > mostTokens
    ? []
    : chainsOf(passage, counts).flatMap((chain) => sumOf(passage, chain));
}

const mostMentions = 60;
const mostTokens = 400;
/** Words from one count to the next. */
const reach = 9;
const mostParts = 5;

type Part = { readonly at: number; readonly end: number; readonly value: number; readonly mention?: NumberMention };

function isCount({ unit, labels, range, qualifier, values, form }: NumberMention): boolean {
  const isPlain = labels.length === 0 && range === undefined && qualifier === undefined && values.length === 1;
  const isSummable = unit === undefined ? Number.isInteger(values[0]) : measures.has(units[unit].family);
  return isPlain && isSummable && form !== 'ordinal' && form !== 'article';
}

/** Lengths of time are added up with their rates. */
const measures: ReadonlySet<string> = new Set(['mass', 'length', 'litre', 'area']);

/** Counts and articles of a sentence that an "and" or a comma joins. */
function chainsOf(passage: Tagged, counts: readonly NumberMention[]): Part[][] {
  const chains: Part[][] = [];
  for (const part of partsOf(passage, counts)) {
    const chain = chains.at(-1);
    const before = chain?.at(-1);
    const isNext =
      before !== undefined &&
      part.at - before.end <= reach &&
      part.mention?.unit === before.mention?.unit &&
      passage.tokens[part.at]?.sentence === passage.tokens[before.end]?.sentence &&
      isJoined(passage, before, part);
    if (isNext) chain?.push(part);
    else chains.push([part]);
  }
  return chains;
}

/** A count by any "and" or comma between, an article by the one right before it. */
function isJoined(passage: Tagged, before: Part, part: Part): boolean {
  const from = part.mention === undefined ? part.at : before.end + 1;
  for (let index = from; index <= part.at; index += 1) if (isJointAt(passage, index)) return true;
  return false;
}

function partsOf(passage: Tagged, counts: readonly NumberMention[]): Part[] {
  const counted = counts.map((mention) => ({
    at: mention.start,
    end: mention.end,
    value: mention.values[0] ?? 0,
    mention,
  }));
  const isTaken = new Set(counted.map(({ at }) => at));
  const ones = passage.tokens.flatMap((_, at) =>
    !isTaken.has(at) && isOneAt(passage, at) ? [{ at, end: at, value: 1 }] : [],
  );
  return [...counted, ...ones].sort((one, other) => one.at - other.at);
}

function sumOf(passage: Tagged, chain: readonly Part[]): NumberMention[] {
  const first = chain.find(({ mention }) => mention !== undefined)?.mention;
  if (first === undefined || chain.length < 2 || chain.length > mostParts) return [];
  const value = chain.reduce((sum, part) => sum + part.value, 0);
  const isElliptic = chain[0]?.mention === first && chain.slice(1).every((part) => isBare(passage, part));
  const sum: NumberMention = {
    ...first,
    values: [value],
    raw: String(value),
    share: undefined,
    isSum: true,
    isListed: true,
  };
  // "Two sessions on the water and one on land" are three sessions; two essays and one review are three of something.
  return [isElliptic ? sum : { ...sum, nouns: [], counted: [] }];
}

/** `2 sessions on water and 1 on land`: the noun stands once. */
function isBare(passage: Tagged, { mention, end }: Part): boolean {
  const next = passage.tokens[end + 1];
  return mention === undefined ? next !== undefined && isFunctionWord(passage, next) : mention.nouns.length === 0;
}
