import type { FactsIndex, NumberInFact } from '../facts-index.ts';
import { baseKeysOf, isSameValue, keysOf, valueKey } from './value-keys.ts';
import { isMaybeDuring } from './hedge.ts';
import { isOfUncounted } from './of-uncounted.ts';
import type { NumberMention } from './number-mention.ts';
import { isAkin, stemOf } from './noun-phrase.ts';
import { isOfSameThing, isSameThing, kindOf } from './same-thing.ts';
import type { Unit } from '../words/words.ts';
import { starWords } from '../words/standing-of-people.ts';
import { units } from './units.ts';

/** Whether a number of the facts says as much as a number of the text: same value, kind and hedge. */
export function supportsNumber(claim: NumberMention, facts: FactsIndex): boolean {
  for (const key of keysOf(claim)) {
    const known = (facts.numbers.get(key) ?? []).filter(
      (fact) =>
        fact.mention.isListed !== true &&
        fact.mention.isInferred !== true &&
        isSameValue(claim, fact.mention) &&
        isSameKind(claim, claim.unit === 'cpd' ? ofAccreditation(fact, facts) : fact) &&
        isSameHedge(claim, fact),
    );
    if (known.length > 0 && !isOfOther(claim, known, facts) && !isOfUncounted(claim, known, facts)) return true;
  }
  return false;
}

/** The points of "accredited for 6 points" are those of an accreditation, in whatever field; not those of a test. */
function ofAccreditation(fact: NumberInFact, { passages }: FactsIndex): NumberInFact {
  const { mention, field } = fact;
  const isNamed =
    mention.unit === 'point' &&
    passages.some(({ place, numbers, tokens, found }) => {
      if (place !== field || !numbers.some(({ start, raw }) => start === mention.start && raw === mention.raw))
        return false;
      const isBeside = ({ first }: { readonly first: number }) =>
        tokens[first]?.sentence === tokens[mention.start]?.sentence;
      const has = (tag: string) => (found.get(tag) ?? []).some(isBeside);
      return accrediting.some(has) && !testing.some(has);
    });
  return isNamed ? { ...fact, field: 'accreditation' } : fact;
}

const accrediting = ['accredited', 'recognised'].flatMap((concept) => [`concept:${concept}`, `support:${concept}`]);
const testing = [
  'mark:negator',
  ...['exam', 'assessed', 'passed'].flatMap((concept) => [`concept:${concept}`, `support:${concept}`]),
];

/** "Four loaves" where the facts count loaves and only something else is four. */
function isOfOther(
  claim: NumberMention,
  known: readonly NumberInFact[],
  { countedNouns, singleNouns }: FactsIndex,
): boolean {
  const [noun] = claim.nouns;
  if (claim.unit !== undefined || claim.labels.length > 0 || noun === undefined) return false;
  if (!countedNouns.has(stemOf(noun)) && !singleNouns.has(stemOf(noun))) return false;
  return !known.some(
    ({ mention }) =>
      mention.unit !== undefined ||
      (mention.isSum !== true && mention.nouns.every((other) => places.test(other))) ||
      mention.nouns.some((other) => isSameThing(noun, other) || stemOf(claim.nouns[1] ?? '') === stemOf(other)) ||
      mention.counted.some((each) => claim.counted.some((other) => kindOf(each) === kindOf(other))),
  );
}

/** "The first two", `os dois últimos`: what they are of stands before. */
const places =
  /^(?:first|last|other|erste|letzte|ander|premier|dernier|autre|primer|ultim|primeir|otr|outr|prim[ie]$|altr|eerste|laatste)/;

