import type { Annotated } from '../annotate.ts';
import type { Concept } from '../concepts.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Found } from '../phrases.ts';
import type { Rule, Unsupported } from '../rule.ts';
import type { FramePart } from '../words/frame-words.ts';

/**
 * Claims of two or three families of words that stand near each other and that the facts do not have: a party that is
 * none of theirs and what it thinks of the credential, work and that it is gained, others and that they have less.
 */
export const frameRule: Rule = {
  name: 'recognition',
  find: (text, facts, { isAudience, language }) =>
    isAudience ? [] : frames.flatMap((frame) => findFrame(text, { ...frame, language }, facts)),
};

type Frame = {
  readonly rule: string;
  readonly detail: string;
  /** What the first one names is none of the facts. */
  readonly parts: readonly [FramePart, ...FramePart[]];
  /** Words from one part to the next. */
  readonly within: number;
  /** Little words that the first part stands behind. */
  readonly behind?: ReadonlySet<string>;
  /** Concepts of the facts that say as much. */
  readonly unless: readonly Concept[];
};

const recognition = {
  rule: 'recognition',
  detail: 'recognition only by whom and where the facts state it',
  unless: ['recognised', 'accredited', 'endorsed', 'official', 'byEmployers', 'byState', 'inDemand'],
} as const;

const employment = {
  rule: 'employment',
  detail: 'no promise of work, pay or career that the facts do not make',
  unless: ['job', 'career', 'salary'],
} as const;

const frames: readonly Frame[] = [
  { ...recognition, parts: ['party', 'regard', 'credential'], within: 9 },
  { ...recognition, parts: ['itself', 'esteem'], within: 7 },
  {
    ...recognition,
    parts: ['party', 'regarded'],
    within: 7,
    behind: new Set('von vom bei beim unter in der door bij onder van op'.split(' ')),
  },
  {
    rule: 'accreditation',
    detail: 'approval and backing only as the facts state them',
    parts: ['body', 'backing'],
    within: 8,
    unless: ['accredited', 'endorsed', 'recognised', 'official', 'byState', 'partner', 'quality'],
  },
  { ...employment, parts: ['job', 'gain'], within: 7 },
  { ...employment, parts: ['client', 'gain', 'thanks'], within: 7 },
  {
    rule: 'ranking',
    detail: 'no comparison with others that the facts do not make',
    parts: ['better', 'rival'],
    within: 6,
    unless: ['best', 'leading'],
  },
  {
    rule: 'ranking',
    detail: 'no rank that the facts do not state',
    parts: ['superlative', 'realm'],
    within: 5,
    unless: ['best', 'leading'],
  },
  {
    rule: 'strength',
    detail: 'no licence that the facts do not state',
    parts: ['permission', 'thanks'],
    within: 6,
    unless: ['licensed', 'entitled'],
  },
  {
    rule: 'strength',
    detail: 'no stronger claim than the facts make',
    parts: ['anyOf', 'able'],
    within: 8,
    unless: ['mastery'],
  },
  {
    rule: 'offer',
    detail: 'what is handed out and provided only as the facts state it',
    parts: ['supply', 'supplied'],
    within: 6,
    unless: ['free'],
  },
  { rule: 'audience', detail: 'whom it is for only as the facts state it', parts: ['everyone'], within: 0, unless: [] },
  { rule: 'polarity', detail: 'nothing left open that the facts do not', parts: ['voluntary'], within: 0, unless: [] },
];

type Place = { readonly first: number; readonly last: number };

