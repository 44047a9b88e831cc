import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';
import { timeFamilies, units } from './units.ts';
import { baseKeysOf } from './value-keys.ts';

/** Whether a length of time is that of something else: the experience that is asked for as how long it lasts. */
export function isLengthOfOther(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { unit, rate, form } = mention;
  if (unit === undefined || rate !== undefined || form === 'ordinal' || !timeFamilies.has(units[unit].family))
    return false;
  const { family } = units[unit];
  const isTaught = hasLength(facts, 'duration') && lasts(text, mention);
  const isOfValidity =
    family !== 'time' && facts.fields.has('validity') && isValid(text, mention) && !isLapsed(text, mention);
  if (!isTaught && !isOfValidity) return false;
  const keys = baseKeysOf({ values: mention.values, unit });
  const isSame = (fact: NumberMention) =>
    fact.unit !== undefined && units[fact.unit].family === family && baseKeysOf(fact).some((key) => keys.includes(key));
  const known = new Set(
    keys.flatMap((key) =>
      (facts.numbers.get(key) ?? []).flatMap(({ mention: fact, field }) => (isSame(fact) ? [field] : [])),
    ),
  );
  const isOnlyOf = (fields: ReadonlySet<string>) =>
    known.size > 0 && Array.from(known).every((field) => fields.has(field));
  // "Lasts five years" is said of a certificate as well.
  if (isTaught && isOnlyOf(apart) && (!known.has('validity') || isOfCourse(text, mention))) return true;
  if (!isOfValidity) return false;
  if (isOnlyOf(taught)) return true;
  // Of what never expires, a part may do so: `le prove superate restano valide 18 mesi`.
  return (
    hasLength(facts, 'validity') &&
    known.size > 0 &&
    !known.has('validity') &&
    facts.passages.every((passage) => !saysValid(passage, isSame))
  );
}

/** Whether a field says how long something takes or is valid. */
function hasLength({ passages }: FactsIndex, field: string): boolean {
  return passages.some(
    ({ place, numbers }) =>
      place === field && numbers.some(({ unit }) => unit !== undefined && timeFamilies.has(units[unit].family)),
  );
}

const apart: ReadonlySet<string> = new Set(['prerequisites', 'audience', 'validity']);
const taught: ReadonlySet<string> = new Set(['duration', 'prerequisites', 'audience']);

/** `The module lasts two years`, "a two-year module". */
function lasts({ tokens }: Annotated, { first, start, end, counted, last }: NumberMention): boolean {
  const { clause } = tokens[start] ?? {};
  const before = tokens.slice(Math.max(0, first - 3), first).filter((token) => token.clause === clause);
  if (tokens.some((token) => token.clause === clause && validity.test(token.folded))) return false;
  // "In the last two years" tells when.
  if (before.some(({ folded }, at) => lasting.test(folded) && before[at - 1]?.folded !== 'the')) return true;
  const noun = tokens[end + 1]?.clause === clause ? (tokens[end + 1]?.folded ?? '') : '';
  const isAdjective = start === end || tokens[end]?.gap === '-';
  return isAdjective && last > end && (counted.some((each) => courses.has(each)) || taughtWords.test(noun));
}

function isOfCourse({ tokens }: Annotated, { start }: NumberMention): boolean {
  return tokens.some(({ clause, folded }) => clause === tokens[start]?.clause && taughtWords.test(folded));
}

const lasting = /^(?:last|take|run|dauer|lauft|lauf|duur|duren|loopt|dure|durent|dura|duran|durano|duram)/;
const courses: ReadonlySet<string> = new Set(['course', 'module', 'session']);
const taughtWords =
  /^(?:course|module?|modul|training|programm?e?|kurs|lehrgang|cursus|opleiding|cours|formation|curso|corso|modulo)/;

/** Whether a fact outside its field is of validity, too. */
function saysValid(passage: Annotated, isSame: (fact: NumberMention) => boolean): boolean {
  return passage.numbers.some((fact) => isSame(fact) && isValid(passage, fact));
}

/** `Valid for three days`, `gilt zwei Tage`, `twee dagen geldig`. */
function isValid({ tokens }: Annotated, { first, last, end, start }: NumberMention): boolean {
  const { clause } = tokens[start] ?? {};
  const before = tokens.slice(Math.max(0, first - 2), first);
  const behind = tokens.slice(Math.min(end, last) + 1, end + 3);
  return [...before, ...behind].some((token) => token.clause === clause && validity.test(token.folded));
}

/** "Expired by no more than 28 days": how long ago, and not how long it is valid. */
function isLapsed({ tokens }: Annotated, { first, start, end }: NumberMention): boolean {
  const { clause } = tokens[start] ?? {};
  // German and Dutch have it behind: `niet langer dan zes maanden verlopen`.
  return [...tokens.slice(Math.max(0, first - 4), first), ...tokens.slice(end + 1, end + 3)].some(
    (token) => token.clause === clause && (lapsed.test(token.folded) || /^expirés?$/iu.test(token.text)),
  );
}

const lapsed =
  /^(?:expired|lapsed|abgelaufen\S*|expirees?|echue?s?|perimee?s?|caduco|caducou|caducad[oa]s?|vencid[oa]s?|expirad[oa]s?|scadut[oaie]|verlopen)$/;
const validity = /^(?:valid|gultig|gilt|gelten|geldig|geldt|valable|valid|vigen|vale$|valgono|valem|expire|renew)/;
