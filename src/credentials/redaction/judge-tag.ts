import { isEponym } from './eponyms.ts';
import { madeBy } from './made-by.ts';
import type { Mention } from './mention.ts';
import type { NamePart } from './name-book.ts';
import { isOfFirm } from './ordinary-use.ts';
import { isPhrase } from './ordinary-words.ts';
import type { IsOwnWord } from './own-words.ts';
import { seldomTopics, topics } from './tag-topics.ts';
import { namedAfter, particles } from './vocabulary.ts';
import { foldWord, isCapitalized, type Word, wordAfter, wordsOf } from './words.ts';

/**
 * Whether a skill or tag with a first name or surname of its holder is about something else: `Fisher information`,
 * `Marie Curie Award`, `Java`. Where nothing says so, it goes, and of what is longer (`Chaussons façon Lemoine`) all of it:
 * without the name it would say nothing.
 */
export function judgeTag(text: string, mention: Mention, isOwn: IsOwnWord): 'keep' | 'uncertain' | 'drop' {
  const [word] = mention.words;
  const [part] = mention.parts;
  if (word === undefined || part === undefined || isOwn(part.id)) return 'keep';
  // `van der Berg` is more than a word, and `Saint-Jean` is nobody's.
  if (saints.has(foldWord(text.slice(mention.start, word.start).replace(/[.\s-]+$/, '')))) return 'keep';
  const isTopic = mention.start === word.start && isWord(word, part);
  // `Aurélie`, `#aurelie`, `Aurélie 2024`.
  const rest = wordsOf(text.slice(0, mention.start) + text.slice(mention.end)).filter((each) => /\p{L}/u.test(each));
  if (rest.every((each) => particles.has(each))) return isTopic && rest.length === 0 ? 'keep' : 'drop';
  if (isAside(text, mention)) return isTopic ? 'keep' : 'uncertain';
  if (isTopic || topics.has(part.id) || part.isCommon || isOfFirm(text, mention)) return 'keep';
  return isEponym(text, { mention, part }) || isOfOther(text, mention, part) ? 'keep' : 'drop';
}

/** `Arc welding (Aurélie)`, `Arc welding – Aurélie`. */
function isAside(text: string, { start, end }: Mention): boolean {
  const before = text.slice(0, start);
  return /[([]$/.test(before) ? /^[)\]]/.test(text.slice(end)) : end === text.length && / [–—|-] $/.test(before);
}

/** What may as well be learnt. */
function isWord({ text }: Word, part: NamePart): boolean {
  if (topics.has(part.id)) return true;
  if (part.isCommon) return !seldomTopics.has(part.id);
  // What is long enough to be a surname with the ending of a noun (`Fleming`) is one where it has a capital.
  const isSurname = part.isFamily && isCapitalized(text);
  return Array.from(text).length < shortest || (!isSurname && isPhrase([part.id]));
}

/** `Al`, `Bo` and `Li` are abbreviations as likely. */
const shortest = 3;

/**
 * Somebody else with that first name (`Marie Curie`), a prize, place or method that is named after one, or an article before
 * it. A capital before it says nothing: titles have one in each word.
 */
function isOfOther(text: string, { start, end }: Mention, part: NamePart): boolean {
  if (end === text.length && madeBy.test(text.slice(0, start))) return false;
  if (wordsOf(text).some((word) => namedAfter.has(foldWord(word)))) return true;
  if (article.test(text.slice(0, start))) return true;
  // `Friederikes Frischkäse`
  if (foldWord(text.slice(start, end)) === `${part.id}s`) return false;
  const after = wordAfter(text, end);
  if (after === undefined || !/^[ -]$/.test(text.slice(end, after.start))) return false;
  return isCapitalized(after.text) && after.text.length > 1 && !isPhrase([after.text]);
}

const article = /^(?:the|la|le|il|lo|el|der|die|das|het) $/iu;
const saints = new Set('st ste saint sainte san santa santo sao sankt sint'.split(' '));
