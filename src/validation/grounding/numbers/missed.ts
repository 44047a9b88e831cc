import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { isMarked } from '../said-in-facts.ts';
import { absentWords, missingWords, rightWords } from '../words/count-words.ts';
import type { NumberMention } from './number-mention.ts';
import { timeFamilies, units } from './units.ts';

/**
 * "No more than five wrong answers", `Höchstens eine Stunde Fehlzeit`, "two sessions may be missed": what may be missed of
 * what the facts ask for, which lies between two of their numbers.
 */
export function isMissedOfAsked(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { values, unit, qualifier } = mention;
  if (qualifier === 'least' || !isOfMissed(text, mention)) return false;
  // Nobody "must miss" two; `ne doit pas manquer plus de deux`.
  if (qualifier !== 'most' && isAskedFor(text, mention)) return false;
  return gapsIn(facts).some((gap) => values.includes(gap.value) && unit === gap.unit);
}

/** Whether a sentence asks for what it has so many of. */
export function isAskedFor(text: Annotated, { start }: NumberMention): boolean {
  return isMarked(text, start, ['required'], 'sentence');
}

function isOfMissed({ tokens }: Annotated, { start, end, unit, nouns, counted }: NumberMention): boolean {
  // Who may be absent is nothing that is missed: "five trainers may be absent".
  const isMissable = unit !== undefined || nouns.every(isOfMissing) || counted.some((each) => testKinds.has(each));
  if (!isMissable) return false;
  return tokens
    .slice(Math.max(0, start - reach), end + reach)
    .some(
      ({ folded, sentence }) => sentence === tokens[start]?.sentence && (isMissing(folded) || failing.test(folded)),
    );
}

const failing = /^(?:fail|fallar|danebengeh|schiefgeh|falhar|sbagliare|mislukk)/;
/** In words. */
const reach = 8;

/** Of what is counted, that it is wrong or was not there, or an answer, which may be. */
function isOfMissing(noun: string): boolean {
  return isMissing(noun) || isOfAnswers(noun);
}

/** Of what is counted, that it is wrong or was not there. */
export function isMissing(word: string): boolean {
  return missingWords.test(word) || absentWords.test(word);
}

/** Of what is counted, that it is an answer, right or wrong. */
export function isOfAnswers(noun: string): boolean {
  return answers.test(noun);
}

const answers = /^(?:answer|antwort|reponse|respuesta|respost|rispost|antwoord)/;

/** What lies between two numbers, of one unit or of none. */
type Gap = { readonly value: number; readonly unit: NumberMention['unit'] };

const gapsIn = oncePerFacts(({ passages }: FactsIndex): Gap[] => {
  const inside = passages.flatMap((passage) => {
    const few = passage.numbers.filter(isWhole).slice(0, mostCompared);
    return gapsBetween(
      few,
      few.map((part) => ({ part, isAsked: isAsked(passage, part) })),
    );
  });
  // What has to be attended is of the length that the course has, or of its sessions.
  const wholes = passages.flatMap(({ place, numbers }) =>
    numbers.filter((each) => isWhole(each) && (each.unit === undefined || place === 'duration')),
  );
  const asked = passages.filter(({ place }) => measuring.has(place)).flatMap(attendedIn);
  return [...inside, ...gapsBetween(wholes.slice(0, mostCompared), asked.slice(0, mostCompared))];
});

type Part = { readonly part: NumberMention; readonly isAsked: boolean };

function gapsBetween(wholes: readonly NumberMention[], parts: readonly Part[]): Gap[] {
  return wholes.flatMap((whole) =>
    parts.flatMap(({ part, isAsked }) => {
      const value = (whole.values[0] ?? 0) - (part.values[0] ?? 0);
      // `70 des 80 heures`: the unit stands once.
      const isAlike = part.unit === whole.unit || part.unit === undefined;
      return value > 0 && isAlike && isAsked && isOfTest(whole) ? [{ value, unit: whole.unit }] : [];
    }),
  );
}

function attendedIn(passage: Annotated): Part[] {
  return passage.numbers.filter(isWhole).map((part) => ({
    part,
    isAsked: part.unit === undefined ? isMarked(passage, part.start, ['attended']) : isAsked(passage, part),
  }));
}

/** "14 right", "pass mark 15", "six have to be attended": what is asked for, and no other count of a test. */
function isAsked(passage: Annotated, { start, nouns, qualifier }: NumberMention): boolean {
  return (
    nouns.length === 0 ||
    qualifier === 'least' ||
    nouns.some((noun) => rightWords.test(noun) || isOfAnswers(noun)) ||
    isMarked(passage, start, ['required', 'needed', 'attended'])
  );
}

const measuring: ReadonlySet<string> = new Set(['criteria', 'assessment', 'description']);

/** Whether questions, sessions or time are counted, of which some may be missed. */
export function isOfTest({ unit, counted }: NumberMention): boolean {
  return unit === undefined ? counted.some((kind) => testKinds.has(kind)) : timeFamilies.has(units[unit].family);
}

const testKinds: ReadonlySet<string> = new Set(['question', 'session']);

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
