import { isConditioned } from './absence.ts';
import type { Annotated } from './annotate.ts';
import type { Concept } from './concepts.ts';
import { isDenied } from './denied-concept.ts';
import type { Found } from './phrases.ts';
import { clauseAround } from './reading.ts';
import { isVoucher } from './beside-exam.ts';
import { isOfWish, isPossible, isUnderOption } from './left-open.ts';
import { formerWords } from './words/former-words.ts';
import { hasMark, type Reach } from './near-mark.ts';

/** A concept where it stands, with what the words around it do to it. */
export type ConceptMention = {
  readonly concept: Concept;
  readonly isNegated: boolean;
  readonly isOptional: boolean;
  /** Only the need of it is denied: `is not compulsory`. */
  readonly isWaived: boolean;
  /** In the reach of "prepares for": not reached yet. */
  readonly isPrepared: boolean;
  /** In a sentence of "may": open, as far as promises go. */
  readonly isPossible: boolean;
  /** A promise, which a mere mention does not support: "opens doors to jobs" and "for job seekers". */
  readonly tier: 'strong' | 'weak' | undefined;
  /** A word that supports and claims nothing by itself: `project`. */
  readonly isMere: boolean;
  /** Token indexes, both included. */
  readonly first: number;
  readonly last: number;
};

/** What a passage claims. */
export function readClaims(passage: Annotated): ConceptMention[] {
  const isClaim = (found: Found) => !isIdle(passage, found) && !isHedge(passage, found) && !isCounted(passage, found);
  const mentions = Array.from(passage.found).flatMap(([tag, list]) => {
    const [prefix, concept] = tag.split(':');
    return prefix === 'concept' ? mentionsOf(passage, concept as Concept, list.filter(isClaim), wide) : [];
  });
  return inOrder(mentions);
}

/** What a passage of the facts says of some concepts, also by words that claim nothing by themselves. */
export function readSupports(passage: Annotated, concepts: Iterable<Concept>): ConceptMention[] {
  const listOf = (tag: string) => passage.found.get(tag) ?? [];
  const mentions = Array.from(concepts).flatMap((concept) => [
    ...mentionsOf(passage, concept, listOf(`concept:${concept}`), reach.optional),
    ...mentionsOf(passage, concept, listOf(`support:${concept}`), reach.optional),
  ]);
  return inOrder(mentions);
}

function mentionsOf(passage: Annotated, concept: Concept, list: readonly Found[], optional: Reach): ConceptMention[] {
  return list
    .filter((found) => concept !== 'exam' || !isVoucher(passage, found))
    .map((found) => ({
      concept,
      ...contextOf(passage, found, optional),
      tier: tierOf(passage, concept, found),
      isMere: found.tag.startsWith('support:'),
      first: found.first,
      last: found.last,
    }));
}

function inOrder(mentions: readonly ConceptMention[]): ConceptMention[] {
  return mentions.toSorted((one, other) => one.first - other.first || other.last - one.last);
}

function tierOf({ found }: Annotated, concept: string, { first, last }: Found): ConceptMention['tier'] {
  const isOf = (tier: string) =>
    (found.get(`${tier}:${concept}`) ?? []).some((each) => each.first === first && each.last === last);
  return isOf('strong') ? 'strong' : isOf('weak') ? 'weak' : undefined;
}

/** What a passage requires, with what the words around do to it: `is not needed`. */
export function readRequirements(passage: Annotated, marks: readonly string[]): Requirement[] {
  return marks.flatMap((mark) => readMarks(passage, mark));
}

export type Requirement = Omit<ConceptMention, 'concept' | 'tier' | 'isMere'>;

function readMarks(passage: Annotated, mark: string): Requirement[] {
  return (passage.found.get(`mark:${mark}`) ?? []).map((found) => ({
    ...contextOf(passage, found),
    // "No earlier knowledge of the subject is required".
    isNegated:
      contextOf(passage, found).isNegated ||
      (isDeniedBefore(passage, found) && !isConditioned(passage, found.first)) ||
      isOfNothing(passage, found) ||
      isNeverNeeded(passage, found),
    first: found.first,
    last: found.last,
  }));
}

