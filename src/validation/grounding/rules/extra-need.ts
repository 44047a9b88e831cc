import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { baseKeysOf } from '../numbers/value-keys.ts';
import { readRequirements } from '../read-concepts.ts';
import type { Rule } from '../rule.ts';
import { andWords } from '../words/and-words.ts';
import { contentAt, openClausesOf } from './obligation.ts';

/**
 * One more condition than the prerequisites have: "level 1 and a boat licence are required" of level 1 with a boat
 * licence optional. What is counted holds in every language; only an item that the facts have no word of is refused.
 */
export const extraNeedRule: Rule = {
  name: 'prerequisite',
  find: (text, facts, { isAudience }) => {
    const asked = isAudience ? [] : facts.passages.filter(({ place }) => place === 'prerequisites');
    // A `Título` by its type is no title to be brought along.
    const told = facts.passages.filter(({ place }) => place !== 'type' && place !== 'issuer');
    const count = asked.reduce((sum, passage) => sum + itemsOf(passage).length, 0);
    if (count === 0) return [];
    const clauses = new Set(
      readRequirements(text, ['required', 'needed'])
        .filter(({ isNegated, isOptional, first }) => !isNegated && !isOptional && !text.idle.has(first))
        .map(({ first }) => text.tokens[first]?.clause),
    );
    return Array.from(clauses).flatMap((clause) => {
      const items = itemsIn(text, (index) => isBeside(text, index, clause));
      const isTaken = items.some((item) => isKnown(text, item, asked));
      if (items.length <= count || !isTaken) return [];
      const [extra] = items.filter((item) => !isKnown(text, item, told));
      return extra === undefined ? [] : [{ ...extra, detail: 'no condition beside those that the facts set' }];
    });
  },
};

/** In the clause of the mark, or in a list that goes on behind its commas. */
function isBeside({ tokens }: Annotated, index: number, clause = -1): boolean {
  const own = tokens[index];
  if (own === undefined || own.clause === clause) return own?.clause === clause;
  const marked = tokens.find((token) => token.clause === clause);
  const size = tokens.filter((token) => token.clause === own.clause).length;
  return own.clause > clause && own.sentence === marked?.sentence && size <= longest;
}

/** In words: a longer clause says something else. */
const longest = 8;

type Item = { readonly first: number; readonly last: number };

/** What a prerequisite asks for, without what it leaves open. */
function itemsOf(passage: Annotated): Item[] {
  const open = openClausesOf(passage);
  return itemsIn(passage, (index) => !open.has(passage.tokens[index]?.clause ?? -1));
}

/** Runs of words between commas and "and" that say something. */
function itemsIn(passage: Annotated, isHere: (index: number) => boolean): Item[] {
  const { tokens } = passage;
  const runs: Item[] = [];
  for (const [index, { clause, folded, text }] of tokens.entries()) {
    // `È` and `é` are no "and".
    const isJoint = joints.has(folded) || (andWords.has(folded) && /^[a-z]+$/i.test(text));
    if (!isHere(index) || isJoint) continue;
    const before = runs.at(-1);
    const isNext = before?.last === index - 1 && tokens[before.last]?.clause === clause;
    if (isNext) runs.splice(-1, 1, { first: before.first, last: index });
    else runs.push({ first: index, last: index });
  }
  return runs.filter(({ first, last }) => rangeOf(first, last).some((at) => isSaying(passage, at)));
}

const joints = new Set('or oder plus sowie'.split(' '));

function rangeOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function isSaying(passage: Annotated, at: number): boolean {
  return contentAt(passage, at) !== undefined || passage.numbers.some(({ start }) => start === at);
}

/** Whether facts have a word, a number or a concept of an item. */
function isKnown(text: Annotated, { first, last }: Item, passages: FactsIndex['passages']): boolean {
  const keys = text.numbers.filter(({ start }) => start >= first && start <= last).flatMap(baseKeysOf);
  const words = rangeOf(first, last).flatMap((at) => contentAt(text, at) ?? []);
  const concepts = Array.from(text.found).flatMap(([tag, found]) => {
    const isHere = found.some((each) => each.first >= first && each.last <= last);
    return isHere && /^(?:concept|counted|unit):/.test(tag) ? [tag.replace('concept:', '')] : [];
  });
  return passages.some(
    (passage) =>
      passage.numbers.some((fact) => baseKeysOf(fact).some((key) => keys.includes(key))) ||
      words.some((word) => Array.from(passage.words).some((each) => isAkin(each, word))) ||
      concepts.some((concept) => passage.found.has(concept) || passage.found.has(`concept:${concept}`)),
  );
}