function isSameKind(claim: NumberMention, { mention: fact, field }: NumberInFact): boolean {
  if (claim.rate !== undefined && fact.rate !== undefined && claim.rate !== fact.rate) return false;
  if (claim.rate !== undefined && fact.isTotal === true) return false;
  // "35 hours a week" of a course of 35 hours.
  const isWhole = field === 'duration' && fact.rate === undefined && fact.range === undefined && fact.unit === 'hour';
  if (isWhole && claim.unit === 'hour' && claim.rate !== undefined) return false;
  if (claim.unit !== undefined) return isSameUnit(claim, fact, field);
  // `Tien stagedagen` of "10-day placement".
  if (fact.isSum !== true && isCompound(fact.unit, claim)) return true;
  if (fact.unit !== undefined) return isUnitLeftOut(claim, fact, { unit: fact.unit, field });
  if (hasDots(claim.raw) && hasDots(fact.raw)) return claim.raw === fact.raw;
  return isSameLevel(claim, fact, field) ?? isOfSameThing(claim, fact, field);
}

type UnitOfField = { readonly unit: Unit; readonly field: string };

/** Fields that say for whom something is. */
const people: ReadonlySet<string> = new Set(['audience', 'prerequisites']);

function isUnitLeftOut(claim: NumberMention, fact: NumberMention, { unit, field }: UnitOfField): boolean {
  // "20 online" of "20 hours online".
  const isElliptic =
    units[unit].family === 'time' && !hasCounted(claim) && claim.nouns.some((noun) => fact.nouns.includes(noun));
  // "At least ten" of "minimum age 10 years".
  const isHedged = claim.qualifier === 'least' && fact.qualifier === undefined;
  const isHere = isBare(claim) && (claim.qualifier === undefined || isHedged || claim.qualifier === fact.qualifier);
  // "Six to eleven can join" of "ages 6 to 11": as no other range is.
  const isLimited = claim.range !== undefined || (claim.qualifier !== undefined && people.has(field));
  const isApart = claim.range !== undefined || claim.qualifier === 'less' || claim.qualifier === 'more';
  const isAges = unit === 'year' && isLimited && !hasCounted(claim) && (claim.nouns.length === 0 || isApart);
  return isHere || isElliptic || isAges || isPeriods(claim, unit) || (lenient.has(unit) && !hasCounted(claim));
}

/** `Due periodi` of two terms. */
function isPeriods({ nouns }: NumberMention, unit: Unit): boolean {
  return unit === 'term' && nouns.some((noun) => /^(?:period|abschnitt|zeitraum|tijdvak)/.test(noun));
}

/** Whether both are the same level; undefined where neither is one. */
function isSameLevel(claim: NumberMention, fact: NumberMention, field: string): boolean | undefined {
  const claimsLevel = claim.labels.some((label) => levelLabels.has(label));
  const factIsLevel = field === 'level' || fact.labels.some((label) => levelLabels.has(label));
  const isOrdinal = claim.form === 'ordinal' && fact.form === 'ordinal';
  // "The first stage" of "the first of three".
  if (isOrdinal && claim.labels.every((label) => label === 'level')) return true;
  if ([claim, fact].every(({ nouns }) => nouns.some((noun) => starWords.test(noun)))) return true;
  // "Grade 30 castings" grades no castings 30.
  const isNamed = field !== 'level' && claim.nouns.some((noun) => fact.nouns.includes(noun));
  if ((!claimsLevel && isNamed) || (!claimsLevel && !factIsLevel)) return undefined;
  return claimsLevel === factIsLevel ? isSameFramework(claim, fact) : isBareLevel(claim);
}

const lenient: ReadonlySet<string> = new Set(['point', 'credit', 'third', 'fourth', 'fifth', 'tenth']);

function isSameUnit(claim: NumberMention, fact: NumberMention, field: string): boolean {
  if (claim.unit === 'percent' && isOtherShare(claim, fact)) return false;
  // How long it is valid is not how long it takes.
  if (field === 'validity' && claim.counted.some((each) => each === 'course' || each === 'session')) return false;
  if (claim.unit === 'year' && fact.unit === undefined && isAge(fact, field)) return true;
  const claimed = claim.unit === undefined ? '' : units[claim.unit].family;
  if (fact.unit === undefined) return isUnitOfField(claimed, fact, field) || isCompound(claim.unit, fact);
  const known = units[fact.unit].family;
  const isPoints = (family: string) => family === 'credit' || family === 'point';
  const isEither = isPoints(claimed) || ((field === 'credits' || field === 'accreditation') && isPoints(known));
  return known === claimed || (isEither && creditFamilies.has(known) && creditFamilies.has(claimed));
}

