import type { TextReading } from '../read-text.ts';
import type { TextRule } from './text-rule.ts';

/** A word in capitals that one text has in brackets is no plain word of the other: `Training (DOG)`, `Training DOG`. */
export const bracketRule: TextRule = {
  name: 'bracket',
  objects: (one, other) => isBareIn(one, other) || isBareIn(other, one),
};

/** Whether a text has bare what another has in brackets, where it is no echo: `cardiopulmonary resuscitation (CPR)`. */
function isBareIn(one: TextReading, other: TextReading): boolean {
  return one.toldByMarks.bracketed.some((said) => hasBare(other, said) && !hasBare(one, said));
}

function hasBare({ words }: TextReading, said: string): boolean {
  return words.some((word, at) => word.toLowerCase() === said && at > 0 && !/^[(:]$/.test(words[at - 1] ?? ''));
}
