/**
 * Whether a text stops where none ends: at an ellipsis, a comma, or a word that wants another behind it. A
 * phrase may end in a preposition ("Technologies that analysts work with"), a sentence may not.
 */
export function isCutOff(text: string, kind: 'sentence' | 'phrase'): boolean {
  return dangling.test(text) || (kind === 'sentence' && wantsMore.test(text));
}

const dangling = /(?:\.\.\.|…|[,:;(]|\s[-–—]|\s(?:and|or|the|und|oder|et|ou|des|della|het|een))$/;
const wantsMore = /\s(?:of|with|mit|y)$/;

/** A grammar meets a length limit by closing the string in mid-sentence: in valid JSON only the end shows it. */
export function lacksItsEnd(text: string): boolean {
  const isFinished =
    /[\p{Sentence_Terminal}…\p{Pe}\p{Pf}\p{Pi}\p{Quotation_Mark}\p{Extended_Pictographic}\ufe0f]$/u.test(text) ||
    /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]$/u.test(text);
  return !isFinished && (hasSentenceBefore(text) || text.length >= 120);
}

/** A full stop of a sentence has a word before it and a capital behind it; those in names have neither, or no space. */
function hasSentenceBefore(text: string): boolean {
  const stops = text.matchAll(/(\p{L}{3,}|[\p{N})])[.?]\s+\p{Lu}|(?![.?!])\p{Sentence_Terminal}\s?[\p{L}\p{N}]/gu);
  return Array.from(stops).some(([, word = '']) => !abbreviations.test(word));
}

const abbreviations = /^(?:inc|ltd|corp|univ|prof|dept|bzw|etc|dipl|ing|mag|gen|capt|sgt|approx|vol|nos?)$/i;
