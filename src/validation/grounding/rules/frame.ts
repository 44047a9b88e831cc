import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Found } from '../phrases.ts';
import { sentenceAround } from '../reading.ts';
import type { Rule } from '../rule.ts';
import type { Frame, FrameOfParts, FrameOfPattern, FramePart } from '../words/frame-words.ts';
import { pickFrames } from '../words/frames.ts';
import { isDoneAlone } from './done-alone.ts';
import { isFreeAlike } from './free-alike.ts';
import { isGivenAlike } from './given-alike.ts';

/**
 * Claims of families of words that stand near each other, or of a pattern of words, which the facts do not have: a party
 * that is none of theirs and what it thinks of the credential, work and that it is gained, others and that they have less.
 */
export const frameRule: Rule = {
  name: 'recognition',
  find: (text, facts, { isAudience, language }) => {
    const line = lineOf(text);
    return (pickFrames[language]?.(line.folded) ?? []).flatMap((frame) => {
      if (isAudience && !saysSoOfAudience(frame)) return [];
      const places =
        'pattern' in frame ? findPattern(text, line, frame, facts) : findParts(text, frame, { facts, language });
      return places
        .filter(({ first }) => isAudience || isBeside(text, first, frame))
        .filter((place) => !isDenied(text, place, frame) && !(frame.rule === 'recognition' && isOfBadge(text, place)))
        .filter(
          (place) => frame.rule !== 'offer' || !(isGivenAlike(text, place, facts) || isFreeAlike(text, place, facts)),
        )
        .filter((place) => frame.rule !== 'offer' || !isVerbatim(text, place, facts))
        .filter(({ first }) => !isInIssuer(text, first, facts))
        .filter((place) => frame.rule !== 'strength' || !isDoneAlone(text, place, facts))
        .map((place) => ({ ...place, rule: frame.rule, detail: frame.detail }));
    });
  },
};

/** `Oli compresi nella quota` of oils that "sono compresi nella quota". */
function isVerbatim({ tokens }: Annotated, { first, last }: Place, { names, marks }: FactsIndex): boolean {
  if (last - first < 2 || marks.has('mark:negator')) return false;
  const pairs = tokens
    .slice(first, last)
    .map(({ folded }, step) => `${folded} ${tokens[first + step + 1]?.folded ?? ''}`);
  return pairs.every((pair) => names.hasPhrase(pair));
}

function saysSoOfAudience(frame: Frame): boolean {
  return 'pattern' in frame ? frame.isNoAudience !== true : frame.isAnywhere === true;
}

/** `La Fundación Mano Cercana concede`: a word of the issuer's own name, behind another. */
function isInIssuer({ tokens }: Annotated, first: number, { passages }: FactsIndex): boolean {
  const [before, own] = [tokens[first - 1], tokens[first]];
  if (before === undefined || own === undefined || !/^\p{Lu}/u.test(own.text) || !/^\p{Lu}/u.test(before.text))
    return false;
  return passages.some(
    ({ place, tokens: named }) =>
      place === 'issuer' &&
      named.some(({ folded }, at) => folded === own.folded && named[at - 1]?.folded === before.folded),
  );
}

/** `O distintivo do Museu reconhece a formação`: the badge does, whose ever it is. */
function isOfBadge({ tokens }: Annotated, { first }: Place): boolean {
  return ofWords.test(tokens[first - 1]?.folded ?? '') && badges.test(tokens[first - 2]?.folded ?? '');
}

const ofWords = /^(?:of|der|des|vom|von|du|de|des|del|dell|della|do|da|dos|di|dello|dei|van)$/;
const badges =
  /^(?:badge|certificate|credential|award|diploma|abzeichen|zertifikat|insignia|certificado|distintivo|emblema|attestat[oi]?|attestation|certificat[oi]?|brevet|brevetto|insigne|certificaat|diplome)$/;

type Place = { readonly first: number; readonly last: number };
type Line = { readonly folded: string; readonly starts: readonly number[] };

/** The folded words of a passage with where each of them begins, a comma between clauses and two between sentences. */
function lineOf({ tokens }: Annotated): Line {
  let line = '';
  const starts = tokens.map(({ folded, clause, sentence }, index) => {
    const before = tokens[index - 1];
    if (before !== undefined && before.clause !== clause) line += before.sentence === sentence ? ' ,' : ' , ,';
    line += ' ';
    const start = line.length;
    line += folded;
    return start;
  });
  return { folded: `${line} `, starts };
}

