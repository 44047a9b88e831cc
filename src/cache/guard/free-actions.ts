import { readsLikeEnglish, type WordLists } from './words/word-lists.ts';

/** `sobre la medición y el análisis de datos`: two things that are done to one, in the languages that name them so. */
export function inActions(words: readonly string[], lists: WordLists): string | undefined {
  const { activities, verbs, relations } = lists;
  const at = words.indexOf('&');
  const [lead, one = '', other = '', link = '', ...rest] = [words[at - 2], words[at - 1], ...words.slice(at + 1)];
  const isNamed = [one, other].every((word) => {
    const form = activities?.forms.get(word);
    return form !== undefined && (form.kind !== 'verb' || form.isNoun);
  });
  const isLed = lead === undefined || verbs.has(lead) || relations.has(lead);
  const isOne = at === words.lastIndexOf('&') && !words.includes(',') && rest.length > 0;
  if (readsLikeEnglish(lists) || !isOne || !isLed || !isNamed || activities?.links.has(link) !== true) return undefined;
  return [...words.slice(0, at - 1), 'actions', ...[one, other].toSorted(), link, ...rest].join(' ');
}

/** `Examen escrito y proyecto`: what says how one is done stands beside it, and in one number. */
export function inNouns(words: readonly string[], lists: WordLists): string | undefined {
  const { adjectives, isVerbLast } = lists;
  const at = words.indexOf('&');
  const sides = [words.slice(0, at), words.slice(at + 1)];
  const [long = [], short = []] = sides.toSorted((one, second) => second.length - one.length);
  const isOne = at > 0 && at === words.lastIndexOf('&') && short.length === 1 && long.length === 2;
  if (readsLikeEnglish(lists) || !isOne || words.includes(',')) return undefined;
  const quality = (isVerbLast ? long[0] : long[1]) ?? '';
  // In German it could be said of both; in Dutch not without its ending.
  const isOwn = !isVerbLast || /^(?:schriftelijk|mondeling)$/.test(quality);
  return isOwn && adjectives.has(quality)
    ? `nouns ${sides
        .map((side) => side.join(' '))
        .toSorted()
        .join(' & ')}`
    : undefined;
}
