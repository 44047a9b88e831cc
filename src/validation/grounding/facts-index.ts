import { withoutWords } from './words/denial-words.ts';
import { annotate, type Annotated } from './annotate.ts';
import type { GroundingSource } from './claim.ts';
import { deriveAcross, deriveNumbers } from './numbers/derive-numbers.ts';
import { partsIn, wholesOf } from './numbers/derive-shares.ts';
import type { NumberMention } from './numbers/number-mention.ts';
import { stemOf } from './numbers/noun-phrase.ts';
import { readClockTimes, type ClockTimes } from './numbers/clock-times.ts';
import { decadesIn, decadesOfYears } from './numbers/decades.ts';
import { monthSpansIn, spansBetween } from './numbers/date-spans.ts';
import { isFunctionWord } from './numbers/find-unit.ts';
import { isOneAt } from './numbers/joints.ts';
import { countEnumerations } from './numbers/enumerations.ts';
import { readFigures, type Figure } from './numbers/figures.ts';
import { keysOf } from './numbers/value-keys.ts';
import { lazyParts } from './lazy-parts.ts';
import { readDenials, readOptions, type Denial } from './denials.ts';
import { readRequirements, type Requirement } from './read-concepts.ts';
import { conceptsOf, type ConceptsOfFacts } from './concepts-of-facts.ts';
import {
  actsIn,
  calendarYearsIn,
  codesIn,
  deniedCodesIn,
  keysOfDate,
  keysOfYear,
  replacedCodesOf,
  yearsOf,
} from './fact-keys.ts';
import { sentencesOf } from './quoted.ts';
import { readPassage } from './reading.ts';
import { readNames, type KnownNames } from './names/known-names.ts';
import { readSides } from './sides.ts';
import { eachWords } from './words/count-words.ts';
import { formerWords } from './words/former-words.ts';
import { vocabulariesIn, vocabularyOf } from './vocabulary.ts';

/** Everything that facts can support, looked up once for each call. */
export type FactsIndex = {
  /** Whole sentences, word by word. */
  readonly sentences: ReadonlySet<string>;
  readonly passages: readonly Annotated[];
  /** By value, and by value in the base of its unit. */
  readonly numbers: ReadonlyMap<number, readonly NumberInFact[]>;
  /** Of what the facts give a number, without plural. */
  readonly countedNouns: ReadonlySet<string>;
  /** Of what they have one: `a report`, `one cup`. */
  readonly singleNouns: ReadonlySet<string>;
  /** The same as concepts that compare across languages. */
  readonly countedKinds: ReadonlySet<string>;
  /** `2024`, `2024-5`, `2024-5-3`, `5`, `5-3`. */
  readonly dates: ReadonlySet<string>;
  /** The first years of the decades that they name or have years of. */
  readonly decades: ReadonlySet<number>;
  /** The years that the facts call calendar years: they go from January to December. */
  readonly calendarYears: readonly number[];
  readonly codes: ReadonlySet<string>;
  /** Those that stand only where the facts deny them: "exam MO-211 is not covered". */
  readonly deniedCodes: ReadonlySet<string>;
  /** Those that stand only where something takes their place. */
  readonly replacedCodes: ReadonlySet<string>;
  /** What is denied or left open. */
  readonly denials: readonly Denial[];
  /** What is required or needed, and what of it is waived. */
  readonly requirements: readonly Requirement[];
  readonly concepts: ConceptsOfFacts;
  /** Fields that say something, and do not say "none". */
  readonly fields: ReadonlySet<string>;
  /** Fields that say what has been asked for and not given. */
  readonly pending: ReadonlySet<string>;
  /** How many items a list has, by field. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many items the lists inside sentences have. */
  readonly enumerated: ReadonlySet<number>;
  /** Fields that say "none". */
  readonly denied: ReadonlySet<string>;
  /** Of what the facts want a part only: the 5 of "3 of 5 trips". */
  readonly wholes: ReadonlySet<number>;
  /** What it is that they want a part of. */
  readonly parts: readonly string[];
  /** What is counted, with the words around. */
  readonly figures: readonly Figure[];
  /** How many days lie between two dates, and with both of them. */
  readonly spans: ReadonlySet<number>;
  /** How many whole months they go over. */
  readonly monthSpans: ReadonlySet<number>;
  /** Times of day, in minutes, and the minutes between two of them. */
  readonly clock: ClockTimes;
  /** The first words of the skills, folded. */
  readonly items: readonly string[];
  readonly marks: ReadonlySet<string>;
  readonly names: KnownNames;
  /** Of words that exclude each other, which ones the facts have, by group. */
  readonly sides: ReadonlyMap<string, ReadonlySet<string>>;
};

export type NumberInFact = { readonly mention: NumberMention; readonly field: string };

