import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { sentenceAround } from '../reading.ts';
import { breaksIn, pauses } from './breaks.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';

/** `Six heures de travail et une heure de pause` of seven hours with a break of one, where the text tells the break apart. */
export function isNetOfBreak(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const minutes = minutesOf(mention);
  if (minutes === undefined) return false;
  if (!sentenceAround(text.tokens, mention.start).some(({ folded }) => pauses.test(folded))) return false;
  return passages.some((passage) =>
    breaksIn(passage).some((pause) => passage.numbers.some((whole) => minutesOf(whole) === minutes + pause)),
  );
}

/** How long it is in minutes, where it is told in minutes or hours. */
function minutesOf({ unit, range, rate, values: [value = 0] }: NumberMention): number | undefined {
  const isTime = unit !== undefined && units[unit].family === 'time' && range === undefined && rate === undefined;
  return isTime ? value * units[unit].factor : undefined;
}
