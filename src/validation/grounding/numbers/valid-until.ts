import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { keysOfDate } from '../fact-keys.ts';
import type { DateMention } from './date-mention.ts';
import { units } from './units.ts';

/** `Valid until September 2026` of what was issued on 3 September 2025 and holds for a year. */
export function endsValidity({ tokens }: Annotated, { first }: DateMention, key: string, facts: FactsIndex): boolean {
  const { sentence } = tokens[first] ?? {};
  const isUntil = tokens.slice(Math.max(0, first - reach), first).some(({ folded }) => until.test(folded));
  const isValid = tokens.some((token) => token.sentence === sentence && valid.test(token.folded));
  return isUntil && isValid && endsOf(facts).has(key);
}

const reach = 3;
const until = /^(?:until|till|to|through|bis|jusqu|hasta|ate|fino|sino|tot)/;
const valid = /^(?:valid|gultig|gilt|geldig|geldt|valable|vigen|vale$|expire|remains$)/;

/** Only where one day is that of issue, and one length that of validity. */
const endsOf = oncePerFacts(({ passages }: FactsIndex): ReadonlySet<string> => {
  const lengths = passages
    .filter(({ place }) => place === 'validity')
    .flatMap(({ numbers }) => numbers.filter(({ unit }) => unit !== undefined && units[unit].family === 'months'));
  const issued = passages.flatMap((passage) => passage.dates.filter((date) => isIssue(passage, date)));
  const [length] = lengths;
  const [date] = issued;
  if (length?.unit === undefined || date?.year === undefined || lengths.length > 1 || issued.length > 1)
    return new Set();
  const months = (length.values[0] ?? 0) * units[length.unit].factor;
  const end = date.year * 12 + (date.month ?? 1) - 1 + months;
  return new Set(keysOfDate({ ...date, year: Math.floor(end / 12), month: (end % 12) + 1 }));
});

function isIssue({ tokens, place }: Annotated, { first, month, year }: DateMention): boolean {
  if (month === undefined || year === undefined) return false;
  return (
    place.includes('issue') || tokens.slice(Math.max(0, first - 4), first).some(({ folded }) => issuing.test(folded))
  );
}

const issuing =
  /^(?:issue|award|ausgestell|verlieh|delivre|decern|expedid|emitid|otorgad|concedid|rilasciat|afgegeven|uitgereik|verleend)/;
