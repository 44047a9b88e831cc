import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { DateMention } from './date-mention.ts';

/** "Valid until 31 March 2025" of a deadline in March and a day in 2026 by which the credential expires. */
export function isOtherExpiry(text: Annotated, date: DateMention, { passages }: FactsIndex): boolean {
  if (date.day === undefined || !endsHere(text, date)) return false;
  const known = passages.flatMap((passage) => passage.dates.map((fact) => ({ passage, fact })));
  const ends = known.filter(({ passage, fact }) => ending.test(passage.place) && fact.day !== undefined);
  const isSame = ({ day, month, year }: DateMention) =>
    day === date.day && month === date.month && (date.year === undefined || year === date.year);
  const own = known.filter(({ fact }) => isSame(fact));
  return (
    ends.length > 0 &&
    own.length > 0 &&
    own.every(({ passage, fact }) => !ending.test(passage.place) && !endsHere(passage, fact))
  );
}

/** The words right before a date that make it the last day of something valid. */
function endsHere({ tokens }: Annotated, { first }: DateMention): boolean {
  const { sentence } = tokens[first] ?? {};
  const before = tokens.slice(Math.max(0, first - reach), first).filter((token) => token.sentence === sentence);
  return before.some(({ folded }) => expiring.test(folded)) && !before.some(({ folded }) => beginning.has(folded));
}

/** In words: `gültig bis zum`, "expires on the". */
const reach = 5;
const ending = /^(?:expir|valid)/;
const expiring =
  /^(?:valid|validity|expires?|expiry|expiration|gultig|gilt|ablauf|valable|expire|vigente|valid[oae]|vence|caduca|scade|scadenza|geldig|verloopt|vervalt|expira|vigencia)$/;
const beginning: ReadonlySet<string> = new Set('from since ab seit depuis desde dal da dalla vanaf sinds'.split(' '));
