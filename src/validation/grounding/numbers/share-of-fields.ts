import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isOfAttendance, isOfScore, longestApposition, clausePlaces } from './inferred-shares.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { occasions } from './occasions.ts';
import { ratioOf } from './part-of.ts';
import { timeFamilies, units } from './units.ts';
import { rightWords } from '../words/count-words.ts';

/**
 * The share that a part in one field of the facts is of a whole in another, said of answers or of attendance: `8
 * sessions` and `attend at least 6` come to 75 %, `20 questions` and `15 correct answers` as well.
 */
export function isShareOfFields(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { unit, qualifier, values } = mention;
  if (unit !== 'percent' || (qualifier !== undefined && qualifier !== 'least' && qualifier !== 'about')) return false;
  const shares = pairsOf(facts).filter(({ part, whole }) => {
    const ratio = (ratioOf(part, whole) ?? 0) * 100;
    return values.some(
      (value) => Math.abs(value - ratio) < (qualifier === 'about' || !Number.isInteger(ratio) ? 1 : 0.01),
    );
  });
  return shares.some(
    ({ part, whole, isOfAnswers }) =>
      isSaidBeside(text, mention, [part, whole]) ||
      (isOfAnswers ? isOfScore(text, mention) : isOfAttendance(text, mention)),
  );
}

type Pair = { readonly part: NumberMention; readonly whole: NumberMention; readonly isOfAnswers: boolean };

function pairsOf({ passages }: FactsIndex): Pair[] {
  const all = passages.flatMap(({ numbers, place, tokens }) =>
    fields.has(place) ? numbers.map((mention) => ({ mention, place, tokens })) : [],
  );
  return all.flatMap(({ mention: part, place, tokens }) =>
    all.flatMap(({ mention: whole }) => {
      if (ratioOf(part, whole) === undefined || !isPlain(part) || !isPlain(whole)) return [];
      const isOfAnswers = whole.counted.includes('question') && isRight(part, tokens);
      const isAttended = place === 'criteria' && isSameKind(part, whole);
      return isOfAnswers || isAttended ? [{ part, whole, isOfAnswers }] : [];
    }),
  );
}

const fields: ReadonlySet<string> = new Set(['criteria', 'assessment', 'duration', 'description']);

function isPlain({ form, range, isSum, isInferred }: NumberMention): boolean {
  return form !== 'ordinal' && range === undefined && isSum !== true && isInferred !== true;
}

function isRight({ nouns, counted, start }: NumberMention, tokens: Annotated['tokens']): boolean {
  // `Bestanden haben ihn 20 Personen` counts those who passed.
  if (counted.includes('person')) return false;
  const near = [1, 2, 3].map((step) => tokens[start - step]);
  const beside = near.filter((token) => token?.clause === tokens[start]?.clause).map((token) => token?.folded ?? '');
  return [...nouns, ...beside].some((word) => rightWords.test(word) || passing.test(word)) || isNeeded(tokens, start);
}

/** `Se aprueba con 20`, "20 are needed to pass". */
function isNeeded(tokens: Annotated['tokens'], start: number): boolean {
  const behind = tokens.slice(start + 1, start + 6).filter(({ clause }) => clause === tokens[start]?.clause);
  return behind.some(({ folded }) => passing.test(folded));
}

const passing =
  /^(?:aprueb|aprob|pass$|passed$|passing$|passmark|bestehen$|bestanden$|reussi|superat|superar|aprova|slagen$|geslaagd)/;

/** Hours of hours, lessons of lessons, Saturdays of sessions. */
function isSameKind(part: NumberMention, whole: NumberMention): boolean {
  if (part.unit !== undefined || whole.unit !== undefined) {
    const isTime = part.unit !== undefined && timeFamilies.has(units[part.unit].family);
    return isTime && part.unit === whole.unit && part.rate === whole.rate;
  }
  const isOccasion = ({ counted, nouns }: NumberMention) =>
    counted.includes('session') || nouns.some((noun) => occasions.test(noun));
  return (
    (isOccasion(part) && isOccasion(whole)) || part.nouns.some((noun) => whole.nouns.some((each) => isAkin(noun, each)))
  );
}

/** "24 of 30 hours (80 %)": the text says itself what it is a share of. */
function isSaidBeside(text: Annotated, mention: NumberMention, pair: readonly NumberMention[]): boolean {
  const { tokens, numbers } = text;
  const { sentence } = tokens[mention.start] ?? {};
  const isHere = (value: number | undefined) =>
    numbers.some(
      (each) =>
        each !== mention &&
        tokens[each.start]?.sentence === sentence &&
        each.unit !== 'percent' &&
        value !== undefined &&
        each.values.includes(value),
    );
  const [part, whole] = pair.map(({ values }) => values[0]);
  const isApposition = clausePlaces(text, mention.end).length <= longestApposition;
  return isHere(part) && (isApposition || isHere(whole));
}
