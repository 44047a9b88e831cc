import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { units } from '../numbers/units.ts';
import { valueKey } from '../numbers/value-keys.ts';
import type { Rule } from '../rule.ts';
import { refreshing } from '../words/refresher-words.ts';

/** "To be renewed every year" of what is valid for two. */
export const renewalRule: Rule = {
  name: 'duration',
  find: (text, facts) =>
    isYearlyInFacts(facts) && !isCountedInFacts(facts)
      ? []
      : text.tokens.flatMap((token, index) => {
          const last = isRenewing(token.folded) ? yearlyNear(text, index) : undefined;
          return last === undefined ? [] : [{ first: Math.min(index, last), last: Math.max(index, last), detail }];
        }),
};

const detail = 'a renewal only as often as the facts state it';

/** Also where the facts say nothing of how long it is valid, which another rule judges. */
function isYearlyInFacts({ fields, numbers, passages }: FactsIndex): boolean {
  if (!fields.has('validity')) return true;
  const isYear = (numbers.get(valueKey(units.year.factor)) ?? []).some(({ field }) => field === 'validity');
  return isYear || passages.some(saysYearly);
}

/** "Renewable once": whatever it is valid for, it is not renewed each year. */
function isCountedInFacts({ passages }: FactsIndex): boolean {
  return passages.some(({ tokens }) =>
    tokens.some(({ folded, sentence }, at) => {
      const wordAt = (index: number) => (tokens[index]?.sentence === sentence ? tokens[index].folded : '');
      const isOnce = once.test(wordAt(at - 1)) || once.test(wordAt(at + 1));
      return isRenewing(folded) && (isOnce || oncePhrase.test(`${wordAt(at + 1)} ${wordAt(at + 2)}`));
    }),
  );
}

const once = /^(?:once|twice|einmal|einmalig|zweimal|eenmaal|eenmalig|tweemaal)$/;
const oncePhrase =
  /^(?:(?:une|deux|trois) fois|(?:una|dos|tres) (?:vez|veces)|(?:uma|duas|tres) (?:vez|vezes)|(?:una|due|tre) volt[ae]|(?:een|twee|drie) (?:keer|maal)|(?:two|three) times|only once|nur einmal)$/;

/** In the field of its validity, or beside a word of renewing: "annual reports" say nothing of it. */
function saysYearly(passage: Annotated): boolean {
  return passage.tokens.some((token, index) => {
    if (!isRate(passage, index)) return false;
    if (passage.place === 'validity') return true;
    return passage.tokens.some(({ folded, sentence }) => sentence === token.sentence && isRenewing(folded));
  });
}

/** Where the clause of a renewal says that it is a matter of each year. */
function yearlyNear(text: Annotated, near: number): number | undefined {
  const { clause } = text.tokens[near] ?? {};
  const at = text.tokens.findIndex((token, index) => token.clause === clause && isYearly(text, index));
  return at === -1 ? undefined : at;
}

function isYearly({ tokens, starting }: Annotated, index: number): boolean {
  if (yearly.test(tokens[index]?.folded ?? '')) return true;
  const isEach = each.has(tokens[index - 1]?.folded ?? '') || each.has(tokens[index - 2]?.folded ?? '');
  return isEach && (starting.get(index) ?? []).some(({ tag }) => tag === 'unit:year') && isAlone(tokens, index);
}

/** "20 points a year", too. */
function isRate(passage: Annotated, index: number): boolean {
  const isUnit = (passage.starting.get(index) ?? []).some(({ tag }) => tag === 'unit:year');
  return isYearly(passage, index) || (isUnit && pers.has(passage.tokens[index - 1]?.folded ?? ''));
}

const pers = new Set('a an per pro je par por al ao all'.split(' '));

/** "Every two years" has its number. */
function isAlone(tokens: Annotated['tokens'], index: number): boolean {
  return articles.has(tokens[index - 1]?.folded ?? '') || each.has(tokens[index - 1]?.folded ?? '');
}

/** A refresher is how many of them are renewed. */
function isRenewing(word: string): boolean {
  return renewing.test(word) || refreshing.test(word);
}

/** Verbs and nouns of renewing, folded. */
export const renewing = /^(?:renew|renov|renuev|renouvel|rinnov|erneu|verlanger|verleng|vernieuw|recert|ricert|rezert)/;
const yearly = /^(?:yearly|annual|annually|jahrlich|alljahrlich|annuel|annuell|anual|anuais|jaarlijks)/;
const each = new Set('every each jedes chaque cada ogni elk ieder todos tous'.split(' '));
const articles = new Set('os los les'.split(' '));
