import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { valueKey } from '../numbers/value-keys.ts';
import { tokenAt } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { isSaidInFacts } from '../said-in-facts.ts';
import { andWords } from '../words/and-words.ts';
import { eachWords, otherWords, perWords } from '../words/count-words.ts';
import { halfWords, seasons, severalWords, singleKinds } from '../words/single-kinds.ts';

/** "Two seasons" of one season, "three short reports" of a report, in whatever language, whatever else there are three of. */
export const moreThanOneRule: Rule = {
  name: 'number',
  find: (text, facts) => {
    const words = Array.from(text.words);
    const named = singleKinds.filter(({ many }) => words.some((word) => many.test(word)));
    const kinds = named.flatMap(({ one, many }) => {
      const most = countIn(facts, one, many);
      return most === undefined ? [] : [{ many, most }];
    });
    const counted = kinds.length === 0 ? [] : countsOf(text);
    const found = counted.flatMap(({ first, end, value }) => {
      // "Among the ten selected" is said of ten.
      const isTold = (facts.numbers.get(valueKey(value)) ?? []).some(({ mention }) => mention.unit === undefined);
      const open = isTold ? [] : kinds.filter(({ most }) => value > most);
      const behind = open.flatMap(({ many }) => nounBehind(text, end, many) ?? []);
      return behind.slice(0, 1).map((last) => ({ first, last, detail }));
    });
    return [...found, ...halvesOf(text, facts)];
  },
};

const detail = 'as many of a thing as the facts have';

type Count = { readonly first: number; readonly end: number; readonly value: number };

/** Numbers of things, and words for several of them. */
function countsOf({ tokens, numbers }: Annotated): Count[] {
  const told = numbers.flatMap(({ first, end, values: [value = 0], unit, form, range }) =>
    unit === undefined && form !== 'ordinal' && range === undefined && Number.isInteger(value) && value >= 2
      ? [{ first, end, value }]
      : [],
  );
  const several = tokens.flatMap(({ folded }, at) =>
    severalWords.test(folded) ? [{ first: at, end: at, value: 2 }] : [],
  );
  return [...told, ...several];
}

/** The thing right behind its number, but for adjectives: not of "two of the tests". */
function nounBehind(text: Annotated, end: number, kind: RegExp): number | undefined {
  for (let at = end + 1; at <= end + reach; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || token.clause !== text.tokens[end]?.clause || token.kind !== 'word') return undefined;
    if (kind.test(token.folded)) return at;
    if (isFunctionWord(text, token)) return undefined;
  }
  return undefined;
}

/** In words. */
const reach = 3;

/** How many the facts may have of what they name in the singular only: one for each name that they give it. */
function countIn({ passages }: FactsIndex, one: RegExp, many: RegExp): number | undefined {
  const names = new Set<string>();
  let mostInPassage = 0;
  for (const passage of passages) {
    if (passage.place === 'issuer') continue;
    // The Italian plural of a visit is the French singular.
    if (Array.from(passage.words).some((word) => many.test(word) && !one.test(word))) return undefined;
    if (!asking.has(passage.place)) continue;
    const own = [...passage.tokens.keys()].filter((at) => one.test(tokenAt(passage.tokens, at).folded));
    const places = own.filter((at) => !isOfOther(passage, at));
    if (places.some((at) => isRepeated(passage, at))) return undefined;
    for (const at of places) for (const name of namesAt(passage, at)) names.add(name);
    mostInPassage = Math.max(mostInPassage, places.length);
  }
  // "A short report" may be the "project report".
  return mostInPassage === 0 ? undefined : Math.max(names.size, mostInPassage);
}

const asking: ReadonlySet<string> = new Set(['criteria', 'assessment', 'description', 'learning_outcomes']);

/** "Project report" and "test drive" name no project and no test; Romance nouns have their adjectives behind. */
function isOfOther(passage: Annotated, at: number): boolean {
  const [own, next] = [passage.tokens[at], passage.tokens[at + 1]];
  if (own === undefined || next?.clause !== own.clause || !english.test(own.folded)) return false;
  return next.kind === 'word' && !isFunctionWord(passage, next);
}

const english = /^(?:season|team|report|exam|test|project|presentation|essay|visit|excursion)$/;

/** "A report each week", "reading and speaking test", "test 1", `drei Teile je Prüfung`: there may be more than one. */
function isRepeated(passage: Annotated, at: number): boolean {
  const { tokens, place } = passage;
  const { clause } = tokens[at] ?? {};
  const isAsked = place === 'criteria' || place === 'assessment';
  const here = tokens.filter((token, index) => token.clause === clause && (isAsked || Math.abs(index - at) <= reach));
  // `Una prueba de expresión y otra de comprensión`; what stands with a test in what is asked for may be a test as well.
  if (here.some(({ folded }) => otherWords.test(folded) || (isAsked && andWords.has(folded)))) return true;
  const near = [-4, -3, -2, -1, 1, 2, 3]
    .map((step) => ({ step, token: tokens[at + step] }))
    .filter(({ token }) => token?.clause === tokens[at]?.clause);
  return near.some(({ step, token }) => {
    const { folded = '', kind } = token ?? {};
    if (eachWords.has(folded) || perWords.has(folded) || often.test(folded)) return true;
    const isNumbered = (step === 1 || step === -1) && kind === 'number';
    return (
      isNumbered || (step === -2 && andWords.has(folded)) || (step >= -3 && step < 0 && isCount(passage, at + step))
    );
  });
}

function isCount({ numbers }: Annotated, at: number): boolean {
  return numbers.some(({ end, unit, values: [value = 0] }) => end === at && unit === undefined && value >= 2);
}

const often =
  /^(?:weekly|monthly|daily|annual|yearly|regular|wochentlich|monatlich|taglich|regelmassig|wekelijks|maandelijks|hebdomad|mensuel|semanal|mensual|mensal|settimanal|mensil|series?$|various|or$|oder$|ou$)/;

function namesAt(passage: Annotated, at: number): string[] {
  const before = passage.tokens[at - 1];
  const isName = before?.clause === passage.tokens[at]?.clause && before?.kind === 'word';
  return isName && !isFunctionWord(passage, before) && !plain.test(before.folded) ? [before.folded] : [];
}

/** What says nothing of which one it is. */
const plain = /^(?:short|brief|final|own|kurz|eigen|abschliessend|bref|breve|propio|proprio|eigen|kort|one|ein|write)/;

/** "Half a season" of a whole one. */
function halvesOf(text: Annotated, facts: FactsIndex) {
  const { tokens } = text;
  const last = tokens.findIndex(({ folded }) => seasons.one.test(folded));
  if (last === -1 || isSaidInFacts(facts, halfWords) || !isSaidInFacts(facts, seasons.one)) return [];
  const first = [last - 1, last - 2].find(
    (at) => tokens[at]?.clause === tokens[last]?.clause && halfWords.test(tokens[at]?.folded ?? ''),
  );
  return first === undefined ? [] : [{ first, last, detail }];
}
