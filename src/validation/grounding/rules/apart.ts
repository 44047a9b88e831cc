import type { Annotated } from '../annotate.ts';
import { isAnd } from '../joint.ts';
import { genericWords } from '../names/well-known.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { findOwnName } from '../quoted.ts';
import { clauseAround, sentenceAround, tokenAt, type Token } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { isNameOfPart, isShare } from './name-of-part.ts';
import { apartWords, elsewhere } from '../words/apart-words.ts';
import { covering, ending, including, obtaining } from '../words/part-verbs.ts';

/**
 * What the facts keep apart from the course and the text makes a part or a result of it: "includes the exam" where it
 * is booked separately or only prepared for, "earn the licence" where the facts prepare for it.
 */
export const apartRule: Rule = {
  name: 'polarity',
  find: (text, facts) => {
    const verbs = text.tokens.flatMap(({ folded }, index) => {
      const isPart =
        isBelonging(text, index) ||
        isEnd(text, index) ||
        covering.test(folded) ||
        (including.test(folded) &&
          !taking.test(text.tokens[index - 1]?.folded ?? '') &&
          !isShare(text, index) &&
          !isNameOfPart(text, index, facts));
      return isPart || obtaining.test(folded) ? [{ index, isPart }] : [];
    });
    if (verbs.length === 0) return [];
    const prepared = preparedPlaces(text);
    const held = heldSentences(text);
    const taken = verbs.filter(
      ({ index, isPart }) => (isPart || !prepared.has(index)) && !held.has(text.tokens[index]?.sentence),
    );
    if (taken.length === 0) return [];
    const { apart, stated } = readApart(facts);
    if (apart.length === 0) return [];
    const named = findOwnName(text.tokens, facts.passages);
    // "Those who earn the IT Support Certificate" of what prepares for work in IT support earn what it is.
    const isNamed = (at: number) => named.some(({ first, last }) => first <= at && at <= last);
    return taken.flatMap(({ index, isPart }) => {
      const objects = objectsOf(text, index, isPart).filter((at) => isPart || !(prepared.has(at) || isNamed(at)));
      const isCovered = covering.test(text.tokens[index]?.folded ?? '');
      // A course may cover the topics of an exam that is no part of it.
      const own = isCovered ? apart.filter(({ word, kind }) => kind === 'kept' && !exams.test(word)) : apart;
      // A "roof" is kept apart that is climbed onto, and roofs are surveyed all the same.
      const isStated = (at: number) => isCovered && isAmong(stated, text.tokens[at]?.folded ?? '');
      const object = objects.find((at) => isApart(text, at, { apart: own, isPart }) && !isStated(at));
      return object === undefined ? [] : [{ first: Math.min(index, object), last: Math.max(index, object), detail }];
    });
  },
};

/** "Ends with the exam", `am Ende steht die Prüfung`, `leggen het examen af`. */
function isEnd({ tokens }: Annotated, index: number): boolean {
  const { folded = '', clause } = tokens[index] ?? {};
  if (!ending.test(folded)) return false;
  const isHere = (word: RegExp) => tokens.some((token) => token.clause === clause && word.test(token.folded));
  if (folded === 'steht') return isHere(/^(?:ende|schluss|abschluss)$/);
  // `De toets zelf leggen ze elders af` is what comes later.
  if (folded.startsWith('leg')) return isHere(/^af$/) && tokens[index - 1]?.folded !== 'zelf';
  return [1, 2].some((step) => endings.has(tokens[index + step]?.folded ?? ''));
}

const endings = new Set('with in by mit par sur con en com em no na num numa met uit'.split(' '));

/** `El examen forma parte del curso`, `maakt deel uit`: whoever takes part says so of people. */
function isBelonging({ tokens }: Annotated, index: number): boolean {
  const word = tokens[index]?.folded ?? '';
  return (
    (word === 'parte' && /^forman?$/.test(tokens[index - 1]?.folded ?? '')) ||
    (word === 'deel' && tokens[index + 1]?.folded === 'uit')
  );
}

