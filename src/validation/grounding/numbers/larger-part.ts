import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { addendsIn } from './addends.ts';
import { partsBehind } from './derive-sums.ts';
import { dividedIn, isPartName } from './divided.ts';
import { isFunctionWord } from './find-unit.ts';
import type { NumberMention } from './number-mention.ts';
import { isPartOf } from './part-of.ts';
import { units } from './units.ts';

/** Whether a share is left behind or not reached by the part that stands beside: "more than half practice" of 5 of 8 hours. */
export function isLargerPart(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  if (!isComparedShare(mention)) return false;
  const { unit = 'half', values, qualifier } = mention;
  const share = (values[0] ?? 0) * (mention.unit === undefined ? 1 : units[unit].factor);
  const named = wordsBeside(text, mention);
  const all = passages.flatMap((passage) => [...partsOf(passage), ...addendsIn(passage, passages)]);
  const parts = all.filter(({ words }) => named.some((word) => isPartName(word, words)));
  // A word of two parts tells neither.
  return parts.length > 0 && parts.every(({ ratio }) => (qualifier === 'less' ? ratio < share : ratio > share));
}

/** "More than half", "less than a third". */
export function isComparedShare({ unit, form, qualifier, values: [value = 0] }: NumberMention): boolean {
  const isCompared = qualifier === 'more' || qualifier === 'over' || qualifier === 'less';
  const isShare = unit === undefined ? form === 'word' && value > 0 && value < 1 : units[unit].family === 'ratio';
  return isCompared && isShare && unit !== 'percent';
}

type Part = { readonly ratio: number; readonly words: readonly string[] };

/** The parts of a passage with their shares: `8 hours: 3 theory, 5 practice`, `24 of 40 hours practice`, `118 of 205 votes`. */
function partsOf(passage: Annotated): Part[] {
  const { numbers } = passage;
  const listed = numbers.flatMap((whole) => {
    const { unit } = whole;
    if (unit === undefined || units[unit].family === 'ratio') return [];
    const { parts = [] } = partsBehind(passage, { ...whole, unit }) ?? {};
    return parts.map((part) => ({ ratio: valueOf(part) / valueOf(whole), words: wordsBehind(passage, part) }));
  });
  const divided = dividedIn(passage, numbers).map(({ whole, part, words }) => ({
    ratio: valueOf(part) / valueOf(whole),
    words,
  }));
  const ofCounts = numbers.flatMap((whole, index) => {
    const part = numbers[index - 1];
    const isOf = part !== undefined && whole.unit === undefined && isPartOf(passage, part, whole);
    return isOf ? [{ ratio: valueOf(part) / valueOf(whole), words: whole.nouns }] : [];
  });
  // "Two thirds practice", "60 % of it practice".
  const shares = numbers.flatMap((share) => {
    const { unit, qualifier } = share;
    const isShare = unit !== undefined && units[unit].family === 'ratio' && qualifier === undefined;
    return isShare ? [{ ratio: valueOf(share) * units[unit].factor, words: wordsBehind(passage, share) }] : [];
  });
  return [...listed, ...divided, ...ofCounts, ...shares];
}

function wordsBehind(passage: Annotated, { end }: NumberMention): string[] {
  const { tokens } = passage;
  const name = tokens
    .slice(end + 1, end + reachOfName)
    .find((token) => token.clause === tokens[end]?.clause && token.kind === 'word' && !isName(passage, token));
  return name === undefined ? [] : [name.folded];
}

/** Units and little words name no part. */
function isName(passage: Annotated, token: Annotated['tokens'][number]): boolean {
  const at = passage.tokens.indexOf(token);
  return isFunctionWord(passage, token) || (passage.starting.get(at) ?? []).some(({ tag }) => tag.startsWith('unit:'));
}

const reachOfName = 5;

/** The words of the clause, before and behind. */
function wordsBeside({ tokens }: Annotated, { first, end }: NumberMention): string[] {
  const { clause } = tokens[end] ?? {};
  return tokens.flatMap((token, at) =>
    token.clause === clause && token.kind === 'word' && (at < first || at > end) ? [token.folded] : [],
  );
}

function valueOf({ values: [value = 0] }: NumberMention): number {
  return value;
}
