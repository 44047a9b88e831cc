import { arrangeObjects } from './arrange-objects.ts';
import type { WordLists } from './words/word-lists.ts';

/** `teachers in secondary schools` as `secondary school teachers`. */
export function withPlaceFirst(words: readonly string[], lists: WordLists): string[] {
  const [who = '', link = '', ...where] = words;
  const place = workplaces.get(where.at(-1) ?? '');
  const isPlace =
    link === 'in' && place !== undefined && where.length < 4 && where.every((word) => /^\p{L}+$/u.test(word));
  return isPlace ? [...where.slice(0, -1), place, who] : arrangeObjects(words, lists);
}

const workplaces = new Map(
  'school hospital college hotel clinic museum library nursery'
    .split(' ')
    .map((place) => [place.replace(/y$/, 'ie') + 's', place]),
);
