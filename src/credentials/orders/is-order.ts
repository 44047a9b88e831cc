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
  return scoreOrder(text) >= certain || isDisguisedOrder(text);
}

/**
 * Whether a sentence may be such an order. It is sent, as most such sentences are tasks of a learner; where the answer
 * does as it says, that settles what it was.
 */
export function isDoubtful(text: string): boolean {
  return scoreOrder(text) >= doubtful || isDisguisedOrder(text);
}

/**
 * The same of a line that says who issues, of which level or how long. Nobody is spoken to there, so that less is enough;
 * what is quoted or in brackets is a name (`Fondazione "Enrico Mattei"`, `Master [MSc]`).
 */
export function isOrderLine(text: string): boolean {
  return isOrder(text) || scoreOrder(withoutMarks(text)) >= certainInLine;
}

export function isDoubtfulLine(text: string): boolean {
  const isLikely = scoreOrder(text) >= certainInLine || isDoubtful(withoutMarks(text));
  return isLikely || isOrder(text) || spokenTo.test(fold(text));
}

function withoutMarks(text: string): string {
  return text.replace(/["“”„«»[\]()]/gu, ' ');
}

/** Of a hundred honest texts that were written to look like orders five lose a sentence unasked. */
const certain = 3;
const certainInLine = 2;
const doubtful = 0;
/** Of what was disguised. */
const suspect = 1;

function isDisguisedOrder(text: string): boolean {
  return isDisguised(text) && unmask(text).some((reading) => scoreOrder(reading) >= suspect);
}

const spokenTo =
  /(?<!\p{L})(?:you(?:'ll|'re| are| will| must| should)|vous (?:devez|etes|allez|direz)|sie (?:sollen|mussen|nennen)|debes|deberas|dovrai|deves|(?:je|u) (?:moet|zult))(?!\p{L})/u;
