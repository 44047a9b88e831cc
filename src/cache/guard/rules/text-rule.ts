import type { TextReading } from '../read-text.ts';

/** One reason why two texts may not stand for each other. Its name is shown and counted, the words never are. */
export type TextRule = {
  readonly name: string;
  /** Whether the two texts differ in this. */
  readonly objects: (one: TextReading, other: TextReading) => boolean;
};

/** A rule that wants the same words of one kind, each as often, in both texts. */
export function sameWordsRule(name: string, isOfKind: (word: string, reading: TextReading) => boolean): TextRule {
  const pick = (reading: TextReading) => reading.words.filter((word) => isOfKind(word, reading)).toSorted();
  return {
    name,
    objects: (one, other) => {
      const words = pick(one);
      const others = pick(other);
      return words.length !== others.length || words.some((word, index) => word !== others[index]);
    },
  };
}