/** More than 64 KiB of prose; beyond it nothing is read, and so supports nothing. */
const mostTokens = 15_000;

/** Reads what was sent into what it can support. */
export function indexFacts({ sent, locale }: GroundingSource): FactsIndex {
  const read = sent.map(({ field, text }) => readPassage(field, text, mostTokens));
  const vocabularies = vocabulariesIn(read, locale);
  const setting = { around: read, language: vocabularyOf(locale)?.language };
  return withParts({ sent, passages: read.map((passage) => annotate(passage, vocabularies, setting)) });
}

type Read = Pick<GroundingSource, 'sent'> & Pick<FactsIndex, 'passages'>;

const withParts = lazyParts<Read, Omit<FactsIndex, 'passages'>>({
  numbers: ({ passages }) => indexNumbers(passages),
  countedNouns: ({ passages }) =>
    new Set(
      countsIn(passages).flatMap(({ unit, nouns: [noun] }) =>
        unit === undefined && noun !== undefined ? [stemOf(noun)] : [],
      ),
    ),
  singleNouns: ({ passages }) => new Set(passages.flatMap(singlesIn)),
  countedKinds: ({ passages }) => new Set(countsIn(passages).flatMap(({ counted }) => counted)),
  dates: ({ passages, calendarYears }) =>
    new Set([
      ...passages.flatMap((passage) => [...passage.dates.flatMap(keysOfDate), ...passage.codes.flatMap(yearsOf)]),
      ...passages.flatMap(decadesIn).map(String),
      ...calendarYears.flatMap(keysOfYear),
    ]),
  calendarYears: ({ passages }) => passages.flatMap(calendarYearsIn),
  decades: ({ passages }) => new Set([...passages.flatMap(decadesIn), ...passages.flatMap(decadesOfYears)]),
  codes: ({ passages }) => new Set(passages.flatMap((passage) => [...codesIn(passage), ...actsIn(passage)])),
  deniedCodes: ({ passages }) => new Set(passages.flatMap(deniedCodesIn)),
  replacedCodes: ({ passages }) => replacedCodesOf(passages),
  denials: ({ passages }) => passages.flatMap((passage) => [...readDenials(passage), ...readOptions(passage)]),
  requirements: ({ passages }) => passages.flatMap((passage) => readRequirements(passage, ['required', 'needed'])),
  concepts: ({ passages }) => conceptsOf(passages),
  fields: ({ passages }) =>
    new Set(passages.filter((passage) => saysSomething(passage) && !isPending(passage)).map(({ place }) => place)),
  pending: ({ passages }) => new Set(passages.filter(isPending).map(({ place }) => place)),
  counts: ({ sent }) => countItems(sent),
  enumerated: ({ passages }) => new Set(passages.flatMap(countEnumerations)),
  denied: ({ passages }) => new Set(passages.filter((passage) => saysNone(passage)).map(({ place }) => place)),
  wholes: ({ passages }) => new Set(passages.flatMap((passage) => wholesOf(passage, passage.numbers))),
  parts: ({ passages }) => passages.flatMap(partsIn),
  figures: ({ passages }) => passages.flatMap(readFigures),
  spans: ({ passages }) => spansBetween(passages.flatMap(({ dates }) => dates)),
  monthSpans: ({ passages }) => new Set(passages.flatMap(monthSpansIn)),
  clock: ({ passages }) => {
    const clocks = passages.map(readClockTimes);
    return {
      times: new Set(clocks.flatMap(({ times }) => [...times])),
      spans: new Set(clocks.flatMap(({ spans }) => [...spans])),
    };
  },
  sentences: ({ passages }) => sentencesOf(passages),
  items: ({ passages }) =>
    passages.flatMap(({ place, tokens }) => (place === 'skills' ? [tokens[0]?.folded ?? ''] : [])),
  marks: ({ passages }) => new Set(passages.flatMap(marksIn)),
  names: ({ passages }) => readNames(passages),
  sides: ({ passages }) => readSides(passages),
});

/** "First steps" counts no steps. */
function countsIn(passages: readonly Annotated[]): NumberMention[] {
  return passages.flatMap(({ numbers }) => numbers.filter(({ form }) => form !== 'ordinal'));
}

/** Topics and forms mark nothing: "active listening" is no attendance, and neither is "in presenza". */
function marksIn({ found, place }: Annotated): string[] {
  if (unmarked.has(place)) return [];
  return [...found.keys()].filter((tag) => tag.startsWith('mark:'));
}

const unmarked: ReadonlySet<string> = new Set(['skills', 'learning_outcomes', 'mode', 'audience']);

/** A number that stands so often in the facts supports what it can with these. */
const mostForOneValue = 200;