/** A bare number in a field of quantities has the unit of its field; marks are counted without one. */
function isUnitOfField(claimed: string, fact: NumberMention, field: string): boolean {
  if (claimed === 'point') return true;
  // `40 hs` are hours, "150 periods" are not.
  const isCounted = fact.counted.length > 0 || (fact.nouns[0]?.length ?? 0) > longestSign;
  if (field === 'duration') return claimed === 'time' && !isCounted;
  return field === 'credits' && isBare(fact) && creditFamilies.has(claimed);
}

/** `Zwei Hospitationstage`, `twee stagedagen` are two days, and so are `dagar` and `dies`, in whose languages no text is written. */
function isCompound(unit: Unit | undefined, { nouns }: NumberMention): boolean {
  return unit !== undefined && nouns.slice(0, 2).some((noun) => compounds[unit]?.test(noun) === true);
}

const compounds: Partial<Record<Unit, RegExp>> = {
  day: /.(?:tage?n?|dagen)$|^(?:work(?:ing)?|week|study|training|field|visit|volunteer|camp|contact)days?$|^(?:dagar|dager?|dies|dni)$/,
  week: /.(?:wochen|weken)$|^(?:veckor|uger|uker|setmanes|tygodni\p{L}*)$/u,
  hour: /.(?:stunden|uren)$|^(?:timmar|timer|hores|godzin\p{L}?)$/u,
  month: /^(?:manader|maneder|mesos|miesiec\p{L}*|miesiac\p{L}*)$/u,
  year: /^(?:ar|anys)$/,
  // The knots of a network.
  knot: /^nodes?$/,
  // By its word it may be a weight, too.
  pound: /^(?:pounds?|libras?|livres?|pfund|pond)$/,
};
const longestSign = 4;

/** A share of the sessions is no score. */
function isOtherShare(claim: NumberMention, fact: NumberMention): boolean {
  if (claim.share === undefined || fact.share === undefined) return claim.share === 'attended';
  if (claim.share !== 'other' && fact.share !== 'other') return claim.share !== fact.share;
  // "80 % of candidates" of both: where no noun stands with the number, there is nothing to tell them apart by.
  if (claim.share === fact.share && claim.nouns.length === 0 && fact.nouns.length === 0) return false;
  return !claim.nouns.some((noun) => fact.nouns.some((other) => isAkin(noun, other)));
}

/** `aged 21 to 70` gives no unit, and neither does "for people over 60" in any field, nor `Montessori 0-3` in a name. */
function isAge({ nouns, labels, qualifier, range }: NumberMention, field: string): boolean {
  // "A score over 60" of an assessment is no age.
  const isOpen = qualifier === 'over' || qualifier === 'more';
  const isFromBirth = field === 'name' && range?.[0] === 0 && range[1] <= 18;
  const isTold = (field === 'description' || field === 'name') && isOpen;
  return (people.has(field) || isTold || isFromBirth) && nouns.length === 0 && labels.length === 0;
}

const creditFamilies: ReadonlySet<string> = new Set(['ects', 'cats', 'cpd', 'credit', 'point']);

function isBare({ nouns, labels, owner, unit }: NumberMention): boolean {
  return unit === undefined && nouns.length === 0 && labels.length === 0 && owner === undefined;
}

function hasDots(raw: string): boolean {
  return raw.includes('.');
}

function hasCounted({ counted }: NumberMention): boolean {
  return counted.length > 0;
}

export const levelLabels: ReadonlySet<string> = new Set([
  'level',
  'eqf',
  'dqr',
  'nqf',
  'rncp',
  'scqf',
  'rqf',
  'nvq',
  'aqf',
]);

/** A framework that the text names must be the one of the facts. */
function isSameFramework(claim: NumberMention, fact: NumberMention): boolean {
  return claim.labels
    .filter((label) => label !== 'level' && levelLabels.has(label))
    .every((label) => fact.labels.includes(label));
}

