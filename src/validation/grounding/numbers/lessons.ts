import type { Tagged } from '../tag.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';

/** `6 Unterrichtsstunden à 45 Minuten` are six lessons: hours that are said to be shorter than an hour count no hours. */
export function withLessons({ tokens }: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return mentions.map((mention, index) => {
    const length = mentions[index + 1];
    if (mention.unit !== 'hour' || mention.form === 'ordinal' || length === undefined) return mention;
    const between = tokens.slice(mention.end + 1, length.start).map(({ folded }) => folded);
    const isNear = between.length <= mostBetween && tokens[length.end]?.clause === tokens[mention.end]?.clause;
    const isOf = isNear && between.some((word) => ofWords.has(word)) && isShort(length);
    return isOf ? { ...mention, unit: undefined, counted: ['session'], nouns: [] } : mention;
  });
}

const mostBetween = 4;
const ofWords = new Set('a of je zu von de d da di van'.split(' '));

function isShort({ unit, values: [value = 0] }: NumberMention): boolean {
  const isTime = unit === 'minute' || unit === 'quarterHour' || unit === 'hour';
  return isTime && value * units[unit].factor < units.hour.factor;
}
