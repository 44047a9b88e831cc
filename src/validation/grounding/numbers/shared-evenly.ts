import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { eachWords } from '../words/count-words.ts';
import { isFunctionWord } from './find-unit.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';

/** Whether a measure is what the facts come to for each of what they count: "four hours each" of 32 hours in 8 meetings. */
export function isSharedEvenly(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit, values, range, qualifier } = mention;
  if (unit === undefined || range !== undefined || qualifier === 'more' || qualifier === 'less') return false;
  const { family, factor } = units[unit];
  const each = family === 'ratio' ? undefined : eachBeside(text, mention);
  if (each === undefined) return false;
  const noun = nounBehind(text, Math.max(each, mention.end));
  return passages.some(({ tokens, numbers }) => {
    const alike = numbers.filter((known) => known.unit !== undefined && units[known.unit].family === family);
    const [whole] = alike;
    // "12 hours: 6, 4 and 2 hours" are not shared out evenly.
    if (whole?.unit === undefined || alike.length > 1 || whole.range !== undefined || whole.rate !== undefined) {
      return false;
    }
    const total = valueKey((whole.values[0] ?? 0) * units[whole.unit].factor);
    return numbers.some((count) => {
      const [times = 0] = count.values;
      const isCount = count !== whole && count.form !== 'ordinal' && count.range === undefined && times >= 2;
      if (!isCount || count.labels.length > 0 || tokens[count.start]?.sentence !== tokens[whole.start]?.sentence)
        return false;
      // Behind the two, nothing else is counted.
      if (numbers.length > 2 || Math.abs(count.start - whole.start) > mostApart) return false;
      const isOfCount =
        noun === undefined || count.nouns.some((known) => isAkin(known, noun)) || count.unit === mention.rate;
      return isOfCount && values.some((value) => valueKey(value * factor * times) === total);
    });
  });
}

/** In words. */
const mostApart = 7;

/** The "each" right before or behind: `je fünf Stunden`, `four hours each`, `tre ore ciascuno`. */
function eachBeside({ tokens }: Annotated, { first, end }: NumberMention): number | undefined {
  const { clause } = tokens[end] ?? {};
  return [end + 1, end + 2, first - 1].find(
    (at) => tokens[at]?.clause === clause && eachWords.has(tokens[at]?.folded ?? ''),
  );
}

/** What it is each of, where that is said again: the evening of "three hours each evening", the "one" of `cada una` not. */
function nounBehind(text: Annotated, at: number): string | undefined {
  const next = text.tokens[at + 1];
  const isNoun = next?.clause === text.tokens[at]?.clause && next?.kind === 'word' && !isFunctionWord(text, next);
  return isNoun && !ones.has(next.folded) ? next.folded : undefined;
}

const ones = new Set('uno una um uma un une one'.split(' '));