/** Also by the "no" of "no experience": what is denied there is what is needed. */
function isDeniedBefore({ found, tokens }: Annotated, { first }: Found): boolean {
  return (found.get('mark:negator') ?? []).some(({ last }) => {
    const isNear = last < first && first - last <= 7 && tokens[last]?.clause === tokens[first]?.clause;
    return isNear && tokens[last]?.sentence === tokens[first]?.sentence && tokens[last + 1]?.folded !== 'only';
  });
}

/** `Accréditation en cours`: the word is part of what says so. */
function isInside({ found }: Annotated, { tag, first, last }: Found, mark: string): boolean {
  if (!tag.startsWith('mark:') && !tag.endsWith(':accredited')) return false;
  return (found.get(`mark:${mark}`) ?? []).some((each) => each.first <= first && last <= each.last);
}

/** "Requires no experience", `vraagt geen voorkennis`. */
function isOfNothing({ starting, tokens }: Annotated, { last }: Found): boolean {
  const isHere = tokens[last + 1]?.clause === tokens[last]?.clause;
  return isHere && (starting.get(last + 1) ?? []).some(({ tag }) => tag === 'mark:negator');
}

/** Dutch `hoeft` is said of what need not be alone: `een vaarbewijs hoeft men niet te hebben`. */
function isNeverNeeded({ tokens }: Annotated, { first }: Found): boolean {
  return /^hoe(?:ft|ven)$/.test(tokens[first]?.folded ?? '');
}

function isIdle({ idle }: Annotated, { first, last }: Found): boolean {
  for (let index = first; index <= last; index += 1) if (!idle.has(index)) return false;
  return true;
}

/** The "hoogste" of "ten hoogste 12". */
function isHedge({ ending }: Annotated, { first, last }: Found): boolean {
  return (ending.get(last) ?? []).some((each) => each.tag.startsWith('qualifier:') && each.first < first);
}

/** The "dezenas de" of `duas dezenas de perguntas` are a number. */
function isCounted({ numbers }: Annotated, { tag, first }: Found): boolean {
  return tag === 'concept:manyOf' && numbers.some(({ start, end }) => start < first && first <= end + 1);
}

/** Reach of an option before and after, and of a preparation before, in words of the sentence. */
const reach = {
  optional: { before: 3, after: 5 },
  pending: { before: 3, after: 9 },
  // "Exam preparation".
  prepared: { before: 10, after: 1 },
};

/** A claim is left open from further away: facts that leave too much open support too little. */
const wide = { before: 6, after: 8 };

function contextOf(passage: Annotated, found: Found, optional: Reach = reach.optional) {
  const isNegated = isDenied(passage, found);
  return {
    isNegated,
    isOptional:
      hasMark(passage, found, 'optional', optional) ||
      isOfWish(passage, found) ||
      isUnderOption(passage, found) ||
      (!works.test(found.tag) && hasMark(passage, found, 'pending', reach.pending)) ||
      isInside(passage, found, 'pending') ||
      isFormer(passage, found),
    isWaived: isNegated && isOfNeed(passage, found),
    isPrepared: hasMark(passage, found, 'prepared', reach.prepared),
    isPossible: isPossible(passage, found),
  };
}

/** What is handed in or sat waits for nobody: "design an application for data retrieval in the capstone". */
const works = /:(?:exam|assessed|panel|capstone|thesis|portfolio|interview)$/;

/** "Formerly accredited". */
function isFormer({ tokens }: Annotated, { tag, first }: Found): boolean {
  return tag.endsWith(':accredited') && clauseAround(tokens, first).some(({ folded }) => formerWords.test(folded));
}

function isOfNeed({ found, tokens }: Annotated, { first }: Found): boolean {
  const { clause } = tokens[first] ?? {};
  return ['required', 'needed'].some((mark) =>
    (found.get(`mark:${mark}`) ?? []).some((each) => tokens[each.first]?.clause === clause),
  );
}
