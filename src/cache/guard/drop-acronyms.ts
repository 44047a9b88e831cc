import { readTokens, type Token } from './tokens.ts';

/**
 * A text without acronyms of words that stand right beside them: `Certified Ethical Hacker (CEH)`,
 * `CEH (Certified Ethical Hacker)` and, as a whole text, `CEH – Certified Ethical Hacker` and `Certified Ethical Hacker: CEH`. The acronym must be
 * made of the initials, so it adds nothing; any other in brackets stays.
 */
export function withoutSpelledOut(tokens: readonly Token[]): Token[] {
  const dropped = new Set(tokens.flatMap((_, index) => placesToDrop(tokens, index)));
  return dropped.size === 0 ? [...tokens] : tokens.filter((_, index) => !dropped.has(index));
}

/** The places of the acronym at an index and of its marks, if its words stand beside it. */
function placesToDrop(tokens: readonly Token[], index: number): number[] {
  const posted = acronymAt(tokens, index);
  const around = [tokens[index - 1]?.folded, tokens[index + 1]?.folded];
  if (around[0] === '(' && around[1] === ')' && isDegreeSaid(tokens, index)) return [index - 1, index, index + 1];
  const mark = (place: number) => tokens[place]?.folded;
  if (mark(index) === '(') return shortNameAt(tokens, index);
  if (mark(index) === ':') return shortNameFirst(tokens, index);
  if (!/^\p{Lu}{2,8}$/u.test(posted)) return [];
  const size = posted.length;
  const isBracketed = mark(index - 1) === '(' && mark(index + 1) === ')';
  if (isBracketed && endsSpelled(tokens, index - 1, posted)) return [index - 1, index, index + 1];
  const close = mark(index + 1) === '(' ? closeOf(tokens, index + 2, size) : -1;
  if (close !== -1 && spells(tokens.slice(index + 2, close), posted)) return [index, index + 1, close];
  return tokens.length > 2 + size + mostConnectors ? [] : atEitherEnd(tokens, index, posted);
}

/** `CEH – Certified Ethical Hacker` and `Certified Ethical Hacker: CEH`, as whole texts. */
function atEitherEnd(tokens: readonly Token[], index: number, posted: string): number[] {
  if (index === 0) return tokens[1]?.folded === ':' && spells(tokens.slice(2), posted) ? [0, 1] : [];
  const isLast = index === tokens.length - 1 && tokens[index - 1]?.folded === ':' && posted.length > 2;
  return isLast && spells(tokens.slice(0, index - 1), posted) ? [index - 1, index] : [];
}

/**
 * `Technische Universität Dortmund (TU Dortmund)` and `TU Dortmund (Technische Universität Dortmund)`: the shorter of
 * two names, of which one abbreviates the other word by word, with its marks.
 */
function shortNameAt(tokens: readonly Token[], open: number): number[] {
  const size = tokens.slice(open + 1, open + longestName).findIndex(({ folded }) => folded === ')');
  if (size === -1) return [];
  const close = open + 1 + size;
  const inside = tokens.slice(open + 1, close);
  const isWord = (at: number) => /^\p{L}/u.test(tokens[at]?.folded ?? '');
  for (let words = 2; words <= longestName && isWord(open - words); words += 1) {
    const before = tokens.slice(open - words, open);
    if (abbreviates(inside, before) || abbreviatesHyphenated(inside, before)) return placesFrom(open, close + 1);
    if (abbreviates(before, inside)) return [...placesFrom(open - words, open + 1), close];
  }
  return [];
}

const longestName = 12;

/** `PMI-ACP: PMI Agile Certified Practitioner`, as a whole text. */
function shortNameFirst(tokens: readonly Token[], at: number): number[] {
  const isShort = at > 1 && tokens.length < at + longestName;
  return isShort && abbreviates(tokens.slice(0, at), tokens.slice(at + 1)) ? placesFrom(0, at + 1) : [];
}

/** `Basisveiligheid VCA (B-VCA)`: a part of an acronym each is the word itself or its first letter, and one is the word. */
function abbreviatesHyphenated(short: readonly Token[], long: readonly Token[]): boolean {
  const isOne = short.length === long.length && short.every(({ isJoined }, index) => index > 0 === (isJoined === true));
  const isWord = short.map(({ posted }, index) => /^\p{Lu}{2,}$/u.test(posted) && posted === long[index]?.posted);
  const isFirst = short.map(({ posted }, index) => /^\p{Lu}$/u.test(posted) && long[index]?.posted.startsWith(posted));
  return isOne && isWord.includes(true) && short.every((_, index) => isWord[index] === true || isFirst[index] === true);
}

function placesFrom(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, step) => start + step);
}

/** Whether a short name is that of a long one: `TU Delft` of `Technische Universiteit Delft`. */
export function isShortName(short: string, long: string): boolean {
  return abbreviates(readTokens(short), readTokens(long));
}

