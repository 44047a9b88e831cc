import type { Annotated } from '../annotate.ts';
import { otherWords } from '../words/count-words.ts';
import { orWords } from '../words/or-words.ts';
import { isHyperbole } from './hyperbole.ts';
import { isItalianAre } from './italian-are.ts';
import { isOneAt } from './joints.ts';
import type { NumberMention } from './number-mention.ts';
import { isNumbering } from './numbering.ts';

/** Whether a number says no more than "some": `one day` of an audience, `a question or two`. */
export function isWayOfSpeaking(text: Annotated, mention: NumberMention, isAudience: boolean): boolean {
  return (
    isOneOrTwo(text, mention) ||
    isOfFewWords(text, mention) ||
    (isAudience && isSomeDay(text, mention)) ||
    isHyperbole(text, mention, isAudience) ||
    isItalianAre(text, mention) ||
    isTakenCareOf(text, mention) ||
    isHalfway(text, mention) ||
    isNumbering(text, mention)
  );
}

/** `Neemt daarbij de rust in acht`: heeded, with the verb before. */
function isTakenCareOf({ tokens }: Annotated, { start, end, nouns }: NumberMention): boolean {
  const { clause, folded } = tokens[start] ?? {};
  if (folded !== 'acht' || start !== end || tokens[start - 1]?.folded !== 'in' || nouns.length > 0) return false;
  const isEnd = tokens[end + 1]?.clause !== clause;
  return (
    isEnd &&
    tokens
      .slice(0, start)
      .some((token) => token.clause === clause && /^(?:neemt?|nemen|nam(?:en)?)$/.test(token.folded))
  );
}

/** `Chi ben comincia è a metà dell'opera`, `a metà strada`, "half the battle", and the other half of it. */
function isHalfway({ tokens, numbers }: Annotated, mention: NumberMention): boolean {
  const { unit, values, qualifier, start } = mention;
  if (unit !== 'half' || values[0] !== 1 || qualifier !== undefined) return false;
  const isOfWay = ({ nouns }: NumberMention) => nouns.slice(0, 2).some((noun) => ways.test(noun));
  if (isOfWay(mention)) return true;
  const whole = numbers.findLast((other) => other.end < start);
  const isOther = otherWords.test(tokens[start - 1]?.folded ?? '');
  return isOther && whole?.unit === 'half' && isOfWay(whole);
}

/** What one is halfway through, in proverbs alone. */
const ways = /^(?:opera|strada|battle|chemin|camino|caminho|miete)$/;

/** `Debe y haber: dos palabras`; a text of so many words is one. */
function isOfFewWords({ tokens }: Annotated, mention: NumberMention): boolean {
  const { values, unit, nouns, qualifier, first } = mention;
  const isFew = unit === undefined && qualifier === undefined && values.every((value) => value <= 3);
  return isFew && saidWords.test(nouns[0] ?? '') && !ofWords.has(tokens[first - 1]?.folded ?? '');
}

const saidWords =
  /^(?:words|worte[n]?|mots|palabras|palavras|parole|woorden|syllables|silben|syllabes|silabas|sillabe)$/;
const ofWords = new Set('of von aus mit with de d en avec con com di in da van uit met'.split(' '));

/** `A riddle or two`: of what is neither measured nor counted. */
function isOneOrTwo(text: Annotated, { values, unit, nouns, start, end }: NumberMention): boolean {
  const { tokens, starting } = text;
  if (values[0] !== 2 || unit !== undefined || !orWords.has(tokens[start - 1]?.folded ?? '')) return false;
  // `Een raadsel of twee heeft`: a verb at the most.
  const isAlone = nouns.length === 0 || (nouns.length === 1 && tokens[end + 2]?.clause !== tokens[end]?.clause);
  const isCounted = (starting.get(start - 2) ?? []).some(({ tag }) => /^(?:unit|counted):(?!question)/.test(tag));
  return isAlone && !isCounted && trifles.test(tokens[start - 2]?.folded ?? '') && isOneAt(text, start - 3);
}

const trifles =
  /^(?:question|riddle|puzzle|joke|trick|tip|idea|stor(?:y|ies)|thing|song|ratsel|frage|witz|idee|geschichte|lied|raadsel|vraag|grap|verhaal|enigme|devinette|astuce|idee|histoire|blague|chanson|pregunta|acertijo|truco|historia|chiste|cancion|pergunta|enigma|adivinha|truque|ideia|domanda|indovinello|trucco|storia)/;

/** "May one day run a café", `eines schönen Tages`: whenever that is. */
function isSomeDay({ tokens }: Annotated, { unit, values, start, end }: NumberMention): boolean {
  if (unit !== 'day' || values[0] !== 1) return false;
  const opening = tokens[start]?.folded;
  // "One-day", "for one day", "one day of practice", "one day a week".
  const isLength =
    tokens[end]?.gap !== ' ' ||
    lasting.has(tokens[start - 1]?.folded ?? '') ||
    parts.has(tokens[end + 1]?.folded ?? '');
  return opening === 'eines' || (opening === 'one' && end === start + 1 && !isLength);
}

const lasting = new Set(
  'for in of within least over than about just only a the with after and have has having take takes taking attend attends spare spend last lasts need needs'.split(
    ' ',
  ),
);
const parts = new Set('of a per each every only or in on training course workshop event session off free'.split(' '));
