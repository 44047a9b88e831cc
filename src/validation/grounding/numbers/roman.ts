import type { Tagged } from '../tag.ts';
import { tokenAt } from '../reading.ts';

/** A Roman numeral after a label, or after a name as in `Welder II`; a lone `I`, `V` or `X` is a numeral after a label only. */
export function readRoman({ tokens, starting, ending, place }: Tagged, index: number): number | undefined {
  const token = tokenAt(tokens, index);
  if (!romanPattern.test(token.text)) return undefined;
  const before = tokens[index - 1];
  // The field of a level may hold nothing else.
  if (place === 'level' && tokens.length === 1) return romanValue(token.text);
  if (isPlaceOf({ tokens, starting }, index)) return romanValue(token.text);
  if (before?.sentence !== token.sentence) return undefined;
  const isLabelled = (ending.get(index - 1) ?? []).some(({ tag }) => tag.startsWith('label:'));
  if (!isLabelled && (token.text.length === 1 || !/^\p{Lu}/u.test(before.text))) return undefined;
  return romanValue(token.text);
}

/** `I livello`, `II ciclo`; the `i` of a plural is an article. */
export function isPlaceOf({ tokens, starting }: Pick<Tagged, 'tokens' | 'starting'>, index: number): boolean {
  const next = tokens[index + 1];
  if (next?.gap !== ' ' || !romanPattern.test(tokenAt(tokens, index).text)) return false;
  const isLevel = (starting.get(index + 1) ?? []).some(({ tag }) => tag === 'label:level');
  return isLevel && placed.test(next.folded);
}

const placed = /^(?:livello|grado|ciclo|nivel)$/;

const romanPattern = /^(?=[IVX])(X{0,2})(IX|IV|V?I{0,3})$/;

function romanValue(text: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  return Array.from(text).reduce((sum, letter, index) => {
    const value = values[letter] ?? 0;
    return value < (values[text[index + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);
}
