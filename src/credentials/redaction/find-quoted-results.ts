import type { PersonalValue } from '../personal-values.ts';
import { asking, gradeWords } from './continuation-words.ts';
import { isWordAt } from './words.ts';
import { sentenceAround, type Stretch } from './sentences.ts';
import type { Span } from './span.ts';

/** Whether a value is short, and says how well somebody did: a grade, a figure with what it counts, a mark in words. */
export function isResult(value: string): boolean {
  const text = value.trim();
  if (text.length > 24 || text.length < 2) return false;
  return grade.test(text) || figure.test(text) || inWords.test(text);
}

/**
 * Sentences about the holder that quote one of the results which a document has elsewhere. No pattern for results knew it,
 * so that what stands around it is not known either: the sentence goes whole.
 */
export function findQuotedResults(text: string, { sentences, known, found }: Quoting): Span[] {
  if (known.length === 0) return [];
  const own = new Set(sentences.map(({ start }) => start));
  const lower = text.toLowerCase();
  return known.flatMap((value) =>
    placesOf(lower, value)
      .filter(({ start, end }) => !found.some((span) => span.start <= start && end <= span.end))
      .map((place) => ({ sentence: sentenceAround(text, place), isScore: value.includes('/') }))
      .filter(({ sentence, isScore }) => {
        // A fraction of points is told of its holder wherever it is not asked for.
        return own.has(sentence.start) || (isScore && !asking.test(text.slice(sentence.start, sentence.end)));
      })
      .map(({ sentence }): Span => ({ ...sentence, kind: 'sentence', uncertain: true })),
  );
}

type Quoting = {
  readonly sentences: readonly Stretch[];
  readonly known: readonly string[];
  /** What other finders have found. */
  readonly found: readonly Span[];
};

/** The results among values, as they are looked for. */
export function resultsOf(personal: readonly PersonalValue[]): string[] {
  const values = personal.filter(({ kind }) => kind === 'result').map(({ value }) => value.trim().toLowerCase());
  return [...new Set(values)].filter((value) => value !== '').slice(0, mostValues);
}

// A list of fifty awards has some hundred.
const mostValues = 100;
const mostPlaces = 20;
const grade = /^\p{Lu}{1,2}[+-]$/u;
const figure =
  /^\d{1,4}(?:[.,]\d{1,2})? ?(?:%|\/ ?\d{1,4}|points?|punkte?n?|puntos?|pontos?|punt[io]|punten|marks?|valores|pkt|poäng)$/iu;
const inWords = new RegExp(`^(?:${gradeWords})$`, 'iu');

function placesOf(lower: string, value: string): Stretch[] {
  const places: Stretch[] = [];
  for (let at = lower.indexOf(value); at !== -1 && places.length < mostPlaces; at = lower.indexOf(value, at + 1)) {
    const end = at + value.length;
    const isPart = isWordAt(lower, at - 1) || (isWordAt(lower, end) && isWordAt(lower, end - 1));
    if (!isPart && !/[.,/]\d/.test(lower.slice(end, end + 2))) places.push({ start: at, end });
  }
  return places;
}
