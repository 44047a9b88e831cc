import type { Annotated } from '../annotate.ts';
import type { FactsIndex, NumberInFact } from '../facts-index.ts';
import { otherWords, partsOfDay } from '../words/count-words.ts';
import { orWords } from '../words/or-words.ts';
import { isOtherScale } from './converted.ts';
import { isTotalOfDays } from './total-as-each.ts';
import { isSaidInAll } from './totals.ts';
import { isProduct } from './derive-products.ts';
import { isBesideEach, isOfEachInFact, isWholeAsEach } from './of-each-in-fact.ts';
import { isLengthOfOther } from './misplaced-length.ts';
import { isOtherLeast } from './other-least.ts';
import { isOtherMistakes } from './right-answers.ts';
import { isOtherStage } from './misplaced-stage.ts';
import { isOtherTerm } from './other-term.ts';
import { isOtherRepetition } from './repeated.ts';
import { restsIn } from './remainder.ts';
import { isPartOfOtherName } from './rest-of-whole.ts';
import { isShareOfCost } from './share-of-cost.ts';
import { isOfOtherSpeed } from './speeds.ts';
import { baseKeysOf, valueKey } from './value-keys.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';
import { isWeightOfAnother } from './weights.ts';
import { isWholeAsPart } from './whole-as-part.ts';

/** Whether a number stands in the facts, yet the words beside it make it another: all of a part, each of a whole. */
export function isMisplaced(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return misplacings.some((isElsewhere) => isElsewhere(text, mention, facts));
}

const misplacings: readonly ((text: Annotated, mention: NumberMention, facts: FactsIndex) => boolean)[] = [
  isAllOfPart,
  isEachOfAll,
  isAllOfEach,
  isTotalAsEach,
  isTotalOfDays,
  isOtherOfSame,
  isPerPerson,
  isLengthOfOther,
  isOtherStage,
  isOtherLeast,
  isHoursAsAge,
  isRestAsWhole,
  isOfOtherLength,
  isPartOfOtherName,
  isWholeAsPart,
  isShareOfCost,
  isOtherRepetition,
  isOtherMistakes,
  isWeightOfAnother,
  isOtherScale,
  isOfOtherSpeed,
  isOtherTerm,
];

/** `All five trips` where the facts want three of five. */
function isAllOfPart(
  text: Annotated,
  { first, values, nouns }: NumberMention,
  { wholes, passages }: FactsIndex,
): boolean {
  const { tokens } = text;
  // "Twelve in all, six a day".
  const isHere = (index: number) => tokens[index]?.clause === tokens[first]?.clause;
  const before = [first - 1, first - 2].map((index) => (isHere(index) ? (tokens[index]?.folded ?? '') : ''));
  const at = before.findIndex((word, step) => allWords.has(word) || (step === 0 && isAskedInFull(text, first, before)));
  // "Four or all five" leaves it open.
  // `Tres traslados, todos de 25 colmenas o más` speaks of each.
  if (at === 1 && ofEach.test(before[0] ?? '')) return false;
  if (at === -1 || orWords.has(tokens[first - at - 2]?.folded ?? '')) return false;
  const isLeastOf = ({ qualifier, values: [least = 0], nouns: known }: NumberMention) =>
    qualifier === 'least' &&
    least < (values[0] ?? 0) &&
    known.some((each) => isAkin(each, nouns[0] ?? '') || [each, nouns[0] ?? ''].every((noun) => partsOfDay.test(noun)));
  return values.some((value) => wholes.has(value)) || passages.some(({ numbers }) => numbers.some(isLeastOf));
}

const ofEach = /^(?:of|with|de|di|da|von|mit|van|met|con|com|avec)$/;

