import { isDictated } from './dictated.ts';
import { isAscii } from './fold.ts';
import { isDisguised } from './is-disguised.ts';
import { isOfLesson } from './lessons.ts';
import { readSentence, type ReadSentence } from './read-sentence.ts';
import { scoreCues } from './score-cues.ts';
import { orderScore, scoreOrder } from './score-order.ts';
import { unmask } from './unmask.ts';

/**
 * Whether a sentence speaks to whoever writes the description, or to a model, instead of stating a fact. Also when
 * it is disguised. A sentence that only quotes such an order, as lessons on attacks do, is none.
 */
export function isOrder(text: string): boolean {
  if (text.length < shortestOrder && (text.length < shortestDense || isAscii(text))) return false;
  if (bareTask.test(text)) return false;
  const own = text.replace(attesting, '').replace(statement, ' ');
  const sentence = readSentence(own);
  if (isPlainOrder(sentence)) return true;
  // Nobody disguises a lesson.
  return isDisguised(sentence) && unmask(own).some((reading) => reachesOrder(readSentence(reading)));
}

/** What learners write by itself is a task as well as an order, and a task that is lost makes two credentials one. */
const bareTask =
  /^\s*(?:write|compose|produce|sing|tell|perform) (?:an?|one|two|three|\d+) (?:\p{L}+ )?(?:songs?|poems?|stor(?:y|ies)|haikus?|sonnets?|limericks?|jokes?|raps?|recipes?|riddles?)(?: (?:about|on) \p{L}+(?: \p{L}+)?)?[.!]?\s*$/iu;

/** Who certifies something of the holder tells no writer to say so. */
const attesting =
  /^\s*(?:this is to|we|i)(?: hereby)? (?:certify|confirm|attest|verify) that (?=the (?:holder|bearer|owner|earner|recipient) of this \w+ (?:has|have|is|was) )/iu;

/** A command of a database is spelt like what is shouted. */
const statement =
  /(?<![\p{L}_])(?:DROP|CREATE|ALTER|TRUNCATE) (?:TABLE|DATABASE|VIEW|INDEX)\b|(?<![\p{L}_])(?:DELETE FROM|INSERT INTO|GROUP BY|ORDER BY) (?!(?:the|this|your|every)\b)/gu;

export type IsOrder = (sentence: string) => boolean;

// A verb and its object; in other scripts three characters may be both.
const shortestOrder = 8;
const shortestDense = 3;

/** Beside an order even a faint sign counts: what follows is its author's, not the issuer's. */
export function isFaintOrder(text: string): boolean {
  const sentence = readSentence(text);
  return scoreCues(sentence) > 0 || scoreOrder(sentence, faintScore) >= faintScore;
}

const faintScore = 1;

function reachesOrder(sentence: ReadSentence): boolean {
  return scoreOrder(sentence, orderScore) >= orderScore;
}

function isPlainOrder(sentence: ReadSentence): boolean {
  if (!reachesOrder(sentence)) return false;
  return isDictated(sentence) || (!isQuotedLesson(sentence.folded) && !isOfLesson(sentence));
}

function isQuotedLesson(folded: string): boolean {
  if (!/["'`]/.test(folded)) return false;
  const unquoted = folded.replace(/"[^"]*"|(?<![\p{L}])'[^']*'(?![\p{L}])|`[^`]*`/gu, '…');
  if (unquoted === folded || (unquoted.match(/\p{L}{2,}/gu)?.length ?? 0) < 3) return false;
  const outside = readSentence(unquoted);
  return outside.found.has('scholars') && scoreOrder(outside, orderScore) < 2;
}
