import { compilePhrases, type PhraseList, type PhraseMatcher } from './phrases.ts';
import { foldWord, type Passage } from './reading.ts';
import { readNumberWords, type NumberWord } from './numbers/number-words.ts';
import { bounds } from './words/bounds.ts';
import { cldrPhrases } from './words/cldr.ts';
import { contrastPhrases } from './words/contrasts.ts';
import { frameWords } from './words/frames.ts';
import { languages } from './words/languages.ts';
import { optionPhrases, preparedPhrases } from './words/option-phrases.ts';
import { pairedMarks } from './words/paired-marks.ts';
import { sayings } from './words/sayings.ts';
import { sharedPhrases } from './words/shared.ts';
import type { Words } from './words/words.ts';

/** The compiled words of one language. */
export type Vocabulary = {
  readonly language: string;
  readonly findPhrases: PhraseMatcher;
  readonly numberWords: ReadonlyMap<string, NumberWord>;
  readonly functionWords: ReadonlySet<string>;
};

const vocabularies: readonly Vocabulary[] = languages.map(compile);

/** The languages of each little word. */
const saidIn = Map.groupBy(
  vocabularies.flatMap(({ language, functionWords }) => Array.from(functionWords, (word) => ({ word, language }))),
  ({ word }) => word,
);

/** What is the same in every language: signs, codes, frameworks, loan words. */
export const commonVocabulary: Vocabulary = {
  language: 'und',
  findPhrases: compilePhrases([...sharedPhrases, ...contrastPhrases]),
  numberWords: new Map(),
  // Pieces of English stand in texts of every language.
  functionWords: new Set('and or of the in to for with at from by'.split(' ')),
};

/** The vocabulary of a locale; undefined for languages of which only digits, codes and names are known. */
export function vocabularyOf(locale: string): Vocabulary | undefined {
  const [language] = locale.toLowerCase().split('-');
  return vocabularies.find((each) => each.language === language);
}

/**
 * The vocabularies that facts have to be read with: of the languages their little words show, always English, whose
 * terms stand in facts of every language, and all of them when there is too little to tell.
 */
export function vocabulariesIn(passages: readonly Passage[], locale: string): readonly Vocabulary[] {
  const counts = new Map(vocabularies.map(({ language }) => [language, 0]));
  // `de` names German there, and is a little word of four other languages.
  const named = passages.flatMap(({ place, tokens }) => (place === 'language' ? (tokens[0]?.folded ?? []) : []));
  for (const { tokens } of passages) {
    for (const { folded } of tokens.slice(0, mostSampled)) {
      for (const { language } of saidIn.get(folded) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const most = Math.max(...counts.values());
  const isTold = (language: string) => {
    const count = counts.get(language) ?? 0;
    return most < fewestToTell ? most < fewestToTellApart || count > 0 : count >= most * shareToCount;
  };
  const own = vocabularyOf(locale)?.language;
  // A German duration beside an English description.
  const besideEnglish = counts.get('en') === most ? saidBesideEnglish(passages) : undefined;
  return vocabularies.filter(
    ({ language }) =>
      language === 'en' ||
      language === own ||
      language === besideEnglish ||
      named.includes(language) ||
      isTold(language),
  );
}

/** The language of most little words that are not English, names apart, where there are two of them at least. */
function saidBesideEnglish(passages: readonly Passage[]): string | undefined {
  const said = new Map<string, Set<string>>();
  for (const { place, tokens } of passages) {
    if (place === 'name' || place === 'issuer') continue;
    for (const { folded } of tokens.slice(0, mostSampled)) {
      const spoken = saidIn.get(folded) ?? [];
      if (spoken.some(({ language }) => language === 'en')) continue;
      for (const { language } of spoken) said.set(language, (said.get(language) ?? new Set()).add(folded));
    }
  }
  const [first] = [...said].toSorted(([, one], [, other]) => other.size - one.size);
  return first !== undefined && first[1].size >= 2 ? first[0] : undefined;
}

const mostSampled = 2_000;
const fewestToTell = 4;
/** Where there are fewer, only languages that have none of them are left out. */
const fewestToTellApart = 1;
/** Neighbours share little words, so one language shows as two; reading facts with one too many costs little. */
const shareToCount = 0.6;

function compile(words: Words): Vocabulary {
  return {
    language: words.language,
    findPhrases: compilePhrases([...listsOf(words)]),
    numberWords: readNumberWords(words),
    functionWords: new Set(words.functionWords.split(/\s+/).map(foldWord)),
  };
}

function* listsOf(words: Words): Generator<PhraseList> {
  yield* cldrPhrases(words.language);
  yield* tagged('unit', words.units);
  yield* tagged('counted', words.counted);
  yield* tagged('qualifier', words.qualifiers);
  yield* tagged('qualifier', bounds[words.language] ?? {});
  yield* tagged('label', words.labels);
  yield* tagged('mark', words.marks);
  yield* tagged('mark', pairedMarks[words.language] ?? {});
  yield { tag: 'mark:optional', phrases: optionPhrases[words.language] ?? '' };
  yield { tag: 'mark:prepared', phrases: preparedPhrases[words.language] ?? '' };
  yield { tag: 'mark:idle', phrases: sayings[words.language] ?? '' };
  yield* tagged('frame', frameWords[words.language] ?? {});
  for (const [index, month] of words.months.split(',').entries()) {
    yield { tag: `month:${index + 1}`, phrases: month.replaceAll('|', ',') };
  }
  for (const [concept, lists] of Object.entries(words.concepts)) {
    const [claims = '', supports = ''] = lists.split('~');
    const [strong = '', topics] = claims.split('!');
    yield { tag: `concept:${concept}`, phrases: claims.replace('!', ',') };
    yield { tag: `support:${concept}`, phrases: supports };
    if (topics === undefined) continue;
    yield { tag: `strong:${concept}`, phrases: strong };
    yield { tag: `weak:${concept}`, phrases: `${topics},${supports}` };
  }
}

function* tagged(kind: string, lists: Readonly<Record<string, string>>): Generator<PhraseList> {
  for (const [name, phrases] of Object.entries(lists)) yield { tag: `${kind}:${name}`, phrases };
}
