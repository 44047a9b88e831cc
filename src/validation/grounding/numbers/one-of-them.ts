import type { Tagged } from '../tag.ts';
import { isOneAt } from './joints.ts';
import type { NumberMention } from './number-mention.ts';
import { timeFamilies, units } from './units.ts';

/** The one day of `l'une des deux journées au choix`, and of `deux journées, l'une …, l'autre …`. */
export function ofOneOfThem(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const { tokens } = passage;
  return mentions.slice(0, mostMentions).flatMap((all) => {
    const { unit, values, start, end } = all;
    if (unit === undefined || !timeFamilies.has(units[unit].family) || (values[0] ?? 0) < 2) return [];
    const { sentence } = tokens[start] ?? {};
    const isOneOf = ofWords.has(tokens[start - 1]?.folded ?? '') && isOneAt(passage, start - 2);
    const behind = tokens.slice(end + 1, end + 1 + reach).filter((token) => token.sentence === sentence);
    const isOneByOne =
      behind.some((_, step) => isOneAt(passage, end + 1 + step)) && behind.some(({ folded }) => others.has(folded));
    return isOneOf || isOneByOne ? [{ ...all, values: [1], raw: '1' }] : [];
  });
}

const mostMentions = 60;
/** In words. */
const reach = 12;
const ofWords = new Set('of der des de dei delle degli das dos van'.split(' '));
const others = new Set('other andere anderen autre otra otro outra outro altra altro'.split(' '));
