import { activityForms, type ActivityText } from '../words/activity-forms.ts';
import type { Activities } from '../words/activities.ts';
import { phraseList, wordMap, wordSet, type PhraseList } from '../words/word-lists.ts';

/** What the reading by content knows of one language, beyond its lists. All folded, in the words that `mapWords` gives. */
export type ContentWords = {
  /** Two ways of saying one thing anywhere in running text. */
  readonly phrases: PhraseList;
  /** What begins a sentence of a description and says what it tells: shows, is awarded to, is for, covers. */
  readonly openers: PhraseList;
  readonly be: ReadonlySet<string>;
  /** `learners learn`. */
  readonly learns: ReadonlySet<string>;
  /** `teaches learners to`, `learners are prepared for`: every form → what it says. */
  readonly teaches: ReadonlyMap<string, string>;
  readonly taught: ReadonlyMap<string, string>;
  /** Words that may stand between such a verb and who learns, or what is learnt. */
  readonly toWhom: ReadonlySet<string>;
  readonly toDo: ReadonlySet<string>;
  /** Words for the credential itself, where a sentence begins with it. */
  readonly selves: ReadonlySet<string>;
  /** Activities that only this reading takes for such. */
  readonly acts: Activities;
  /** How the noun of an act ends, and how its verb: creación, crear. */
  readonly suffixes: ReadonlyMap<string, string>;
  /** Nouns of what only the earner does, by the words that follow → the verb: attendance at. */
  readonly ownActs: PhraseList;
  /** What the earner, and nobody else, hands in, attends or completes. */
  readonly ownObjects: ReadonlySet<string>;
  /** People who act themselves, and things that others give or do: with them a noun does not say who acts. */
  readonly others: ReadonlySet<string>;
  /** Every form of a verb of being done → the verb in one form. */
  readonly finite: ReadonlyMap<string, string>;
  readonly participles: ReadonlyMap<string, string>;
  readonly by: ReadonlySet<string>;
  /** Behind who does it, what is said of what is done: before, during. Any other word could be said of who does it. */
  readonly circumstances: ReadonlySet<string>;
  readonly must: ReadonlySet<string>;
  /** `also`, and words that take up the one subject again. */
  readonly also: ReadonlySet<string>;
  readonly again: ReadonlySet<string>;
  /** What begins a sentence and belongs to the one before: `this includes` → `including`. */
  readonly continued: PhraseList;
  /** Words that only count what is listed behind them: topics, parts. */
  readonly generic: ReadonlySet<string>;
  /** What begins criteria and says no more than that they are asked for: the following are required. */
  readonly leads: PhraseList;
  /** What begins prerequisites and says no more than that somebody has them, and what ends them so. */
  readonly having: PhraseList;
  readonly havingLast: ReadonlySet<string>;
  /** `is required`, around an amount. */
  readonly needs: ReadonlySet<string>;
  /** What begins a sentence and says what an amount is for: to pass. */
  readonly aims: PhraseList;
  /** A verb whose particle stands at the end → both as one: weist … nach. */
  readonly separable: ReadonlyMap<string, string>;
};

export type ContentText = {
  readonly [Key in 'phrases' | 'openers' | 'ownActs' | 'continued' | 'leads' | 'teaches' | 'taught' | 'separable' | 'having' | 'aims' | 'suffixes']?: string;
} & {
  readonly [
    Key in
      | 'be'
      | 'learns'
      | 'toWhom'
      | 'toDo'
      | 'selves'
      | 'ownObjects'
      | 'others'
      | 'by'
      | 'circumstances'
      | 'must'
      | 'also'
      | 'again'
      | 'generic'
      | 'havingLast'
      | 'needs'
  ]?: string;
} & {
  readonly acts: ActivityText;
  readonly verbs: VerbForms;
};

/** The finite forms and the participles of verbs, each as form → verb. */
export type VerbForms = {
  readonly finite: ReadonlyMap<string, string>;
  readonly participles: ReadonlyMap<string, string>;
};

/** The words of one language as text. */
export function contentWords(text: ContentText): ContentWords {
  return {
    phrases: phraseList(text.phrases ?? ''),
    openers: phraseList(text.openers ?? ''),
    be: wordSet(text.be ?? ''),
    learns: wordSet(text.learns ?? ''),
    teaches: wordMap(text.teaches ?? ''),
    taught: wordMap(text.taught ?? ''),
    toWhom: wordSet(text.toWhom ?? ''),
    toDo: wordSet(text.toDo ?? ''),
    selves: wordSet(text.selves ?? ''),
    acts: activityForms(text.acts),
    suffixes: wordMap(text.suffixes ?? ''),
    ownActs: phraseList(text.ownActs ?? ''),
    ownObjects: wordSet(text.ownObjects ?? ''),
    others: wordSet(text.others ?? ''),
    ...text.verbs,
    by: wordSet(text.by ?? ''),
    circumstances: wordSet(text.circumstances ?? ''),
    must: wordSet(text.must ?? ''),
    also: wordSet(text.also ?? ''),
    again: wordSet(text.again ?? ''),
    continued: phraseList(text.continued ?? ''),
    generic: wordSet(text.generic ?? ''),
    leads: phraseList(text.leads ?? ''),
    having: phraseList(text.having ?? ''),
    havingLast: wordSet(text.havingLast ?? ''),
    needs: wordSet(text.needs ?? ''),
    aims: phraseList(text.aims ?? ''),
    separable: wordMap(text.separable ?? ''),
  };
}
