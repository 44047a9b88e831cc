import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isPossible } from '../left-open.ts';
import { isAkin, stemOf } from '../numbers/noun-phrase.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { placesBy } from '../reading.ts';
import { isMarked } from '../said-in-facts.ts';
import type { Unsupported } from '../rule.ts';
import { acts, everybody, may, must, others } from '../words/may-as-must-words.ts';
import { counting } from '../words/told-words.ts';
import { wishing } from '../words/wish-words.ts';
import { contentAt } from './open-words.ts';

/** `Les plants sont à acheter à la pépinière` where people can buy them there: what people may do, told as due or as done by all. */
export function mayAsMust(text: Annotated, facts: FactsIndex): Unsupported[] {
  const items = itemsOf(facts);
  if (items.length === 0) return [];
  const { tokens } = text;
  return placesBy('clause', tokens).flatMap((clause) => {
    const [first = 0] = clause;
    const line = ` ${clause.map((at) => tokens[at]?.folded).join(' ')} `;
    if (!must.test(line) && !(everybody.test(line) && clause.some((at) => acts.test(tokens[at]?.folded ?? ''))))
      return [];
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
    for (const clause of placesBy('clause', tokens)) {
      const words = clause.map((at) => tokens[at]?.folded ?? '');
      const isMay = telling.has(place) && words.some((word) => may.test(word));
      // "Can be attended but does not count".
      const isDenied = isMarked(passage, clause[0] ?? 0, ['negator']) && !words.some((word) => counting.test(word));
      const isOpen = isMay && words.some((word) => acts.test(word)) && !isDenied;
      const nouns = nounsOf(passage, clause);
      if (isOpen && !must.test(` ${words.join(' ')} `))
        items.push({ nouns, verbs: words.filter((word) => acts.test(word)) });
      else if (!named.has(place)) for (const noun of nouns) stated.add(stemOf(noun));
    }
  }
  return items
    .map(({ nouns, verbs }) => ({ verbs, nouns: nouns.filter((noun) => !stated.has(stemOf(noun))) }))
    .filter(({ nouns }) => nouns.length > 0);
});

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
    return word === undefined || others.test(word) || acts.test(word) || may.test(word) ? [] : [word];
  });
}

/** Two of its nouns, all of them, or one with its verb. */
function stands(text: Annotated, clause: readonly number[], { nouns, verbs }: Item): boolean {
  const here = nounsOf(text, clause);
  const said = new Set(nouns.filter((noun) => here.some((each) => isAkin(each, noun))));
  if (said.size >= Math.min(2, nouns.length)) return said.size > 0;
  const isDone = clause.some((at) => verbs.some((verb) => isOfStem(text.tokens[at]?.folded ?? '', verb)));
  return said.size > 0 && isDone;
}

/** `Brengt … in` and `inbrengen`, `acheter` and `achète`. */
function isOfStem(one: string, other: string): boolean {
  return acts.test(one) && (isAkin(one, other) || other.includes(one.slice(0, stem)));
}

const stem = 5;

/** Denied, left open, wished, or asked on a condition. */
function isHeldOpen(text: Annotated, at: number): boolean {
  const { sentence } = text.tokens[at] ?? {};
  const here = text.tokens.filter((token) => token.sentence === sentence);
  return (
    isMarked(text, at, ['negator', 'optional', 'prepared'], 'sentence') ||
    isPossible(text, { first: at, last: at + here.length }) ||
    here.some(({ folded }) => wishing.test(folded) || conditions.has(folded))
  );
}

const conditions = new Set(
  'if wenn falls sofern si se als indien mits wer wie who quien quienes quem chi qui'.split(' '),
);
