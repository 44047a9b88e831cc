import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Tagged } from '../tag.ts';
import { absentWords, missingWords, rightWords, wrongWords } from '../words/count-words.ts';
import { isFunctionWord } from './find-unit.ts';
import type { NumberMention } from './number-mention.ts';
import { ratioOf } from './part-of.ts';
import { keysOf } from './value-keys.ts';

/** The shares of answers and of attendance that a field of the facts implies. */
export function inferShares(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return [...ofAnswers(passage, mentions), ...ofMissing(passage, mentions)];
}

/** Whether a share is one of those, and is said of answers or of attendance: never of people, nor of what is taught. */
export function isInferredShare(text: Annotated, mention: NumberMention, { numbers }: FactsIndex): boolean {
  const { qualifier } = mention;
  if (qualifier !== undefined && qualifier !== 'least') return false;
  const known = Array.from(keysOf(mention))
    .flatMap((key) => numbers.get(key) ?? [])
    .filter(({ mention: fact }) => fact.isInferred === true && isOpen(fact));
  return known.some(({ mention: fact }) =>
    fact.share === 'attended' ? isOfAttendance(text, mention) : isOfScore(text, mention),
  );
}

function isOpen({ qualifier }: NumberMention): boolean {
  return qualifier === undefined || qualifier === 'least';
}

/** `25 questions in an hour; 20 correct answers are needed`: 80 %, of the answers. */
function ofAnswers(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return mentions.flatMap((part, index) => {
    const whole = mentions.slice(0, index).findLast(({ counted }) => counted.includes('question'));
    if (whole === undefined || part.unit !== undefined || !isOfRight(passage, part)) return [];
    const ratio = part.start - whole.end > mostBetweenAnswers ? undefined : ratioOf(part, whole);
    return ratio === undefined ? [] : [shareFrom(part, Math.round(ratio * 100), 'scored')];
  });
}

/** `20 correct answers`, `hay que acertar 20`. */
function isOfRight({ tokens }: Tagged, { nouns, start }: NumberMention): boolean {
  const isBefore = (at: number) =>
    tokens[at]?.clause === tokens[start]?.clause && rightWords.test(tokens[at]?.folded ?? '');
  return nouns.some((noun) => rightWords.test(noun)) || [1, 2, 3].some((step) => isBefore(start - step));
}

const mostBetweenAnswers = 12;

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

/** `90 % attendance`, "attend 90 % of the sessions"; not "90 % of the trainers attend", "a course that is 90 % practical". */
function isOfAttendance(text: Annotated, { first, end }: NumberMention): boolean {
  const { tokens } = text;
  const { clause } = tokens[end] ?? {};
  const isAttended = (at: number | undefined) =>
    at !== undefined && (attending.test(tokens[at]?.folded ?? '') || hasTag(text, [at], attended));
  const next = contentAt(text, [end + 1, end + 2, end + 3, end + 4], clause);
  if (next !== undefined && attendance.test(tokens[next]?.folded ?? '')) return true;
  if (ofWords.has(tokens[end + 1]?.folded ?? ''))
    return next !== undefined && isMeeting(text, next) && clausePlaces(text, end).some(isAttended);
  const isLabel = tokens[first]?.gap.includes(':') === true;
  if (isLabel && next !== undefined) return false;
  return isAttended(
    contentAt(text, [first - 1, first - 2, first - 3, first - 4], isLabel ? tokens[first - 1]?.clause : clause),
  );
}

function isMeeting(text: Annotated, at: number): boolean {
  return hasTag(text, [at], sessions) || times.test(text.tokens[at]?.folded ?? '');
}

const times = /^(?:time|zeit|temps|tiempo|tempo|tijd)$/;

/** `80 % of the answers`, "a score of 80 %"; not "80 % of employers", "a test that is 80 % practical". */
function isOfScore(text: Annotated, { end, share }: NumberMention): boolean {
  const { tokens } = text;
  const isRight = (at: number) => answers.test(tokens[at]?.folded ?? '') || hasTag(text, [at], asking);
  const isOf = ofWords.has(tokens[end + 1]?.folded ?? '');
  // `80 % delle quindici domande`.
  const isNumber = (at: number) => text.numbers.some(({ start }) => start === at);
  const places = isOf ? [end + 2, end + 3, end + 4, end + 5].filter((at) => !isNumber(at)) : [end + 1];
  const next = contentAt(text, places, tokens[end]?.clause);
  if (isOf && next === undefined) return false;
  if (next !== undefined) return isRight(next);
  const { sentence, clause } = tokens[end] ?? {};
  // "Three answers in four must be right, that is 75 %" says it once more.
  const isSaidAgain =
    clausePlaces(text, end).length <= longestApposition &&
    tokens.some((token, at) => token.sentence === sentence && token.clause !== clause && isRight(at));
  const isRate = tokens.some((token) => token.clause === clause && rates.test(token.folded));
  return !isRate && (share === 'scored' || isSaidAgain);
}

const longestApposition = 6;
/** Who passes, not what it takes. */
const rates = /^(?:rates?|taux|tasa|taxa|tasso)$|quote$|percentage$/;

function clausePlaces({ tokens }: Annotated, end: number): number[] {
  return placesIn({ tokens }, { from: 0, to: tokens.length, at: end });
}

function contentAt(text: Annotated, places: readonly number[], clause: number | undefined): number | undefined {
  return places.find((at) => {
    const token = text.tokens[at];
    if (token === undefined || token.clause !== clause || isFunctionWord(text, token)) return false;
    return !hedging.test(token.folded);
  });
}

type Stretch = { readonly from: number; readonly to: number; readonly at: number };

/** The places of a stretch that lie in the clause of a token. */
function placesIn({ tokens }: Pick<Tagged, 'tokens'>, { from, to, at }: Stretch): number[] {
  return tokens.flatMap((token, index) =>
    index >= from && index < to && token.clause === tokens[at]?.clause ? [index] : [],
  );
}

function hasTag({ starting }: Tagged, places: readonly number[], tags: ReadonlySet<string>): boolean {
  return places.some((at) => (starting.get(at) ?? []).some(({ tag }) => tags.has(tag)));
}

const limits: ReadonlySet<string> = new Set(['qualifier:most', 'qualifier:less']);
const attended: ReadonlySet<string> = new Set(['mark:attended']);
/** "90 % attend" tells of people. */
const attendance =
  /^(?:attendance|presen[cz]|anwesenheit|asistencia|assidu|frequen[cz]|aanwezigheid|teilnahme$|participation|partecipazione|participaci?on|participacao|deelname)/;
const attending =
  /^(?:attend|presen[cz]|anwesen|asisten|assist|assidu|frequen|aanwez|teilnahm|particip|partecip|deelnam)/;
const sessions: ReadonlySet<string> = new Set(['counted:session', 'counted:course', 'counted:module', 'unit:hour']);
const asking: ReadonlySet<string> = new Set(['counted:question', 'counted:exam', 'unit:point', 'concept:exam']);
const answers =
  /^(?:answer|antwort|reponse|respuesta|resposta|rispost|antwoord|correct|right$|richtig|bonne|juste|certa|corrett|esatt|acert|acier|goede?$|juist|mark|score)/;
const hedging = /^(?:minim|mind|minst|least|moins|menos|meno$|percent|cent)/;
const ofWords = new Set('of de del des du der di dell della delle dei degli do da dos das van von d l'.split(' '));
