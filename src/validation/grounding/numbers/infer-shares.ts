import type { Tagged } from '../tag.ts';
import { absentWords, missingWords, rightWords, wrongWords } from '../words/count-words.ts';
import type { NumberMention } from './number-mention.ts';
import { ratioOf } from './part-of.ts';

/** The shares of answers and of attendance that a field of the facts implies. */
export function inferShares(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return [...ofAnswers(passage, mentions), ...ofMissing(passage, mentions)];
}

/** `25 questions in an hour; 20 correct answers are needed`: 80 %, of the answers. */
function ofAnswers(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return mentions.flatMap((part, index) => {
    const whole = mentions.slice(0, index).findLast(({ counted }) => counted.includes('question'));
    if (whole === undefined || !(isOfRight(passage, part) || isOfPassing(passage, whole, part))) return [];
    const ratio = part.start - whole.end > mostBetweenAnswers ? undefined : ratioOf(part, whole);
    const isPlain = part.unit === undefined || part.unit === 'point';
    return ratio === undefined || !isPlain ? [] : [shareFrom(part, Math.round(ratio * 100), 'scored')];
  });
}

/** `20 correct answers`, `hay que acertar 20`. */
function isOfRight({ tokens }: Tagged, { nouns, start }: NumberMention): boolean {
  const isBefore = (at: number) =>
    tokens[at]?.clause === tokens[start]?.clause && rightWords.test(tokens[at]?.folded ?? '');
  return nouns.some((noun) => rightWords.test(noun)) || [1, 2, 3].some((step) => isBefore(start - step));
}

const mostBetweenAnswers = 12;

/** `Se aprueba con 20`, "20 are needed to pass", `bestanden ab 20 Punkten`: of the questions, and of nothing that is named beside. */
function isOfPassing({ tokens }: Tagged, whole: NumberMention, part: NumberMention): boolean {
  const { start, end, nouns, form, values, range, labels } = part;
  if ((values[0] ?? 0) >= (whole.values[0] ?? 0) || form === 'ordinal' || range !== undefined) return false;
  const isBare = labels.length === 0 && nouns.every((noun) => asked.test(noun) || rightWords.test(noun));
  const near = tokens
    .slice(Math.max(0, start - reachOfPassing), end + 1 + reachOfPassing)
    .filter(({ sentence }) => sentence === tokens[start]?.sentence);
  return isBare && near.some(({ folded }) => passing.test(folded) || rightWords.test(folded));
}

/** In words: `eight of which must be right`. */
const reachOfPassing = 5;
const asked =
  /^(?:questions?|fragen?|preguntas?|perguntas?|domand[ae]|vragen|points?|punkten?|puntos?|pontos?|punt[oi]|punten|needed|required|suffice|enough|notig|erforderlich|must)$/;
const passing =
  /^(?:pass(?:ed|es|ing)?$|bestand|besteh|reussi|reussit|aprueba|aprobad|aprobar|aprova|supera|superat|promoss|geslaagd|slaag|slagen|voldoend|needed$|required$|notig$|erforderlich$|necessari|nodig$)/;

/** `At most 10 % absence`: at least 90 % attendance; of wrong answers in a test, right ones. */
function ofMissing(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return mentions.flatMap((missing) => {
    const { unit, qualifier, values, start, end } = missing;
    const [value = 0] = values;
    if (unit !== 'percent' || value <= 0 || value >= 50) return [];
    const near = placesIn(passage, { from: start - reachOfMissing, to: end + reachOfMissing, at: start });
    // `10 % d'absences au plus`.
    const isLimit =
      qualifier === 'most' || qualifier === 'less' || (qualifier === undefined && hasTag(passage, near, limits));
    const share = isLimit ? shareMissed(passage, near) : undefined;
    return share === undefined ? [] : [{ ...shareFrom(missing, 100 - value, share), qualifier: 'least' as const }];
  });
}

/** What it is that may be missed; the errors of a sensor are no wrong answers, and losses no absence. */
function shareMissed(passage: Tagged, near: readonly number[]): 'attended' | 'scored' | undefined {
  const { tokens } = passage;
  const words = near.map((at) => tokens[at]?.folded ?? '');
  if (words.some((word) => wrongWords.test(word))) return hasTag(passage, near, asking) ? 'scored' : undefined;
  const isAbsence = words.some((word) => absentWords.test(word));
  const isMissedSession = words.some((word) => missingWords.test(word)) && hasTag(passage, near, sessions);
  return isAbsence || isMissedSession ? 'attended' : undefined;
}

const reachOfMissing = 7;

function shareFrom(mention: NumberMention, value: number, share: 'attended' | 'scored'): NumberMention {
  return {
    ...mention,
    values: [value],
    raw: String(value),
    unit: 'percent',
    share,
    nouns: [],
    counted: [],
    isInferred: true,
  };
}

type Stretch = { readonly from: number; readonly to: number; readonly at: number };

/** The places of a stretch that lie in the clause of a token. */
export function placesIn({ tokens }: Pick<Tagged, 'tokens'>, { from, to, at }: Stretch): number[] {
  return tokens.flatMap((token, index) =>
    index >= from && index < to && token.clause === tokens[at]?.clause ? [index] : [],
  );
}

/** Whether something so tagged begins at one of the places. */
export function hasTag({ starting }: Tagged, places: readonly number[], tags: ReadonlySet<string>): boolean {
  return places.some((at) => (starting.get(at) ?? []).some(({ tag }) => tags.has(tag)));
}

const limits: ReadonlySet<string> = new Set(['qualifier:most', 'qualifier:less']);
/** What is attended. */
export const sessions: ReadonlySet<string> = new Set([
  'counted:session',
  'counted:course',
  'counted:module',
  'unit:hour',
]);
/** What is answered. */
export const asking: ReadonlySet<string> = new Set(['counted:question', 'counted:exam', 'unit:point', 'concept:exam']);
