import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isOneAt } from '../numbers/joints.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import { timeFamilies, units } from '../numbers/units.ts';
import type { Rule } from '../rule.ts';
import { hasAkinInFacts, isSaidInFacts } from '../said-in-facts.ts';
import { eachWords } from '../words/count-words.ts';
import { distributing, perPhrases, perWords, sharers } from '../words/per-words.ts';

/** `Ein Ar pro Stunde`, `twee huishoudens per vrijwilliger`: an amount to each hour, group or person of facts that share out nothing. */
export const sharedOutRule: Rule = {
  name: 'number',
  find: (text, facts, { language }) => {
    const pers = [...text.tokens.keys()].filter((at) => isPerAt(text.tokens, at, language));
    if (pers.length === 0) return [];
    return amountsIn(text).flatMap((amount) => {
      const last = sharerBehind(text, amount.end, pers);
      if (last === undefined || (amount.isOne === true && isOther(text, last))) return [];
      return isShared(text, amount, last, facts) ? [] : [{ first: amount.start, last, detail }];
    });
  },
};

const detail = 'an amount for each only where the facts share it out';

type Amount = Pick<NumberMention, 'start' | 'end' | 'values' | 'nouns'> & {
  /** Counted by an article alone. */
  readonly isOne?: boolean;
};

/** Numbers, and what an article counts. Times over times are reckoned: "8 hours per day" of 40 hours in 5 days. */
function amountsIn(text: Annotated): Amount[] {
  const isTime = ({ unit }: NumberMention) => unit !== undefined && timeFamilies.has(units[unit].family);
  const numbers = text.numbers.filter((mention) => mention.form !== 'ordinal' && !isTime(mention));
  const single = text.tokens.flatMap((_, start) => {
    const isNumber = text.numbers.some((mention) => mention.start <= start && start <= mention.end);
    return isOneAt(text, start) && !isNumber ? [{ start, end: start + 1, values: [1], nouns: [], isOne: true }] : [];
  });
  return [...numbers, ...single];
}

/** The hour, group or person that an amount is said to be for each of. */
function sharerBehind({ tokens, numbers }: Annotated, end: number, pers: readonly number[]): number | undefined {
  const at = pers.find((each) => each > end && each <= end + reach && tokens[each]?.clause === tokens[end]?.clause);
  if (at === undefined || numbers.some(({ start }) => start > end && start <= at)) return undefined;
  return at + 1;
}

/** A "per" with whom or what it is for each of; not "written by a participant". */
function isPerAt(tokens: Annotated['tokens'], at: number, language: string): boolean {
  const [before, own, next] = [tokens[at - 1]?.folded ?? '', tokens[at], tokens[at + 1]];
  if (own === undefined || next?.clause !== own.clause || !sharers.test(next.folded)) return false;
  if (people.test(next.folded) && done.test(before)) return false;
  if (perWords[language]?.has(own.folded) === true) return true;
  return (
    !spanning.has(before) && perPhrases.has(`${own.folded} ${next.folded}`) && !timing.has(tokens[at + 2]?.folded ?? '')
  );
}

/** "A text an hour before class", `un menu per settimana bianca`: with an article alone it may be when or what for. */
function isOther(text: Annotated, last: number): boolean {
  const { tokens } = text;
  const [article, next] = [tokens[last - 1]?.folded ?? '', tokens[last + 1]];
  if (article === 'a' || article === 'an') return true;
  if (next === undefined || next.clause !== tokens[last]?.clause) return false;
  return next.kind === 'word' && !isFunctionWord(text, next);
}

/** Where the facts share anything out, have the time that it is shared by, or the same amount for people to do. */
function isShared(text: Annotated, amount: Amount, last: number, facts: FactsIndex): boolean {
  if (isSaidInFacts(facts, distributing) || facts.passages.some(hasEach)) return true;
  const sharer = text.tokens[last]?.folded ?? '';
  const unit = (text.starting.get(last) ?? []).find(({ tag }) => tag.startsWith('unit:'))?.tag;
  if (unit !== undefined) return facts.passages.some(({ found }) => found.has(unit));
  // Groups that the facts have may share whatever they have, and each may do the one that they have.
  if (!people.test(sharer))
    return amount.isOne === true || hasAkinInFacts(facts, sharer) || isInCompound(sharer, facts);
  const isStated = facts.passages.some(({ numbers }) =>
    numbers.some(({ nouns }) => nouns.some((noun) => amount.nouns.some((own) => isAkin(own, noun)))),
  );
  return isStated || amount.values.includes(1);
}

/** The `Gruppe` of `Schulgruppen`. */
function isInCompound(sharer: string, { passages }: FactsIndex): boolean {
  const stem = sharer.slice(0, -1);
  return stem.length >= 5 && passages.some(({ words }) => Array.from(words).some((word) => word.indexOf(stem) >= 3));
}

function hasEach({ tokens }: Annotated): boolean {
  return tokens.some(
    ({ folded }, at) => eachWords.has(folded) || (sharing.has(folded) && sharers.test(tokens[at + 1]?.folded ?? '')),
  );
}

const sharing = new Set(Object.values(perWords).flatMap((words) => [...words]));

/** In words behind the number: `due gruppi di lavoro per ogni`. */
const reach = 4;
/** "Two reports in a week" are done in it. */
const spanning = new Set('in for on of as over within after than before'.split(' '));
/** `A la hora de comer`, "an hour before class". */
const timing = new Set(
  'before after later earlier ahead ago of de del do da di della vor nach davor danach'.split(' '),
);
const done = /(?:[ai]d|rit|ech|uest)[oa]s?$/;
const people =
  /^(?:particip|teilnehm|deelnem|partecip|learner|student|person|candid|kandidat|lern|alum|corsist|cursist|formand|volunt|freiwill|vrijw|benev|volont)/;