/** `Hay que asistir a las seis sesiones`: the article makes it all of them, but not behind an "of". */
function isAskedInFull({ tokens, found }: Annotated, first: number, [article = '', before = '']: readonly string[]) {
  if (!/^(?:the|las?|los|les|as|os|nas|nos|i|gli|le|aux|alle|ai|agli|de|die)$/.test(article)) return false;
  if (/^(?:of|de|von|van|di|du|sur|su|out)$/.test(before) || /^(?:in|en|em|dans|during|durante|pendant)$/.test(before))
    return false;
  const has = (mark: string) =>
    (found.get(mark) ?? []).some((each) => tokens[each.first]?.clause === tokens[first]?.clause);
  // `Les cinq séances suivies`: a line that begins with the article says so of all.
  const isOpening = tokens[first - 2]?.sentence !== tokens[first]?.sentence && article !== 'the';
  const isAsked = has('mark:required') || has('mark:needed');
  return has('mark:attended') ? isOpening || isAsked : isOpening && isAsked;
}

/** `FreeCAD 1.0` where the facts have 1.0 of something else, and FreeCAD 0.21. */
function isOtherOfSame(
  { tokens }: Annotated,
  { owner, start, raw, values: [value = 0] }: NumberMention,
  { passages }: FactsIndex,
): boolean {
  if (owner === undefined || tokens[start - 1]?.first !== false) return false;
  const same = passages.flatMap(({ numbers }) => numbers.filter((each) => each.owner === owner));
  // "Python 2 to 3".
  if (same.some(({ range }) => range?.includes(value))) return false;
  // Version 5.1 is one of 5.
  const isOther = (known: string) => known !== raw && !raw.startsWith(`${known}.`) && !known.startsWith(`${raw}.`);
  return same.length > 0 && same.every((each) => isOther(each.raw) && each.labels.length === 0);
}

/** `Nine hours each` where the facts have nine hours in all. */
function isEachOfAll(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  if (isWholeAsEach(text, mention, facts)) return true;
  const { unit, end, values } = mention;
  const next = text.tokens[end + 1];
  // "In twenty hours, each learner binds a book".
  if (unit === undefined || !eachWords.has(next?.folded ?? '') || next?.gap.includes(',') === true) return false;
  const known = values.flatMap((value) => facts.numbers.get(valueKey(value * units[unit].factor)) ?? []);
  const isTotal = (fact: NumberInFact) => {
    const isWhole = fact.mention.rate === undefined && (fact.field === 'duration' || fact.field === 'credits');
    return fact.mention.isTotal === true || (isWhole && !isOfEachInFact(fact, facts));
  };
  // "20 meetings of 75 minutes" gives each its length, and so does "45 minutes per module".
  const isOnly = facts.passages.every(
    ({ place, numbers: inField, tokens: words }) =>
      place !== 'duration' || (inField.length <= 1 && !words.some(({ folded }) => perWords.has(folded))),
  );
  return known.length > 0 && isOnly && known.every(isTotal);
}

/** `60 questions in all` where each of two exams has 60. */
function isAllOfEach(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { values, unit } = mention;
  if (mention.form === 'ordinal' || !isSaidInAll(text, mention)) return false;
  const isSame = (each: NumberMention) => each.unit === unit && each.values.some((value) => values.includes(value));
  const bound = facts.passages.flatMap((passage) =>
    passage.numbers
      .filter((each) => isSame(each) && each.form !== 'ordinal')
      .map((each) => isBesideEach(passage, each)),
  );
  const isTotal = values.some((value) =>
    (facts.numbers.get(valueKey(value)) ?? []).some(
      ({ mention: fact }) => fact.isTotal === true || fact.isSum === true,
    ),
  );
  return bound.length > 0 && bound.every(Boolean) && !isTotal;
}

/** `Each exam has 120 questions` where two of 60 come to that, `12 hours per lesson` of lessons that take that together. */
function isTotalAsEach({ tokens, starting }: Annotated, claim: NumberMention, facts: FactsIndex): boolean {
  const { first, end, unit, form } = claim;
  const { clause } = tokens[first] ?? {};
  const isEach = [1, 2, 3, 4, 5].some(
    (step) => eachOne.has(tokens[first - step]?.folded ?? '') && tokens[first - step]?.clause === clause,
  );
  const isPerPart =
    perWords.has(tokens[end + 1]?.folded ?? '') &&
    (starting.get(end + 2) ?? []).some(({ tag }) => tag === 'counted:session' || tag === 'counted:module');
  if (!(isEach || isPerPart) || form === 'ordinal') return false;
  const known = baseKeysOf(claim)
    .flatMap((key) => facts.numbers.get(key) ?? [])
    .filter(({ mention }) => familyOf(mention.unit) === familyOf(unit));
  return known.length > 0 && known.every(({ mention }) => mention.isTotal === true);
}