function findPattern(
  text: Annotated,
  { folded, starts }: Line,
  { pattern, stated, statedIn, notBeside, alike }: FrameOfPattern,
  { passages }: FactsIndex,
): Place[] {
  const match = pattern.exec(folded);
  if (match?.indices === undefined) return [];
  const [from, to] = match.indices[0] ?? [0, 0];
  const first = starts.findIndex((start) => start >= from);
  const last = starts.findLastIndex((start) => start < to);
  if (first === -1 || last < first || text.idle.has(first)) return [];
  const { sentence } = text.tokens[first] ?? {};
  if (text.tokens.some((token) => token.sentence === sentence && notBeside?.test(token.folded) === true)) return [];
  const keys = match.groups?.key?.split(' ') ?? [];
  const isInFacts = passages.some(
    ({ place, words }) =>
      place === statedIn ||
      Array.from(words).some((word) => stated?.test(word) === true || keys.some((key) => isAkin(word, key))),
  );
  const isAlike = () => alike !== undefined && passages.some((passage) => alike.test(lineOf(passage).folded));
  return isInFacts || isAlike() ? [] : [{ first, last }];
}

function isBeside({ tokens }: Annotated, first: number, frame: Frame): boolean {
  if (!('pattern' in frame) || frame.onlyBeside === undefined) return true;
  const words = sentenceAround(tokens, first).map(({ folded }) => folded);
  return frame.onlyBeside.test(` ${words.join(' ')} `);
}

type Setting = { readonly facts: FactsIndex; readonly language: string };

function findParts(text: Annotated, frame: FrameOfParts, { facts, language }: Setting): Place[] {
  const [opening, ...others] = frame.parts;
  const openings = placesOf(text, opening, language);
  if (openings.length === 0) return [];
  const rest = others.map((part) => placesOf(text, part, language));
  if (rest.some((each) => each.length === 0) || isStated(frame, facts)) return [];
  return openings.flatMap((place) => {
    const stands =
      rest.length === 0 ||
      (frame.behind === undefined ? !isAddressed(text, place, frame) : isBehind(text, place, frame.behind));
    const isOwn = frame.isAnywhere !== true && frame.parts[0] !== 'itself' && isNamed(text, place, facts);
    const all = !stands || isOwn ? undefined : withOthers(text, place, rest, frame);
    if (all === undefined) return [];
    return [{ first: Math.min(...all.map(({ first }) => first)), last: Math.max(...all.map(({ last }) => last)) }];
  });
}

/** The other parts that stand near one, with it. */
function withOthers(
  { tokens }: Annotated,
  place: Place,
  rest: readonly (readonly Found[])[],
  { within, isInOrder }: FrameOfParts,
): Place[] | undefined {
  const all = [place];
  for (const each of rest) {
    const near = isInOrder === true ? (all.at(-1) ?? place) : place;
    const [other] = each
      .filter(({ first, last }) =>
        isInOrder === true
          ? first > near.last && tokens[first]?.clause === tokens[near.first]?.clause
          : (first > near.last || last < near.first) && tokens[first]?.sentence === tokens[near.first]?.sentence,
      )
      .toSorted((one, next) => distance(near, one) - distance(near, next));
    if (other === undefined || distance(near, other) > within) return undefined;
    // "Schools that want to use the badge": who does it is no more the subject.
    if (
      isInOrder === true &&
      near === place &&
      tokens.slice(place.last + 1, other.first).some(({ folded }) => relatives.has(folded))
    )
      return undefined;
    all.push(other);
  }
  return all;
}

const relatives = new Set('who that which whom whose where how what why and or to with for if when'.split(' '));

function distance(one: Place, other: Place): number {
  return other.first > one.last ? other.first - one.last : one.first - other.last;
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
function isAddressed(text: Annotated, place: Place, { parts }: FrameOfParts): boolean {
  return parts[0] === 'party' && isBehind(text, place, addressing);
}

const addressing = new Set('fur an mit zwischen uber voor aan met tussen over'.split(' '));

function isDenied({ found, tokens, idle }: Annotated, { first, last }: Place, { deniedBy = ['negator'] }: Frame) {
  const clauses = new Set(tokens.slice(first, last + 1).map(({ clause }) => clause));
  return deniedBy.some((mark) =>
    (found.get(`mark:${mark}`) ?? []).some(
      (each) => !idle.has(each.first) && clauses.has(tokens[each.first]?.clause ?? -1),
    ),
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

/** Whether the facts have the parts of it, or say as much. */
function isStated({ parts, stated = parts, unless }: FrameOfParts, { passages, concepts, marks }: FactsIndex): boolean {
  if (parts[0] === 'voluntary' && (marks.has('mark:optional') || marks.has('mark:negator'))) return true;
  if (unless.some((concept) => concepts.get(concept)?.some(({ mention }) => !mention.isNegated) === true)) return true;
  return stated.length > 0 && stated.every((part) => passages.some(({ found }) => found.has(`frame:${part}`)));
}
