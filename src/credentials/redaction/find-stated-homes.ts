import type { PersonalValue } from '../personal-values.ts';
import { sentenceAround } from './sentences.ts';
import type { Span } from './span.ts';

/**
 * Finds the sentences with the street and number, or the post code, that the fields give of the recipient: they tell where
 * something was sent. A place alone may be where the course is.
 */
export function createStatedHomeFinder(personal: readonly PersonalValue[]): (text: string) => Span[] {
  const wanted = personal
    .filter(({ kind }) => kind === 'address')
    .flatMap(({ value }) => value.split(/[,;\n]/))
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part.length >= shortest && /\d/.test(part) && /\p{L}/u.test(part))
    .slice(0, mostParts);
  if (wanted.length === 0) return () => [];
  return (text) => {
    const lower = text.toLowerCase();
    return wanted.flatMap((part) => {
      const start = lower.indexOf(part);
      const isWhole =
        start !== -1 && !/[\p{L}\p{N}]/u.test((lower[start - 1] ?? ' ') + (lower[start + part.length] ?? ' '));
      return isWhole
        ? [{ ...sentenceAround(text, { start, end: start + part.length }), kind: 'sentence', uncertain: true } as const]
        : [];
    });
  };
}

const shortest = 6;
const mostParts = 20;
