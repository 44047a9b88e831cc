import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Token } from '../reading.ts';
import type { NumberMention } from './number-mention.ts';

/** `RHEL 9` of "Red Hat Enterprise Linux 9", or the other way round: the same number behind the letters and the words. */
export function isOfAcronym({ tokens }: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { start, unit, qualifier, owner } = mention;
  const number = tokens[start];
  if (owner === undefined || unit !== undefined || qualifier !== undefined || number?.gap !== ' ') return false;
  return passages.some((passage) =>
    passage.tokens.some(
      ({ text }, at) => text === number.text && isSpelt({ tokens, at: start }, { tokens: passage.tokens, at }),
    ),
  );
}

type Numbered = { readonly tokens: readonly Token[]; readonly at: number };

/** Whether the word before one of two numbers spells the initials of the words before the other. */
function isSpelt(one: Numbered, other: Numbered): boolean {
  return isInitials(one, other) || isInitials(other, one);
}

function isInitials(short: Numbered, long: Numbered): boolean {
  const { text = '', folded: letters = '' } = short.tokens[short.at - 1] ?? {};
  if (!/^\p{Lu}{2,6}$/u.test(text)) return false;
  const words = long.tokens.slice(Math.max(0, long.at - letters.length), long.at);
  const isRun = words.every(({ text: word, gap }, index) => /^\p{Lu}/u.test(word) && (index === 0 || gap === ' '));
  return isRun && words.map(({ folded }) => folded.charAt(0)).join('') === letters;
}
