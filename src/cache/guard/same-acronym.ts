import { isSpelledBy } from './drop-acronyms.ts';
import { wordsBefore } from './spell-out.ts';
import { readTokens } from './tokens.ts';

/**
 * Two texts of which one has an acronym alone and the other behind its long form: `Certified Welder, GMAW`, `Certified
 * Welder, Gas Metal Arc Welding (GMAW)`. Only from four letters on, or as many as are given: three have several long
 * forms (CBT, BLS, PMI), of which one record may mean another.
 */
export function withSameAcronyms(texts: readonly string[], fewest = 4): string[] {
  const [one = '', other = ''] = texts;
  if (!one.includes('(') && !other.includes('(')) return [one, other];
  const [first, second] = [withBrackets(one, other), withBrackets(other, one)];
  return [shortened(first, second, fewest), shortened(second, first, fewest)];
}

/** `Food Safety Level, FSL` as `Food Safety Level (FSL)`, where the other ends so. */
function withBrackets(text: string, other: string): string {
  // `Teachers, DEAF` are two, or one of whom more is said.
  const bracket = text.replace(/, (\p{Lu}{3,8})$/u, (comma, short: string, at: number) =>
    isSpelledBy(readTokens(text.slice(0, at)), short) ? ` (${short})` : comma,
  );
  return bracket === other ? bracket : text;
}

function shortened(text: string, other: string, fewest: number): string {
  const [, long = '', short = ''] = named.exec(text) ?? [];
  if (long !== '' && (isLastWordsOf(other, long, short) || isOwnName(other.trim(), short, long))) return other;
  return Array.from(text.matchAll(bracketed)).reduce((told, { 1: acronym = '', index }) => {
    const [meaning] = acronym.length < fewest ? [] : wordsBefore(text, index, acronym);
    return meaning !== undefined && isBare(other, acronym)
      ? told.replace(`${meaning.words} (${acronym})`, acronym)
      : told;
  }, text);
}

const bracketed = /\((\p{Lu}{3,8})\)/gu;
const named = /^(.{8,120}) \(([\p{L}-]{3,12})\)$/u;

/** Whether an acronym stands in a text as a word, neither explained nor explaining there. */
function isBare(text: string, acronym: string): boolean {
  const found = Array.from(text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${acronym}(?![\\p{L}\\p{N}])`, 'gu')));
  // In capitals any word may stand: LEAD TRAINER.
  const isTold = /\p{Ll}/u.test(text) || text.trim() === acronym;
  return isTold && found.length === 1 && !text.includes(`(${acronym})`) && !text.includes(`${acronym} (`);
}

/** `Lifeguard Qualification (NPLQ)` of `National Pool Lifeguard Qualification (NPLQ)`: the acronym says what is left out. */
function isLastWordsOf(text: string, long: string, acronym: string): boolean {
  const [, words = '', same = ''] = named.exec(text) ?? [];
  return (
    same === acronym && words.includes(' ') && long.endsWith(` ${words}`) && isSpelledBy(readTokens(long), acronym)
  );
}

/** `TOEFL`, `CELPE-Bras`: the whole title is what another with these initials is called in brackets. */
function isOwnName(text: string, short: string, long: string): boolean {
  const [letters = ''] = /^\p{Lu}{4,8}(?=$|-)/u.exec(short) ?? [];
  return text === short && letters !== '' && isMadeOfInitials(letters.toLowerCase(), long);
}

/** Whether letters are initials in order, from the first word to the last, but for one that stands within a word. */
function isMadeOfInitials(letters: string, long: string): boolean {
  const words = readTokens(long).map(({ folded }) => folded.normalize('NFD').replace(/\p{M}/gu, ''));
  let at = -1;
  let inner = 0;
  for (const letter of letters) {
    const next = words.findIndex((word, index) => index > at && word.startsWith(letter));
    const isWithin = at !== -1 && (words[at]?.slice(1).includes(letter) ?? false);
    if (isWithin && inner === 0) inner += 1;
    else if (next === -1 || (at === -1 && next !== 0)) return false;
    else at = next;
  }
  return at === words.length - 1;
}
