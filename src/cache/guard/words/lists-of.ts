import { accentsLeftOut } from './accents-left-out.ts';
import { appositionWords } from './apposition-words.ts';
import { articleForms } from './article-forms.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { withLawsWrittenOut } from './laws.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { createUnitShortener } from './short-units.ts';
import { singularsIn } from './skill-plurals.ts';
import { spelledNumbers } from './spelled-numbers.ts';
import { activityMark } from '../plain-activity.ts';
import { manners } from './manners.ts';
import { ordinalWords, withNumbersApart } from './ordinal-words.ts';
import { withPlainLength } from './lengths.ts';
import { withPlainPace } from './paces.ts';
import { withTypedForms } from './typed-forms.ts';
import { withTypedSigns } from './typed-signs.ts';
import { lastVoices, voices } from './voice-words.ts';
import type { Activities } from './activities.ts';
import { patternPhrases } from './romance-germanic-phrases.ts';
import { withPhrases, type WordLists } from './word-lists.ts';
import { withAbbreviationsWrittenOut } from './written-out.ts';
import { withPlainYears } from './years-of-life.ts';

/** The lists of a language, or undefined where there are none: then only equal folded texts are equal. */
export function listsOf(locale: string): WordLists | undefined {
  const language = locale.split('-')[0]?.toLowerCase() ?? '';
  if (language !== 'es') return lists.get(language);
  if (!hasDecimalComma(locale)) return spanishWithPoints;
  return /-[a-z]{2}(?:-|$)/i.test(locale) ? spanishWithCommas : lists.get(language);
}

/** In Mexico, 1.400 is one and four tenths. */
function hasDecimalComma(locale: string): boolean {
  return new Intl.NumberFormat(locale).formatToParts(0.5).some(({ value }) => value === ',');
}

const lists = new Map<string, WordLists>(
  Object.entries({ en: english, es: spanish, fr: french, de: german, pt: portuguese, it: italian, nl: dutch }).map(
    ([language, words]) => [
      language,
      {
        ...words,
        apposed: appositionWords[language],
        leftOut: accentsLeftOut[language],
        articleForms: articleForms[language] ?? words.articleForms,
        phrases: withPhrases(
          words.phrases,
          ...[patternPhrases, ordinalWords, manners].map((each) => each[language] ?? new Map()),
        ),
        verbs: new Map([...words.verbs, ...markedVerbs(words.activities)]),
        singular: singularsIn[language] ?? words.singular,
        spelled: spelledNumbers(language, words),
        voice: voices[language] ?? lastVoices[language],
        isVerbLast: lastVoices[language] !== undefined,
        retype: createRetyper(language, words),
      },
    ],
  ),
);

/** What two people type differently before the text is cut into words, in one form. */
function createRetyper(language: string, words: WordLists): (text: string) => string {
  const withShortUnits = createUnitShortener(language, words.numbers);
  return (text) =>
    [withNumbersApart, withPlainLength, withPlainPace, withPlainYears].reduce(
      (told, withPlain) => withPlain(language, told),
      words.retype(
        withAbbreviationsWrittenOut(
          language,
          withLawsWrittenOut(language, withTypedForms(withShortUnits(withTypedSigns(language, text)))),
        ),
      ),
    );
}

/** Activities are verbs too, for what may stand in another order. */
function markedVerbs(activities: Activities | undefined): (readonly [string, string])[] {
  const bases = new Set([...(activities?.forms.values() ?? [])].map(({ base }) => activityMark + base));
  return [...bases].map((base) => [base, base] as const);
}

/** In a country that is named, the point is one thing only. */
const spanishWithCommas: WordLists | undefined = { ...spanish, ...lists.get('es'), isPointMixed: false };
const spanishWithPoints: WordLists | undefined = { ...spanish, ...lists.get('es'), thousands: ',', decimal: '.' };
