import { findCalled } from './called-by-name.ts';
import { findAwardPapers } from './find-award-papers.ts';
import { findAttempts } from './find-attempts.ts';
import { findContinuations, findOfOne } from './continuation.ts';
import { findMarkColumns } from './find-mark-columns.ts';
import { findSheOrHe, sentencesAboutHolder } from './about-holder.ts';
import { findHolderActs, findUnreadFigures } from './find-holder-acts.ts';
import { findEasternResults } from './find-eastern-results.ts';
import { findKin } from './find-kin.ts';
import { findLabelledResults } from './find-labelled-results.ts';
import { findOwnResults, findScoresAlone } from './find-own-results.ts';
import { findOtherScript } from './find-other-script.ts';
import { findResultLists } from './find-result-lists.ts';
import { findLetters } from './find-letters.ts';
import { findAsides, findBrackets, findOfAward, findParticulars, findStatedDays } from './find-particulars.ts';
import { findQuotedWords } from './find-quoted-words.ts';
import { findQuotedResults } from './find-quoted-results.ts';
import { findResults, findStatedGrades } from './find-results.ts';
import { findUnreadGrades } from './find-unread-grades.ts';
import { findRows } from './find-rows.ts';
import { findRecords } from './find-records.ts';
import { findTelephonesIn } from './find-telephones.ts';
import { findToldFigures } from './find-told-figures.ts';
import { findTraits } from './find-traits.ts';
import { findVerdicts } from './find-verdicts.ts';
import type { Span } from './span.ts';

/** What a text tells of its one holder beside the name. */
export function findToldOfHolder(text: string, told: ToldOfHolder): Span[] {
  // An amount, such as the credits.
  if (!/\p{L}/u.test(text)) return [];
  const sentences = sentencesAboutHolder(text, told);
  const found = [
    ...findResults(text, sentences),
    ...findAttempts(text, sentences),
    ...findVerdicts(text, sentences),
    ...findParticulars(text, sentences),
    ...findTelephonesIn(text, sentences, told.people),
    ...findBrackets(text, told.people),
    ...findAsides(text, told.people),
    ...findOtherScript(text, told.people),
    ...findKin(text, told.people),
    ...findLetters(text),
    ...findOwnResults(text),
    ...findStatedDays(text),
    ...findRecords(text, told),
    ...(told.isAward
      ? [
          ...findOfAward(text),
          ...findMarkColumns(text, told.people),
          ...findResultLists(text),
          ...findScoresAlone(text),
          ...findAwardPapers(text),
          ...findStatedGrades(text),
          ...findUnreadGrades(text),
          ...findEasternResults(text),
          ...findTraits(text, told.people),
          ...findCalled(text, told.people),
          ...findLabelledResults(text, told.people),
          ...findRows(text, told.people),
          ...(told.isBrief
            ? findUnreadFigures(text, told.people)
            : [
                ...findContinuations(text, { ...told, sentences }),
                ...findHolderActs(text, told.people),
                ...findSheOrHe(text, told.people),
                ...findOfOne(text),
              ]),
        ]
      : []),
  ];
  if (!told.isAward) return found;
  const figures = findToldFigures(text, { ...told, found });
  const quoted = told.isBrief
    ? []
    : findQuotedResults(text, { sentences, known: told.results, found: [...found, ...figures] });
  return [...found, ...figures, ...quoted, ...findQuotedWords(text, { ...told, found })];
}

export type ToldOfHolder = {
  readonly people: readonly Span[];
  readonly isAward: boolean;
  readonly isKnown: (word: string) => boolean;
  readonly results: readonly string[];
  /** The last year whose days lie too long before the award. */
  readonly lastFormerYear: number;
  /** Of a text that tells of nothing but its holder, sentences are not taken out for what they go on to say. */
  readonly isBrief: boolean;
  /** The language of the credential. */
  readonly language: string | undefined;
};
