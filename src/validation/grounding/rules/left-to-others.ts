import type { Annotated } from '../annotate.ts';
import type { Denial } from '../denials.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { contentAt } from './open-words.ts';

/**
 * Whether a denial is what the facts say by "other than": `a mother tongue other than English`. What it is that differs
 * must be spoken of as well: "no English is needed" says another thing.
 */
export function isOtherThan(text: Annotated, { first, last }: Denial, { passages }: FactsIndex): boolean {
  const { sentence } = text.tokens[first] ?? {};
  const words = text.tokens.slice(first, last + 1).map(({ folded }) => folded);
  const said = text.tokens.flatMap((token) => (token.sentence === sentence ? [token.folded] : []));
  const isSaid = (kind: string) => said.some((word) => isAkin(word, kind) || (mother.test(word) && mother.test(kind)));
  return passages.some(({ tokens }) => {
    const known = tokens.map(({ folded }) => folded).join(' ');
    return [...known.matchAll(otherThan)].some(
      ([, before = '', inside = '', excepted = '']) =>
        words.some((word) => isAkin(word, excepted)) &&
        `${before} ${inside}`.split(' ').some((kind) => kind.length >= 3 && isSaid(kind)),
    );
  });
}

/** A mother tongue in each language. */
const mother = /^(?:mother|native|mutter|matern|madrelingua|madre$|moeder|lingua$|langue$|lengua$|tongue$)/;

const otherThan =
  /(?<=((?:\S+ ){0,2}))\b(?:other than|different from|ander\S* (\S+) (?:als|dan)|anders als|autres? que(?: l\S*)?|differente?s? d\S+|distint[oa]s? d\S+|diferentes? d\S+|otr[oa]s? que|divers[oaie] d\S+|outr[oa]s? que nao|anders dan)(?: (?:the|das|het|le|la|el|o|a|l))? (\S+)/g;

/** Whether one way in is denied and another way in that the facts offer beside it is named: "without a diploma, after three years of practice". */
export function isOtherWay(text: Annotated, { words, first }: Denial, { passages }: FactsIndex): boolean {
  const { sentence } = text.tokens[first] ?? {};
  const denials = (text.found.get('mark:negator') ?? []).filter(
    (each) => text.tokens[each.first]?.sentence === sentence,
  );
  if (denials.length !== 1) return false;
  const said = text.tokens.flatMap((token, index) =>
    token.sentence === sentence ? (contentAt(text, index) ?? []) : [],
  );
  const [denied = ''] = words;
  return passages.some((passage) => {
    const ways = passage.place === 'prerequisites' ? waysIn(passage) : [];
    const isIn = (way: readonly string[], word: string) => way.some((each) => isAkin(each, word));
    return (
      ways.some((way) => isIn(way, denied)) &&
      ways.some((way) => !isIn(way, denied) && said.some((word) => isIn(way, word)))
    );
  });
}

/** The words of what prerequisites ask for instead of each other: parted by "or", or called possible. */
function waysIn(passage: Annotated): string[][] {
  const ways: string[][] = [[]];
  for (const [index, { folded, clause }] of passage.tokens.entries()) {
    const isNext =
      isOr(passage, folded) || (clause !== passage.tokens[index - 1]?.clause && isPossible(passage, clause));
    if (isNext) ways.push([]);
    const word = contentAt(passage, index);
    if (word !== undefined) ways.at(-1)?.push(word);
  }
  return ways.length > 1 ? ways : [];
}

function isPossible({ tokens }: Annotated, own: number): boolean {
  return tokens.some(({ folded, clause }) => clause === own && possible.test(folded));
}

/** The Dutch "of" and the Spanish and Italian "o" are other words in English and in Portuguese. */
function isOr({ words }: Annotated, word: string): boolean {
  if (word === 'of') return dutch.some((each) => words.has(each));
  if (word === 'o') return !portuguese.some((each) => words.has(each));
  return orWords.has(word);
}

const orWords: ReadonlySet<string> = new Set('or oder ou oppure'.split(' '));
const dutch = 'een het van jaar met voor'.split(' ');
const portuguese = 'os um uma do em com ao ter'.split(' ');
const possible = /^(?:possib|moglich|posib|possiv|mogelijk)/;
