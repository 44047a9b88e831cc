import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { clauseAround } from '../reading.ts';
import type { Unsupported } from '../rule.ts';
import { isAskedBefore } from './asked-before.ts';

/** Whether an ability of an audience is one that they come with, or what the offer may do for them. */
export function isOfWhoComes(text: Annotated, mention: Place, facts: FactsIndex): boolean {
  return isAskedBefore(text, mention, facts) || isOfInterest(text, mention);
}

type Place = Pick<Unsupported, 'first' | 'last'>;

/** `Può interessare chi lavora nei rifiuti`, "could suit people who repair": what an offer may do for them, and nothing they can do. */
function isOfInterest({ tokens }: Annotated, { first }: Place): boolean {
  return clauseAround(tokens, first).some(({ folded }) => serving.test(folded));
}

const serving =
  /^(?:interes|useful|helpful|suit|benefit|appeal|utile?s?$|uteis$|util(?:i|es)?$|servir|conven|spunto|spunti|giovar|nutz(?:en|lich)|hilfreich|ansprech|passen$|lohn|eign|geeignet|nuttig|aanspre|geschikt|gebaat|baat$|profit|passend|aprovech|beneficiar|aproveitar|apren$)/;