function familyOf(unit: NumberMention['unit']): string | undefined {
  return unit === undefined ? undefined : units[unit].family;
}

const eachOne: ReadonlySet<string> = new Set(
  'each apiece je jeweils chacun chacune cada ciascuno ciascuna ognuno ognuna elk'.split(' '),
);

/** `Four further modules` where the facts have four in all, this one the first. */
function isRestAsWhole(
  { tokens }: Annotated,
  { first, start, end, values }: NumberMention,
  { passages, wholes }: FactsIndex,
) {
  const isOther = [first - 1, start - 1, end + 1].some((at) => otherWords.test(tokens[at]?.folded ?? ''));
  if (!isOther || !values.some((value) => wholes.has(value))) return false;
  const rests = restsIn(passages);
  return rests.length > 0 && !values.some((value) => rests.includes(value));
}

/** `Three shows of an hour and a half` where the facts have three of 30 minutes. */
function isOfOtherLength(text: Annotated, length: NumberMention, facts: FactsIndex): boolean {
  const count = text.numbers[text.numbers.indexOf(length) - 1];
  if (length.unit === undefined || count === undefined || !isBoundTo(text, count, length)) return false;
  // "Two evenings of 18:30 to 21:00" gives no length as a number.
  if (facts.clock.times.size > 0) return false;
  const known = facts.passages.flatMap((passage) =>
    passage.numbers.filter((each, index) => {
      const before = passage.numbers[index - 1];
      const isSame = before !== undefined && isProduct(passage, before, each) && before.values[0] === count.values[0];
      return isSame && each.unit !== undefined && before.unit === count.unit;
    }),
  );
  const isAlike = (each: NumberMention) => baseKeysOf(each).some((key) => baseKeysOf(length).includes(key));
  return known.length > 0 && !known.some(isAlike);
}

/** `Of an hour` right behind what is counted, or `one-hour` before it. */
function isBoundTo(text: Annotated, count: NumberMention, length: NumberMention): boolean {
  const { tokens } = text;
  const isOf = ofWords.has(tokens[length.first - 1]?.folded ?? '') && length.first - count.end <= 4;
  const isHere = tokens[count.end]?.clause === tokens[length.end]?.clause;
  return isHere && (isOf || length.first === count.end + 1) && isProduct(text, count, length);
}

const ofWords = new Set('of de d di von van zu je a'.split(' '));

/** `300 kg per person` where the facts have 300 kg. */
function isPerPerson({ tokens }: Annotated, { unit, end }: NumberMention, { passages }: FactsIndex): boolean {
  const [per = '', person = ''] = [tokens[end + 1]?.folded, tokens[end + 2]?.folded];
  const isApart = tokens[end + 1]?.gap.includes(',') === true;
  if (unit === undefined || isApart || !perWords.has(per) || !persons.test(person)) return false;
  return !passages.some(({ words }) => Array.from(words).some((word) => persons.test(word)));
}

/** "Aged 16 or over" of what takes 16 hours: the unit of an age need not be said. */
function isHoursAsAge({ tokens }: Annotated, { start, unit, values }: NumberMention, { numbers }: FactsIndex): boolean {
  const before = tokens[start - 1];
  const isAge = /^(?:aged|ages)$/.test(before?.folded ?? '') && before?.sentence === tokens[start]?.sentence;
  if (unit !== undefined || !isAge) return false;
  const known = values.flatMap((value) => numbers.get(valueKey(value)) ?? []);
  return known.every(({ mention }) => mention.unit !== undefined && mention.unit !== 'year');
}

const perWords = new Set('per pro je por par a each'.split(' '));
const persons = /^(?:person|persona|personne|pessoa|persoon|head|kopf|participant|teilnehm|participante|deelnemer)/;

const eachWords: ReadonlySet<string> = new Set(
  'each apiece jeweils je chacun chacune cada ciascuno ciascuna ognuno ognuna elk ieder'.split(' '),
);
const allWords = new Set('all alle allen tous toutes todos todas tutti tutte'.split(' '));
