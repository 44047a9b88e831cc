import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { andWords } from '../words/and-words.ts';
import { leavingOutWords, missingWords, otherWords, rightWords } from '../words/count-words.ts';
import { isAskedFor } from './missed.ts';
import type { NumberMention } from './number-mention.ts';
import { isPartOf } from './part-of.ts';
import { stemOf } from './noun-phrase.ts';
import { isRestOfWhole } from './rest-of-whole.ts';
import { supportsNumber } from './support.ts';
import { valueKey } from './value-keys.ts';

/** Whether a number is what others leave: `four of twelve in the database, the other eight elsewhere`. */
export function isRemainder(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { first, start, end, unit, qualifier } = mention;
  if (isRestOfWhole(text, mention, facts)) return true;
  if (qualifier === undefined && isListedRest(text, mention, facts)) return true;
  if (unit !== undefined) return false;
  const { tokens } = text;
  const isMissed = tokens
    .slice(Math.max(0, start - 6), end + 5)
    .some(
      ({ clause, folded }) =>
        clause === tokens[start]?.clause && (missingWords.test(folded) || leavingOutWords.test(folded)),
    );
  const isAllowed = qualifier === 'most' || (qualifier !== 'least' && !isAskedFor(text, mention));
  if (isMissed && isAllowed && isLeftOut(mention, facts)) return true;
  const isOther = [first - 2, first - 1, start - 1, end + 1].some((at) => otherWords.test(tokens[at]?.folded ?? ''));
  if (qualifier !== undefined || (!isMissed && !isOther)) return false;
  return (
    isLeftBefore(text, mention, facts) ||
    (isOther && (isRestOfSkills(text, mention, facts) || isRestOfSeries(mention, facts)))
  );
}

/** The twenty of `thirty hours: ten online and twenty in class`. */
function isListedRest({ tokens, numbers }: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const [whole, part] = numbers
    .slice(0, numbers.indexOf(mention))
    .filter(({ form }) => form !== 'ordinal' && form !== 'article')
    .slice(-2);
  if (whole === undefined || part === undefined || mention.start - whole.end > mostApart) return false;
  const isAlike = [part, mention].every((each) => each.unit === undefined || each.unit === whole.unit);
  const isJoined = andWords.has(tokens[mention.start - 1]?.folded ?? '');
  if (!isAlike || !isJoined || !isLeft(mention, part, whole) || !supportsNumber(whole, facts)) return false;
  return supportsNumber(part, facts) || supportsNumber({ ...part, unit: whole.unit }, facts);
}

const mostApart = 14;

function isLeft({ values }: NumberMention, part: NumberMention, whole: NumberMention): boolean {
  return values.includes((whole.values[0] ?? 0) - (part.values[0] ?? 0));
}

/** The sixty of `100 hours, forty of them in class, the other sixty at home`. */
function isLeftBefore({ numbers }: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const before = numbers.filter((other) => other.first < mention.first).slice(-mostBefore);
  return before.some((part) =>
    before.some(
      (whole) =>
        (part.unit ?? whole.unit) === whole.unit &&
        isLeft(mention, part, whole) &&
        [{ ...part, unit: whole.unit }, whole].every((each) => supportsNumber(each, facts)),
    ),
  );
}

const mostBefore = 6;

/** `Five mistakes at most`, `two sessions may be missed`: what a share that is asked for leaves of a whole. */
function isLeftOut(mention: NumberMention, facts: FactsIndex): boolean {
  const { passages, wholes: parted } = facts;
  const { values, nouns } = mention;
  if (isOfPeople(mention, facts)) return false;
  const mentions = passages.flatMap(({ numbers }) => numbers);
  const valuesOf = (isMeant: (mention: NumberMention) => boolean) =>
    mentions.filter(isMeant).map(({ values: [value = 0] }) => value);
  const wholes = valuesOf(({ unit }) => unit === undefined);
  const shares = valuesOf(({ unit }) => unit === 'percent');
  const questions = valuesOf(({ counted }) => counted.includes('question'));
  const right = valuesOf(({ nouns }) => nouns.some((noun) => rightWords.test(noun)));
  // "Twelve meetings, at least nine": of which so many are attended.
  const counted = mentions.filter(({ unit, counted: kinds }) => unit === undefined && kinds.includes('session'));
  const least = mentions.filter(
    (each) =>
      each.unit === undefined &&
      each.qualifier === 'least' &&
      (counted.includes(each) || (each.nouns.length === 0 && each.labels.length === 0)),
  );
  return values.some(
    (value) =>
      questions.some((all) => right.includes(all - value)) ||
      (!nouns.some((noun) => mistakes.test(noun)) &&
        least.some((asked) => counted.some((all) => isLeft(mention, asked, all)))) ||
      wholes.some(
        (whole) =>
          shares.some((share) => valueKey(whole * (1 - share / 100)) === valueKey(value)) ||
          (parted.has(whole) && wholes.includes(whole - value)),
      ),
  );
}

/** Who misses something is nothing that is missed: `three trainers may be absent`. */
function isOfPeople({ counted, nouns: [noun = ''] }: NumberMention, { passages }: FactsIndex): boolean {
  if (counted.length > 0) return counted.some((each) => bodies.has(each));
  if (!agents.test(noun) || mistakes.test(noun)) return false;
  // The answers of "20 correct answers" are what is counted.
  return !passages.some(({ numbers }) =>
    numbers.some(({ nouns }) => nouns.some((known) => stemOf(known) === stemOf(noun))),
  );
}

const bodies: ReadonlySet<string> = new Set(['person', 'company', 'institution']);

/** By the ending that makes a doer, in the plural. */
const agents =
  /.(?:(?:[^aeiou]|ee|ai)n?ers|eers|tors|ists|eurs|euses|trices|istas|isti|enden|innen|dores|doras|tores|toras|tori|antes|anti|anten|enten|enti)$/;

const mistakes = /^(?:mistake|error|fehler|faute|erreur|fallo|erro|error|sbagl|fout)/;

/** `Pruning, grafting and four other tasks` of six skills. */
function isRestOfSkills(
  { words, tokens }: Annotated,
  { values, first }: NumberMention,
  { items }: FactsIndex,
): boolean {
  const before = new Set(tokens.slice(0, first).map(({ folded }) => folded));
  const left = items.filter((item) => before.has(item)).length;
  // `Besides the first, four others`: those that follow may be named as well.
  if (left > 0 && values.includes(items.length - left)) return true;
  const named = items.filter((item) => words.has(item)).length;
  return named > 0 && values.includes(items.length - named);
}

/** `Three others follow` of the first of four. */
function isRestOfSeries({ values }: NumberMention, { passages }: FactsIndex): boolean {
  return restsIn(passages).some((rest) => values.includes(rest));
}

export function restsIn(passages: readonly Annotated[]): number[] {
  return passages.flatMap((passage) =>
    passage.numbers.flatMap((part, index) => {
      const whole = passage.numbers[index + 1];
      const isPlace = part.form === 'ordinal' && whole !== undefined && isPartOf(passage, part, whole);
      return isPlace ? [(whole.values[0] ?? 0) - (part.values[0] ?? 0), (whole.values[0] ?? 0) - 1] : [];
    }),
  );
}
