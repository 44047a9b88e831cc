import type { WordLists } from '../words/word-lists.ts';

/**
 * A text whose insertion stands between commas or dashes, in the brackets that the other has around the same words in
 * the same place: `Residents, including children, leave` beside `Residents (including children) leave`. Only behind a
 * word that says that more are meant, too, since commas also part a list and dashes a title; and never where something
 * is left out or open, or another thing is joined behind it.
 */
export function withBracketsLike(text: string, other: string, { and, logic }: WordLists): string {
  return Array.from(other.matchAll(bracketed)).reduce((told, [, before = '', inner = '', after = '']) => {
    const words = inner.toLowerCase().split(/[^\p{L}\p{M}]+/u);
    if (words.some((word) => logic.has(word)) || and.has(after.toLowerCase())) return told;
    const forms = [
      `${before}, ${inner}, ${after}`,
      ...[' – ', ' - ', ' — ', '—'].map((dash) => `${before}${dash}${inner}${dash}${after}`),
    ];
    const form = forms.find((each) => told.split(each).length === 2);
    return form === undefined ? told : told.replace(form, () => `${before} (${inner}) ${after}`);
  }, text);
}

const openers =
  'including|also|even|inclusive of|también|incluidos|incluidas|incluso|aun|y compris|également|aussi|même|auch|einschließlich|inklusive|sogar|também|inclusive|incluindo|até|anche|inclusi|incluse|compresi|comprese|perfino|ook|inclusief|zelfs';
const bracketed = new RegExp(
  String.raw`(?<![\p{L}\p{M}])([\p{L}\p{M}]+) \(((?:${openers}) [^(),;:–—]{2,80})\) ([\p{L}\p{M}]+)`,
  'gu',
);
