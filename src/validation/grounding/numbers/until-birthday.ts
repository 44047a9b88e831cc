import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isSameLimit } from './ages.ts';
import { belowOf, isEndedByBirthday } from './birthdays.ts';
import type { NumberMention } from './number-mention.ts';
import { supportsNumber } from './support.ts';

/** `Until their 25th birthday` of "16 to 24" or "under 25". */
export function isUntilBirthday(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  if (!isEndedByBirthday(text, mention)) return false;
  const limit = belowOf(mention);
  const [value = 0] = limit.values;
  const oldest = { ...limit, values: [value - 1], raw: String(value - 1), qualifier: 'most' as const };
  return supportsNumber(limit, facts) || supportsNumber(oldest, facts) || isSameLimit(text, limit, facts);
}