function indexNumbers(passages: readonly Annotated[]): Map<number, NumberInFact[]> {
  const index = new Map<number, NumberInFact[]>();
  const add = (mention: NumberMention, field: string) => {
    for (const key of keysOf(mention)) {
      if ((index.get(key)?.length ?? 0) < mostForOneValue) append(index, key, { mention, field });
    }
  };
  for (const passage of passages) {
    for (const mention of [...passage.numbers, ...deriveNumbers(passage, passage.numbers)]) add(mention, passage.place);
  }
  for (const mention of deriveAcross(passages)) add(mention, 'duration');
  return index;
}

/** What an article counts in what is asked for. */
function singlesIn(passage: Annotated): string[] {
  const { place, tokens } = passage;
  if (!asking.has(place)) return [];
  return tokens.flatMap(({ clause }, index) => {
    const [next, behind] = [tokens[index + 1], tokens[index + 2]];
    // "One day each in three workshops" are three.
    const isEach = eachWords.has(tokens[index - 1]?.folded ?? '');
    const isOne = !isEach && isOneAt(passage, index) && next?.kind === 'word' && next.clause === clause;
    // Where two words follow, either may be the noun.
    const isAlone = behind?.clause !== clause || isFunctionWord(passage, behind);
    return isOne && isAlone && next.folded.length >= 4 ? [stemOf(next.folded)] : [];
  });
}

const asking: ReadonlySet<string> = new Set(['criteria', 'assessment', 'description', 'learning_outcomes', 'duration']);

/** "A certificate that has not expired" is one, and so is one that is not older than two years. */
function saysNone({ found, tokens, place }: Annotated): boolean {
  const isOfEnd = (at: number) =>
    place === 'prerequisites' &&
    [1, 2].some((step) => lapsed.test(tokens[at + step]?.folded ?? '') || limits.test(tokens[at + step]?.folded ?? ''));
  return (found.get('mark:negator') ?? []).some(({ last }) => !isOfEnd(last));
}

/** `Nicht älter als 2 Jahre` */
const limits =
  /^(?:older|more|longer|younger|less|fewer|alter|junger|langer|weniger|plus|moins|mas|menos|mais|piu|meno|ouder|jonger|langer|meer|minder)$/;
const lapsed =
  /^(?:expired|lapsed|abgelaufen\S*|expire\S*|perime\S*|caducad\S*|vencid\S*|expirad\S*|scadut\S*|verlopen|vervallen)$/;

/** "Portfolio of three scripts; no exam" says how it is assessed. */
function saysSomething(passage: Annotated): boolean {
  if (!saysNone(passage)) return true;
  const { place, found, tokens } = passage;
  if (place === 'criteria') return asksBeforeWithout(passage);
  const clausesOf = (tags: readonly string[]) =>
    new Set(tags.flatMap((tag) => found.get(tag) ?? []).map(({ first }) => tokens[first]?.clause));
  const denied = clausesOf(['mark:negator']);
  // "None; the certificate shows that five of seven Saturdays were attended".
  const assessed = clausesOf(assessing);
  for (const clause of clausesOf(['mark:attended'])) if (!assessed.has(clause)) denied.add(clause);
  return (
    place === 'assessment' &&
    tokens.some(({ clause, folded }) => folded.length >= 5 && !denied.has(clause) && !forAttending.test(folded))
  );
}

/** "Pick twenty orders without error" asks for them, though it has a "without". */
function asksBeforeWithout({ tokens, found }: Annotated): boolean {
  return (found.get('mark:negator') ?? []).every(({ first }) => {
    const { folded, clause } = tokens[first] ?? {};
    const before = tokens.slice(0, first).filter((token) => token.clause === clause && token.folded.length >= 4);
    return withoutWords.has(folded ?? '') && before.length >= 2;
  });
}

const assessing = ['exam', 'assessed', 'passed', 'panel', 'capstone', 'thesis', 'portfolio', 'interview'].flatMap(
  (concept) => [`concept:${concept}`, `support:${concept}`],
);

/** `None; certificate of attendance` */
const forAttending =
  /^(?:certif|attest|zertif|bescheinig|nachweis|bewijs|constancia|attend|presen[cz]|anwesen|teilnahm|asisten|assist|assidu|particip|partecip|frequen|aanwezig|deelname)/;

function isPending({ place, found, words }: Annotated): boolean {
  return (
    place === 'accreditation' && (found.has('mark:pending') || Array.from(words).some((word) => formerWords.test(word)))
  );
}

function countItems(sent: GroundingSource['sent']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { field, text } of sent) {
    const items = text.split(/\n+/).filter((line) => line.trim() !== '').length;
    counts.set(field, (counts.get(field) ?? 0) + items);
  }
  return counts;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
