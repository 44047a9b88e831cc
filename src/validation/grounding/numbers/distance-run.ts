import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';
import { supportsNumber } from './support.ts';
import { units } from './units.ts';

/** Whether a way is told by its length, `a tow over 25 metres`, `ein Lauf über 100 Meter`: no more than that. */
export function isDistanceRun({ tokens }: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { unit, qualifier, first, start } = mention;
  const isLength = unit !== undefined && units[unit].family === 'length';
  if (!isLength || (qualifier !== 'over' && qualifier !== 'more') || !overWords.test(tokens[first]?.folded ?? ''))
    return false;
  const before = tokens[first - 1];
  const isWay = start === first + 1 && before?.clause === tokens[start]?.clause && ways.test(before?.folded ?? '');
  return isWay && supportsNumber({ ...mention, qualifier: undefined }, facts);
}

const overWords = /^(?:over|uber)$/;
const ways =
  /^(?:tow|race|swim|run|sprint|relay|walk|ride|row|hike|heat|climb|distance|distanz|strecke|lauf|rennen|schwimmen|schleppen|staffel|fahrt|ritt|wanderung|sprung|afstand|race|zwemmen|loop|tocht)$|(?:lauf|schwimmen|strecke|rennen|fahrt)$/;
