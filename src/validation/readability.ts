import { syllable } from 'syllable';

import { sentences } from '../sentences.ts';
import { withoutSpaces } from './without-spaces.ts';

/**
 * The school grade at which an English text is read with ease: Flesch-Kincaid,
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid and others, 1975). A figure, no gate.
 * Other languages have formulas of their own with scales of their own, so they have no grade rather than a wrong one.
 */
export function readingGradeOf(text: string, locale: string): number | undefined {
  if (new Intl.Locale(locale).language !== 'en') return undefined;
  const spoken = wordsOf(text);
  if (spoken.length === 0) return undefined;
  // A number, or a word without letters of the alphabet, is spoken too.
  const syllables = spoken.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = 0.39 * wordsPerSentenceOf(text) + 11.8 * (syllables / spoken.length) - 15.59;
  // One "word" of hundreds of letters is no text; a grade beyond this says nothing more.
  return roundToHundredths(Math.min(grade, highestGrade));
}

/** The mean number of words in a sentence; a line break ends one, as does what Unicode takes for its end. */
export function wordsPerSentenceOf(text: string): number {
  const lengths = Array.from(sentences.segment(text), ({ segment }) => wordsOf(segment).length);
  const counted = lengths.filter((length) => length > 0);
  if (counted.length === 0) return 0;
  return roundToHundredths(counted.reduce((sum, length) => sum + length, 0) / counted.length);
}

const highestGrade = 99;

const words = new Intl.Segmenter('und', { granularity: 'word' });

/** A word keeps its apostrophes, hyphens and inner stops: `Node.js`, `3.5`, `well-known`. */
function wordsOf(text: string): readonly string[] {
  if (!withoutSpaces.test(text)) return text.match(spacedWord) ?? [];
  return Array.from(words.segment(text))
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment }) => segment);
}

// The segmenter, which knows words by dictionary, takes ten times longer, so only scripts without spaces pay for it.
const spacedWord = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;

function roundToHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
