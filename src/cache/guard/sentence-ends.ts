import { abbreviation } from './tokens.ts';
import type { WordLists } from './words/word-lists.ts';

/** Words of a text by where they stand; in small letters. */
export type SentenceEnds = {
  /** With a capital behind an abbreviation, whose full stop may end a sentence. */
  readonly begin: ReadonlySet<string>;
  /** In small letters behind another word, so that they begin none. */
  readonly goOn: ReadonlySet<string>;
};

/** Where the sentences of a text may end that no mark ends for certain: `16 yr. Old drivers`, `16 yr. old drivers`. */
export function readSentenceEnds(text: string, { and }: WordLists): SentenceEnds {
  const words = text.split(/\s+/u);
  const begin = new Set<string>();
  const goOn = new Set<string>();
  for (const [index, word] of words.entries()) {
    const before = words[index - 1] ?? '';
    const [first = '', ...joined] = word.toLowerCase().split(/[^\p{L}\p{M}\p{N}'’]+/u);
    if (/^\p{Lu}\p{Ll}/u.test(word) && mayEnd(before, words[index - 2])) begin.add(first);
    const isBound = /[\p{L}\d.]$/u.test(before) && !and.has(before);
    if (/^\p{Ll}{2}/u.test(word) && isBound) goOn.add(first);
    for (const part of joined) goOn.add(part);
  }
  return { begin, goOn };
}

/** Whether a word is an abbreviation that may stand at the end of a sentence, as of a unit behind a number: `2 sem.` */
function mayEnd(word: string, before = ''): boolean {
  if (!word.endsWith('.')) return false;
  const short = word.slice(0, -1).slice(-longest);
  const letters = short.replaceAll('.', '').toLowerCase();
  const isUnit = units.test(short) || (/\d$/.test(before) && /^\p{L}{1,4}$/u.test(short));
  return (short.includes('.') || abbreviation.test(short) || isUnit) && !leaning.has(letters);
}

const longest = 12;

const units = /^(?:yrs?|hrs?|wks?|mos?|mins?|secs?|[hsjU]|UE|Std|Stdn|Min|Mon|Wo|hs|std|uur|hod)$/u;

/** Behind these more always follows. */
const leaning = new Set(
  'approx aprox ca bzw inkl incl excl exkl einschl zzgl vs zb dh ua va eg ie pej pex ades max mind ggf evtl insb nr no dr prof mr mrs ms'.split(
    ' ',
  ),
);
