import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { readRequirements } from '../read-concepts.ts';
import { placesBy } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { actWords, conditionWords, counting, dueWords, offered } from '../words/told-words.ts';
import { wishing } from '../words/wish-words.ts';
import { knowledge } from './asked-knowledge.ts';
import { mayAsMust } from './may-as-must.ts';
import { isOfChoice } from './of-choice.ts';
import { contentAt, optionalClausesOf } from './open-words.ts';

/**
 * "Learners hand in that plan, present it to the review panel" of a presentation that is optional: what the facts leave
 * open, in their own words, told as done, as due, or in one list with what they ask for.
 */
export const openInOwnWordsRule: Rule = {
  name: 'obligation',
  find: (text, facts, { isAudience }) => {
    if (isAudience) return [];
    const { items, asked } = openItemsOf(facts);
    const allowed = mayAsMust(text, facts);
    if (items.length === 0) return allowed;
    const open = sentencesOf(text).flatMap((sentence) => {
      const own = items.map((item) => placesOf(text, sentence, item)).find((places) => places.length > 0);
      if (own === undefined || isHeldOpen(text, sentence) || !isTold(text, sentence, asked)) return [];
      const [first = 0] = own;
      return [{ first, last: own.at(-1) ?? first, detail: 'what the facts leave open is told as open' }];
    });
    return [...allowed, ...open];
  },
};

/** What a colon announces belongs to its sentence. */
export function sentencesOf({ tokens }: Annotated): number[][] {
  return placesBy('sentence', tokens).reduce<number[][]>((joined, sentence) => {
    const before = joined.at(-1);
    const isAnnounced = before !== undefined && tokens[sentence[0] ?? 0]?.gap.includes(':') === true;
    return isAnnounced ? [...joined.slice(0, -1), [...before, ...sentence]] : [...joined, sentence];
  }, []);
}

type OpenItems = {
  /** The words of each clause that leaves something open, without those that the facts have elsewhere. */
  readonly items: readonly (readonly string[])[];
  /** What the criteria ask for. */
  readonly asked: readonly string[];
};

const openItemsOf = oncePerFacts(({ passages }: FactsIndex): OpenItems => {
  const items: string[][] = [];
  const others: string[] = [];
  const asked: string[] = [];
  for (const passage of passages) {
    const open = telling.has(passage.place) ? leftOpenIn(passage) : new Set<number>();
    const clauses = Map.groupBy(passage.tokens.keys(), (at) => passage.tokens[at]?.clause ?? 0);
    for (const [clause, places] of clauses) {
      const words = places.flatMap((at) => wordAt(passage, at) ?? []);
      if (!open.has(clause)) others.push(...words);
      // "Either a film or an essay" is a choice, and no experience that helps is done.
      else if (isOfChoice(passage, places)) others.push(...words);
      else if (!words.some((word) => knowledge.test(word))) items.push(words);
      if (!open.has(clause) && passage.place === 'criteria') asked.push(...words);
    }
  }
  const own = items.map((item) => item.filter((word) => !others.some((each) => isSame(each, word))));
  return { items: own.filter((item) => item.length > 0), asked };
});

/** Fields that tell what people do. */
export const telling: ReadonlySet<string> = new Set(['criteria', 'assessment', 'description', 'mode']);
/** The clauses of facts that leave something open, waive it, or say that it does not count. */
function leftOpenIn(passage: Annotated): Set<number> {
  const { tokens, found } = passage;
  const waived = readRequirements(passage, ['required', 'needed'])
    .filter(({ isNegated, first }) => isNegated && !forbidding.test(tokens[first]?.folded ?? ''))
    .map(({ first }) => tokens[first]?.clause ?? 0);
  const uncounted = (found.get('mark:negator') ?? [])
    .map(({ first }) => tokens[first]?.clause ?? 0)
    .filter((own) => tokens.some(({ folded, clause }) => clause === own && counting.test(folded)));
  const open = new Set([...optionalClausesOf(passage), ...waived, ...uncounted, ...wishedIn(passage)]);
  // "A portfolio is welcome but not needed": of what the clause before speaks.
  for (const clause of [...open]) {
    const isEmpty = tokens.every((token, at) => token.clause !== clause || wordAt(passage, at) === undefined);
    const [start] = tokens.flatMap((token, at) => (token.clause === clause ? [at] : []));
    if (isEmpty && tokens[start ?? 0]?.sentence === tokens[(start ?? 0) - 1]?.sentence) open.add(clause - 1);
  }
  return open;
}

