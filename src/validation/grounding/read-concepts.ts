import { isAbsent, isApart, isConditioned } from './absence.ts';
import { isDeniedAhead } from './across-clauses.ts';
import type { Annotated } from './annotate.ts';
import type { Concept } from './concepts.ts';
import { isDeniedBeside, isPromisedNot } from './denying-words.ts';
import type { Found } from './phrases.ts';
import { isNoneBehind, isVoucher } from './beside-exam.ts';
import { isOfWish, isPossible, isUnderOption } from './left-open.ts';
import { formerWords } from './words/former-words.ts';
import { andWords } from './words/and-words.ts';
import { withoutWords } from './words/denial-words.ts';
import { isGiven } from './given-form.ts';

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

/** The concepts of a passage. Facts also support by words that claim nothing by themselves. */
export function readConcepts(passage: Annotated, kind: 'claims' | 'supports'): ConceptMention[] {
  const mentions: ConceptMention[] = [];
  for (const [tag, list] of passage.found) {
    const [prefix, concept] = tag.split(':');
    const isRead = prefix === 'concept' || (prefix === 'support' && kind === 'supports');
    if (!isRead) continue;
    for (const found of list) {
      if (concept === 'exam' && isVoucher(passage, found)) continue;
      if (kind === 'claims' && (isIdle(passage, found) || isHedge(passage, found) || isCounted(passage, found)))
        continue;
      mentions.push({
        concept: concept as Concept,
        ...contextOf(passage, found, kind === 'claims' ? wide : reach.optional),
        tier: tierOf(passage, concept ?? '', found),
        isMere: prefix === 'support',
        first: found.first,
        last: found.last,
      });
    }
  }
  return mentions.sort((one, other) => one.first - other.first || other.last - one.last);
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
      isOfNothing(passage, found),
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

/** `Il n'est pas nécessaire d'avoir des connaissances préalables`. */
function isWaivedBefore(passage: Annotated, { first }: Found): boolean {
  const { tokens, found, ending } = passage;
  const isNegator = (index: number) => (ending.get(index) ?? []).some(({ tag }) => tag === 'mark:negator');
  return ['required', 'needed'].some((mark) =>
    (found.get(`mark:${mark}`) ?? []).some(
      (each) =>
        each.last < first &&
        first - each.last <= reach.waived &&
        tokens[each.first]?.clause === tokens[first]?.clause &&
        (isNegator(each.first - 1) || isNegator(each.first - 2)),
    ),
  );
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

/** Reach of a negator and of an option before and after, and of a preparation before, in words of the sentence. */
const reach = {
  negator: { before: 4, after: 5 },
  optional: { before: 3, after: 5 },
  pending: { before: 3, after: 9 },
  waived: 5,
  part: 9,
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

function isDenied(passage: Annotated, found: Found): boolean {
  if (isConditioned(passage, found.first) || isGiven(passage, found)) return false;
  return (
    isAbsent(passage, found.first, found.last) ||
    hasMark(passage, found, 'negator', { before: reach.negator.before, after: 0 }) ||
    closesWithNegator(passage, found) ||
    isNoPart(passage, found) ||
    isNoneBehind(passage, found) ||
    // "Non-accredited".
    passage.tokens[found.first - 1]?.folded === 'non' ||
    isApart(passage, found) ||
    isDeniedInside(passage, found) ||
    isDeniedBeside(passage.tokens, found) ||
    isDeniedAhead(passage, found.first) ||
    isWaivedBefore(passage, found) ||
    isPromisedNot(passage.tokens, found) ||
    (hasMark(passage, found, 'negator', { before: 0, after: reach.negator.after }) &&
      ['required', 'needed'].some((mark) =>
        hasMark(passage, found, mark, { before: 0, after: reach.negator.after + 1 }),
      ))
  );
}

/** "Formerly accredited". */
function isFormer({ tokens }: Annotated, { tag, first }: Found): boolean {
  const { clause } = tokens[first] ?? {};
  return (
    tag.endsWith(':accredited') && tokens.some((token) => token.clause === clause && formerWords.test(token.folded))
  );
}

function isOfNeed({ found, tokens }: Annotated, { first }: Found): boolean {
  const { clause } = tokens[first] ?? {};
  return ['required', 'needed'].some((mark) =>
    (found.get(`mark:${mark}`) ?? []).some((each) => tokens[each.first]?.clause === clause),
  );
}

/** `Eine Prüfung gibt es nicht`. */
function closesWithNegator({ tokens, starting, ending }: Annotated, { last }: Found): boolean {
  const clause = tokens[last]?.clause;
  let end = last;
  while (end - last < reach.negator.after && tokens[end + 1]?.clause === clause) end += 1;
  const isEnd = tokens[end + 1]?.clause !== clause;
  // "Mehr als ein Test ist es nicht".
  if (tokens.some((token) => token.clause === clause && /^(?:mehr|meer)$/.test(token.folded))) return false;
  const isNegator = (index: number) =>
    [...(starting.get(index) ?? []), ...(ending.get(index) ?? [])].some(({ tag }) => tag === 'mark:negator');
  // `Vorkenntnisse sind keine nötig`, `voorkennis wordt niet gevraagd`.
  const isAsked = isEnd && asked.test(tokens[end]?.folded ?? '');
  return isEnd && end > last && (isNegator(end) || (isAsked && end - 1 > last && isNegator(end - 1)));
}

/** What is asked of people. */
const asked =
  /^(?:gefragt|verlangt|erwartet|vorausgesetzt|gefordert|notig|notwendig|erforderlich|vorgesehen|geplant|vorgeschrieben|abzulegen|abgelegt|durchgefuhrt|abgehalten|vor|gevraagd|verlangd|verwacht|geeist|vereist|verondersteld|nodig|voorzien|gepland|voorgeschreven|afgelegd|afgenomen|gehouden|expected|assumed|presupposed|attendue?s?|supposee?s?|requise?s?|exigee?s?|demandee?s?)$/;

/** `Aural tests are not included`, `ein Preis gehört nicht dazu`. */
function isNoPart({ tokens, starting }: Annotated, { last }: Found): boolean {
  const clause = tokens[last]?.clause;
  const isHere = (index: number) => tokens[index]?.clause === clause;
  for (let index = last + 1; index <= last + reach.part && isHere(index); index += 1) {
    // "Confirms attendance on site and is no part of a degree".
    if (andWords.has(tokens[index]?.folded ?? '') && belonging.test(tokens[index + 1]?.folded ?? '')) return false;
    if (!(starting.get(index) ?? []).some(({ tag }) => tag === 'mark:negator')) continue;
    if (isHere(index + 1) && held.test(tokens[index + 1]?.folded ?? '')) return true;
    if (tokens[index + 1]?.folded === 'ha' && isHere(index + 1) && !isHere(index + 2)) return true;
    return [-2, -1, 1, 2, 3].some((step) => isHere(index + step) && belonging.test(tokens[index + step]?.folded ?? ''));
  }
  return false;
}

/** `Wordt niet beoordeeld`, `setzt er nicht voraus`, where the phrase leaves a word open; `nessuna verifica`. */
function isDeniedInside({ found }: Annotated, { tag, first, last }: Found): boolean {
  return (
    openPhrases.has(tag) && (found.get('mark:negator') ?? []).some((each) => each.first >= first && each.last < last)
  );
}

const openPhrases: ReadonlySet<string> = new Set(['concept:assessed', 'mark:required', 'mark:needed']);

const belonging =
  /^(?:includ|statt$|pas$|verbond|verbund|part$|parte$|partie|cover|offer|involv|teil$|bestandteil|enthalten|inbegriffen|dazu|gehort$|gehoren$|angebot$|orde$|vorgesehen|angeboten|inclu|compris|prevu|propos|previst|attach|compres|result|confer|otorg|delivr|rilasci|award|grant|verlieh|ersetz|replac|remplac|sustitu|substitu|sostitu|vervang|inbegrepen|onderdeel|bij$|hoord|deel|aangeboden|hoort|abgedeckt|contempl|ofrec|oferec|offert|rientr|fa$)/;

/** Right behind the negator: exams that cannot be taken twice are taken. `Exame não há`, `l'esame non c'è`. */
const held =
  /^(?:taken|held|sat|administered|abgelegt|abgenommen|abgehalten|afgelegd|afgenomen|gehouden|passee?s?|organisee?s?|hay|existen?|existem|c|ce|y)$/;

const parting = new Set([...'that which who que qui che waarvoor waarbij waarin die dat'.split(' '), ...withoutWords]);

type Reach = { readonly before: number; readonly after: number };

function hasMark(passage: Annotated, { first, last }: Found, mark: string, { before, after }: Reach): boolean {
  const tag = `mark:${mark}`;
  const { tokens, ending, starting, idle, dates } = passage;
  const sentence = tokens[first]?.sentence;
  const clause = tokens[first]?.clause;
  const isNear = (index: number) =>
    tokens[index]?.sentence === sentence && (mark === 'prepared' || tokens[index]?.clause === clause);
  // "On 5 May" leaves nothing open.
  const isDated = (index: number) => dates.some((date) => date.first <= index && index <= date.last);
  for (let index = first - 1; index >= Math.max(0, first - before); index -= 1) {
    if (!isNear(index)) break;
    // "No experience" is one phrase: its negator denies what it holds.
    if ((!idle.has(index) || idle.has(first)) && (ending.get(index) ?? []).some((each) => each.tag === tag))
      return true;
  }
  for (let index = last + 1; index <= Math.min(tokens.length - 1, last + after); index += 1) {
    // "A basic course that requires nothing" is a basic course, "free and without prerequisites" is free.
    if (!isNear(index) || (mark === 'negator' && parting.has(tokens[index]?.folded ?? ''))) break;
    const isMarked = !idle.has(index) && (starting.get(index) ?? []).some((each) => each.tag === tag);
    if (isMarked && !isDated(index)) return true;
  }
  return false;
}
