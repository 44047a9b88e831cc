import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { timeFamilies, units } from '../numbers/units.ts';
import type { Rule } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import { rhythmsIn, sideOf } from '../sides.ts';
import { perWords } from '../words/count-words.ts';

/** `All sessions` where the facts want four of five, or 80 % of them. */
export const wholeRule: Rule = {
  name: 'number',
  find: (text, facts) => {
    if (!text.tokens.some(({ folded }) => allWords.has(folded)) || facts.parts.length === 0) return [];
    return text.tokens.flatMap(({ folded }, index) => {
      if (!allWords.has(folded) || text.idle.has(index) || isShared(text, index)) return [];
      if (isNotAsked(text, index) || isLengthOfEach(text, index) || isRate(text, index, facts)) return [];
      if (isRhythm(text, index, facts) || isSupposed(text, index)) return [];
      const noun = nounsBehind(text, index).find((at) => isPartOnly(text.tokens[at]?.folded ?? '', facts));
      if (noun === undefined) return [];
      return [{ first: index, last: noun, detail: 'no more than the part that the facts ask for' }];
    });
  },
};

/** "Three quarters of all sessions". */
function isShared({ numbers }: Annotated, index: number): boolean {
  return numbers.some(({ end, unit }) => end === index - 2 && unit !== undefined);
}

/** `No es necesario superar todos los simulacros`: not all of them. */
function isNotAsked(text: Annotated, index: number): boolean {
  return isMarked(text, index, ['negator']) && isMarked(text, index, ['required', 'needed', 'optional']);
}

/** "One point for every talk attended"; `sei oli ogni sera` of so many `per sera`: of whichever are attended. */
function isRate({ tokens, numbers }: Annotated, index: number, { passages }: FactsIndex): boolean {
  const before = numbers.filter(({ start }) => start < index && tokens[start]?.clause === tokens[index]?.clause);
  if (before.length === 0) return false;
  if (forWords.has(tokens[index - 1]?.folded ?? ''))
    return before.some((each) => Math.max(each.last, each.end) === index - 2);
  const noun = tokens[index + 1]?.folded ?? '';
  return passages.some((passage) =>
    passage.tokens.some(
      ({ folded }, at) =>
        perWords.has(folded) &&
        isAkin(passage.tokens[at + 1]?.folded ?? '', noun) &&
        passage.numbers.some(
          ({ start, values }) =>
            start < at &&
            at - start <= mostApart &&
            before.some((each) => each.values.some((value) => values.includes(value))),
        ),
    ),
  );
}

/** "Tasks every week" of weekly tasks, five of which are asked for: how often, not how many. */
function isRhythm(text: Annotated, index: number, { sides }: FactsIndex): boolean {
  const known = sides.get('rhythm');
  return rhythmsIn(text, 'every').some(
    ({ tag, first }) => first === index && known?.has(sideOf(tag)?.[1] ?? '') === true,
  );
}

/** "If every seminar is attended": the clause supposes it. */
function isSupposed({ tokens }: Annotated, index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 2), index)
    .some(({ folded, clause }) => clause === tokens[index]?.clause && supposing.has(folded));
}

const supposing: ReadonlySet<string> = new Set('if wenn falls si se als'.split(' '));

/** In words: `6 oli per sera`. */
const mostApart = 4;
const forWords: ReadonlySet<string> = new Set('for fur pro pour par por per voor'.split(' '));

/** `Elke avond duurt tweeënhalf uur`: how long each is, of whichever are attended. */
function isLengthOfEach({ tokens, numbers }: Annotated, index: number): boolean {
  const { clause } = tokens[index] ?? {};
  const isHere = (at: number) => tokens[at]?.clause === clause;
  const isTimed = numbers.some(
    ({ start, unit }) => start > index && isHere(start) && unit !== undefined && timeFamilies.has(units[unit].family),
  );
  return isTimed && tokens.some(({ folded }, at) => at > index && isHere(at) && lasting.test(folded));
}

const lasting =
  /^(?:lasts?|lasted|takes?|took|dauern?|dauerten?|dauert|durent?|durait|duraient|dura[nm]?|duro|duraron|duraban?|durou|duraram|durava[nm]?o?|durano|durata|durat[oaie]|duurt|duren|duurden?)$/;

export const allWords = new Set(
  'all every each alle allen aller jede jedes jeder jeden tous toutes chaque todos todas cada tutti tutte ogni elk elke ieder iedere'.split(
    ' ',
  ),
);

/** The words that may be what is counted, behind articles and before the next little word: "all of the weekly sessions". */
function nounsBehind(text: Annotated, index: number): number[] {
  const nouns: number[] = [];
  for (let at = index + 1; at <= index + reach && nouns.length < mostNouns; at += 1) {
    const token = text.tokens[at];
    // "Each of forty questions" has its number.
    const isCounted = text.numbers.some(({ start }) => start === at);
    if (token?.clause !== text.tokens[index]?.clause || token?.kind !== 'word' || isCounted) break;
    const isLittle = isFunctionWord(text, token);
    // "All who attended sessions".
    if (isLittle && (nouns.length > 0 || relatives.has(token.folded))) break;
    if (!isLittle) nouns.push(at);
  }
  return nouns;
}

const reach = 5;
const mostNouns = 3;
const relatives: ReadonlySet<string> = new Set('who that which die das der qui que che wie dat'.split(' '));

function isPartOnly(noun: string, { parts, passages }: FactsIndex): boolean {
  if (noun.length < 4 || !parts.some((part) => isAkin(part, noun))) return false;
  const isWhole = passages.some(({ tokens }) =>
    tokens.some(
      ({ folded }, index) =>
        allWords.has(folded) && [1, 2].some((step) => isAkin(tokens[index + step]?.folded ?? '', noun)),
    ),
  );
  return !isWhole;
}
