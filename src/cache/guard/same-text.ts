import { areCasesAlike } from './same-cases.ts';
import { areMarksAlike } from './same-marks.ts';
import { isSameCompound } from './same-compound.ts';
import { isToldByOther } from './told-by.ts';
import type { TextReading } from './read-text.ts';

/**
 * Whether two texts say the same: word by word, but for a hyphen, but for the marks between sentences where nothing is
 * denied or left open, or in each part in one of the orders that are free there.
 */
export function isSameText(one: TextReading, other: TextReading): boolean {
  if (!areMarksAlike(one.marked, other.marked) || !areCasesAlike(one, other)) return false;
  if (one.canonical === other.canonical || one.tasks === other.tasks || isSameCompound(one, other)) return true;
  if (one.run !== undefined && one.run === other.run) return true;
  const isAligned = one.parts.length === other.parts.length;
  return (
    isAligned &&
    one.parts.every(
      (forms, index) =>
        shareForm(forms, other.parts[index] ?? []) || isToldByOther(one.voices[index], other.voices[index]),
    )
  );
}

function shareForm(forms: readonly string[], others: readonly string[]): boolean {
  return forms.some((form) => others.includes(form));
}
