import { fold, isAscii } from './fold.ts';
import { isAboutOrders, orderScore, scoreOrder } from './score-order.ts';
import { unmask } from './unmask.ts';

/**
 * Whether a sentence speaks to whoever writes the description, or to a model, instead of stating a fact. Also when
 * it is disguised. A sentence that only quotes such an order, as lessons on attacks do, is none.
 */
export function isOrder(sentence: string): boolean {
  if (sentence.length < shortestOrder && isAscii(sentence)) return false;
  return isPlainOrder(sentence) || unmask(sentence).some((reading) => isPlainOrder(reading));
}

// A verb and its object; in other scripts three characters may be both.
const shortestOrder = 8;

/** Beside an order even a faint sign counts: what follows is its author's, not the issuer's. */
export function isFaintOrder(sentence: string): boolean {
  return scoreOrder(sentence) >= faintScore;
}

const faintScore = 1;

function isPlainOrder(sentence: string): boolean {
  return scoreOrder(sentence) >= orderScore && !isQuotedLesson(fold(sentence));
}

function isQuotedLesson(folded: string): boolean {
  const unquoted = folded.replace(/"[^"]*"|(?<![\p{L}])'[^']*'(?![\p{L}])|`[^`]*`/gu, '…');
  const outside = unquoted === folded ? folded : unquoted;
  if (outside === folded || !isAboutOrders(outside)) return false;
  return (outside.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3 && scoreOrder(outside) < 2;
}
