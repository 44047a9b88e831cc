import { isAmount } from '../amounts.ts';
import { readsLikeEnglish, type WordLists } from '../words/word-lists.ts';

/** English: `Performance of three pieces` as `Performing three pieces`: what the learner does, by a list, to a number of things. */
export function doingOf(sentence: readonly string[], lists: WordLists): readonly string[] {
  const [doing = '', link, ...what] = sentence;
  const isOpen = sentence.some((word) => lists.logic.has(word) || /^[.:()?]$/.test(word));
  if (!readsLikeEnglish(lists) || isOpen) return [];
  const noun = link === 'of' && isAmount(what[0]) ? nouns.get(doing) : undefined;
  if (noun !== undefined) return [`do | ${noun} ${what.join(' ')}`];
  return verbs.has(doing) && isAmount(link) ? [`do | ${doing} ${sentence.slice(1).join(' ')}`] : [];
}

const nouns = new Map(
  'performance:performing presentation:presenting completion:completing submission:submitting production:producing'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const verbs = new Set(nouns.values());
