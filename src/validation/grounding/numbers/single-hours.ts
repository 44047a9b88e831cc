import type { Annotated } from '../annotate.ts';
import type { NumberMention } from './number-mention.ts';

/** `Einzelstunden` are single hours, and no one hour. */
export function isSingleHour({ tokens }: Annotated, { unit, start }: NumberMention): boolean {
  return unit === 'hour' && tokens[start]?.folded.startsWith('einzel') === true;
}
