import { compareTexts } from '../compare-texts.ts';
import type { PreparedFacts } from '../prepare-facts.ts';
import type { TextReading } from '../read-text.ts';
import { differInUnitCase } from '../rules/unit-case.ts';
import { refuseUnread, type FieldComparator } from './comparator.ts';

type ListField = 'skills' | 'learning_outcomes';

/** For lists: each item of one is, in neutral wording, exactly one item of the other, in any order. */
export function neutralSet(field: ListField): FieldComparator {
  return { name: 'set in neutral wording', compare: (one, other) => compareLists(field, one, other) };
}

function compareLists(field: ListField, one: PreparedFacts, other: PreparedFacts): string | undefined {
  const items = one.folded[field];
  const others = other.folded[field];
  if (items.length !== others.length) return items.length * others.length === 0 ? 'missing_field' : 'item_count';
  if (differInUnitCase(one.facts[field].join('\n'), other.facts[field].join('\n'))) return 'unit';
  if (items.every((item, index) => item === others[index])) return undefined;
  const refused = refuseUnread(one, other);
  if (refused !== undefined) return refused;
  const readings = readItems(field, one);
  const otherReadings = readItems(field, other);
  const differs = readings.some((reading, index) => {
    const second = otherReadings[index];
    return second === undefined || compareTexts(reading, second) !== undefined;
  });
  return differs || readings.length !== otherReadings.length ? 'item' : undefined;
}

/** Items in the order of what they say, so that equals stand at one place. */
function readItems(field: ListField, { facts, lists, read }: PreparedFacts): TextReading[] {
  if (lists === undefined) return [];
  const items = withoutNumbers([...new Set(facts[field])]);
  const readings = items.map((item) => read(item, { kind: 'item', field, lists }));
  return readings.toSorted((one, other) => compareCodes(keyOf(one), keyOf(other)));
}

function keyOf({ canonical, words }: TextReading): string {
  // Without spaces, so that `look-alike` and `lookalike` stand at one place.
  return `${canonical.replaceAll(' ', '')}\n${words.join(' ')}`;
}

function compareCodes(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Items without the numbers of a list, where they count all of them: `1. Read drawings`, `2. Weld`. */
function withoutNumbers(items: readonly string[]): readonly string[] {
  const isNumbered =
    items.length > 1 && items.every((item, index) => /^\s*(\d{1,3})[.)]\s/.exec(item)?.[1] === String(index + 1));
  return isNumbered ? items.map((item) => item.replace(/^\s*\d+[.)]\s+/, '')) : items;
}
