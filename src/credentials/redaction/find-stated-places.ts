import type { PersonalValue } from '../personal-values.ts';
import { sentenceAround, type Stretch } from './sentences.ts';
import type { Span } from './span.ts';
import { wordsOf } from './words.ts';

/**
 * Finds the sentences with a place that the fields give of the recipient: the street and number or the post code, which tell
 * where something was sent, and the employer, unless the title or the issuer has all its words. A town alone may be where the
 * course is.
 */
export function createStatedPlaceFinder(
  personal: readonly PersonalValue[],
  isKnown: (word: string) => boolean,
): (text: string) => Span[] {
  const wanted = [...homesOf(personal), ...employersOf(personal, isKnown)].slice(0, mostPlaces);
  if (wanted.length === 0) return () => [];
  return (text) => {
    const lower = text.toLowerCase();
    return wanted.flatMap((place) =>
      placesOf(lower, place)
        .filter(({ start }) => /[\p{Lu}\d]/u.test(text.charAt(start)))
        .map((found) => ({ ...sentenceAround(text, found), kind: 'sentence', uncertain: true }) as const),
    );
  };
}

/** Each place where it stands as whole words. */
function placesOf(lower: string, place: string): Stretch[] {
  const found: Stretch[] = [];
  for (let start = lower.indexOf(place); start !== -1; start = lower.indexOf(place, start + place.length)) {
    const end = start + place.length;
    if (!/[\p{L}\p{N}]/u.test((lower[start - 1] ?? ' ') + (lower[end] ?? ' '))) found.push({ start, end });
  }
  return found;
}

function homesOf(personal: readonly PersonalValue[]): string[] {
  return personal
    .filter(({ kind }) => kind === 'address')
    .flatMap(({ value }) => value.split(/[,;\n]/))
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part.length >= shortest && /\d/.test(part) && /\p{L}/u.test(part));
}

function employersOf(personal: readonly PersonalValue[], isKnown: (word: string) => boolean): string[] {
  return personal
    .filter(({ kind, value }) => kind === 'employer' && value.trim().length >= shortest && !ofAnybody.test(value))
    .filter(({ value }) => !wordsOf(value).every(isKnown))
    .map(({ value }) => value.trim().toLowerCase());
}

/** What says how somebody belongs to a place, and not to which. */
const ofAnybody =
  /^\s*(?:students?|staff|faculty|employees?|members?|self[- ]?employed|freelanc\S*|none|n\/a|training|teacher|alumn\S*)\s*$/i;
const shortest = 6;
const mostPlaces = 20;
