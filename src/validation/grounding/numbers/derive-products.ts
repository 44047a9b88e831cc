import type { Tagged } from '../tag.ts';
import type { Unit } from '../words/words.ts';
import type { NumberMention } from './number-mention.ts';

/** What parts of one length come to: `8 sessions of 2 hours` are 16 hours. */
export function deriveProducts(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return mentions.slice(0, mostMentions).flatMap((length, index) => {
    const count = mentions[index - 1];
    if (count === undefined || !isProduct(passage, count, length)) return [];
    const value = (count.values[0] ?? 0) * (length.values[0] ?? 0);
    return [{ ...length, values: [value], raw: String(value), nouns: [], counted: [], share: undefined }];
  });
}

const mostMentions = 60;
const lengths: ReadonlySet<Unit | undefined> = new Set<Unit>(['hour', 'minute', 'day']);

function isProduct({ tokens }: Tagged, count: NumberMention, length: NumberMention): boolean {
  const isPlain = ({ labels, range, form }: NumberMention) =>
    labels.length === 0 && range === undefined && form !== 'ordinal';
  if (count.unit !== undefined || !lengths.has(length.unit) || !isPlain(count) || !isPlain(length)) return false;
  const isNear = tokens[count.end]?.sentence === tokens[length.end]?.sentence && length.first - count.end <= 4;
  const around = [...tokens.slice(count.end + 1, length.first), ...tokens.slice(length.end + 1, length.end + 3)];
  return isNear && around.some(({ folded }) => linking.has(folded));
}

const linking: ReadonlySet<string> = new Set(
  'of at each every a x je zu jeweils von de d di da van per chacun chacune cada ciascuno ciascuna elk elke'.split(' '),
);
