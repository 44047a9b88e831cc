import type { Token } from './tokens.ts';

/**
 * A text without acronyms of words that stand right beside them: `Certified Ethical Hacker (CEH)`,
 * `CEH (Certified Ethical Hacker)` and, as a whole text, `CEH – Certified Ethical Hacker`. The acronym must be
 * made of the initials, so it adds nothing; any other in brackets stays.
 */
export function withoutSpelledOut(tokens: readonly Token[]): Token[] {
  const dropped = new Set(tokens.flatMap((_, index) => placesToDrop(tokens, index)));
  return dropped.size === 0 ? [...tokens] : tokens.filter((_, index) => !dropped.has(index));
}

/** The places of the acronym at an index and of its marks, if its words stand beside it. */
function placesToDrop(tokens: readonly Token[], index: number): number[] {
  const { posted = '' } = tokens[index] ?? {};
  if (!/^\p{Lu}{2,8}$/u.test(posted)) return [];
  const size = posted.length;
  const mark = (place: number) => tokens[place]?.folded;
  const isBracketed = mark(index - 1) === '(' && mark(index + 1) === ')';
  if (isBracketed && endsSpelled(tokens, index - 1, posted)) return [index - 1, index, index + 1];
  if (mark(index + 1) === '(' && mark(index + 2 + size) === ')' && spells(tokens, index + 2, posted)) {
    return [index, index + 1, index + 2 + size];
  }
  const isWhole = index === 0 && mark(1) === ':' && tokens.length === size + 2;
  return isWhole && spells(tokens, 2, posted) ? [0, 1] : [];
}

function spells(tokens: readonly Token[], start: number, acronym: string): boolean {
  return initialsOf(tokens.slice(start, start + acronym.length)) === acronym.toLowerCase();
}

/** Whether the words that end here have these initials, a word like `ScrumMaster` two of them. */
function endsSpelled(tokens: readonly Token[], end: number, acronym: string): boolean {
  for (let size = 1; size <= acronym.length && size <= end; size += 1) {
    if (initialsOf(tokens.slice(end - size, end)) === acronym.toLowerCase()) return true;
  }
  return false;
}

function initialsOf(tokens: readonly Token[]): string {
  if (!tokens.every(({ posted }) => /^\p{L}{2,}$/u.test(posted))) return '';
  const humps = tokens.flatMap(({ posted }) => posted.match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? []);
  return humps.map((hump) => hump.charAt(0).toLowerCase()).join('');
}