const detail = 'nothing as a part or a result of the course that the facts only prepare for or keep apart from it';

const exams = /exam|esam|pruf|epreuve|prueba|prova|toets|test|certif|zertif/;
/** "Takes part in" includes nothing. */
const taking = /^(?:tak|took|nimm|nehm|nahm|tom|prend|pris$|pres|formar?$)/;
const exclusion = /^(?:exclu|ausgeschl|ausgenommen|esclus|uitgeslot)/;
const carriers =
  /^(?:inclu|compri|compre|conten|contain|umfass|enth|beinhalt|inbegr|teil$|bestandteil|part$|parte$|partie$|cover|booked|taken|book|prepa|vorber|bereite|voorber|bereidt)/;
/** What stands in for the real thing. */
const practice =
  /^(?:mock|practi[cs]|sample|trial|simul|probe|ubung|blanc|blanche|oefen|proef|ensayo|exercic|esercit|materi)/;

/** The sentences that deny or leave something open, or speak of what stands in for it. */
function heldSentences({ found, tokens }: Annotated): ReadonlySet<number | undefined> {
  const marks = ['negator', 'optional', 'pending'].flatMap((mark) => found.get(`mark:${mark}`) ?? []);
  const standIns = tokens.filter((token) => isSeparate(token) || practice.test(token.folded));
  const outside = tokens.filter(({ sentence }, at) => {
    const isOpening = tokens[at - 1]?.sentence !== sentence;
    return (
      isOpening &&
      elsewhere.test(
        ` ${sentenceAround(tokens, at)
          .map(({ folded }) => folded)
          .join(' ')} `,
      )
    );
  });
  return new Set([
    ...marks.map(({ first }) => tokens[first]?.sentence),
    ...[...standIns, ...outside].map(({ sentence }) => sentence),
  ]);
}

function isSeparate({ folded }: Pick<Token, 'folded'>): boolean {
  return folded === 'apart' || apartWords.test(folded);
}

/** `In einem anderen Kurs`. */
const otherWords = /^(?:another|other|andere[nmrs]?|autre|otro|outro|noutro|altro)$/;
const courses = /^(?:course|module|kurs|lehrgang|modul|cours|curso|corso|cursus)/;

type Apart = {
  readonly word: string;
  /** What else its clause says, one word of which has to stand beside it: "installation work" is kept apart, not work. */
  readonly beside?: readonly string[];
  readonly kind: 'kept' | 'prepared';
  /** The noun right behind it, where an English clause says so: the placement of "job placement". */
  readonly head?: string | undefined;
};

/** "Job boards" are no "job placement". */
function isOtherCompound({ tokens }: Annotated, at: number, apart: readonly Apart[]): boolean {
  const [own, next] = [tokens[at], tokens[at + 1]];
  if (own === undefined || next?.gap !== ' ' || next.kind !== 'word' || next.folded.length < 4) return false;
  const known = apart.filter(({ word }) => word === own.folded);
  return known.length > 0 && known.every(({ head }) => head !== undefined && !isAkin(head, next.folded));
}

/** None where the word opens the clause, as what is said to be no part does, or is an exam. */
function wordsBeside(passage: Annotated, index: number): string[] {
  const token = tokenAt(passage.tokens, index);
  const content = clauseAround(passage.tokens, index).filter((each) => isContent(passage, each));
  if (content[0] === token || exams.test(token.folded)) return [];
  return content.flatMap((each) => (each === token ? [] : [each.folded]));
}

function headOf(passage: Annotated, index: number): string | undefined {
  const next = passage.tokens[index + 1];
  if (!isEnglish(passage) || next?.gap !== ' ' || !isContent(passage, next)) return undefined;
  return next.folded;
}

function isEnglish({ words }: Annotated): boolean {
  return ['the', 'is', 'are', 'not', 'and'].some((word) => words.has(word));
}

