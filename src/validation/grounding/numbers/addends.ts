import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from './find-unit.ts';
import type { NumberMention } from './number-mention.ts';
import { timeFamilies, units } from './units.ts';

type Part = { readonly ratio: number; readonly words: readonly string[] };

/** The parts that a sentence adds up, with their shares of the sum: `15 hours of theory and 20 hours of practice`. */
export function addendsIn(passage: Annotated, passages: FactsIndex['passages']): Part[] {
  const bySentence = Map.groupBy(passage.numbers.filter(isAddend), ({ start }) => passage.tokens[start]?.sentence);
  return Array.from(bySentence.values()).flatMap((all) => {
    const parts = all.filter(({ unit }) => unit === all[0]?.unit);
    const sum = parts.reduce((total, part) => total + valueOf(part), 0);
    if (parts.length < 2 || !isWhole(sum, parts[0], passages)) return [];
    return parts.map((part, index) => ({
      ratio: valueOf(part) / sum,
      words: wordsOf(passage, part, parts[index + 1]),
    }));
  });
}

function isAddend({ unit, qualifier, range, rate, form, values }: NumberMention): boolean {
  const isPlain = qualifier === undefined && range === undefined && rate === undefined && form !== 'ordinal';
  return isPlain && values.length === 1 && unit !== undefined && timeFamilies.has(units[unit].family);
}

/** Whether the facts give that length, or none at all beside the parts. */
function isWhole(sum: number, part: NumberMention | undefined, passages: FactsIndex['passages']): boolean {
  const unit = part?.unit;
  if (unit === undefined) return false;
  const { family, factor } = units[unit];
  const lengths = passages
    .filter(({ place }) => place === 'duration')
    .flatMap(({ numbers }) => numbers.filter((each) => each.unit !== undefined && units[each.unit].family === family));
  return (
    lengths.length === 0 ||
    lengths.some((each) => each.unit !== undefined && valueOf(each) * units[each.unit].factor === sum * factor)
  );
}

/** What stands between a part and the next one. */
function wordsOf(passage: Annotated, { end }: NumberMention, next: NumberMention | undefined): string[] {
  const { sentence } = passage.tokens[end] ?? {};
  return passage.tokens
    .slice(end + 1, Math.min(next?.first ?? Infinity, end + reach))
    .filter((token) => token.sentence === sentence && token.kind === 'word' && !isFunctionWord(passage, token))
    .map(({ folded }) => folded);
}

const reach = 8;

function valueOf({ values: [value = 0] }: NumberMention): number {
  return value;
}
