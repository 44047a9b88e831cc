import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { lineOf, placesBy, tokenAt } from '../reading.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import { advice, advised, due } from '../words/advised-words.ts';
import { contentAt } from './open-words.ts';

/**
 * "Attending the yearly forum is mandatory" of what is appreciated, `Tablet obbligatori` of what is allowed: advice, a
 * welcome or a permission of the facts told as a duty or a condition.
 */
export const advisedAsDueRule: Rule = {
  name: 'obligation',
  find: (text, facts) => {
    const items = advisedIn(facts);
    return items.length === 0 ? [] : placesBy('clause', text.tokens).flatMap((clause) => dueIn(text, clause, items));
  },
};

/** `Wordt gewaardeerd` of what the facts welcome: that is no recognition. */
export function isWelcomed(text: Annotated, { first }: Pick<Unsupported, 'first'>, facts: FactsIndex): boolean {
  const { clause } = text.tokens[first] ?? {};
  const here = [...text.tokens.keys()].filter((at) => text.tokens[at]?.clause === clause);
  return advised.test(lineAt(text, here)) && isSaidOf(advisedIn(facts), wordsAt(text, here));
}

type Item = readonly string[];

function dueIn(text: Annotated, clause: readonly number[], items: readonly Item[]): Unsupported[] {
  const [first = 0] = clause;
  if (!due.test(lineAt(text, clause)) || isMarked(text, first, ['negator', 'optional'], 'sentence')) return [];
  if (!isSaidOf(items, wordsAt(text, clause))) return [];
  return [{ first, last: clause.at(-1) ?? first, detail: 'what the facts advise or allow is no duty' }];
}

function isSaidOf(items: readonly Item[], words: readonly string[]): boolean {
  return items.some((item) => {
    const said = item.filter((word) => words.some((each) => isAkin(each, word)));
    return said.length >= Math.min(fewest, item.length);
  });
}

/** In words: of more, some may be left out. */
const fewest = 2;

/** The words of each clause that advises, welcomes or allows, without those that the facts have elsewhere. */
const advisedIn = oncePerFacts(({ passages }: FactsIndex): readonly Item[] => {
  const items: Item[] = [];
  const stated: string[] = [];
  for (const passage of passages) {
    for (const clause of placesBy('clause', passage.tokens)) {
      const line = lineAt(passage, clause);
      const isDenied = isMarked(passage, clause[0] ?? 0, ['negator']);
      const words = wordsAt(passage, clause);
      if (telling.has(passage.place) && advised.test(line) && !isDenied && !due.test(line)) items.push(words);
      else if (!titles.has(passage.place)) stated.push(...words);
    }
  }
  return items
    .map((item) => item.filter((word) => !stated.some((each) => isAkin(each, word))))
    .filter((item) => item.length > 0)
    .slice(0, most);
});

const most = 20;
const titles: ReadonlySet<string> = new Set(['name', 'type', 'issuer']);
const telling: ReadonlySet<string> = new Set(['description', 'criteria', 'assessment', 'materials', 'equipment']);

function lineAt({ tokens }: Annotated, clause: readonly number[]): string {
  return lineOf(clause.map((at) => tokenAt(tokens, at)));
}

function wordsAt(passage: Annotated, clause: readonly number[]): string[] {
  return clause.flatMap((at) => {
    const word = contentAt(passage, at);
    const isOther = word === undefined || advice.test(word) || [advised, due].some((said) => said.test(` ${word} `));
    return isOther ? [] : [word];
  });
}
