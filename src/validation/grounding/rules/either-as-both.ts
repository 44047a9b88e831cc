import type { Annotated } from '../annotate.ts';
import { isAnd } from '../joint.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { rangeOf, sentenceBounds } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import { areTwoGroups } from './two-groups.ts';

/** `Laureati con un anno di esperienza` of a degree or a year: two that may stand for each other are not both asked for. */
export const eitherAsBothRule: Rule = {
  name: 'prerequisite',
  find: (text, facts) => {
    const choices = choicesIn(facts);
    if (choices.length === 0) return [];
    return choices.flatMap(({ one, other }) => {
      const place = bothIn(text, one, other);
      return place === undefined ? [] : [{ ...place, detail: 'one of what the facts leave to choose, and not both' }];
    });
  },
};

export type Choice = { readonly one: readonly string[]; readonly other: readonly string[] };

/** What has to be brought along in one of two ways, by the words of each that the other has not. */
const choicesIn = oncePerFacts(({ passages }): readonly Choice[] =>
  passages.filter(({ place }) => place === 'prerequisites').flatMap((passage) => choiceOf(passage) ?? []),
);

function choiceOf(passage: Annotated): Choice | undefined {
  const { tokens } = passage;
  const ors = [...tokens.keys()].filter((index) => orWords.has(tokens[index]?.folded ?? ''));
  const [at] = ors;
  const isList = tokens.some((token) => isAnd(passage, token) || token.gap.startsWith(','));
  if (at === undefined || ors.length > 1 || isList || tokens.some(({ sentence }) => sentence > 0)) return undefined;
  const [before, behind] = [contentOf(passage, 0, at), contentOf(passage, at + 1, tokens.length)];
  const without = (words: readonly string[], others: readonly string[]) =>
    words.filter((word) => !others.some((each) => isAkin(each, word)));
  const [one, other] = [without(before, behind), without(behind, before)];
  return one.length === 0 || other.length === 0 ? undefined : { one, other };
}

function contentOf(passage: Annotated, from: number, to: number): string[] {
  const words = passage.tokens
    .slice(from, to)
    .filter((token) => token.folded.length >= 4 && !isFunctionWord(passage, token) && !common.test(token.folded))
    .map(({ folded }) => folded);
  return words.length > 0 ? words : levelsIn(passage, from, to);
}

/** `Permis B ou niveau 1`: a level by its number alone. */
function levelsIn({ tokens }: Annotated, from: number, to: number): string[] {
  return tokens
    .slice(from + 1, to)
    .filter(({ kind }, step) => kind === 'number' && levelWords.test(tokens[from + step]?.folded ?? ''))
    .map(({ folded }) => folded);
}

const levelWords = /^(?:level|niveau|nivel|livello|stufe)$/;

/** Whether a word is an "or". */
export function isOr(folded: string): boolean {
  return orWords.has(folded);
}

/** A sentence that has nearly all of both, joined by an "and" or a "with", and nothing that leaves it open. */
export function bothIn(text: Annotated, one: readonly string[], other: readonly string[]) {
  const { tokens } = text;
  for (const [at, token] of tokens.entries()) {
    const isJoint = isAnd(text, token) || withWords.has(token.folded);
    if (!isJoint || isMarked(text, at, ['negator', 'optional'], 'sentence')) continue;
    if (areTwoGroups(text, at)) continue;
    const { first, last } = sentenceBounds(tokens, at);
    const here = [...tokens.keys()].slice(first, last + 1);
    if (here.some((index) => orWords.has(tokens[index]?.folded ?? '') || either.test(tokens[index]?.folded ?? '')))
      continue;
    const placesOf = (words: readonly string[], isSide: (index: number) => boolean) =>
      words.flatMap((word) => here.find((index) => isSide(index) && isAkin(tokens[index]?.folded ?? '', word)) ?? []);
    const isBefore = (index: number) => index < at;
    const isBehind = (index: number) => index > at;
    for (const [left, right] of [
      [one, other],
      [other, one],
    ] as const) {
      const [ahead, behind] = [placesOf(left, isBefore), placesOf(right, isBehind)];
      if (ahead.length < mostOf(left) || behind.length < mostOf(right)) continue;
      if (areSingleWords(left, right) && !isBesideJoint(text, at, { first: ahead[0], last: behind[0] })) continue;
      return { first: Math.min(...ahead), last: Math.max(...behind) };
    }
  }
  return undefined;
}

function areSingleWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 1 && other.length === 1;
}

/** "English and French", `English and good French`; not "write English and read French menus", which is what they do. */
function isBesideJoint(
  text: Annotated,
  at: number,
  { first, last }: { readonly first: number | undefined; readonly last: number | undefined },
): boolean {
  const isLittle = (index: number) => {
    const token = text.tokens[index];
    return token === undefined || token.text.length === 1 || isFunctionWord(text, token) || mastery.test(token.folded);
  };
  if (first === undefined || last === undefined) return false;
  const isJoined = [...rangeOf(first + 1, at - 1), ...rangeOf(at + 1, last - 1)].every(isLittle);
  const next = last + 1;
  return isJoined && (text.tokens[next]?.clause !== text.tokens[last]?.clause || isLittle(next));
}

function mostOf({ length }: readonly string[]): number {
  return Math.ceil(length * 0.6);
}

const orWords = new Set('or oder ou o of oppure u'.split(' '));
const either = /^(?:either|entweder|soit|sea|quer|sia|ofwel|hetzij|alternativ|instead|one$|another)/;
/** How well a language or trade is known, and that it is. */
const mastery =
  /^(?:(?:good|sound|fluent|written|spoken|basic|native)$|skill|knowledge|command|proficien|gut|gute[nrs]?$|\S*kenntniss|sprach|fliess|bonne?s?$|connaissanc|maitris|niveau|nivel|livello|level|buen|domin|conocim|bom$|boa|conhecim|buon|conoscen|padronan|goed|kennis|beheers|required|needed|verlangt|notig|nodig|exige|requis|exigid|richiest|have|has|speak)/;
const withWords = new Set('with plus mit sowie avec con com met alsmede ainsi well asi assim nonche'.split(' '));
/** What a course is called, and the "or older" of an age: no choice. */
const common =
  /^(?:certif|zertif|badge|abzeichen|nachweis|course|cours|curs|kurs|corso|level|niveau|nivel|livell|stufe|least|mindestens|moins|menos|meno|minste|equival|gleichwert|similar|ahnlich|simil)|^(?:older|over|above|more|ouder|meer|alter|mehr|plus|mayor|maior|superior)\S{0,2}$/;
