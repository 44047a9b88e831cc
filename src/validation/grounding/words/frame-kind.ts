import type { Claim } from './frame-claims.ts';
import type { Patterns } from './standing-patterns.ts';
import type { Mark } from './words.ts';

/** A claim with its patterns, and what in the facts says as much. */
export type Kind = {
  readonly claim: Claim;
  readonly patterns: Patterns;
  readonly stated?: RegExp;
  readonly statedIn?: string;
  readonly isNoAudience?: true;
  readonly notBeside?: RegExp;
  readonly onlyBeside?: RegExp;
  /** Whether the facts state it where any of its patterns stands in them. */
  readonly isStatedAlike?: true;
  /** Marks that deny it, where a negator does not: "no course is better known". */
  readonly deniedBy?: readonly Mark[];
};
