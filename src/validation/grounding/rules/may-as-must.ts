import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isPossible } from '../left-open.ts';
import { isAkin, stemOf } from '../numbers/noun-phrase.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { lineOf, placesBy } from '../reading.ts';
import { isMarked } from '../said-in-facts.ts';
import type { Unsupported } from '../rule.ts';
import { partKindOf } from '../words/part-kinds.ts';
import { elsewhere } from '../words/exam-words.ts';
import { acts, everybody, may, must, others, partOf, takes } from '../words/may-as-must-words.ts';
import { counting } from '../words/told-words.ts';
import { wishing } from '../words/wish-words.ts';
import { isOfChoice } from './of-choice.ts';
import { contentAt, optionalClausesOf } from './open-words.ts';

/** `Les plants sont à acheter à la pépinière` where people can buy them there: what people may do, told as due or as done by all. */
export function mayAsMust(text: Annotated, facts: FactsIndex): Unsupported[] {
  const items = itemsOf(facts);
  if (items.length === 0) return [];
  const { tokens } = text;
  return placesBy('clause', tokens).flatMap((clause) => {
    const [first = 0] = clause;
    const line = ` ${clause.map((at) => tokens[at]?.folded).join(' ')} `;
    if (
      !must.test(line) &&
      !(everybody.test(line) && (clause.some((at) => isAct(tokens[at]?.folded ?? '')) || partOf.test(line)))
    )
      return [];
    if (clause.some((at) => elsewhere.test(tokens[at]?.folded ?? ''))) return [];
    if (isHeldOpen(text, first) || !items.some((item) => stands(text, clause, item))) return [];
    return [{ first, last: clause.at(-1) ?? first, detail: 'what the facts leave open is told as open' }];
  });
}

type Item = { readonly nouns: readonly string[]; readonly verbs: readonly string[] };

/** What people may get, bring or go to, by the words that no other clause of the facts has. */
const itemsOf = oncePerFacts(({ passages }): readonly Item[] => {
  const stated = new Set<string>();
  const items: Item[] = [];
  for (const passage of passages) {
    const { tokens, place } = passage;
    const options = optionalClausesOf(passage);
    for (const clause of placesBy('clause', tokens)) {
      const words = clause.map((at) => tokens[at]?.folded ?? '');
      const isOption =
        telling.has(place) && options.has(tokens[clause[0] ?? 0]?.clause ?? -1) && !isOfChoice(passage, clause);
      const isMay = telling.has(place) && words.some((word) => may.test(word));
      // "Can be attended but does not count".
      const isDenied = isMarked(passage, clause[0] ?? 0, ['negator']) && !words.some((word) => counting.test(word));
      const isOpen = isOption || (isMay && words.some(isAct) && !isDenied);
      const nouns = nounsOf(passage, clause);
      if (isOpen && (isDenied || !must.test(` ${words.join(' ')} `))) items.push({ nouns, verbs: words.filter(isAct) });
      else if (!named.has(place))
        for (const noun of nouns) stated.add(stemOf(noun)).add(partKindOf(noun) ?? stemOf(noun));
    }
  }
  return items
    .map(({ nouns, verbs }) => ({ verbs, nouns: nouns.filter((noun) => !isStated(noun, stated)) }))
    .filter(({ nouns }) => nouns.length > 0);
});

/** Elsewhere in the facts, by the word or by what part of a course it names. */
function isStated(noun: string, stated: ReadonlySet<string>): boolean {
  return stated.has(stemOf(noun)) || stated.has(partKindOf(noun) ?? '');
}

const telling: ReadonlySet<string> = new Set([
  'description',
  'criteria',
  'assessment',
  'mode',
  'materials',
  'equipment',
  'options',
]);
const named: ReadonlySet<string> = new Set(['name', 'type', 'issuer']);

function nounsOf(passage: Annotated, clause: readonly number[]): string[] {
  return clause.flatMap((at) => {
    const word = contentAt(passage, at);
    return word === undefined || others.test(word) || isAct(word) || may.test(word) ? [] : [word];
  });
}

function isAct(word: string): boolean {
  return acts.test(word) || takes.test(word);
}

/** Two of its nouns, all of them, or one with its verb. */
function stands(text: Annotated, clause: readonly number[], { nouns, verbs }: Item): boolean {
  const here = nounsOf(text, clause);
  // In another language: `un module d'orgue` of an `Orgelmodul`.
  const kinds = new Set(nouns.flatMap((noun) => partKindOf(noun) ?? []));
  if (here.some((word) => kinds.has(partKindOf(word) ?? ''))) return true;
  const said = new Set(nouns.filter((noun) => here.some((each) => isAkin(each, noun))));
  if (said.size >= Math.min(2, nouns.length)) return said.size > 0;
  const isDone = clause.some((at) => verbs.some((verb) => isOfStem(text.tokens[at]?.folded ?? '', verb)));
  return said.size > 0 && isDone;
}

/** `Brengt … in` and `inbrengen`, `acheter` and `achète`. */
function isOfStem(one: string, other: string): boolean {
  return isAct(one) && (isAkin(one, other) || other.includes(one.slice(0, stem)));
}

const stem = 5;

/** Denied, left open, wished, or asked on a condition. */
function isHeldOpen(text: Annotated, at: number): boolean {
  const { sentence } = text.tokens[at] ?? {};
  const here = text.tokens.filter((token) => token.sentence === sentence);
  return (
    isMarked(text, at, ['negator', 'optional', 'prepared'], 'sentence') ||
    isPossible(text, { first: at, last: at + here.length }) ||
    leftTo.test(lineOf(here)) ||
    here.some(({ folded }) => wishing.test(folded) || conditions.has(folded))
  );
}

/** `Fica ao critério de cada um`. */
const leftTo =
  / (?:al?|ao) (?:criterio|discre[a-z]+) | (?:steht|stehen) (?:[^ ]+ ){0,4}(?:offen|frei) | (?:up|left) to /;
const conditions = new Set(
  'if wenn falls sofern si se als indien mits wer wie who quien quienes quem chi qui'.split(' '),
);
