import type { PersonalValue } from '../personal-values.ts';
import type { IsOwnWord } from './own-words.ts';
import { sentenceAround } from './sentences.ts';
import type { Span } from './span.ts';
import { foldWord, wordsOf } from './words.ts';

/**
 * Finds the sentences with a place that the fields give of the recipient: the street and number or the post code, which tell
 * where something was sent, and the employer, unless it is who gives the credential. A town alone may be where the course is.
 */
export function createStatedPlaceFinder(
  personal: readonly PersonalValue[],
  isOwn: IsOwnWord,
): (text: string) => Span[] {
  const wanted = [...homesOf(personal), ...employersOf(personal, isOwn)].slice(0, mostPlaces);
  if (wanted.length === 0) return () => [];
  return (text) => {
    const lower = text.toLowerCase();
    return wanted.flatMap((place) => {
      const start = lower.indexOf(place);
      const isWhole =
        start !== -1 && !/[\p{L}\p{N}]/u.test((lower[start - 1] ?? ' ') + (lower[start + place.length] ?? ' '));
      return isWhole
        ? [
            {
              ...sentenceAround(text, { start, end: start + place.length }),
              kind: 'sentence',
              uncertain: true,
            } as const,
          ]
        : [];
    });
  };
}

function homesOf(personal: readonly PersonalValue[]): string[] {
  return personal
    .filter(({ kind }) => kind === 'address')
    .flatMap(({ value }) => value.split(/[,;\n]/))
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part.length >= shortest && /\d/.test(part) && /\p{L}/u.test(part));
}

function employersOf(personal: readonly PersonalValue[], isOwn: IsOwnWord): string[] {
  return personal
    .filter(({ kind, value }) => kind === 'employer' && value.trim().length >= shortest)
    .filter(({ value }) => !wordsOf(value).some((word) => word.length > 3 && isOwn(foldWord(word))))
    .map(({ value }) => value.trim().toLowerCase());
}

const shortest = 6;
const mostPlaces = 20;
