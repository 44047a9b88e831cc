import type { Tagged } from '../tag.ts';
import type { NumberMention } from './number-mention.ts';

/** The English "for one quarter", which is three months where a share would stand before an "of". */
export function asQuarterOfYear({ tokens }: Pick<Tagged, 'tokens'>, mention: NumberMention): NumberMention {
  const { values, start, end, unit } = mention;
  const word = tokens[end];
  if (values[0] !== 0.25 || unit !== undefined || word?.folded !== 'quarter') return mention;
  const next = tokens[end + 1];
  if (next?.clause === word.clause && (next.gap !== ' ' || shared.has(next.folded))) return mention;
  const isOne = start < end || beforeQuarter.has(tokens[start - 1]?.folded ?? '');
  const before = tokens[isOne && start === end ? start - 2 : start - 1];
  if (!isOne || !lasting.test(before?.folded ?? '')) return mention;
  return { ...mention, values: [1], raw: '1', unit: 'quarterYear' };
}

const beforeQuarter: ReadonlySet<string> = new Set('a one the'.split(' '));
/** Behind a share, and behind one of an hour. */
const shared: ReadonlySet<string> = new Set('of the to past hour hours century mile pound'.split(' '));
const lasting = /^(?:for|over|during|within|throughout|last(?:s|ed|ing)?|takes?|took|spans?|runs?|in)$/;
