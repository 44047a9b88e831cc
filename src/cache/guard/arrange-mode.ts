import type { WordLists } from './words/word-lists.ts';

/**
 * A form of participation made of nothing but words for one: `Online, self-paced`, `Self-paced online`. Of two that
 * are joined by a word each side is such a form, and one is no longer than the other: `online or in person`.
 */
export function arrangeMode(words: readonly string[], { modes, joints }: WordLists): string[] {
  const joint = words.find((word) => joints.has(word));
  const sides = [[]] as string[][];
  for (const word of words) {
    if (word === joint) sides.push([]);
    else if (word !== ',') sides.at(-1)?.push(word);
  }
  const [first = []] = sides;
  const isMode = sides.every((side) => side.length > 0 && side.every((word) => modes.has(word)));
  if (!isMode || (joint !== undefined && sides.some((side) => side.length !== first.length))) return [...words];
  const sorted = sides.map((side) => side.toSorted().join(' ')).toSorted();
  return sorted.join(` ${joint ?? ''} `).split(' ');
}
