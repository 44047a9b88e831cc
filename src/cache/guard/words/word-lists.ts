import type { Activities } from './activities.ts';

/** What makes a thing one that commas behind it may name: `a trade, welding, and plumbing`, `staff, nurses, and doctors`. */
export type AppositionWords = {
  /** What stands before a noun, and which it is: `some` of all, `the` known one, somebody's `own`, and how many. */
  readonly determiners: ReadonlyMap<string, string>;
  /** Nouns that others are kinds or members of. */
  readonly wholes: ReadonlySet<string>;
};

/** What a title in capitals is often typed without, and what may not be read from it. */
export type AccentsLeftOut = {
  /** In Unicode's decomposed form. */
  readonly accents: RegExp;
  /** Words that capitals could mean another word by, with an accent more or less. */
  readonly twins: ReadonlySet<string>;
  /** Whether an apostrophe stands for the accent that ends a word: `SOCIETA'`. */
  readonly isTypedWithApostrophe?: boolean;
};

/** What one language writes in two ways and means once, and the words that must not be touched. All folded. */
export type WordLists = {
  /** Fall away where they are no letters, grades or names. */
  readonly articles: ReadonlySet<string>;
  readonly apposed?: AppositionWords | undefined;
  readonly leftOut?: AccentsLeftOut | undefined;
  /** What an article tells of the word behind it, by `article-forms.ts`. */
  readonly articleForms: ReadonlyMap<string, string>;
  /** An article or preposition written together with the next word: `l'`, `d'`. */
  readonly elisions: ReadonlyMap<string, string>;
  /** Two spellings or names of one thing: one or more words → one canonical word. */
  readonly phrases: PhraseList;
  /** Acronyms that are words of the language when written small: only capitals count. */
  readonly capitals: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, string>;
  /** Longer numbers in words. */
  readonly spelled: PhraseList;
  /** Articles that are also the number one: before a unit or behind a limit. */
  readonly ones: ReadonlySet<string>;
  /** The mark between thousands, where every country of the language has the same; the other one is decimal. */
  readonly thousands: ',' | '.' | undefined;
  readonly decimal: ',' | '.';
  /** Whether some who write the language put a point before decimals, so that what is measured stays as it is. */
  readonly isPointMixed: boolean;
  /** Names of units, right after a number only. */
  readonly units: ReadonlyMap<string, string>;
  /** Those units in their one form. */
  readonly unitNames: ReadonlySet<string>;
  /** Plural or singular → singular of what is counted, after a number or a word for "every" only. */
  readonly counted: ReadonlyMap<string, string>;
  readonly every: ReadonlySet<string>;
  /** Units that are a number of smaller ones: an hour is 60 minutes. */
  readonly smaller: ReadonlyMap<string, SmallerUnit>;
  /** What stands before a word and is none of its own: non, multi. */
  readonly prefixes: ReadonlySet<string>;
  /** Head nouns of a skill that mean the same in either number; docs/guard.md says which are not here. */
  readonly plurals: ReadonlyMap<string, string>;
  /** A word that ends a skill, in the singular, where either number means the same. */
  readonly singular: (word: string, isAlone: boolean) => string;
  /** Whether every noun begins with a capital, so that a capital says nothing. */
  readonly hasCapitalNouns: boolean;
  /** Adjectives of which two with `and` between them are equals: written and practical. */
  readonly adjectives: ReadonlySet<string>;
  /** Words that only announce the `and` of two things, with the word that joins them: both A and B, sowohl A als auch B. */
  readonly both: ReadonlyMap<string, string>;
  /** Before a number: at least, at most, more than, less than. */
  readonly bounds: PhraseList;
  /** After a number: or more. */
  readonly boundsBehind: PhraseList;
  /** What has a lowest or highest value: score, attendance. */
  readonly scores: ReadonlySet<string>;
  /** Adjectives that make a limit of the number behind: minimum, mínima. */
  readonly minimal: ReadonlyMap<string, string>;
  /** Words between what is scored and its limit. */
  readonly scoreLinks: ReadonlySet<string>;
  /** What may have a number of questions, minutes, parts. */
  readonly tested: ReadonlySet<string>;
  /** Words between such a thing and that number. */
  readonly measureLinks: ReadonlySet<string>;
  /** Between points and their total: 12 of 20. */
  readonly outOf: ReadonlySet<string>;
  /** Words that join two things as equals, as `and`. */
  readonly and: ReadonlySet<string>;
  /** Words that deny or restrict. */
  readonly negations: ReadonlySet<string>;
  /** Words that decide how others belong together: where one is, marks and order stay. */
  readonly logic: ReadonlySet<string>;
  /** How old somebody has to be. */
  readonly ages: Ages | undefined;
  /** Prepositions and the like. */
  readonly relations: ReadonlySet<string>;
  /** Words for a level, rank or standing. */
  readonly ranks: ReadonlySet<string>;
  /** Words before a number or Roman numeral that make it a level. */
  readonly levelWords: ReadonlySet<string>;
  /** As a whole validity: it never ends. */
  readonly endless: ReadonlySet<string>;
  /** Words that point at another requirement or say when: where one is, requirements stay in order. */
  readonly leaning: ReadonlySet<string>;
  /** Nouns that say which of two things of one name: theory test and practical test. */
  readonly kindsOf: ReadonlySet<string>;
  /** Words behind two such things that are said of both: on a truck, selon la norme. */
  readonly places: ReadonlySet<string>;
  /** Words that bind all items of the list behind them alike. */
  readonly evenLinks: ReadonlySet<string>;
  /** Verbs that open a list: covers, includes. */
  readonly listing: ReadonlySet<string>;
  /** Words for a form of participation, and the words that may stand between two. */
  readonly modes: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  /** Verbs that mean the same before a share of points. */
  readonly gains: ReadonlyMap<string, string>;
  /** Verbs that mean the same before some objects only: produce a report, write a report. */
  readonly verbsOf: ReadonlyMap<string, VerbOf>;
  readonly passes: Passes | undefined;
  readonly of: string;
  /** What is done, by its forms, where a text of what somebody learns or can do begins with it. */
  readonly activities: Activities | undefined;
  readonly voice: Voice | undefined;
  readonly isVerbLast: boolean;
  /** Whose something is that the earner does: submit their report. */
  readonly owners: ReadonlySet<string>;
  /** What begins a clause that says what for. */
  readonly purposes: ReadonlySet<string>;
  /** Words that only say that something has to be done, where a requirement begins. */
  readonly must: ReadonlySet<string>;
  /** Who has a credential, and what is said that they can: el titular sabe. */
  readonly holders: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  /** What is said of what has to be done: obligatoria. */
  readonly demands: ReadonlySet<string>;
  /** Who has to do what a criterion says. */
  readonly earners: ReadonlySet<string>;
  /** What a description says that its credential does. */
  readonly tells: ReadonlySet<string>;
  /** What begins a criterion, in one form. */
  readonly verbs: ReadonlyMap<string, string>;
  /** What ends a criterion, where verbs stand last. */
  readonly lastVerbs: ReadonlySet<string>;
  /** Words for the kind of credential: they say nothing beside the same type. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Words that go before `of` or behind: `fundamentals of X`, `X fundamentals`. */
  readonly heads: ReadonlySet<string>;
  /** Kinds and heads that stand before what they are of without a word between: `Zertifikat X`, `Corso X`. */
  readonly appositions: ReadonlySet<string>;
  /** Prepositions between such a word, or a kind, and what it is of. */
  readonly headLinks: ReadonlySet<string>;
  /** Other names of issuers; no other list is used for an issuer but spelling. */
  readonly organizations: PhraseList;
  /** What may begin a sentence of a field and adds nothing to the field's name. */
  readonly leadIns: Readonly<Record<string, readonly string[]>>;
  /** What may end a value of a field and adds nothing to it: 2 Jahre `gültig`. */
  readonly tails: Readonly<Record<string, readonly string[]>>;
  readonly respell: (word: string) => string;
  /** A text as it is typed where a keyboard lacks a letter: `qualita'`. */
  readonly retype: (text: string) => string;
};

