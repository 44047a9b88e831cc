import type { Annotated } from '../annotate.ts';
import { isJointAt } from '../joint.ts';
import { isFunctionWord } from './find-unit.ts';
import { clauseBounds, tokenAt } from '../reading.ts';
import { withWords } from '../words/with-words.ts';

/** A count, a share or a year, with the words that stand with it rather than with the figure beside it. */
export type Figure = {
  readonly kind: string;
  readonly value: number;
  readonly words: readonly string[];
  /** What is counted, if it has no unit. */
  readonly noun?: string | undefined;
  /** The little word behind it and the word behind that: `in clothes`. */
  readonly tail: string | undefined;
  /** The word that stands before it, with little words between at most: `contratti del 2024`. */
  readonly head: string | undefined;
  /** Whether an "of" stands right before it, as before the whole of `15 bonnes réponses sur 20`. */
  readonly isOf: boolean;
  readonly first: number;
  readonly last: number;
};

/** The figures of a passage of each kind, each word between two of them given to one. */
export function readFigures(passage: Annotated): Figure[] {
  const bare = [...countsOf(passage), ...yearsOf(passage)].sort((one, other) => one.first - other.first);
  const byKind = Map.groupBy(bare.slice(0, mostFigures), ({ kind }) => kind);
  return Array.from(byKind.values()).flatMap((group) =>
    group.map((each, index) => ({
      ...each,
      words: wordsOf(passage, each, group[index - 1], group[index + 1]),
      tail: tailOf(passage, each),
      head: headOf(passage, each),
      isOf: ofWords.has(passage.tokens[each.first - 1]?.folded ?? ''),
    })),
  );
}

type Bare = Omit<Figure, 'words' | 'tail' | 'head' | 'isOf'>;

const ofWords: ReadonlySet<string> = new Set('of de des di von van su sur sobre em auf aus'.split(' '));

const mostFigures = 60;

function countsOf({ numbers, place }: Annotated): Bare[] {
  // "One day on site" of the facts; in a text, an article is no figure.
  const isFact = !place.startsWith('/');
  return numbers.flatMap(({ unit, values, form, labels, range, nouns: [noun], first, end }) => {
    const [value] = values;
    const isPlain =
      // "Test 30 %" is no test 30.
      (labels.length === 0 || unit === 'percent') &&
      range === undefined &&
      form !== 'ordinal' &&
      (form !== 'article' || (isFact && unit !== undefined));
    return value === undefined || values.length > 1 || !isPlain
      ? []
      : [{ kind: unit ?? 'count', value, noun, first, last: end }];
  });
}

function yearsOf({ dates }: Annotated): Bare[] {
  return dates.flatMap(({ year, month, day, lastDay, first, last }) => {
    if (year === undefined || lastDay !== undefined) return [];
    if (month === undefined) return [{ kind: 'date', value: year, first, last }];
    return day === undefined ? [] : [{ kind: 'whole date', value: (year * 100 + month) * 100 + day, first, last }];
  });
}

function tailOf(passage: Annotated, { last }: Bare): string | undefined {
  const [little, word] = [passage.tokens[last + 1], passage.tokens[last + 2]];
  if (little === undefined || word === undefined || word.clause !== passage.tokens[last]?.clause) return undefined;
  if (isJointAt(passage, last + 1) || little.folded.length > 3 || isFunctionWord(passage, word)) return undefined;
  return word.kind === 'word' && word.folded.length >= 4 ? `${little.folded} ${word.folded}` : undefined;
}

function headOf(passage: Annotated, { first }: Bare): string | undefined {
  const { clause } = tokenAt(passage.tokens, first);
  // Behind "and" it has that of the figure before.
  if (joints.has(passage.tokens[first - 1]?.folded ?? '')) return undefined;
  const before = [1, 2, 3].map((step) => passage.tokens[first - step]);
  const word = before.find((token) => token === undefined || !isFunctionWord(passage, token));
  return word?.clause === clause && word.kind === 'word' && word.folded.length >= 3 ? word.folded : undefined;
}

const reach = 5;

function wordsOf(passage: Annotated, { kind, first, last }: Bare, before?: Bare, after?: Bare): string[] {
  // Facts give a figure in brackets and lists, a text in a clause of its own; a date may have one of its own.
  const isDate = kind.endsWith('date');
  const isSaid = passage.place.startsWith('/') && !isDate;
  const near = isSaid ? clauseOf(passage, first) : { from: 0, to: Infinity };
  const from = Math.max(
    near.from,
    first - reach,
    before === undefined ? 0 : jointBetween(passage, before.last, first, kind),
  );
  const to = Math.min(
    near.to,
    last + reach,
    after === undefined ? Infinity : jointBetween(passage, last, after.first, kind),
  );
  return [...contentIn(passage, from, first - 1, first), ...contentIn(passage, last + 1, to - 1, last)];
}

/** Where the clause of a share begins and ends, with the one before where it is told of that: `um projeto, que vale 40 %`. */
function clauseOf({ tokens }: Annotated, at: number): { readonly from: number; readonly to: number } {
  const { first, last: to } = clauseBounds(tokens, at);
  const isRelative =
    tokens[first - 1]?.sentence === tokenAt(tokens, at).sentence && relatives.has(tokenAt(tokens, first).folded);
  const from = isRelative ? clauseBounds(tokens, first - 1).first : first;
  return to - from < fewestWords ? { from: 0, to: Infinity } : { from, to: to + 1 };
}

const fewestWords = 3;

const relatives: ReadonlySet<string> = new Set('which that der die das qui que che o il cui dat wat'.split(' '));

/** The first "and" or comma between two figures, else the middle. */
function jointBetween(passage: Annotated, start: number, end: number, kind: string): number {
  const { tokens } = passage;
  const clause = tokens[start]?.clause;
  const isYear = kind.endsWith('date');
  for (let index = start + 1; index < end; index += 1) {
    const token = tokenAt(tokens, index);
    // Not the "e" of "e-learning".
    const isJoined = isYear ? joints.has(token.folded) : isJointAt(passage, index);
    // All before the "with" of "a 15-question quiz with 12 right answers" is the first's.
    const isWith = kind === 'count' && withWords.has(token.folded);
    if ((isJoined && tokens[index + 1]?.gap !== '-') || isWith) return index;
    if (token.clause !== clause) return index;
  }
  // `200 m swimming, 15 m diving`: all before the comma is the first's.
  return tokens[end]?.clause === clause ? Math.ceil((start + end) / 2) : end;
}

const joints: ReadonlySet<string> = new Set('and und y e et en sowie but aber mais pero ma maar'.split(' '));

function contentIn(passage: Annotated, from: number, to: number, beside: number): string[] {
  const { sentence } = tokenAt(passage.tokens, beside);
  const words: string[] = [];
  for (let index = from; index <= to && index < passage.tokens.length; index += 1) {
    const token = tokenAt(passage.tokens, index);
    const isLetter = token.text.length === 1 && /^\p{Lu}$/u.test(token.text);
    if (token.sentence !== sentence || token.kind !== 'word') continue;
    if (isFunctionWord(passage, token) && !isLetter) continue;
    if (isLetter || token.folded.length >= 3) words.push(token.folded);
  }
  return words;
}
