import type { Tagged } from '../tag.ts';
import type { Unit } from '../words/words.ts';
import type { NumberMention } from './number-mention.ts';

/**
 * What a field of the facts says without writing it: parts whose unit stands before (`265 hours: 150 theory and 115
 * practice`), their sum, and hours a week over weeks.
 */
export function deriveNumbers({ starting, tokens }: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const parts = mentions.filter(isSummand).slice(0, mostParts + 1);
  if (parts.length < 2 || parts.length > mostParts) return [];
  const elliptic = withUnits(parts);
  const derived = elliptic.filter((mention, index) => mention !== parts[index]);
  const isRate = ({ end, last }: NumberMention) =>
    [end + 1, last + 1].some((index) => (starting.get(index) ?? []).some(({ tag }) => tag === 'mark:rate'));
  const weekly = parts.find((each) => each.unit === 'hour' && isRate(each) && tokens.length < 200);
  const weeks = parts.find(({ unit }) => unit === 'week');
  if (weekly !== undefined && weeks !== undefined) derived.push(valued(weekly, valueOf(weekly) * valueOf(weeks)));
  const [first] = elliptic;
  if (weekly === undefined && first !== undefined && elliptic.every(({ unit }) => unit === first.unit)) {
    derived.push(
      valued(
        first,
        elliptic.reduce((sum, each) => sum + valueOf(each), 0),
      ),
    );
  }
  return derived;
}

const mostParts = 4;
const summable: ReadonlySet<Unit> = new Set(['hour', 'minute', 'day', 'week', 'ects', 'credit']);

function isSummand({ unit, labels, range, qualifier, values, form }: NumberMention): boolean {
  if (range !== undefined || qualifier !== undefined || values.length !== 1 || form === 'ordinal') return false;
  return unit === undefined ? labels.length === 0 : summable.has(unit);
}

/** Parts without a unit take the one before them where they say nothing else, or add up to what stands before. */
function withUnits(parts: readonly NumberMention[]): NumberMention[] {
  const [whole, ...rest] = parts;
  if (whole?.unit === undefined) return [...parts];
  const { unit } = whole;
  const bare = rest.filter((each) => each.unit === undefined);
  const addsUp = bare.length > 1 && bare.reduce((sum, each) => sum + valueOf(each), 0) === valueOf(whole);
  return parts.map((each) =>
    each.unit === undefined && (addsUp || each.nouns.length === 0) ? { ...each, unit } : each,
  );
}

function valueOf({ values }: NumberMention): number {
  return values[0] ?? 0;
}

function valued(mention: NumberMention, value: number): NumberMention {
  return { ...mention, values: [value], raw: String(value), nouns: [], counted: [], share: undefined };
}
