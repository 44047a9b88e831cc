import { syllable } from 'syllable';

/**
 * The school grade at which an English text is read with ease: Flesch-Kincaid,
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid and others, 1975). A figure, no gate.
 * Other languages have formulas of their own with scales of their own, so they have no grade rather than a wrong one.
 */
export function readingGradeOf(text: string, locale: string): number | undefined {
  if (new Intl.Locale(locale).language !== 'en') return undefined;
  const words = wordsOf(text, locale);
  if (words.length === 0) return undefined;
  // A number, or a word without letters of the alphabet, is spoken too.
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = 0.39 * wordsPerSentenceOf(text, locale) + 11.8 * (syllables / words.length) - 15.59;
  // One "word" of hundreds of letters is no text; a grade beyond this says nothing more.
  return roundToHundredths(Math.min(grade, highestGrade));
}

/** The mean number of words in a sentence; a line break ends one, as does what Unicode takes for its end. */
export function wordsPerSentenceOf(text: string, locale: string): number {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const lengths = Array.from(segmenter.segment(text), ({ segment }) => wordsOf(segment, locale).length);
  const sentences = lengths.filter((length) => length > 0);
  if (sentences.length === 0) return 0;
  return roundToHundredths(sentences.reduce((sum, length) => sum + length, 0) / sentences.length);
}

const highestGrade = 99;

/** By dictionary where a script sets no space between words. */
function wordsOf(text: string, locale: string): string[] {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  return Array.from(segments)
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment }) => segment);
}

function roundToHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
