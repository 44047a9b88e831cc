import type { Annotated } from './annotate.ts';
import type { Found } from './phrases.ts';
import { withoutWords } from './words/denial-words.ts';

/** Whether a mark stands near a phrase, in its clause. */
export function hasMark(passage: Annotated, { first, last }: Found, mark: string, { before, after }: Reach): boolean {
  const tag = `mark:${mark}`;
  const { tokens, found, ending, starting, idle, dates } = passage;
  if (!found.has(tag)) return false;
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

const parting = new Set([...'that which who que qui che waarvoor waarbij waarin die dat'.split(' '), ...withoutWords]);

export type Reach = { readonly before: number; readonly after: number };