/** Denied, these forbid: "students must not ask a model to answer quiz questions". Who does not need to is free. */
const forbidding = /^(?:must|shall|doi(?:t|vent)|deben?|dev(?:e|em|ono)|moet(?:en)?)$/;

/** `Mogen, als ze willen, een videoles opnemen`: the clauses of a sentence that says who may, and that they have to want it. */
function wishedIn({ tokens }: Annotated): number[] {
  const sentences = tokens.flatMap(({ clause, sentence }) => {
    const here = tokens.filter((token) => token.clause === clause);
    const isWish = conditionWords.has(here[0]?.folded ?? '') && here.some(({ folded }) => wishing.test(folded));
    return isWish ? [sentence] : [];
  });
  const own = sentences.length === 0 ? [] : tokens.filter(({ sentence }) => sentences.includes(sentence));
  return own.some(({ folded }) => held.test(folded)) ? own.map(({ clause }) => clause) : [];
}

/** What a word says of its own, if it is none for people, courses, credentials or results. */
export function wordAt(passage: Annotated, at: number): string | undefined {
  const word = contentAt(passage, at);
  const isCommon = (passage.starting.get(at) ?? []).some(
    ({ tag }) => tag === 'counted:person' || tag === 'counted:course' || tag.startsWith('unit:'),
  );
  return word === undefined || isCommon || common.test(word) || counting.test(word) ? undefined : word;
}

const common =
  /^(?:partici|partecip|teilnehm|teilnahm|deelnem|deelnam|learner|student|holder|result|ergebni|risult|badge|cracha|certif|zertif|attest|bestatig|bescheinig|nachweis|declarac|insign|abzeich|credential|diplom|bewijs|obten|obtenc|kurs|cours|curs|final|welcom|like$|wish|want|addition|zusatz|with$|alle$|jede|each|every|count|zahl|require|need|optional|option|possib|moglich)/;

function placesOf(text: Annotated, sentence: readonly number[], item: readonly string[]): number[] {
  const places = sentence.filter((at) => {
    const word = wordAt(text, at);
    return word !== undefined && item.some((each) => isSame(each, word));
  });
  const least = item.length === 1 ? shortest : longEnough;
  const isLong = places.some((at) => (text.tokens[at]?.folded.length ?? 0) >= least);
  return places.length >= 2 || isLong ? places : [];
}

/** In letters: a shorter word alone may be of anything. */
const longEnough = 8;
const shortest = 6;

/** `Presentación` and `presentan`. */
export function isSame(one: string, other: string): boolean {
  return isAkin(one, other) || (one.length >= 6 && other.length >= 6 && one.slice(0, 6) === other.slice(0, 6));
}

/** Whether a sentence leaves open itself what it tells, or denies it. */
export function isHeldOpen(text: Annotated, sentence: readonly number[]): boolean {
  if (leftTo.test(` ${sentence.map((at) => text.tokens[at]?.folded).join(' ')} `)) return true;
  return sentence.some((at) => {
    const { folded = '', clause } = text.tokens[at] ?? {};
    const isOpening = clause !== text.tokens[at - 1]?.clause;
    return (
      held.test(folded) ||
      wishing.test(folded) ||
      offered.test(folded) ||
      (isOpening && conditionWords.has(folded)) ||
      (text.starting.get(at) ?? []).some(({ tag }) => marks.has(tag))
    );
  });
}

/** `Fica ao critério de cada um`, `steht offen`. */
const leftTo = / (?:ao?|al) criterio | a?l? ?discre[a-z]+ | (?:steht|stehen) [^.]*(?:offen|frei) | up to | left to /;
const marks: ReadonlySet<string> = new Set(['mark:optional', 'mark:negator', 'mark:prepared']);
const held =
  /^(?:may|might|could|can|possib|perhaps|optional|oder$|or$|ou$|kann|konn|durf|darf|moglich|vielleicht|peu[tv]|pourr|eventuel|pued[ea]|podr|quiza|posib|pod[ea]|poder|talvez|puo$|posso|potra|potrebb|forse|kan$|kunnen|mogelijk|mag$|mogen|eventue|recommend|empf|recom|conseill|consigl|raccomand|aanbev|aangerad|aanger|voluntar|freiwill|facultat|facolt|vrijwill|opcion|opzion|opcional)/;

function isTold(text: Annotated, sentence: readonly number[], asked: readonly string[]): boolean {
  return sentence.some((at) => {
    const { folded = '' } = text.tokens[at] ?? {};
    const word = wordAt(text, at);
    return (
      dueWords.test(folded) || actWords.test(folded) || (word !== undefined && asked.some((each) => isSame(each, word)))
    );
  });
}