/** What is kept apart or prepared for, and the words of all else that the facts say. */
const readApart = oncePerFacts(({ passages }): { readonly apart: Apart[]; readonly stated: ReadonlySet<string> } => {
  const apart: Apart[] = [];
  const stated = new Set<string>();
  for (const passage of passages) {
    const kept = keptClauses(passage);
    const prepared = preparedPlaces(passage);
    for (const [index, token] of passage.tokens.entries()) {
      if (!isContent(passage, token)) continue;
      if (kept.has(token.clause))
        apart.push({
          word: token.folded,
          kind: 'kept',
          head: headOf(passage, index),
          beside: wordsBeside(passage, index),
        });
      else if (prepared.has(index)) apart.push({ word: token.folded, kind: 'prepared' });
      else if (!titles.has(passage.place)) stated.add(token.folded);
    }
  }
  return { stated, apart: apart.filter(({ word }) => !stated.has(word)).slice(0, mostApart) };
});

const titles: ReadonlySet<string> = new Set(['name', 'type']);
const mostApart = 60;

/** Clauses that say of something that it is no part. */
function keptClauses({ found, tokens }: Annotated): ReadonlySet<number> {
  const denied = new Set((found.get('mark:negator') ?? []).map(({ first }) => tokens[first]?.clause));
  const kept = tokens.filter(
    ({ folded, clause }, index) =>
      isSeparate({ folded }) ||
      (otherWords.test(folded) && courses.test(tokens[index + 1]?.folded ?? '')) ||
      exclusion.test(folded) ||
      (denied.has(clause) && carriers.test(folded)),
  );
  return new Set(kept.map(({ clause }) => clause));
}

/** The words behind "prepares for". */
function preparedPlaces({ found, tokens }: Annotated): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { last } of found.get('mark:prepared') ?? []) {
    for (
      let index = last + 1;
      index <= last + reach && tokens[index]?.sentence === tokens[last]?.sentence;
      index += 1
    ) {
      places.add(index);
    }
  }
  return places;
}

const reach = 8;

function isContent(passage: Annotated, token: Token): boolean {
  return (
    token.kind !== 'sign' &&
    token.folded.length >= 3 &&
    !isFunctionWord(passage, token) &&
    !carriers.test(token.folded) &&
    !being.has(token.folded) &&
    !isSeparate(token)
  );
}

/** The words behind a verb, or before "included". */
function objectsOf(text: Annotated, index: number, isPart: boolean): number[] {
  const { tokens } = text;
  const { clause } = tokens[index] ?? {};
  const behind = isBelonging(text, index) ? [] : [1, 2, 3, 4, 5].map((step) => index + step);
  // `Prépare à l'examen et comprend une épreuve`: what stands before the "and" is no object.
  const joint = tokens[index - 1];
  const isJoined = joint !== undefined && isAnd(text, joint);
  const before =
    isPart && !isJoined && !doing.has(tokens[index]?.folded ?? '') ? [1, 2, 3].map((step) => index - step) : [];
  return [...behind, ...before].filter((at) => tokens[at]?.clause === clause);
}

function isAmong(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || Array.from(words).some((each) => isAkin(each, word));
}

/** "The course deals with": what it is said of stands before. */
const doing = new Set(['deals', 'covers']);

/** What says of a thing that it is, and begins like a placement: `estão`, `estágio`. */
const being = new Set('esta estan estao sera seran serao sont ser'.split(' '));

type Sought = { readonly apart: readonly Apart[]; readonly isPart: boolean };

function isApart(text: Annotated, at: number, { apart, isPart }: Sought): boolean {
  const token = text.tokens[at];
  if (token === undefined || !isContent(text, token)) return false;
  // "Earn a certificate" earns this one.
  if (!isPart && genericWords.has(token.folded)) return false;
  if (isOtherCompound(text, at, apart)) return false;
  const here = clauseAround(text.tokens, at);
  return apart.some(
    ({ word, kind, beside = [] }) =>
      (isPart || kind === 'prepared') &&
      isAkin(token.folded, word) &&
      (beside.length === 0 ||
        beside.some((other) => here.some((each) => each !== token && isAkin(each.folded, other)))),
  );
}
