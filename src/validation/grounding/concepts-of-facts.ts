import type { Annotated } from './annotate.ts';
import type { Concept } from './concepts.ts';
import { readSupports, type ConceptMention } from './read-concepts.ts';

/** What the facts say by concept; undefined where they say nothing of it. */
export type ConceptsOfFacts = {
  has(concept: Concept): boolean;
  get(concept: Concept): readonly ConceptInFact[] | undefined;
};

export type ConceptInFact = {
  readonly mention: ConceptMention;
  readonly field: string;
  /** Its words, folded. */
  readonly words: readonly string[];
};

/** Each concept is read when a rule first asks for it: of a long text few ever are. */
export function conceptsOf(passages: readonly Annotated[]): ConceptsOfFacts {
  const known = new Map<Concept, readonly ConceptInFact[]>();
  const read = (concept: Concept) => {
    const [claim, support] = [`concept:${concept}`, `support:${concept}`];
    const holding = passages.filter(({ found }) => found.has(claim) || found.has(support));
    return holding.flatMap((passage) => mentionsIn(passage, concept));
  };
  const get = (concept: Concept) => {
    const all = known.get(concept) ?? read(concept);
    known.set(concept, all);
    return all.length === 0 ? undefined : all;
  };
  return { get, has: (concept) => get(concept) !== undefined };
}

/** Fields that say nothing about what they name: "Trust" in an issuer is no trust. */
export const topical: ReadonlySet<string> = new Set(['issuer', 'skills']);

/** What can differ is few: a long text repeats itself. */
function mentionsIn(passage: Annotated, concept: Concept): ConceptInFact[] {
  const known = new Map<string, ConceptInFact>();
  for (const mention of readSupports(passage, [concept])) {
    const words = passage.tokens.slice(mention.first, mention.last + 1).map(({ folded }) => folded);
    const key = [stateOf(mention), ...words].join(' ');
    if (!known.has(key)) known.set(key, { mention, field: passage.place, words });
  }
  return [...known.values()];
}

function stateOf({ isNegated, isOptional, isWaived, isPrepared, isPossible, tier, isMere }: ConceptMention): string {
  return [isNegated, isOptional, isWaived, isPrepared, isPossible, tier, isMere].join();
}
