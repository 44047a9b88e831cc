import type { Annotated } from '../annotate.ts';
import type { NumberMention } from './number-mention.ts';

/** Whether a number is the beginning of another word: `Einzelstunden` are no one hour. */
export function isNoNumber({ tokens }: Annotated, { unit, start }: NumberMention): boolean {
  return unit === 'hour' && tokens[start]?.folded.startsWith('einzel') === true;
}
