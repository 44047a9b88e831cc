import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from './find-unit.ts';
import { asking, hasTag, placesIn, sessions } from './infer-shares.ts';
import type { NumberMention } from './number-mention.ts';
import { keysOf } from './value-keys.ts';

/** Whether a share is one that the facts imply, and is said of answers or of attendance: never of people, nor of what is taught. */
export function isInferredShare(text: Annotated, mention: NumberMention, { numbers }: FactsIndex): boolean {
  if (!isOpen(mention)) return false;
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

/** `90 % attendance`, "attend 90 % of the sessions"; not "90 % of the trainers attend", "a course that is 90 % practical". */
export function isOfAttendance(text: Annotated, { first, end }: NumberMention): boolean {
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
export function isOfScore(text: Annotated, { end, share }: NumberMention): boolean {
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

export const longestApposition = 6;
/** Who passes, not what it takes. */
const rates = /^(?:rates?|taux|tasa|taxa|tasso)$|quote$|percentage$/;

export function clausePlaces({ tokens }: Annotated, end: number): number[] {
  return placesIn({ tokens }, { from: 0, to: tokens.length, at: end });
}

function contentAt(text: Annotated, places: readonly number[], clause: number | undefined): number | undefined {
  return places.find((at) => {
    const token = text.tokens[at];
    if (token === undefined || token.clause !== clause || isFunctionWord(text, token)) return false;
    return !hedging.test(token.folded);
  });
}

const attended: ReadonlySet<string> = new Set(['mark:attended']);
/** "90 % attend" tells of people. */
const attendance =
  /^(?:attendance|presen[cz]|anwesenheit|asistencia|assidu|frequen[cz]|aanwezigheid|teilnahme$|participation|partecipazione|participacion|participacao|deelname)/;
const attending =
  /^(?:attend|presen[cz]|anwesen|asisten|assist|assidu|frequen|aanwez|teilnahm|particip|partecip|deelnam)/;
const answers =
  /^(?:answer|antwort|reponse|respuesta|resposta|rispost|antwoord|correct|right$|richtig|bonne|juste|certa|corrett|esatt|acert|acier|goede?$|juist|mark|score)/;
const hedging = /^(?:minim|mind|minst|least|moins|menos|meno$|percent|cent)/;
const ofWords = new Set('of de del des du der di dell della delle dei degli do da dos das van von d l'.split(' '));