const levelNouns = /^(?:niveau|level|stufe|nivel|livello)s?$/;

/** A number that says nothing about itself may be the level. */
function isBareLevel(claim: NumberMention): boolean {
  // `Mbo 1-niveau`.
  const isCalled = claim.nouns.length > 0 && claim.nouns.every((noun) => levelNouns.test(noun));
  return isBare(isCalled ? { ...claim, nouns: [] } : claim) && claim.form !== 'ordinal';
}

/** `at least 70 %` and `up to 70 %` say no more than `70 %`; `more than` and `less than` do. */
function isSameHedge(claim: NumberMention, { mention: fact, field }: NumberInFact): boolean {
  if (isSameAge(claim, fact, field)) return true;
  if (claim.range !== undefined) return isSameRange(claim, fact);
  if (fact.range !== undefined) return isEndOf(claim, fact.range) || isOneOf(claim, fact);
  if (claim.qualifier === fact.qualifier || claim.qualifier === 'about') return true;
  if (claim.qualifier === 'over' && fact.qualifier === undefined) return isMaybeDuring(claim);
  // "If it is more than ten years old, the door is closed" of "more than ten years are not admitted".
  if (fact.isTurned === true && claim.qualifier === (fact.qualifier === 'most' ? 'more' : 'less')) return true;
  if (claim.qualifier === 'over') return fact.qualifier === 'more';
  if (fact.qualifier === 'over') return claim.qualifier !== 'less';
  if (claim.qualifier === undefined) return fact.qualifier !== 'more' && fact.qualifier !== 'less';
  if (claim.qualifier === 'least' && isVersion(claim)) return false;
  return (claim.qualifier === 'least' || claim.qualifier === 'most') && fact.qualifier === undefined;
}

/** `420 to 480 mm` of 42 to 48 cm. */
function isSameRange(claim: NumberMention, fact: NumberMention): boolean {
  const isMeasured = claim.unit !== undefined && fact.unit !== undefined;
  const ends = ({ range, unit }: NumberMention) =>
    isMeasured ? baseKeysOf({ values: range ?? [], unit }) : (range ?? []).map(valueKey);
  return ends(claim).join() === ends(fact).join();
}

/** `Kubernetes 1.29 or later` holds for more than 1.29. */
function isVersion({ labels, owner, unit, nouns }: NumberMention): boolean {
  return labels.includes('version') || (owner !== undefined && unit === undefined && nouns.length === 0);
}

/** `Over 65`, `65+` and `from 65` are one age group. */
function isSameAge(claim: NumberMention, fact: NumberMention, field: string): boolean {
  const isAgeOf = ({ unit, nouns, values }: NumberMention) =>
    (unit === undefined || unit === 'year') && nouns.length <= 1 && values.some((value) => value >= 12 && value < 100);
  const isOpen = ({ qualifier }: NumberMention) => qualifier === 'more' || qualifier === 'least';
  if (!isOpen(claim) || !isAgeOf(claim) || !isAgeOf(fact)) return false;
  // "Groups of up to twelve" are no people over twelve.
  if (fact.qualifier === 'most' || fact.qualifier === 'less') return false;
  if (claim.unit === 'year' && (isOpen(fact) || fact.qualifier === 'over') && isAge(fact, field)) return true;
  return people.has(field) ? isOpen(fact) || isAge(fact, field) : field === 'name' && fact.unit === undefined;
}

/** The three of `Python 2 to 3`. */
function isOneOf({ values, qualifier, owner }: NumberMention, { range, unit }: NumberMention): boolean {
  const isEnd = values.some((value) => range?.includes(value));
  return owner !== undefined && unit === undefined && qualifier === undefined && isEnd;
}

function isEndOf({ qualifier, values }: NumberMention, [low, high]: readonly [number, number]): boolean {
  return (qualifier === 'least' && values.includes(low)) || (qualifier === 'most' && values.includes(high));
}
