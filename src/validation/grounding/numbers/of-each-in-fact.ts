import type { Annotated } from '../annotate.ts';
import type { FactsIndex, NumberInFact } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';
import { baseKeysOf } from './value-keys.ts';

/** Whether a number has an "each" beside it: the 20 of `three modules of 20 credits each`. */
export function isBesideEach({ tokens }: Annotated, { start, end, last }: NumberMention): boolean {
  return [start - 1, end + 1, last + 1].some(
    (at) => tokens[at]?.clause === tokens[end]?.clause && eachOne.has(tokens[at]?.folded ?? ''),
  );
}

/** The same of a number of the facts, where it stands. */
export function isOfEachInFact({ field, mention }: NumberInFact, { passages }: FactsIndex): boolean {
  return passages.some(
    (passage) =>
      passage.place === field &&
      passage.numbers.some(
        (each) => each.start === mention.start && each.raw === mention.raw && isOfEach(passage, each),
      ),
  );
}

/** Also without the word for it: `4 courses of 3 ECTS`. */
function isOfEach(passage: Annotated, mention: NumberMention): boolean {
  const { tokens, numbers } = passage;
  if (isBesideEach(passage, mention)) return true;
  const count = numbers[numbers.indexOf(mention) - 1];
  const isCounted = count?.unit === undefined && count?.counted.some((each) => parts.has(each)) === true;
  const isOf = ofWords.has(tokens[mention.first - 1]?.folded ?? '') && mention.first - (count?.last ?? 0) <= 2;
  return isCounted && isOf && tokens[count.end]?.clause === tokens[mention.end]?.clause;
}

/** "Each of the three units is worth 45 credits" of 45 in all, 15 each: the facts say themselves what each has. */
export function isWholeAsEach(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { unit, form, range } = mention;
  if (unit === undefined || form === 'ordinal' || range !== undefined || !isToldOfEach(text, mention)) return false;
  const keys = baseKeysOf(mention);
  const alike = facts.passages.flatMap((passage) =>
    passage.numbers.filter((each) => each.unit === unit).map((each) => ({ passage, each })),
  );
  const same = alike.filter(({ each }) => baseKeysOf(each).some((key) => keys.includes(key)));
  const isEach = ({ passage, each }: (typeof alike)[number]) => isOfEach(passage, each);
  return same.length > 0 && !same.some(isEach) && alike.some(isEach);
}

/** `Each of the three modules`, `20 credits each`, in the clause. */
function isToldOfEach(text: Annotated, mention: NumberMention): boolean {
  const { tokens, starting } = text;
  if (isBesideEach(text, mention)) return true;
  const { clause } = tokens[mention.first] ?? {};
  const opening = tokens.findIndex((token) => token.clause === clause);
  const isPart = (at: number) =>
    (starting.get(at) ?? []).some(({ tag }) => tag.startsWith('counted:') && parts.has(tag.slice('counted:'.length)));
  return (
    opening < mention.first &&
    eachOne.has(tokens[opening]?.folded ?? '') &&
    [1, 2, 3, 4].some((step) => opening + step < mention.first && isPart(opening + step))
  );
}

const parts: ReadonlySet<string> = new Set(['module', 'course', 'session', 'step', 'project', 'exercise']);
const ofWords: ReadonlySet<string> = new Set('of de d di da von zu van a'.split(' '));
const eachOne: ReadonlySet<string> = new Set(
  'each apiece je jeder jede jedes jeweils chaque chacun chacune cada ogni ciascun ciascuno ciascuna ognuno ognuna elk elke'.split(
    ' ',
  ),
);
