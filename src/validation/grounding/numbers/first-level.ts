import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';

/** Whether the first level is the A1 of the European framework: `un primo livello di comunicazione, l'A1`. */
export function isFirstLevel(
  _text: Annotated,
  { form, values: [value], labels, unit }: NumberMention,
  { codes, deniedCodes }: FactsIndex,
): boolean {
  const isLevel = form === 'ordinal' && value === 1 && unit === undefined && labels.includes('level');
  return isLevel && codes.has('A1') && !deniedCodes.has('A1');
}