type Ages = {
  readonly year: string;
  /** Words that say that it is an age. */
  readonly marks: ReadonlySet<string>;
  /** Words that make it the lowest, beside `≥`. */
  readonly limits: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
};

/** How a language tells what is done of what it is done to. */
export type Voice = {
  readonly be: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly must: ReadonlySet<string>;
  /** What nobody but the earner can do. */
  readonly own: ReadonlySet<string>;
  /** `se entrega`. */
  readonly reflexive: string;
  /** Every form of a verb → one form. */
  readonly base: ReadonlyMap<string, string>;
};
export type VerbOf = { readonly verb: string; readonly objects: ReadonlySet<string> };
/** The words of `pass X with at least 80 %` and `score at least 80 % in X`. */
type Passes = { readonly pass: string; readonly with: string; readonly score: string; readonly in: string };
export type SmallerUnit = { readonly unit: string; readonly count: number };

/** By first word, longest first. */
export type PhraseList = ReadonlyMap<string, readonly Phrase[]>;
type Phrase = { readonly words: readonly string[]; readonly canonical: string };

/** Words in a string, as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** One canonical word a line, then `=` and its forms with `|` between. */
export function wordMap(text: string): ReadonlyMap<string, string> {
  return new Map(readLines(text).flatMap(({ canonical, forms }) => forms.map((form) => [form, canonical] as const)));
}

