import type { Tagged } from '../tag.ts';
import { ofWhich } from '../words/count-words.ts';
import { isFunctionWord } from './find-unit.ts';
import type { NumberMention } from './number-mention.ts';

/** A whole and the part of it that the facts tell apart: `800 hours, of which 240 on placement`. */
type Divided = { readonly whole: NumberMention; readonly part: NumberMention; readonly words: readonly string[] };

/** The wholes of a passage that "of which" divides. */
export function dividedIn(passage: Tagged, numbers: readonly NumberMention[]): Divided[] {
  const { tokens } = passage;
  const plain = numbers.filter(
    ({ form, range, rate }) => form !== 'ordinal' && range === undefined && rate === undefined,
  );
  return plain.flatMap((part, index) => {
    // "800 hours in 10 months, of which 240 on placement".
    const whole = plain
      .slice(Math.max(0, index - mostBefore), index)
      .findLast((each) => (part.unit === undefined || part.unit === each.unit) && valueOf(each) > valueOf(part));
    if (whole === undefined || part.start - whole.end > mostApart) return [];
    const { sentence } = tokens[part.end] ?? {};
    const isDivided = tokens
      .slice(whole.end + 1, part.end + 4)
      .some((token) => ofWhich.has(token.folded) && token.sentence === sentence);
    // What the part is stands behind it, its unit too where it has none of its own.
    const words = tokens
      .slice(part.start, part.end + 8)
      .filter((token) => token.sentence === sentence && token.kind === 'word' && !isFunctionWord(passage, token))
      .map(({ folded }) => folded);
    return isDivided ? [{ whole, part, words }] : [];
  });
}

const mostApart = 8;
const mostBefore = 4;

function valueOf({ values: [value = 0] }: NumberMention): number {
  return value;
}
