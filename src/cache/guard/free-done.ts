import { hasDigit } from './amounts.ts';
import { activityMark } from './plain-activity.ts';
import { isJoint } from './tokens.ts';
import { readsLikeEnglish, type WordLists } from './words/word-lists.ts';

/**
 * `Prune trees and cultivate citrus`: what is done, each to something of its own, where nothing is said of how, when or
 * what for, which could be said of all; and where none of it is done to what another was done to before. Of
 * three, the first may be done to the others, and what stands last is said of all: de noche, von Hand.
 */
export function inDone(words: readonly string[], lists: WordLists): string | undefined {
  const clauses = clausesOf(words);
  const objects = clauses.flatMap(([, ...object]) => object);
  const isFree =
    clauses.length === 2 &&
    !words.includes(',') &&
    clauses.every((clause) => isClosed(clause, lists)) &&
    new Set(objects).size === objects.length;
  return isFree
    ? `done ${clauses
        .map((clause) => clause.join(' '))
        .toSorted()
        .join(' & ')}`
    : undefined;
}

/** Every part of a text that begins with what is done; none where one does not. */
function clausesOf(words: readonly string[]): string[][] {
  const clauses: string[][] = [];
  for (const [index, word] of words.entries()) {
    const isStart = word.startsWith(activityMark);
    if (isStart) clauses.push([word]);
    else if (clauses.length === 0) return [];
    else if (!isJoint(word) || words[index + 1]?.startsWith(activityMark) !== true) clauses.at(-1)?.push(word);
  }
  return clauses;
}

function isClosed([done = '', ...object]: readonly string[], lists: WordLists): boolean {
  const form = lists.activities?.forms.get(done.slice(activityMark.length));
  // `Design tools and test equipment`: an English verb may be the noun of a thing.
  const isVerb = form !== undefined && !(readsLikeEnglish(lists) && (form.isThing || form.isNoun));
  return (
    isVerb &&
    object.length > 0 &&
    object.length < 4 &&
    object.every((word) => isNamed(word, lists)) &&
    !manner.test(object.at(-1) ?? '')
  );
}

function isNamed(word: string, { relations, modes, of }: WordLists): boolean {
  return /^\p{L}{3,}$/u.test(word) && !hasDigit(word) && (word === of || !relations.has(word)) && !modes.has(word);
}

/** What may say of all how, where or for whom it is done; pronouns, which take up what stands before. */
const manner =
  /(?:ly|mente|amment|emment|ement)$|^(?:hand|mano|mão|main|noche|noite|notte|nuit|nacht|night|día|dia|jour|giorno|day|home|casa|well|fast|outdoors?|indoors?|together|alone|abroad|outside|inside|them|themselves|themself|others|each|bien|mejor|rápido|ensemble|mieux|seul|seuls|juntos|solos|elle|elles|ellos|ellas|eles|elas|bene|insieme|loro|goed|samen|zelf|hen|ze|selbst|gut|sie|ihn|ihnen|daraus|darauf|eruit|erop)$/u;
