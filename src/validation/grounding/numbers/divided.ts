import type { Tagged } from '../tag.ts';
import { ofWhich } from '../words/count-words.ts';
import { partKindOf } from '../words/part-kinds.ts';
import { isAkin } from './noun-phrase.ts';
import { isPartOf } from './part-of.ts';
import { isFunctionWord } from './find-unit.ts';
import type { NumberMention } from './number-mention.ts';

/** A whole and the part of it that the facts tell apart: `800 hours, of which 240 on placement`, `240 of 800 hours on placement`. */
type Divided = { readonly whole: NumberMention; readonly part: NumberMention; readonly words: readonly string[] };

/** The wholes of a passage that "of which" or "of" divides. */
export function dividedIn(passage: Tagged, numbers: readonly NumberMention[]): Divided[] {
  const plain = numbers.filter(
    ({ form, range, rate }) => form !== 'ordinal' && range === undefined && rate === undefined,
  );
  return [...ofWhichIn(passage, plain), ...ofWholesIn(passage, plain)];
}

/** `240 of 800 hours on placement`. */
function ofWholesIn(passage: Tagged, plain: readonly NumberMention[]): Divided[] {
  return plain.flatMap((whole, index) => {
    const part = plain[index - 1];
    if (part === undefined || whole.unit === undefined || !isPartOf(passage, part, whole)) return [];
    // "45 minutes of theory and 75 of practice" are no 45 of 75.
    const isPlain = passage.tokens.slice(part.end + 1, whole.first).every((token) => isFunctionWord(passage, token));
    if (!isPlain) return [];
    return [{ whole, part, words: [...subjectOf(passage, part), ...wordsFrom(passage, whole.start, whole)] }];
  });
}

function ofWhichIn(passage: Tagged, plain: readonly NumberMention[]): Divided[] {
  const { tokens } = passage;
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
    return isDivided ? [{ whole, part, words: wordsFrom(passage, part.start, whole) }] : [];
  });
}

/** The placement of `The placement takes 240 of 800 hours`. */
function subjectOf(passage: Tagged, { first }: NumberMention): string[] {
  const { clause } = passage.tokens[first] ?? {};
  const subject = passage.tokens
    .slice(Math.max(0, first - wordsOfPart), first)
    .find((token) => token.clause === clause && !isFunctionWord(passage, token));
  return subject === undefined ? [] : [subject.folded];
}

/** What a part is stands behind it; the unit of the whole is that of what is left as well. */
function wordsFrom(passage: Tagged, start: number, { end, unit }: NumberMention): string[] {
  const { sentence } = passage.tokens[start] ?? {};
  const ofAll = unit === undefined ? '' : passage.tokens[end]?.folded;
  return passage.tokens
    .slice(start, start + wordsOfPart)
    .filter((token) => token.sentence === sentence && token.kind === 'word' && !isFunctionWord(passage, token))
    .filter(({ folded }) => folded !== ofAll)
    .map(({ folded }) => folded);
}

/** Whether a word is one of those that name a part, in the language of the facts or as a kind of part in another. */
export function isPartName(word: string, words: readonly string[]): boolean {
  const kind = partKindOf(word);
  return words.some(
    (each) =>
      (each.length >= 4 && (isAkin(word, each) || word.startsWith(each))) ||
      (kind !== undefined && partKindOf(each) === kind),
  );
}

const wordsOfPart = 9;

const mostApart = 8;
const mostBefore = 4;

function valueOf({ values: [value = 0] }: NumberMention): number {
  return value;
}