/** Whether each word of a short name is a word of the long one or the initials of several, in order and without a rest. */
function abbreviates(short: readonly Token[], long: readonly Token[]): boolean {
  if (short.length < 2 || short.length >= long.length) return false;
  let rest = long;
  for (const { posted, folded } of short) {
    const size = rest[0]?.folded === folded ? 1 : /^\p{Lu}{2,6}$/u.test(posted) ? sizeOfSpelled(rest, posted) : 0;
    if (size === 0) return false;
    rest = rest.slice(size);
  }
  return rest.length === 0;
}

/** How many words at the start have these initials; small words between them have none. */
function sizeOfSpelled(tokens: readonly Token[], acronym: string): number {
  const sizes = tokens.map((_, index) => index + 1).slice(1);
  return sizes.find((size) => spells(tokens.slice(0, size), acronym)) ?? 0;
}

/** A word as it was posted, in the singular where it stands in brackets: `emergency medical technicians (EMTs)`. */
function acronymAt(tokens: readonly Token[], index: number): string {
  const { posted = '' } = tokens[index] ?? {};
  const isMany = /^\p{Lu}{3,8}s$/u.test(posted) && tokens[index - 2]?.folded.endsWith('s') === true;
  return isMany ? posted.slice(0, -1) : posted;
}

function closeOf(tokens: readonly Token[], start: number, size: number): number {
  const inside = tokens.slice(start, start + size + mostConnectors + 1).findIndex(({ folded }) => folded === ')');
  return inside === -1 ? -1 : start + inside;
}

/** Whether these words, and no others, are what an acronym of three letters or more stands for. */
export function isSpelledBy(tokens: readonly Token[], acronym: string): boolean {
  return acronymsOf(tokens).includes(acronym.toLowerCase());
}

/** The acronyms of three letters or more that these words, and no others, could stand behind; in small letters. */
export function acronymsOf(tokens: readonly Token[]): string[] {
  const ends = [tokens[0], tokens.at(-1)].map((token) => token?.folded ?? 'of');
  if (ends.some((word) => connectors.has(word))) return [];
  const main = tokens.filter(({ folded }) => !connectors.has(folded));
  return [...new Set([tokens, main].map(initialsOf))].filter((initials) => initials.length > 2);
}

/** Whether words have these initials, with or without those of the small words between them: CAS, Certificate of Advanced Studies. */
function spells(tokens: readonly Token[], acronym: string): boolean {
  // Two letters have too many meanings: an Introduction to Teaching (IT) may be one for IT.
  const isExact = acronym.length < 3 || connectors.has(tokens[0]?.folded ?? 'of');
  const main = isExact ? [] : tokens.filter(({ folded }) => !connectors.has(folded));
  return [tokens, main].some((words) => words.length > 0 && initialsOf(words) === acronym.toLowerCase());
}

const connectors = new Set(
  'of in and & the a an as on at by with from for to di della dello nella nel alla alle sulla per em en su o a de del la du des et y e di und der van en het au aux à le les da do das dos al los las per für fuer voor como come comme als por ao aos dei degli delle im zum zur op bij ,'.split(
    ' ',
  ),
);
const mostConnectors = 4;

/** Whether the words that end here have these initials, a word like `ScrumMaster` two of them. */
function endsSpelled(tokens: readonly Token[], end: number, acronym: string): boolean {
  for (let size = 1; size <= acronym.length + mostConnectors && size <= end; size += 1) {
    if (spells(tokens.slice(end - size, end), acronym)) return true;
  }
  // `Certified Tester – Foundation Level (CTFL)`.
  const start = tokens.slice(0, end).findLastIndex(({ folded }) => folded === ':');
  const first = Math.max(0, end - 1 - acronym.length - mostConnectors);
  if (start <= first || end <= start + 1) return false;
  const words = [...tokens.slice(first, start), ...tokens.slice(start + 1, end)];
  return words.some((_, at) => at < start - first && spells(words.slice(at), acronym));
}

/** Degrees in brackets anywhere behind their words: `Bachelor of Science in Nursing (BSc)`. */
const degrees = new Map([
  ['bsc', 'bachelor of science'],
  ['msc', 'master of science'],
  ['ba', 'bachelor of arts'],
  ['mba', 'master of business administration'],
  ['beng', 'bachelor of engineering'],
  ['meng', 'master of engineering'],
]);

const longestTitle = 40;

function isDegreeSaid(tokens: readonly Token[], index: number): boolean {
  const degree = index > longestTitle ? undefined : degrees.get(tokens[index]?.folded ?? '');
  if (degree === undefined) return false;
  const before = ` ${tokens
    .slice(0, index)
    .map(({ folded }) => folded)
    .join(' ')} `;
  return before.includes(` ${degree} `);
}

function initialsOf(tokens: readonly Token[]): string {
  const words = tokens.map(({ posted }) => posted.replace(/^(?:[dl]|dell|all|nell|sull|dall|un)'(?=\p{L})/iu, ''));
  if (!words.every((word) => /^\p{L}{2,}$/u.test(word) || /^[àyeao]$/u.test(word))) return '';
  const humps = words.flatMap((word) => word.match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? []);
  return humps.map((hump) => hump.normalize('NFD').charAt(0).toLowerCase()).join('');
}
