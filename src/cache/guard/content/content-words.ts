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
  /** Words for whoever is meant, where prerequisites say what they must have. */
  readonly anyone: ReadonlySet<string>;
  /** `also`, and words that take up the one subject again. */
  readonly also: ReadonlySet<string>;
  readonly again: ReadonlySet<string>;
  /** What begins a sentence and belongs to the one before: `this includes` → `including`. */
  readonly continued: PhraseList;
  /** Words that only count what is listed behind them: topics, parts. */
  readonly generic: ReadonlySet<string>;
  /** What begins criteria and says no more than that they are asked for: the following are required. */
  readonly leads: PhraseList;
  /** Verb-last: before an infinitive with its small word, that it must be done → the word for that. */
  readonly duties: PhraseList;
  /** What begins prerequisites and says no more than that somebody has them, and what ends them so. */
  readonly having: PhraseList;
  readonly havingLast: ReadonlySet<string>;
  /** `is required`, around an amount. */
  readonly needs: ReadonlySet<string>;
  /** What begins a sentence and says what an amount is for: to pass. */
  readonly aims: PhraseList;
  /** A participle of what a course covers → the word for that: covered, behandelt. */
  readonly covered: ReadonlyMap<string, string>;
  /** A verb whose particle stands at the end → both as one: weist … nach. */
  readonly separable: ReadonlyMap<string, string>;
};

type PhraseKey = 'phrases' | 'openers' | 'ownActs' | 'continued' | 'leads' | 'duties' | 'having' | 'aims';
type MapKey = 'teaches' | 'taught' | 'separable' | 'suffixes' | 'covered';
type SetKey =
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
  | 'anyone'
  | 'also'
  | 'again'
  | 'generic'
  | 'havingLast'
  | 'needs';

type ContentText = Readonly<Partial<Record<PhraseKey | MapKey | SetKey, string>>> & {
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
  const phrases = (key: PhraseKey) => phraseList(text[key] ?? '');
  const forms = (key: MapKey) => wordMap(text[key] ?? '');
  const words = (key: SetKey) => wordSet(text[key] ?? '');
  return {
    ...text.verbs,
    acts: activityForms(text.acts),
    phrases: phrases('phrases'),
    openers: phrases('openers'),
    ownActs: phrases('ownActs'),
    continued: phrases('continued'),
    leads: phrases('leads'),
    duties: phrases('duties'),
    having: phrases('having'),
    aims: phrases('aims'),
    teaches: forms('teaches'),
    taught: forms('taught'),
    suffixes: forms('suffixes'),
    separable: forms('separable'),
    covered: forms('covered'),
    be: words('be'),
    learns: words('learns'),
    toWhom: words('toWhom'),
    toDo: words('toDo'),
    selves: words('selves'),
    ownObjects: words('ownObjects'),
    others: words('others'),
    by: words('by'),
    circumstances: words('circumstances'),
    must: words('must'),
    anyone: words('anyone'),
    also: words('also'),
    again: words('again'),
    generic: words('generic'),
    havingLast: words('havingLast'),
    needs: words('needs'),
  };
}
