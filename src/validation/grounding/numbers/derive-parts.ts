import type { Tagged } from '../tag.ts';
import { isProduct } from './derive-products.ts';
import { isJointAt, isOneAt } from './joints.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';

/** What parts of several lengths come to: `five lessons of two hours and a visit of four hours` are fourteen hours. */
export function derivePartSums(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const chains: Part[][] = [];
  for (const part of partsIn(passage, mentions.slice(0, mostMentions))) {
    const chain = chains.at(-1);
    if (chain !== undefined && goesOn(passage, chain, part)) chain.push(part);
    else chains.push([part]);
  }
  return chains.flatMap((chain) => {
    const [{ length } = { length: undefined }] = chain;
    if (length?.unit === undefined || chain.length < 2 || !chain.some(({ times }) => times > 1)) return [];
    const value = chain.reduce((sum, part) => sum + amountOf(part), 0) / units[length.unit].factor;
    return [
      { ...length, values: [value], raw: String(value), nouns: [], counted: [], share: undefined, isTotal: true },
    ];
  });
}

/** A length, and how many times it is counted. */
type Part = {
  readonly length: NumberMention;
  readonly times: number;
  readonly first: number;
  /** Its numbers, as they are counted in the passage. */
  readonly from: number;
  readonly to: number;
};

/** The products and single lengths of a passage; any other number stands between two of them as a part of none. */
function partsIn(passage: Tagged, mentions: readonly NumberMention[]): Part[] {
  return mentions.flatMap((length, at) => {
    const { unit, qualifier, rate, range, labels } = length;
    const isLength = unit !== undefined && units[unit].family === 'time' && rate === undefined;
    if (!isLength || qualifier !== undefined || range !== undefined || labels.length > 0) return [];
    const count = mentions[at - 1];
    if (count !== undefined && isProduct(passage, count, length)) {
      return count.qualifier === undefined
        ? [{ length, times: count.values[0] ?? 0, first: Math.min(count.first, count.start), from: at - 1, to: at }]
        : [];
    }
    const one = oneBefore(passage, length, count?.end ?? -1);
    return one === undefined ? [] : [{ length, times: 1, first: one, from: at, to: at }];
  });
}

/** The article of `eine Übung von 45 Minuten`, behind the number before. */
function oneBefore(passage: Tagged, { first }: NumberMention, end: number): number | undefined {
  const { clause } = passage.tokens[first] ?? {};
  for (let at = first - 2; at > end && at >= first - reachOfOne && passage.tokens[at]?.clause === clause; at -= 1) {
    if (isOneAt(passage, at)) return at;
  }
  return undefined;
}

/** Whether a part follows the last one by an "and" or a comma, with no other number between. */
function goesOn(passage: Tagged, chain: readonly Part[], part: Part): boolean {
  const { tokens } = passage;
  const before = chain.at(-1);
  if (before === undefined || chain.length === mostParts) return false;
  const end = before.length.end;
  const isNext = part.from === before.to + 1;
  const isNear = part.first - end <= reach && tokens[end]?.sentence === tokens[part.first]?.sentence;
  if (!isNext || !isNear) return false;
  for (let at = end + 1; at <= part.first; at += 1) if (isJointAt(passage, at)) return true;
  return false;
}

function amountOf({ length: { unit, values }, times }: Part): number {
  return unit === undefined ? 0 : times * (values[0] ?? 0) * units[unit].factor;
}

const mostMentions = 60;
const mostParts = 6;
/** In words. */
const reach = 8;
const reachOfOne = 7;
