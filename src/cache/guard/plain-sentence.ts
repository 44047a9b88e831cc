import { inActive } from './plain-voice.ts';
import type { WordLists } from './words/word-lists.ts';

/** `Es obligatoria la asistencia` as `asistencia es obligatoria`. */
export function withDemandLast(words: readonly string[], { demands, logic }: WordLists): readonly string[] {
  const [be = '', demand = '', ...rest] = words;
  const isMoved =
    beforeDemand.has(be) &&
    demands.has(demand) &&
    rest.length > 0 &&
    !rest.some((word) => logic.has(word) || word === '&');
  return isMoved ? [...rest, be, demand] : words;
}

const beforeDemand = new Set(['es', 'é', 'è', 'est']);

/** `de A y de B` as `de A y B`: the same preposition again says nothing where nothing else stands between. */
export function withLinkOnce(words: readonly string[], { relations, logic }: WordLists): readonly string[] {
  if (words.some((word) => logic.has(word))) return words;
  return words.filter((word, index) => {
    const isAgain =
      index > 2 && relations.has(word) && words[index - 1] === '&' && words.lastIndexOf('&') === index - 1;
    if (!isAgain) return true;
    const before = words.slice(0, index - 1);
    const last = before.findLastIndex((each) => relations.has(each));
    return !(
      before[last] === word &&
      last < before.length - 1 &&
      !before.slice(last).some((each) => /^[,:()&]$/.test(each))
    );
  });
}

/** What a description tells of who does something: `el curso es impartido por instructores`. */
export function inActiveBy(words: readonly string[], lists: WordLists): readonly string[] {
  const { voice, of, isVerbLast } = lists;
  // English tells it in many more ways; there a description stays as it is.
  return voice === undefined || (of === 'of' && !isVerbLast) ? words : inActive(words, lists);
}
