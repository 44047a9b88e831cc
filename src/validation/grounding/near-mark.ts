import type { Annotated } from './annotate.ts';
import { isForm } from './given-form.ts';
import { isAnd } from './joint.ts';
import type { Found } from './phrases.ts';
import { isBeforeOwnClause, isBehindOwnClause } from './own-clause.ts';
import { withoutWords } from './words/denial-words.ts';

/** Whether a mark stands near a phrase, in its clause. */
export function hasMark(passage: Annotated, phrase: Found, mark: string, { before, after }: Reach): boolean {
  const near = { phrase, tag: `mark:${mark}` };
  if (!passage.found.has(near.tag)) return false;
  return hasBefore(passage, near, before) || hasAfter(passage, near, after);
}

type Near = { readonly phrase: Found; readonly tag: string };

function isNear({ tokens }: Annotated, { phrase, tag }: Near, index: number): boolean {
  const [own, other] = [tokens[phrase.first], tokens[index]];
  return own?.sentence === other?.sentence && (tag === 'mark:prepared' || own?.clause === other?.clause);
}

function hasBefore(passage: Annotated, near: Near, reach: number): boolean {
  const { ending, idle } = passage;
  const { first } = near.phrase;
  for (let index = first - 1; index >= Math.max(0, first - reach); index -= 1) {
    if (!isNear(passage, near, index)) return false;
    // "No experience" is one phrase: its negator denies what it holds.
    const isMarked =
      (!idle.has(index) || idle.has(first)) && (ending.get(index) ?? []).some(({ tag }) => tag === near.tag);
    if (
      isMarked &&
      !(near.tag === negator && (isBehindOwnClause(passage, index, first) || isBesideForm(passage, near.phrase, index)))
    )
      return true;
  }
  return false;
}

/** "Without haste and online": the form is none of what is lacking. */
function isBesideForm(passage: Annotated, phrase: Found, without: number): boolean {
  const { tokens } = passage;
  if (!isForm(phrase) || !withoutWords.has(tokens[without]?.folded ?? '')) return false;
  return tokens.slice(without + 2, phrase.first).some((token) => isAnd(passage, token));
}

function hasAfter(passage: Annotated, near: Near, reach: number): boolean {
  const { tokens, starting, idle, dates } = passage;
  const { first, last } = near.phrase;
  for (let index = last + 1; index <= Math.min(tokens.length - 1, last + reach); index += 1) {
    // "A basic course that requires nothing" is a basic course, "free and without prerequisites" is free.
    if (!isNear(passage, near, index)) return false;
    if (near.tag === negator && parting.has(tokens[index]?.folded ?? '')) return false;
    const isMarked = !idle.has(index) && (starting.get(index) ?? []).some(({ tag }) => tag === near.tag);
    // "On 5 May" leaves nothing open.
    if (!isMarked || dates.some((date) => date.first <= index && index <= date.last)) continue;
    return near.tag !== negator || !isBeforeOwnClause(passage, { first, last, isForm: isForm(near.phrase) }, index);
  }
  return false;
}

const negator = 'mark:negator';
const parting = new Set([...'that which who que qui che waarvoor waarbij waarin die dat'.split(' '), ...withoutWords]);

export type Reach = { readonly before: number; readonly after: number };