function findFrame(text: Annotated, frame: Frame & { readonly language: string }, facts: FactsIndex): Unsupported[] {
  const [opening = [], ...rest] = frame.parts.map((part) => placesOf(text, part, frame.language));
  if (opening.length === 0 || rest.some((each) => each.length === 0) || isKnown(frame, facts)) return [];
  const places = opening.flatMap((place) => {
    const stands =
      rest.length === 0 ||
      (frame.behind === undefined ? !isAddressed(text, place, frame) : isBehind(text, place, frame.behind));
    if (!stands || (frame.parts[0] !== 'itself' && isNamed(text, place, facts))) return [];
    const others = rest.flatMap((each) => nearest(text, place, each)[0] ?? []);
    if (others.length < rest.length) return [];
    const all = [place, ...others];
    const first = Math.min(...all.map((each) => each.first));
    const last = Math.max(...all.map((each) => each.last));
    const isNear = others.every((other) => distance(place, other) <= frame.within);
    return isNear && !isDenied(text, { first, last }) ? [{ first, last }] : [];
  });
  return places.map((place) => ({ ...place, rule: frame.rule, detail: frame.detail }));
}

/** German writes nouns with a capital: `Stellen` are none of "stellen". */
function placesOf({ found, tokens }: Annotated, part: FramePart, language: string): readonly Found[] {
  const places = found.get(`frame:${part}`) ?? [];
  if (language !== 'de' || !nouns.has(part)) return places;
  return places.filter(({ last }) => /^\p{Lu}/u.test(tokens[last]?.text ?? ''));
}

const nouns: ReadonlySet<FramePart> = new Set<FramePart>(['party', 'body', 'credential', 'job', 'client', 'supply']);

function isBehind({ tokens }: Annotated, { first }: Place, words: ReadonlySet<string>): boolean {
  return [1, 2, 3].some((step) => {
    const token = tokens[first - step];
    return token?.clause === tokens[first]?.clause && words.has(token?.folded ?? '');
  });
}

/** "For employers who value courses": whom it is for, or what is spoken about. */
function isAddressed(text: Annotated, place: Place, { parts }: Frame): boolean {
  return parts[0] === 'party' && isBehind(text, place, addressing);
}

const addressing = new Set('fur an mit zwischen uber voor aan met tussen over'.split(' '));

function distance(one: Place, other: Place): number {
  return other.first > one.last ? other.first - one.last : one.first - other.last;
}

/** Those of the sentence, the nearest first. */
function nearest({ tokens }: Annotated, place: Place, others: readonly Found[]): Found[] {
  const { sentence } = tokens[place.first] ?? {};
  const isApart = (other: Place) => other.first > place.last || other.last < place.first;
  return others
    .filter((other) => tokens[other.first]?.sentence === sentence && isApart(other))
    .toSorted((one, other) => distance(place, one) - distance(place, other));
}

function isDenied({ found, tokens, idle }: Annotated, { first, last }: Place): boolean {
  const clauses = new Set(tokens.slice(first, last + 1).map(({ clause }) => clause));
  return (found.get('mark:negator') ?? []).some(
    (each) => !idle.has(each.first) && clauses.has(tokens[each.first]?.clause ?? -1),
  );
}

/** Whether the facts have the word for it, alone or in a compound. */
function isNamed({ tokens }: Annotated, { first, last }: Place, { passages }: FactsIndex): boolean {
  const own = tokens.slice(first, last + 1).map(({ folded }) => folded);
  const long = own.filter((word) => word.length >= 5 && word !== 'jeder');
  return long.some((word) =>
    passages.some(({ words }) => Array.from(words).some((each) => isAkin(each, word) || each.endsWith(word))),
  );
}

/** Whether the facts have every part of it, a body of their own, or say as much. */
function isKnown({ parts, unless }: Frame, { passages, concepts, marks }: FactsIndex): boolean {
  if (parts[0] === 'voluntary' && (marks.has('mark:optional') || marks.has('mark:negator'))) return true;
  if (unless.some((concept) => concepts.get(concept)?.some(({ mention }) => !mention.isNegated) === true)) return true;
  const isStated = (part: FramePart) => passages.some(({ found }) => found.has(`frame:${part}`));
  return parts[0] === 'body' ? isStated('body') : parts.filter((part) => part !== 'credential').every(isStated);
}
