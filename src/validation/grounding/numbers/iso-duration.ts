import type { Token } from '../reading.ts';
import type { Unit } from '../words/words.ts';
import type { NumberMention } from './number-mention.ts';

const isoUnits = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' } as const;

/** The parts of `PT1H30M`, and their sum where they add up. */
export function readIsoDuration({ text }: Token, index: number): NumberMention[] {
  const [date = '', time = ''] = text.slice(1).split('T');
  const parts = [...partsOf(date, ''), ...partsOf(time, 'T')];
  const minutes = parts.reduce((sum, { unit, value }) => sum + value * (minutesOf[unit] ?? 0), 0);
  const single = parts.map(({ unit, value }) => mentionOf(value, unit, index));
  return time !== '' && parts.length > 1 ? [...single, mentionOf(minutes, 'minute', index)] : single;
}

const minutesOf: Partial<Record<Unit, number>> = { hour: 60, minute: 1, second: 1 / 60 };

function partsOf(text: string, prefix: '' | 'T'): { unit: Unit; value: number }[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)([YMWDHS])/g)].flatMap(([, value, letter]) => {
    const unit = isoUnits[`${prefix}${letter ?? ''}` as keyof typeof isoUnits] as Unit | undefined;
    return unit === undefined ? [] : [{ unit, value: Number(value) }];
  });
}

/** A number that says nothing but its value and unit. */
export function mentionOf(value: number, unit: Unit | undefined, index: number): NumberMention {
  return {
    values: [value],
    raw: String(value),
    form: 'digits',
    unit,
    counted: [],
    nouns: [],
    labels: [],
    owner: undefined,
    rate: undefined,
    qualifier: undefined,
    share: undefined,
    range: undefined,
    start: index,
    end: index,
    first: index,
    last: index,
  };
}
