import type { PersonalValue } from './personal-values.ts';
import { findNameFields, findValueFields } from './redaction/design-fields.ts';
import { createCompactFinder } from './redaction/find-compact-names.ts';
import { withRange } from './redaction/date-range.ts';
import { createDateFinder } from './redaction/find-dates.ts';
import { createValueFinder, findMarks } from './redaction/find-marks.ts';
import { createNameFinder } from './redaction/find-names.ts';
import { createKnownTest, dropEmpty, isBare } from './redaction/drop-empty.ts';
import { createContactPersonFinder } from './redaction/find-contact-persons.ts';
import { createAccountFinder } from './redaction/find-accounts.ts';
import { findIdentifiers } from './redaction/find-identifiers.ts';
import { findProfiles } from './redaction/find-profiles.ts';
import { findNamingBrackets } from './redaction/find-particulars.ts';
import { resultsOf } from './redaction/find-quoted-results.ts';
import { createStatedPlaceFinder } from './redaction/find-stated-places.ts';
import { createStatedResultFinder } from './redaction/find-stated-results.ts';
import { findToldOfHolder, type ToldOfHolder } from './redaction/find-told-of-holder.ts';
import { lastFormerYear } from './redaction/former-days.ts';
import { withMarkup } from './redaction/markup.ts';
import { mend } from './redaction/mend.ts';
import { mergeSpans } from './redaction/merge-spans.ts';
import { createNameBook } from './redaction/name-book.ts';
import { withoutObjects } from './redaction/objects-in-text.ts';
import { createOwnTest } from './redaction/own-words.ts';
import type { Stretch } from './redaction/sentences.ts';
import type { Span } from './redaction/span.ts';
import { findEarnerTellings } from './redaction/tellings/find-earner-tellings.ts';
import type { TextMemory } from './text-memory.ts';

/** A text without the recipients of a credential, in words that still read; a text that names nobody stays as it is. */
export function redact(text: string, personal: readonly PersonalValue[], manner: RedactionManner = {}): Redacted {
  return createRedactor(personal, { isAward: personal.length > 0 })(text, manner);
}

type Holding = {
  /** Whether somebody holds the credential. */
  readonly isAward: boolean;
  /** What it and those who give it are called. */
  readonly labels?: readonly string[];
  /** Of those the titles, which are no skills. */
  readonly titles?: readonly string[];
  /** Texts of credentials before it that tell nothing of any holder. */
  readonly quiet?: TextMemory | undefined;
};
export type Redact = (text: string, manner?: RedactionManner) => Redacted;
export type RedactionManner = {
  /** In a title a first name or surname alone belongs to the title (`Jackson College`). Default `text`. */
  readonly place?: 'text' | 'title';
  /** Whether a title is what the credential or its issuer is called, of which some is left. */
  readonly isOwnName?: boolean;
  /** Whether it is a skill or tag, which may be nothing but a part of a name. */
  readonly isTag?: boolean;
  /** The language of the credential, for texts too short to show their own. */
  readonly language?: string | undefined;
};
export type Redacted = {
  readonly text: string;
  /** How many stretches were taken out. */
  readonly removed: number;
  /** Whether one of them may have been something else than the recipient's. */
  readonly uncertain: boolean;
};

/**
 * The same for many texts of one credential: what can be known from the values alone is worked out once. In the `place`
 * `title` only the values themselves are looked for, and sentences are not mended; `uncertain` says that some word may
 * have been another's, which becomes a warning. What is left is looked through again, at most four times in all.
 */
