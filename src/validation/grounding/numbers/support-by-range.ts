import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { andWords } from '../words/and-words.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { supportsNumber } from './support.ts';

/** Whether a number is one end of what the facts span, the other end beside it: `vom vierten bis zum zehnten Platz` of 4 to 10. */
export function isEndOfSpan(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return isEndOfSame(text, mention, facts) || isEndOfRange(text, mention, facts);
}

function isEndOfSame(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  if (mention.unit !== undefined || (mention.form !== 'ordinal' && mention.range === undefined)) return false;
  const spans = spansIn(text).filter((span) => span.includes(mention));
  return spans.some((span) =>
    passages.some((passage) => spansIn(passage).some((known) => isSame(span, known, { text, passage }))),
  );
}

type Span = readonly [NumberMention, NumberMention];

/** Two numbers with a word between that reaches, or an "and" after "between". */
function spansIn({ tokens, numbers }: Annotated): Span[] {
  return numbers.flatMap((from, index) => {
    const to = numbers[index + 1];
    if (to === undefined || to.start - from.end > mostApart) return [];
    if (tokens[from.start]?.clause !== tokens[to.end]?.clause) return [];
    const between = tokens.slice(from.end + 1, to.start).map(({ folded }) => folded);
    const before = tokens.slice(Math.max(0, from.start - mostBefore), from.start).map(({ folded }) => folded);
    const isSpan =
      from.range?.[1] === to.values[0] ||
      between.some((word) => reaching.has(word)) ||
      (before.some((word) => betweens.has(word)) && between.some((word) => andWords.has(word)));
    return isSpan ? [[from, to] as const] : [];
  });
}

const mostApart = 6;
const mostBefore = 4;
const reaching = new Set('to until till through bis a al au ao hasta ate tot fino jusqu'.split(' '));
const betweens = new Set('between zwischen entre tra fra tussen'.split(' '));

type Sides = { readonly text: Annotated; readonly passage: Annotated };

/** The same ends of the same thing, as far as both name one: places are places, Java is Java. */
function isSame([from, to]: Span, [low, high]: Span, { text, passage }: Sides): boolean {
  if (from.values[0] !== low.values[0] || to.values[0] !== high.values[0] || low.unit !== undefined) return false;
  const owner = low.owner ?? passage.tokens[low.start - 1]?.folded ?? '';
  if (from.form !== 'ordinal' && from.owner !== undefined) return from.owner === owner;
  const named = [...from.nouns.slice(0, 1), ...to.nouns.slice(0, 1), ...wordsBefore(text, from)];
  const known = [...low.nouns.slice(0, 1), ...high.nouns.slice(0, 1), owner];
  const isPlace = (words: readonly string[]) => words.some((word) => places.test(word));
  return (isPlace(named) && isPlace(known)) || known.some((word) => named.some((each) => isAkin(word, each)));
}

function wordsBefore({ tokens }: Annotated, { start }: NumberMention): string[] {
  return tokens
    .slice(Math.max(0, start - mostBefore), start)
    .flatMap(({ folded }) => (folded.length > 3 ? [folded] : []));
}

const places = /^(?:pla[ct]|puesto|lugar|rang|rank|posi|posto|classif|clasific)/;

/** `Due o tre ore`, "one to two years" of a range that the facts write with a dash. */
function isEndOfRange(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const pairs = [mention, text.numbers[text.numbers.indexOf(mention) + 1]].flatMap((high) => {
    const low = high === undefined ? undefined : lowerEnd(text, high);
    return high === undefined || low === undefined || (high !== mention && low.start !== mention.start)
      ? []
      : [{ high, low: low.value }];
  });
  return pairs.some(({ high, low }) => {
    const [to = 0] = high.values;
    return low < to && supportsNumber({ ...high, range: [low, to], qualifier: undefined }, facts);
  });
}

/** The bare number that stands before another, with nothing but an "or" or a word that reaches between. */
function lowerEnd({ tokens, numbers, vocabularies }: Annotated, { start }: NumberMention): LowerEnd | undefined {
  const joint = tokens[start - 1]?.folded ?? '';
  const isDutch = vocabularies.some(({ language }) => language === 'nl');
  if (!ors.has(joint) && !reaching.has(joint) && !(isDutch && joint === 'of')) return undefined;
  const low = numbers.find(({ end }) => end === start - 2);
  if (low !== undefined) {
    const isBare = low.unit === undefined && low.nouns.length === 0 && low.qualifier === undefined;
    return isBare ? { start: low.start, value: low.values[0] ?? 0 } : undefined;
  }
  const word = tokens[start - 2]?.folded ?? '';
  const [article] = vocabularies.flatMap(({ numberWords }) => numberWords.get(word) ?? []);
  return article?.kind === 'article' ? { start: start - 2, value: article.value } : undefined;
}

type LowerEnd = { readonly start: number; readonly value: number };

const ors = new Set('or oder ou o u'.split(' '));