/** Lines like `write = produce : report essay`: the verb, the verbs like it, and the objects that make them alike. */
export function verbsOfObjects(text: string): ReadonlyMap<string, VerbOf> {
  return new Map(
    readLines(text).flatMap(({ canonical: verb, forms }) => {
      const [others = '', objects = ''] = forms.join(' ').split(':');
      return [...wordSet(others)].map((other): [string, VerbOf] => [other, { verb, objects: wordSet(objects) }]);
    }),
  );
}

/** Numbers from 0 up in words, with `-` for a gap; then more as `24:word`. */
export function numberWords(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .trim()
      .split(/\s+/)
      .flatMap((entry, index): [string, string][] => {
        const [value, word] = entry.includes(':') ? entry.split(':') : [String(index), entry];
        return entry === '-' || word === undefined || value === undefined ? [] : [[word, value]];
      }),
  );
}

/** Lines like `hour = 60 minute`. */
export function smallerUnits(text: string): ReadonlyMap<string, SmallerUnit> {
  return new Map(
    readLines(text).map(({ canonical, forms: [form = ''] }): [string, SmallerUnit] => {
      const [count, unit = ''] = form.split(' ');
      return [canonical, { unit, count: Number(count) }];
    }),
  );
}

/** Singulars too, each for itself, so that a word that is counted is one in either number. */
export function withSingulars(plurals: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...plurals, ...[...plurals.values()].map((word) => [word, word] as const)]);
}

/** As `wordMap`, with forms of several words. */
export function phraseList(text: string): PhraseList {
  const phrases = readLines(text).flatMap(({ canonical, forms }) =>
    forms.map((form): Phrase => ({ words: form.split(' '), canonical })),
  );
  return Map.groupBy(longestFirst(phrases), ({ words }) => words[0] ?? '');
}

/** Whether what something is of follows `of`, and verbs stand first: English, and languages without lists of their own. */
export function readsLikeEnglish({ of, isVerbLast }: Pick<WordLists, 'of' | 'isVerbLast'>): boolean {
  return of === 'of' && !isVerbLast;
}

/** Several lists as one. */
export function withPhrases(...lists: readonly PhraseList[]): PhraseList {
  const starts = new Set(lists.flatMap((list) => [...list.keys()]));
  return new Map([...starts].map((start) => [start, longestFirst(lists.flatMap((list) => list.get(start) ?? []))]));
}

function longestFirst(phrases: readonly Phrase[]): Phrase[] {
  return phrases.toSorted((one, other) => other.words.length - one.words.length);
}

function readLines(text: string): { canonical: string; forms: string[] }[] {
  return text
    .split('\n')
    .filter((line) => line.includes('='))
    .map((line) => {
      const [canonical = '', forms = ''] = line.split('=').map((part) => part.trim());
      return { canonical, forms: forms.split('|').map((form) => form.trim()) };
    });
}
