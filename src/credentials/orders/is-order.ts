import { fold } from './fold.ts';
import { isDisguised } from './is-disguised.ts';
import { scoreOrder } from './score-order.ts';
import { unmask } from './unmask.ts';

export type IsOrder = (sentence: string) => boolean;

/**
 * Whether a sentence is an order to whoever writes the description that no fact is mistaken for: it is not sent. Also
 * when it is disguised, as nobody disguises a fact.
 */
export function isOrder(text: string): boolean {
  return isOrderFrom(text, certain);
}

/**
 * Whether a sentence may be such an order. It is sent, as most such sentences are tasks of a learner; where the answer
 * does as it says, that settles what it was.
 */
export function isDoubtful(text: string): boolean {
  return isOrderFrom(text, doubtful);
}

/**
 * The same of a short line: who issues, of which level, how long. Nobody is spoken to there, so that less is enough; what
 * is quoted or in brackets is a name (`Fondazione "Enrico Mattei"`, `Master [MSc]`).
 */
export function isOrderLine(text: string): boolean {
  const plain = withoutMarks(text);
  // Each reading of it costs, and most lines have no marks.
  if (plain === text) return isOrderFrom(text, certainInLine);
  return isOrder(text) || scoreOrder(plain) >= certainInLine;
}

/** Of levels, lengths and the like one in 300 has four words that come so near to an order. */
export function isDoubtfulLine(text: string): boolean {
  const plain = withoutMarks(text);
  return isDoubtfulName(text) || (fourWords.test(plain) && scoreOrder(plain) >= doubtfulInLine);
}

/** A body is called by any words; those in brackets behind are no name. */
export function isDoubtfulBody(text: string): boolean {
  return /^\s*[([]/.test(text) ? isDoubtfulLine(text) : isDoubtfulName(text);
}

function isDoubtfulName(text: string): boolean {
  const plain = withoutMarks(text);
  const isLikely = plain !== text && isOrderFrom(text, certainInLine);
  return isLikely || isDoubtful(plain) || spokenTo.test(fold(text));
}

function isOrderFrom(text: string, leastScore: number): boolean {
  return scoreOrder(text) >= leastScore || isDisguisedOrder(text);
}

function withoutMarks(text: string): string {
  return text.replace(/["“”„«»[\]()]/gu, ' ');
}

/** Of a hundred honest texts that were written to look like orders five lose a sentence unasked. */
const certain = 3;
const doubtful = 0;
const certainInLine = 2;
const doubtfulInLine = -2;
const fourWords = /(?:\p{L}+\P{L}+){3}\p{L}/u;
/** Of what was disguised. */
const suspect = 1;

function isDisguisedOrder(text: string): boolean {
  return isDisguised(text) && unmask(text).some((reading) => scoreOrder(reading) >= suspect);
}

const spokenTo =
  /(?<!\p{L})(?:you(?:'ll|'re| are| will| must| should)|vous (?:devez|etes|allez|direz)|sie (?:sollen|mussen|nennen)|debes|deberas|dovrai|deves|(?:je|u) (?:moet|zult))(?!\p{L})/u;
