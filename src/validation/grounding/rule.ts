import type { Annotated } from './annotate.ts';
import type { FactsIndex } from './facts-index.ts';

/** Finds what one kind of claim says and the facts do not. */
export type Rule = {
  readonly name: string;
  /** Whether its findings are warnings outside English. */
  readonly warnsOutsideEnglish?: boolean;
  readonly find: (text: Annotated, facts: FactsIndex, context: RuleContext) => readonly Unsupported[];
};

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