export function createRedactor(posted: readonly PersonalValue[], holding: Holding): Redact {
  const { isAward, labels = [], titles = [], quiet } = holding;
  const personal = posted.map(({ kind, value }) => ({ kind, value: value.slice(0, longestValue) }));
  const book = createNameBook(personal);
  const isOwn = createOwnTest(() => titles.map((title) => redactText(title, { place: 'title', isOwnName: true }).text));
  const findNames = createNameFinder(book, isOwn);
  const findCompactNames = createCompactFinder(book, isOwn);
  const findDates = createDateFinder(personal);
  const findValues = createValueFinder(personal);
  const findContactPersons = createContactPersonFinder(personal);
  const findAccounts = createAccountFinder(personal);
  const { isKnown, timesAsked } = createKnownTest(labels);
  const findStatedPlaces = createStatedPlaceFinder(personal, isKnown);
  const former = lastFormerYear(personal);
  // Not by what the credential is called: that may name its holder.
  const known = quiet?.(`${isAward} ${former}`);
  const award = { isAward, isKnown, timesAsked, results: resultsOf(personal), lastFormerYear: former };
  const findOfAnybody = createGeneralFinder(award, known);
  const stated = createStatedResultFinder(personal);
  const findResultsInTitle = isAward ? stated.inTitle : () => [];
  const find: Find = (text, { place, language, isOwnName, isTag }, isBrief) => {
    const placeOfName = isTag === true ? 'tag' : (place ?? 'text');
    // What it is called loses a result; a tag may be nothing else.
    const isInTitle = ({ start, end }: Span) => isOwnName !== true || start > 0 || end < text.length;
    const named = [...findNames(text, placeOfName), ...findCompactNames(text, placeOfName), ...findNameFields(text)];
    const names = named.filter(isName);
    const asides = place === 'title' ? [] : findNamingBrackets(text, names);
    const general = findOfAnybody(text, { place, names, asides, isBrief, language });
    const own = [...findValues(text), ...findAccounts(text, place ?? 'text')];
    const found = [
      ...general.marks,
      ...own,
      ...(place === 'title' ? [] : [...findContactPersons(text), ...findStatedPlaces(text)]),
      ...findDates(text),
      ...named,
      ...asides,
      ...(place === 'title' ? findResultsInTitle(text, names).filter(isInTitle) : stated.inText(text, general.about)),
      ...general.about,
    ].map((span) => withRange(text, span));
    const before = timesAsked();
    // A text that is known as quiet was looked through before.
    const isLooked = isAward && place !== 'title' && (found.length > 0 || !general.isQuiet);
    const search = { people: [...names, ...own], found, isKnown, language };
    const told = [...found, ...(isLooked ? findEarnerTellings(text, search) : [])];
    // With a value of its own holder in it, a text stays out of memory.
    if (told.length === 0 && general.key !== '' && timesAsked() === before) known?.add(general.key);
    const merged = mergeSpans(text, told).map((span) => withMarkup(text, span));
    return place === 'title' ? merged : dropEmpty(text, { spans: merged, isKnown, isAward, language });
  };
  const redactRest = redactInRounds(find, isAward);
  return redactText;

  function redactText(text: string, manner?: RedactionManner): Redacted {
    const plain = withoutObjects(text, (object) => findNames(object, 'text').some(isName));
    const { removed, ...redacted } = redactRest(plain.text, manner);
    return { ...redacted, removed: removed + plain.removed };
  }
}

type Find = (text: string, manner: RedactionManner, isBrief: boolean) => Span[];

/** Mending brings words together that may be a name again; each round removes something, so few are enough. */
function redactInRounds(find: Find, isAward: boolean): Redact {
  return (text, manner = {}) => {
    let redacted: Redacted = { text, removed: 0, uncertain: false };
    for (let round = 0; round < mostRounds; round += 1) {
      const now = redacted.text;
      const thorough = find(now, manner, false);
      const isCut = isAward && thorough.some(({ kind }) => kind === 'sentence');
      const spans = isCut && isBare(now, thorough) ? find(now, manner, true) : thorough;
      if (spans.length === 0) break;
      redacted = {
        text: mend(now, { spans, place: manner.place ?? 'text', language: manner.language }),
        removed: redacted.removed + spans.length,
        uncertain: redacted.uncertain || spans.some(({ uncertain }) => uncertain),
      };
    }
    return redacted;
  };
}

/** What is personal whoever's it is. A text that names nobody and has nothing of it is passed over once it is known as quiet. */
function createGeneralFinder(award: Award, quiet: ReturnType<TextMemory> | undefined) {
  return (text: string, { place = 'text', names, asides, isBrief, language }: Named): General => {
    const isOfText = names.length === 0 && award.results.length === 0 && !isBrief;
    // In another language the same words may tell of somebody.
    const key = isOfText && quiet !== undefined ? `${place}:${language ?? ''} ${text}` : '';
    if (quiet?.has(key) === true) return quietText;
    const people = names.filter(({ start, end }) => !asides.some((aside) => aside.start < start && end < aside.end));
    const before = award.timesAsked();
    const marks = [
      ...findMarks(text),
      ...findProfiles(text, place),
      ...findIdentifiers(text, place, names),
      ...findValueFields(text),
    ];
    const about = place === 'title' ? [] : findToldOfHolder(text, { ...award, people, isBrief, language });
    // What depended on a word of the title is not the same under another one.
    return { marks, about, key: award.timesAsked() === before ? key : '', isQuiet: false };
  };
}

type Award = Pick<ToldOfHolder, 'isAward' | 'isKnown' | 'results' | 'lastFormerYear'> & {
  readonly timesAsked: () => number;
};
type Named = {
  readonly place: RedactionManner['place'] | undefined;
  readonly names: readonly Span[];
  readonly asides: readonly Stretch[];
  readonly isBrief: boolean;
  readonly language: string | undefined;
};
type General = {
  readonly marks: readonly Span[];
  readonly about: readonly Span[];
  /** What to remember the text by if nothing is taken out of it; else empty. */
  readonly key: string;
  /** Whether it is remembered that nothing goes. */
  readonly isQuiet: boolean;
};
const quietText: General = { marks: [], about: [], key: '', isQuiet: true };

const isName = ({ kind }: Span) => kind !== 'sentence';

/** No name, address or number is longer, and each word of it is looked for in each text. */
export const longestValue = 400;
const mostRounds = 4;
