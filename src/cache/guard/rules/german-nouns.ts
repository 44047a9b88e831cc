/**
 * Whether a German text has a noun where the other has an adjective or a verb, by its capital alone: `Hilfe für Reiche`,
 * `für reiche`; `die Alten`, `die alten`. Not where all is typed without capitals, and not before a noun: `Erste Hilfe`,
 * `erste Hilfe`.
 */
export function differInGermanNoun(one: string, other: string): boolean {
  if (one === other || one.toLowerCase() !== other.toLowerCase()) return false;
  const [words, others] = [[...one.matchAll(pattern)], [...other.matchAll(pattern)]];
  const pairs = words.map((word, at) => ({
    word: word[0],
    second: others[at]?.[0] ?? '',
    begins: startsAnew.test(one.slice(0, word.index)),
    behind: one.slice(word.index + word[0].length),
  }));
  const moved = pairs.filter(({ word, second, begins }) => !begins && isNoun(word) !== isNoun(second));
  const isKept = pairs.some(({ word, second, begins }) => !begins && isNoun(word) && isNoun(second));
  return (isKept || moved.length === 1) && moved.some(({ word, behind }) => isTold(word, behind));
}

const pattern = /(?<![\p{L}\p{M}\p{N}-])[\p{L}\p{M}]{4,}(?![\p{L}\p{M}\p{N}-])/gu;
const startsAnew = /(?:^|[.!?:;…•*"“„«‹'‘(–—|/\n]\s*)$/u;

function isNoun(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** By an ending that both kinds of words have, where no noun follows that it could be said of. */
function isTold(word: string, behind: string): boolean {
  return /e[nmrs]?$/u.test(word) && !/^[ -]\p{Lu}/u.test(behind) && !numerals.test(word);
}

/** Written with a capital of old, and still the same. */
const numerals = /^(?:beide|viele|wenige|andere|eine|erste|zweite|dritte|nächste|letzte|einzelne|folgende)/iu;
