import type { Annotated } from '../annotate.ts';
import type { NumberMention } from './number-mention.ts';

/** Whether a number only numbers its own line, or is the beginning of another word: `Einzelstunden` are no one hour. */
export function isNoNumber(text: Annotated, mention: NumberMention): boolean {
  const isSingle = mention.unit === 'hour' && text.tokens[mention.start]?.folded.startsWith('einzel') === true;
  return isSingle || isNumbering(text, mention);
}

/** `Two: tie a knot` as the second of the highlights. */
function isNumbering({ place, tokens }: Annotated, { start, end, values }: NumberMention): boolean {
  const index = /^\/highlights\/(\d+)$/.exec(place)?.[1];
  return (
    index !== undefined &&
    start === 0 &&
    values.includes(Number(index) + 1) &&
    /^[:.)]\s/.test(tokens[end + 1]?.gap ?? '')
  );
}
