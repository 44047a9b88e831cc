import { agreeingVerb } from '../of-earners.ts';
import { readsLikeEnglish, type WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';
import { findPhrase } from './find-phrase.ts';
import { endsInNoun, looseAdverbs } from './loose-adverbs.ts';

/**
 * Sentences that go on with the one before, as one: `. This includes X`, `. He also advises owners`, `. The diver can
 * also plan dives`. Only what is certainly of the same subject: said again in the same words, or taken up by a word
 * for it with `also`.
 */
export function joinSentences(
  sentences: readonly (readonly string[])[],
  content: ContentWords,
  lists: WordLists,
): readonly (readonly string[])[] {
  const joined: (readonly string[])[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const more =
      before === undefined || isOpen(before, lists) ? undefined : continueWith(before, sentence, content, lists);
    if (before === undefined || more === undefined) joined.push(sentence);
    else joined[joined.length - 1] = [...before, ...more];
  }
  return joined.map((sentence) => withoutAlso(sentence, content));
}

function isOpen(words: readonly string[], { logic }: WordLists): boolean {
  return words.some((word) => logic.has(word) || word === ':' || word === '(');
}

function continueWith(
  before: readonly string[],
  sentence: readonly string[],
  content: ContentWords,
  lists: WordLists,
): readonly string[] | undefined {
  if (isOpen(sentence, lists)) return undefined;
  const isAdded = sentence.slice(0, 4).some((word) => content.also.has(word));
  const said = sentence.filter((word, index) => index > 3 || !content.also.has(word));
  const words = said[0] === ',' ? said.slice(1) : said;
  if (!endsInNoun(words)) return undefined;
  const opening = findPhrase(words, 0, content.continued);
  if (opening !== undefined) return [...opening.canonical.split(' '), ...words.slice(opening.end)];
  return behindSubject(before, words, { isAdded, content, lists });
}

type Continued = { readonly isAdded: boolean; readonly content: ContentWords; readonly lists: WordLists };

function behindSubject(
  before: readonly string[],
  words: readonly string[],
  said: Continued,
): readonly string[] | undefined {
  const { isAdded, content, lists } = said;
  const verb = before.findIndex((word, index) => index > 0 && isFinite(word, content, lists));
  const subject = verb > 0 && verb < 4 ? before.slice(0, verb) : [];
  const startsAlike = subject.length > 0 && subject.every((word, index) => words[index] === word);
  if (startsAlike && isFinite(words[subject.length] ?? '', content, lists))
    return ['&', ...words.slice(subject.length)];
  if (words[0] === before[0] && isOfEarner(before, lists) && isOfEarner(words, lists)) return ['&', ...words.slice(1)];
  // `They also paint a door daily`: not what stands before, which one sentence could say of both.
  return isAdded && !words.some((word) => looseAdverbs.has(word))
    ? withAlso(before, words, { verb, subject }, said)
    : undefined;
}

type Subject = { readonly verb: number; readonly subject: readonly string[] };

/** What is added with `also`, of the same subject: taken up by a word for it, or left out. */
function withAlso(
  before: readonly string[],
  words: readonly string[],
  { verb, subject }: Subject,
  { content, lists }: Continued,
): readonly string[] | undefined {
  const [first = '', second = ''] = words;
  if (isInverted(words, subject)) return ['&', first, ...words.slice(1 + subject.length)];
  // `The mentor observes the trainee. He also writes a report`: who of the two?
  const isOfOne = !before.slice(Math.max(verb, 1)).some((word) => content.others.has(word) || lists.earners.has(word));
  if (isOfOne && content.again.has(first)) return ['&', ...words.slice(1)];
  // `Außerdem führen sie ein Tagebuch`.
  const isTurned = lists.isVerbLast && content.again.has(second) && words.length > 2;
  if (isOfOne && isTurned) return ['&', first, ...words.slice(2)];
  const isOfSame = subject.length > 0 && first === before[verb] && isHelper(first, content, lists);
  // `Capacita para X. También capacita para Y`.
  const isAgain = isFinite(first, content, lists) && lists.relations.has(second) && startsWith(before, first, second);
  return isOfSame || isAgain ? ['&', ...words.slice(1)] : undefined;
}

/** `El alumno asea`, `The learner shears`: whoever earns it, then a word that agrees as only its verb does. */
function isOfEarner([who = '', verb = '', ...rest]: readonly string[], lists: WordLists): boolean {
  const isMany = readsLikeEnglish(lists) && who.endsWith('s');
  // `and cuts plates under supervision` could be said of both.
  const isClosed = rest.length > 0 && !rest.some((word) => lists.relations.has(word));
  return lists.earners.has(who) && isClosed && !isMany && agreeingVerb(who, verb, lists) !== undefined;
}

function startsWith(words: readonly string[], first: string, second: string): boolean {
  return words[0] === first && words[1] === second;
}

/**
 * `El titular sabe X. También sabe Y`: in languages whose verbs tell who it is the same one; of a verb that needs no
 * other it could be another sense.
 */
function isHelper(word: string, { must }: ContentWords, { and, isVerbLast, modals }: WordLists): boolean {
  const leavesOutWho = !isVerbLast && !and.has('and') && !and.has('et');
  return leavesOutWho && (must.has(word) || modals.has(word));
}

/** `Ook adviseert de houder eigenaren`. */
function isInverted(words: readonly string[], subject: readonly string[]): boolean {
  const isLonger = subject.length > 0 && words.length > subject.length + 1;
  return isLonger && subject.every((word, index) => words[index + 1] === word);
}

function isFinite(
  word: string,
  { finite, openers, teaches, learns, be, must }: ContentWords,
  { modals, tells }: WordLists,
): boolean {
  return (
    word !== '' &&
    (finite.has(word) ||
      openers.has(word) ||
      teaches.has(word) ||
      learns.has(word) ||
      be.has(word) ||
      must.has(word) ||
      modals.has(word) ||
      tells.has(word))
  );
}

function withoutAlso(sentence: readonly string[], { also }: ContentWords): readonly string[] {
  return sentence.filter(
    (word, index) => !also.has(word) || (index > 0 && !/^\p{L}|&/u.test(sentence[index - 1] ?? '')),
  );
}
