import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';

/**
 * Whether a number is a little off one of the facts, or off what they come to, and is said to be: `a little over two years`
 * of 25 months, `knapp sieben Stunden` of nine times 45 minutes, "about 20 km" of 19.6.
 */
export function isSlightlyOff(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { values, unit, rate, range } = mention;
  const side = range === undefined ? sideOf(text, mention) : undefined;
  if (side === undefined) return false;
  const [value = 0] = values;
  const isOff = (known: number) => isNear(value, known / factorOf(unit), side);
  return mentionsIn(facts).some(
    (fact) =>
      fact.rate === rate &&
      fact.form !== 'ordinal' &&
      isSameThing(mention, fact) &&
      fact.values.some((known) => isOff(known * factorOf(fact.unit))),
  );
}

/** Where the true value lies: above what is said, below it, or on either side. */
type Side = 'above' | 'below' | 'either';

function sideOf(text: Annotated, mention: NumberMention): Side | undefined {
  const words = wordsBefore(text, mention);
  switch (mention.qualifier) {
    case 'more':
    case 'over':
      return words.some((word) => slightly.test(word)) ? 'above' : undefined;
    case 'less':
      return words.some((word) => slightly.test(word)) ? 'below' : undefined;
    case 'about':
      if (words.some((word) => beyond.test(word))) return 'above';
      return words.some((word) => almost.test(word)) ? 'below' : 'either';
    case undefined:
      return words.some((word) => scarcely.test(word)) ? 'below' : undefined;
    default:
      return undefined;
  }
}

function isNear(value: number, known: number, side: Side): boolean {
  if (side === 'above') return known > value && known <= value * most;
  if (side === 'below') return known < value && known * most >= value;
  return Math.abs(known - value) <= known * mostAbout && digitsOf(value) < digitsOf(known);
}

/** Further off, another number would be named. */
const most = 1.1;
const mostAbout = 0.05;

/** "About 50" of 48 is rounded, "about 47" would be another number. */
function digitsOf(value: number): number {
  return String(Math.round(value * 100)).replace(/0+$/, '').length;
}

/** Also what they come to, but for the sums of lists, which have to be said as sums. */
function mentionsIn({ numbers }: FactsIndex): readonly NumberMention[] {
  return Array.from(numbers.values()).flatMap((known) =>
    known.flatMap(({ mention }) => (mention.isListed === true || mention.isInferred === true ? [] : [mention])),
  );
}

function wordsBefore({ tokens }: Annotated, { first, start }: NumberMention): string[] {
  return tokens
    .slice(Math.max(0, first - 2), start)
    .filter(({ clause }) => clause === tokens[start]?.clause)
    .map(({ folded }) => folded);
}

const slightly =
  /^(?:little|just|slightly|bit|shade|etwas|gut|knapp|leicht|kurz|peu|legerement|algo|poco|ligeramente|pouco|ligeiramente|appena|leggermente|iets|ruim|krap|net|goed)$/;
const beyond = /^(?:gut|ruim)$/;
const almost = /^(?:nearly|almost|fast|knapp|bijna|pres|presque|casi|quasi|quase)$/;
const scarcely = /^(?:barely|scarcely|krap|presque|kaum)$/;

function isSameThing({ unit, nouns }: NumberMention, fact: NumberMention): boolean {
  if (unit === undefined || fact.unit === undefined)
    return unit === fact.unit && nouns.some((noun) => fact.nouns.some((other) => isAkin(noun, other)));
  return units[unit].family === units[fact.unit].family;
}

function factorOf(unit: NumberMention['unit']): number {
  return unit === undefined ? 1 : units[unit].factor;
}
