import { withoutDoing } from '../content/doing.ts';
import type { TextReading } from '../read-text.ts';

/** One reason why two texts may not stand for each other. Its name is shown and counted, the words never are. */
export type TextRule = {
  readonly name: string;
  /** Whether the two texts differ in this. */
  readonly objects: (one: TextReading, other: TextReading) => boolean;
};

/** A rule that wants the same words of one kind, each as often, in both texts. */
export function sameWordsRule(name: string, isOfKind: (word: string, reading: TextReading) => boolean): TextRule {
  const pick = (reading: TextReading) => {
    const known = reading.picked.get(name);
    if (known !== undefined) return known;
    // Which of two verbs stands behind who does it says nothing by itself.
    const words = reading.words
      .map(withoutDoing)
      .filter((word) => isOfKind(word, reading))
      .toSorted();
    reading.picked.set(name, words.join(' '));
    return words.join(' ');
  };
  return { name, objects: (one, other) => pick(one) !== pick(other) };
}
