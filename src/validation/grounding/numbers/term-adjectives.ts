import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';

/** `Durante un trimestre` of a `curso trimestral`, `drei Monate` of a course that is called one of a quarter. */
export function isTermOfAdjective(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit, values, qualifier, rate, start, end } = mention;
  if (qualifier !== undefined || rate !== undefined || unit === undefined) return false;
  const words = text.tokens.slice(start, end + 1).map(({ folded }) => folded);
  return terms.some(
    ({ noun, adjective, months }) =>
      ((values[0] === 1 && words.some((word) => noun.test(word))) ||
        (unit === 'month' && values[0] === months) ||
        (months === halfYear && words.some((word) => halfYears.test(word)))) &&
      passages.some((passage) => isCourseOf(passage, adjective)),
  );
}

/** Right beside the course: meetings that come every quarter are another matter. */
function isCourseOf({ tokens, found }: Annotated, adjective: RegExp): boolean {
  const courses = (found.get('counted:course') ?? []).flatMap(({ first, last }) => [first - 1, last + 1]);
  return courses.some((at) => adjective.test(tokens[at]?.folded ?? ''));
}

const halfYear = 6;
const halfYears = /^(?:halbes|halbjahr|halfjaar|half)$/;
const terms = [
  {
    noun: /^(?:trimest|trimester|vierteljahr|quarter$|kwartaal)/,
    adjective: /^(?:trimestr|vierteljahr|dreimonat|driemaand)/,
    months: 3,
  },
  { noun: /^(?:cuatrimest|quadrimest)/, adjective: /^(?:cuatrimestr|quadrimestr)/, months: 4 },
  { noun: /^(?:semest)/, adjective: /^(?:semestr|einsemestr|halbjahr|halfjaar|sechsmonat)/, months: halfYear },
] as const;
