import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { absentWords, missingWords } from '../words/count-words.ts';
import type { NumberMention } from './number-mention.ts';
import { timeFamilies, units } from './units.ts';

/**
 * "No more than five wrong answers", `Höchstens eine Stunde Fehlzeit`: what may be missed of what the facts ask for, which
 * lies between two of their numbers.
 */
export function isMissedOfAsked(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { values, unit } = mention;
  if (!isOfMissed(text, mention)) return false;
  return gapsIn(facts).some(
    (gap) =>
      values.includes(gap.value) && (unit === undefined || (unit === gap.unit && timeFamilies.has(units[unit].family))),
  );
}

function isOfMissed({ tokens }: Annotated, { start, end, unit, nouns, counted }: NumberMention): boolean {
  // Who may be absent is nothing that is missed: "five trainers may be absent".
  const isMissable =
    unit !== undefined || nouns.every(isOfMissing) || counted.some((each) => each === 'question' || each === 'session');
  if (!isMissable) return false;
  return tokens
    .slice(Math.max(0, start - reach), end + reach)
    .some(
      ({ folded, sentence }) =>
        sentence === tokens[start]?.sentence &&
        (missingWords.test(folded) || absentWords.test(folded) || failing.test(folded)),
    );
}

const failing = /^(?:fail|fallar|danebengeh|schiefgeh|falhar|sbagliare|mislukk)/;
/** In words. */
const reach = 8;

/** Of what is counted, that it is wrong or was not there, or an answer, which may be. */
export function isOfMissing(noun: string): boolean {
  return missingWords.test(noun) || absentWords.test(noun) || answers.test(noun);
}

const answers = /^(?:answer|antwort|reponse|respuesta|respost|rispost|antwoord)/;

/** What lies between two numbers, of one unit or of none. */
type Gap = { readonly value: number; readonly unit: NumberMention['unit'] };

const gapsIn = oncePerFacts(({ passages }: FactsIndex): Gap[] => {
  const few = passages.flatMap(({ numbers }) => numbers.filter(isWhole)).slice(0, mostCompared);
  return few.flatMap((whole) =>
    few.flatMap((part) => {
      const value = (whole.values[0] ?? 0) - (part.values[0] ?? 0);
      // `70 des 80 heures`: the unit stands once.
      const isAlike = part.unit === whole.unit || part.unit === undefined;
      return value > 0 && isAlike ? [{ value, unit: whole.unit }] : [];
    }),
  );
});

const mostCompared = 20;

/** How many may be wrong leaves nothing that may be. */
function isWhole(mention: NumberMention): boolean {
  return isPlainNumber(mention) && mention.labels.every(isOfExam) && !mention.nouns.some(isOfMissing);
}

/** A number by itself, no place in an order and no range. */
export function isPlainNumber({ form, range, values }: NumberMention): boolean {
  return form !== 'ordinal' && form !== 'article' && range === undefined && values.length === 1;
}

/** The label of `test (20 questions, pass mark 15)` numbers no test. */
export function isOfExam(label: string): boolean {
  return label === 'exam';
}
