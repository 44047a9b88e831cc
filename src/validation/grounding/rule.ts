import type { Annotated } from './annotate.ts';
import type { FactsIndex } from './facts-index.ts';
import type { ConceptMention } from './read-concepts.ts';

/** Finds what one kind of claim says and the facts do not. */
export type Rule = {
  readonly name: string;
  /** Whether its findings are warnings outside English. */
  readonly warnsOutsideEnglish?: boolean;
  readonly find: (text: TextPassage, facts: FactsIndex, context: RuleContext) => readonly Unsupported[];
};

/** A passage of the text, with the concepts that it claims. */
export type TextPassage = Annotated & { readonly claims: readonly ConceptMention[] };

type RuleContext = {
  /** Whether the passage says who it is for. */
  readonly isAudience: boolean;
  /** Whether it does and the facts do not. */
  readonly isInferredAudience: boolean;
  readonly language: string;
};

/** Token indexes, both included, and what is expected instead. */
export type Unsupported = {
  readonly first: number;
  readonly last: number;
  readonly detail: string;
  readonly rule?: string;
};
