import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { clauseAround } from '../reading.ts';
import { missingWords } from '../words/count-words.ts';
import { isAskedFor, isMissing, isOfAnswers, isOfExam, isOfTest, isPlainNumber } from './missed.ts';
import type { NumberMention } from './number-mention.ts';
import { isOfThem, reckonedOf, type Reckoned } from './reckoned-of.ts';

// What facts leave over: answers that have to be right, places ahead of one's own.

/** What is left of a whole, or is one more than may be wrong. */
type Rest = Reckoned & { readonly isTooMany: boolean };

/** `Doce preguntas, máximo 3 fallos` leave nine right answers and no nine mistakes; four mistakes or more are too many. */
export function isLeftOfWhole(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { values, qualifier, nouns } = mention;
  const isOfWrong = nouns.some(isMissing);
  const isRight = qualifier !== 'most' && !isOfWrong && !isMissedAt(text, mention);
  const isBeyond = qualifier === 'least' && (isOfWrong || nouns.length === 0) && !isAskedFor(text, mention);
  if (!isRight && !isBeyond) return false;
  return restsOf(facts).some(
    (rest) =>
      values.includes(rest.value) &&
      (rest.isTooMany ? isBeyond : isRight && (nouns.some(isOfAnswers) || isOfThem(mention, rest))),
  );
}

/** "Seventeen questions may be wrong". */
function isMissedAt({ tokens }: Annotated, { start }: NumberMention): boolean {
  return clauseAround(tokens, start).some(({ folded }) => isMissing(folded));
}

const restsOf = oncePerFacts(({ passages }: FactsIndex): Rest[] => passages.flatMap(restsIn));

function restsIn(passage: Annotated): Rest[] {
  const { tokens, numbers } = passage;
  const counts = numbers.filter(isCount);
  return counts.slice(0, mostParts).flatMap((part) => {
    const [value = 0] = part.values;
    const { sentence } = tokens[part.start] ?? {};
    if (!tokens.some((token) => token.sentence === sentence && missingWords.test(token.folded))) return [];
    // `Vijf bijeenkomsten, waarvan er een gemist mag worden`.
    if (counts.length === 1 && !part.nouns.some(isMissing))
      return reckonedOf([value - 1], [part]).map((rest) => ({ ...rest, isTooMany: false }));
    const wholes = counts.filter((whole) => isOfTest(whole) || tokens[whole.start]?.sentence === sentence);
    const rests = wholes.flatMap((whole) => reckonedOf([(whole.values[0] ?? 0) - value], [whole]));
    return [
      ...rests.filter((rest) => rest.value > 0).map((rest) => ({ ...rest, isTooMany: false })),
      ...(part.nouns.some(isMissing) ? [{ value: value + 1, things: [], kinds: [], isTooMany: true }] : []),
    ];
  });
}

const mostParts = 6;

/** A count, by itself or of a test. */
export function isCount(mention: NumberMention): boolean {
  return isPlainNumber(mention) && mention.unit === undefined && mention.labels.every(isOfExam);
}

/** `Solo tres quedaron por delante` of a fourth place. */
export function isAheadOfPlace(
  { tokens }: Annotated,
  { unit, values, start, end, form, labels }: NumberMention,
  { passages }: FactsIndex,
): boolean {
  if (form === 'ordinal' || labels.length > 0) return false;
  const behind = tokens.slice(end + 1, end + 7).filter(({ sentence }) => sentence === tokens[start]?.sentence);
  if (unit !== undefined || !behind.some(({ folded }) => before.test(folded))) return false;
  return passages.some(({ numbers, tokens: known }) =>
    numbers.some(
      (place) =>
        place.form === 'ordinal' &&
        values.includes((place.values[0] ?? 0) - 1) &&
        known.slice(Math.max(0, place.start - 1), place.end + 2).some(({ folded }) => placesWon.test(folded)),
    ),
  );
}

const before = /^(?:delante|ahead|davor|devant|davanti|frente|adiante)/;
const placesWon = /^(?:place|platz|rang|plaats|lugar|puesto|posto|posiz|posic|prize|prix|preis|premi|prijs)/;
