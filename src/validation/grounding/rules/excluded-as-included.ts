import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAnd } from '../joint.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { clauseBounds, lineOf, placesBy, sentenceAround, tokenAt } from '../reading.ts';
import type { Unsupported } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import * as words from '../words/excluded-words.ts';
import { contentAt } from './open-words.ts';

/** `Incluye además la limpieza de la chimenea`, "VAT included" where the facts keep that out of the course or its price. */
export function excludedAsIncluded(text: Annotated, facts: FactsIndex): Unsupported[] {
  const items = excludedOf(facts);
  if (items.length === 0) return [];
  return placesBy('clause', text.tokens).flatMap((clause) => {
    const [start = 0] = clause;
    if (isHeldOut(text, start)) return [];
    const found = items
      .map((item) => ({ item, places: placesOf(text, clause, item.words) }))
      .find(({ places }) => places.length > 0);
    if (found === undefined || !isTold(text, clause, found.places, found.item.isPriced)) return [];
    return [{ first: found.places[0] ?? start, last: found.places.at(-1) ?? start, detail, rule: 'polarity' }];
  });
}

const detail = 'nothing as part of the course or its price that the facts keep out of it';

type Item = { readonly words: readonly string[]; readonly isPriced: boolean };

/** The words of each thing that is kept out, without those that the facts have elsewhere. */
const excludedOf = oncePerFacts(({ passages }): readonly Item[] => {
  const stated: string[] = [];
  const items: Item[] = [];
  for (const passage of passages) {
    const clauses = placesBy('clause', passage.tokens);
    for (const [index, clause] of clauses.entries()) {
      const own = keptOut(passage, clause) ?? keptOutBehind(passage, clause, clauses[index + 1]);
      if (own === undefined) stated.push(...clause.flatMap((at) => wordAt(passage, at) ?? []));
      else items.push(...own.map((each) => ({ words: each, isPriced: words.pricing.has(passage.place) })));
    }
  }
  return items
    .map((item) => ({ ...item, words: item.words.filter((word) => !stated.some((each) => isLike(each, word))) }))
    .filter((item) => item.words.length > 0)
    .slice(0, mostItems);
});

function isLike(one: string, other: string): boolean {
  return isAkin(one, other) || one.endsWith(other);
}

const mostItems = 40;

/** What a clause of the facts keeps out; undefined of one that keeps nothing out. */
function keptOut(passage: Annotated, clause: readonly number[]): string[][] | undefined {
  const { tokens, place, found } = passage;
  if (place === 'skills' || place === 'audience' || place === 'prerequisites') return undefined;
  const is = (pattern: RegExp) => clause.some((at) => pattern.test(tokens[at]?.folded ?? ''));
  if (words.pricing.has(place)) {
    const before = clause.find((at) => words.plus.test(tokens[at]?.folded ?? ''));
    if (before !== undefined && clause.some((at) => at > before))
      return saidOf(
        passage,
        clause.filter((at) => at > before),
      );
    return is(words.onTop) ? saidOf(passage, clause) : undefined;
  }
  const sentence = tokens[clause[0] ?? 0]?.sentence;
  const negators = (found.get('mark:negator') ?? []).map(({ first }) => tokens[first]);
  const isDenied = negators.some((token) => token?.clause === tokens[clause[0] ?? 0]?.clause);
  const line = lineOf(clause.map((at) => tokenAt(tokens, at)));
  if (is(words.excluding) || words.elsewhere.test(line) || (isDenied && is(words.holding)))
    return saidOf(passage, clause);
  // "Other pets (rabbits, birds) are not dealt with".
  const isLimit = words.limiting.has(place) && negators.some((token) => token?.sentence === sentence);
  return isLimit ? saidOf(passage, clause) : undefined;
}

/** "Can sit exam AR-10, not included": what stands right before such a clause, without a verb for taking it. */
function keptOutBehind(passage: Annotated, clause: readonly number[], next: readonly number[] = []) {
  const { tokens } = passage;
  const isNext = tokens[next[0] ?? -1]?.sentence === tokens[clause[0] ?? -1]?.sentence;
  if (!isNext || keptOut(passage, next)?.flat().length !== 0) return undefined;
  return saidOf(passage, clause.slice(-tail)).slice(-1);
}

/** In words. */
const tail = 6;

/** The English "of" and the Portuguese "o" are none. */
const orWords = new Set(['or', 'oder', 'ou']);

/** The words of each of the things that a clause speaks of: each of those that an "and" or an "or" joins. */
function saidOf(passage: Annotated, clause: readonly number[]): string[][] {
  const things: string[][] = [[]];
  for (const at of clause) {
    const token = tokenAt(passage.tokens, at);
    if (isAnd(passage, token) || orWords.has(token.folded)) things.push([]);
    things.at(-1)?.push(...[wordAt(passage, at) ?? []].flat());
  }
  return things;
}

function wordAt(passage: Annotated, at: number): string | undefined {
  const { folded = '' } = passage.tokens[at] ?? {};
  if (words.taxes.test(folded)) return folded;
  const word = contentAt(passage, at);
  if (word === undefined || words.common.test(word) || words.holding.test(word) || words.excluding.test(word))
    return undefined;
  return words.onTop.test(word) || words.also.test(word) || words.taking.test(word) ? undefined : word;
}

/** Where a thing stands in a clause: all of one word, at least two of more. */
function placesOf(text: Annotated, clause: readonly number[], item: readonly string[]): number[] {
  const places = clause.filter((at) => {
    const word = wordAt(text, at);
    return word !== undefined && item.some((each) => isAkin(each, word));
  });
  const kinds = new Set(places.map((at) => item.find((each) => isAkin(each, text.tokens[at]?.folded ?? ''))));
  return kinds.size >= Math.min(2, new Set(item).size) ? places : [];
}

/** Denied, left open, or said to be outside or on top. */
function isHeldOut(text: Annotated, at: number): boolean {
  if (isMarked(text, at, ['negator', 'optional', 'prepared'], 'sentence')) return true;
  const here = sentenceAround(text.tokens, at).map(({ folded }) => folded);
  const isOutside = here.some(
    (word) =>
      words.outside.test(word) ||
      words.excluding.test(word) ||
      (words.onTop.test(word) && word !== 'parte') ||
      (words.plus.test(word) && !romance.has(word)),
  );
  return isOutside || apart.test(` ${here.join(' ')} `);
}

const romance = new Set(['mas', 'mais', 'piu']);
const apart = / (?:a parte?|on top|komt er|komen er) /;

/** That it is in it: by a verb, by an "also", or between one kind and another. Also to be paid for is another thing. */
function isTold(
  { tokens }: Annotated,
  clause: readonly number[],
  places: readonly number[],
  isPriced: boolean,
): boolean {
  const isSaid = clause.some((at) => {
    const { folded = '' } = tokens[at] ?? {};
    return words.holding.test(folded) || (!isPriced && words.also.test(folded));
  });
  if (isSaid) return true;
  const { first } = clauseBounds(tokens, places[0] ?? 0);
  const before = tokens.slice(first, places[0]).map(({ folded }) => folded);
  return words.range.test(` ${before.join(' ')} `) || words.reaching.test(` ${before.join(' ')} `);
}
