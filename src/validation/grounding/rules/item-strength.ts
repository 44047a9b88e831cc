import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { strengthsIn, type Strength } from '../item-strengths.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import type { Rule } from '../rule.ts';
import { obligationRule } from './obligation.ts';
import { isOfFullAge } from './no-demand.ts';
import { isNamedIn } from './open-words.ts';

/** Items of a list that have taken each other's strength: what is optional is required, what is required optional. */
export const itemStrengthRule: Rule = {
  name: 'obligation',
  find: (text, facts, context) => {
    const claimed = strengthsIn(text);
    if (claimed.size === 0) return [];
    const known = statedIn(facts);
    if (known.required.length === 0 || known.open.length === 0) return [];
    // What is required at all is judged first.
    if (obligationRule.find(text, facts, context).length > 0) return [];
    return Array.from(claimed).flatMap(([index, strength]) => {
      const word = text.tokens[index]?.folded ?? '';
      const other = strength === 'required' ? 'open' : 'required';
      if (hasPlainly(facts, word)) return [];
      if (text.idle.has(index) || isOfFullAge(text, { first: index }, facts)) return [];
      if (isNamedIn(known[strength], word) || !isNamedIn(known[other], word)) return [];
      return [{ first: index, last: index, detail: 'each item as required or as optional as the facts have it' }];
    });
  },
};

/** An oral exam beside a written one that is optional: which of the two a text means its adjectives tell. */
function hasPlainly({ passages }: FactsIndex, word: string): boolean {
  return passages.some((passage) => {
    if (!places.has(passage.place)) return false;
    const strengths = strengthsIn(passage);
    const all = [...passage.tokens.keys()].filter((at) => passage.tokens[at]?.folded === word);
    return all.length >= 2 && all.some((at) => !strengths.has(at)) && all.some((at) => strengths.has(at));
  });
}

type Stated = Readonly<Record<Strength, readonly string[]>>;

/** The words of what the facts require and of what they leave open; what they speak of in both ways is in both. */
const statedIn = oncePerFacts(({ passages }): Stated => {
  const stated: Record<Strength, string[]> = { required: [], open: [] };
  for (const passage of passages) {
    const strengths = places.has(passage.place) ? strengthsIn(passage) : new Map<number, Strength>();
    for (const [index, strength] of strengths) stated[strength].push(passage.tokens[index]?.folded ?? '');
    if (neutral.has(passage.place)) both(passage, stated);
  }
  return stated;
});

/** A title says neither, nor does a skill. */
function both({ tokens }: Annotated, stated: Record<Strength, string[]>): void {
  for (const { folded } of tokens) {
    if (folded.length < 5) continue;
    stated.required.push(folded);
    stated.open.push(folded);
  }
}

const places: ReadonlySet<string> = new Set(['criteria', 'prerequisites', 'description', 'assessment']);
const neutral: ReadonlySet<string> = new Set(['name', 'type', 'issuer', 'skills']);
